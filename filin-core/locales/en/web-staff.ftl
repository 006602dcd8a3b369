# What staff read on their page, wherever they are on it.

web-staff-title = Filin: the room

## The door

web-staff-door = The staff's page
web-staff-door-how = Paste the token that the owner gave you. The owner issues tokens here, under “Access”, or by “filin tokens create”.
web-staff-token = Token
web-staff-token-wrong = There is no such token: see whether all of it was copied, and whether it was revoked.
web-staff-enter = Sign in
web-staff-leave = Sign out
web-staff-again = Sign in again
web-staff-again-how = Your sign-in has run out. All that you typed is still there.
web-staff-guest = This page is for staff, and you are not among them. Ask the owner to add you.
web-staff-not-yours = This section is not for your role.
web-staff-as-guest = Open as a guest
web-staff-you = { $name }, { $role }
web-staff-role-staff = staff
web-staff-role-manager = manager
web-staff-role-owner = owner

## Sections

web-staff-sections = Other sections
web-staff-floor = Room
web-staff-bookings = Bookings
web-staff-guests = Guests
web-staff-figures = Figures
web-staff-more = More
web-staff-reviews = Reviews
web-staff-promotions = Promotions
web-staff-menu = Menu
web-staff-hours = Opening hours
web-staff-tables = Tables and plan
web-staff-venue = The venue
web-staff-access = Access
web-staff-log = Log
web-staff-export = Export
web-staff-language = Language
web-staff-waiting =
    { $count ->
        [one] request awaits an answer
       *[other] requests await an answer
    }

## Everywhere

web-staff-stale = No live line to Filin: this is what was last known.
web-staff-day = Day
web-staff-day-before = The day before
web-staff-day-after = The day after
web-staff-tomorrow = tomorrow
web-staff-today = today
web-staff-to-today = To today

## A booking

web-staff-status-pending = awaits an answer
web-staff-status-confirmed = confirmed
web-staff-status-seated = at the table
web-staff-status-completed = closed
web-staff-status-canceled = canceled
web-staff-status-no-show = never came
web-staff-no-table = No table
web-staff-of-tables =
    { $count ->
        [one] Table { $numbers }
       *[other] Tables { $numbers }
    }
web-staff-nobody = Somebody from the street
web-staff-people =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }
web-staff-attending = said they will come
web-staff-flagged = check it: it was not brought over whole

web-staff-done-confirmed = Confirmed: { $name }.
web-staff-done-seated = At the table: { $name }.
web-staff-done-completed = Left: { $name }.
web-staff-done-refused = Declined: { $name }.
web-staff-done-reseated = Moved: { $name }. { $tables }, until { $time }.
web-staff-done-longer = Stays until { $time }: { $name }.
web-staff-done-canceled = Canceled: { $name }.
web-staff-done-no-show = Never came: { $name }.
web-staff-done-reopened = Back again: { $name }.
web-staff-undo = Undo
web-staff-undone = As it was: { $name }.
