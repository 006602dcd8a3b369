# What staff read: the plan and its tables, access, the log, exports.

## The plan

web-plan-table = Table { $number }
web-plan-sum =
    { $count ->
        [one] { $count } table
       *[other] { $count } tables
    }, { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }
web-plan-tools = The plan
web-plan-add = Table
web-plan-join = Join
web-plan-undo = Undo
web-plan-redo = Redo
web-plan-smaller = Smaller
web-plan-larger = Larger
web-plan-turn-left = Turn counter-clockwise
web-plan-turn-right = Turn clockwise
web-plan-edit = Edit
web-plan-hint = Tap a table, then drag it. One more tap opens all there is about it.
web-plan-join-how = Tap two tables side by side: they can then be pushed together for a large party. Once more, and they cannot.
web-plan-keys = By keyboard: arrows move, with Shift farther; + and − change the size, R turns, Delete retires, Enter opens.
web-plan-stands = Table { $number }: { $x } from the left, { $y } from the top, { $w } wide, { $h } high, turned { $turn }°
web-plan-joined = Tables { $numbers } can be joined
web-plan-parted = Tables { $numbers } cannot be joined any more
web-plan-overlaps =
    { $count ->
        [one] Stands on table { $numbers }
       *[other] Stands on tables { $numbers }
    }
web-plan-none = There are no tables in the room yet.
web-plan-first = Put the first table
web-plan-full = No number is free any more: there are 999.

## A table in the list

web-plan-no-zone = No zone
web-plan-seats-range = { $min }–{ $max } guests
web-plan-seats-exact =
    { $max ->
        [one] { $max } guest
       *[other] { $max } guests
    }
web-plan-online = booked by guests
web-plan-walk-in = walk-ins
web-plan-joined-with = joins { $numbers }
web-plan-mark-new = new
web-plan-mark-changed = changed
web-plan-mark-retired = leaves
web-plan-leaving = Leaving the room
web-plan-bring-back = Keep

## All about a table

web-plan-number = Number
web-plan-min = Guests from
web-plan-max = Guests up to
web-plan-zone = Zone
web-plan-shape = Shape
web-plan-shape-round = round
web-plan-shape-rect = straight
web-plan-shape-sofa = sofa
web-plan-who = For whom
web-plan-online-long = Guests book it themselves
web-plan-walk-in-long = Walk-ins and staff only
web-plan-with = Can be joined with
web-plan-place = The exact place
web-plan-x = Left
web-plan-y = Top
web-plan-w = Width
web-plan-h = Height
web-plan-turn = Turn, °
web-plan-place-how = In thousandths of the room: 0 is the left and the upper wall, 1000 the right and the lower one.
web-plan-apply = Done
web-plan-retire = Take the table out of the room
web-plan-wrong-number = A number is 1 to 999.
web-plan-wrong-taken = There already is a table { $number }.
web-plan-wrong-seats = Seats are 1 to 100.
web-plan-wrong-least = No more than fit.
web-plan-wrong-zone = 40 characters at most.
web-plan-wrong-place = All are whole numbers, 0 to 1000; width and height are more than nothing.

## Saving

web-plan-save =
    { $count ->
        [one] Save { $count } table
       *[other] Save { $count } tables
    }
web-plan-saved = The plan is saved.
web-plan-partly =
    { $count ->
        [one] { $count } table was not saved: the list says why.
       *[other] { $count } tables were not saved: the list says why.
    }
web-plan-discard = Discard
web-plan-discard-title = Discard the drafts?
web-plan-discard-text =
    { $count ->
        [one] What you changed of { $count } table is lost, and the plan is as Filin has it.
       *[other] What you changed of { $count } tables is lost, and the plan is as Filin has it.
    }
web-plan-discard-yes = Discard
web-plan-newer = The room was changed elsewhere meanwhile. Your drafts are safe.
web-plan-take-in = Show how it is now
web-plan-gone =
    { $count ->
        [one] Table { $numbers } is gone already: there is nothing left to save its draft to.
       *[other] Tables { $numbers } are gone already: there is nothing left to save their drafts to.
    }
web-plan-review = What will change
web-plan-now-number = now number { $number }
web-plan-now-place = another place
web-plan-now-alone = not joined any more
web-plan-hits =
    { $count ->
        [one] This hits { $count } booking: it stays, but its guests may not fit.
       *[other] This hits { $count } bookings: they stay, but their guests may not fit.
    }
web-plan-more =
    { $count ->
        [one] and { $count } booking more
       *[other] and { $count } bookings more
    }
web-plan-block = Table { $number } is out of service
web-plan-save-anyway = Save all the same
web-plan-back = Keep editing
web-plan-retire-title = Retire table { $number }?
web-plan-retire-busy = While it is taken, it cannot leave. First move these guests and lift these blocks:
web-plan-retire-free = Nobody is booked at it. Past bookings stay in the history. The table leaves the room when you save the plan.
web-plan-retire-yes = Retire it
web-plan-retire-no = Keep it

## Access

web-access-people = Staff
web-access-people-how = Who comes in by the bot and the Mini App, by their Telegram id.
web-access-people-none = Nobody yet.
web-access-grant = Add a person
web-access-you = this is you
web-access-from-settings = an owner by the settings (ADMIN_IDS): changed only there
web-access-since = since { $date } · by { $by }
web-access-settings = the settings
web-access-settings-token = the settings' token
web-access-system = Filin
web-access-guest = Guest
web-access-telegram = Telegram { $id }
web-access-by-token = the token “{ $name }”
web-access-gone-token = a token since revoked
web-access-id = Telegram id
web-access-id-how = @userinfobot tells it to whoever writes to it. It is neither the @name nor the phone number.
web-access-id-wrong = It is digits only, such as 510000001.
web-access-name = Their name, as the log shows it
web-access-role = Role
web-access-role-staff = the room, bookings, guests
web-access-role-manager = also the menu, promotions, hours, tables, exports
web-access-role-owner = also access and the log: everything
web-access-grant-yes = Add
web-access-save = Save
web-access-granted = { $name }: { $role } from now on.
web-access-remove = Take the role away
web-access-remove-title = Take the role from { $name }?
web-access-remove-text = They lose this page and the staff's bot at once. What they did stays in the log.
web-access-remove-yes = Take it away
web-access-removed = No role any more: { $name }.

web-access-tokens = Tokens
web-access-tokens-how = The way in for browsers, the command line and programs. Whoever knows a token comes in.
web-access-tokens-none = There are no tokens.
web-access-token-new = Issue a token
web-access-token-name = What it is for
web-access-token-example = The tablet at the door
web-access-name-wrong = Name it, so that you know it later.
web-access-days = For how many days; empty is for ever
web-access-days-wrong = Days are 1 to 3650, or nothing.
web-access-token-issue = Issue it
web-access-token-made = The token “{ $name }”
web-access-token-how = Paste it where it shall be used. Its role and its end do not change: issue another, and revoke this one.
web-access-this-token = you are signed in by it
web-access-for-ever = for ever
web-access-ends = until { $date }
web-access-ended = ended { $date }
web-access-revoke = Revoke
web-access-revoke-title = Revoke “{ $name }”?
web-access-revoke-token = Whatever comes in by this token stops working at once. It cannot be brought back, only replaced by a new one.
web-access-revoke-own = You are signed in by this token yourself: the page closes at once, and you need another.
web-access-revoke-feed = Calendars with this address are not brought up to date any more. It cannot be brought back, only replaced by a new one.
web-access-revoked = Revoked: “{ $name }”.

web-access-feeds = Calendars
web-access-feeds-how = The bookings in a phone's calendar: by a secret address, to be read only.
web-access-feeds-none = There are no calendars.
web-access-feed-new = Issue a calendar
web-access-feed-name = Whose it is
web-access-feed-what = It holds the bookings of the last week and the next three months: names, tables, times.
web-access-feed-issue = Issue it
web-access-feed-made = The calendar “{ $name }”
web-access-feed-how = In a calendar program: “Add by address”, or “Subscribe”. Whoever knows the address reads the bookings.

web-access-once = You see this only now: Filin keeps no more than its print, and cannot show it again.
web-access-secret = Secret
web-access-copy = Copy
web-access-copied = Copied.
web-access-copy-self = It could not be copied: it is selected, copy it yourself.
web-access-kept = I have kept it, close

## The log

web-log-filter = About what
web-log-all = Everything
web-log-bookings = Bookings
web-log-waits = Waitlist
web-log-tables = Tables
web-log-guests = Guests
web-log-reviews = Reviews
web-log-house = The venue
web-log-access = Access
web-log-none = Nothing happened yet.
web-log-none-here = There is none of it on the pages that are loaded. Earlier, perhaps.
web-log-more = What was before
web-log-end = There was nothing before.
web-log-booking = Booking { $number }
web-log-guest = Guest
web-log-guest-of = Guest, line { $number }
web-log-somebody = Somebody of the staff
web-log-by-mini-app = in the Mini App
web-log-by-bot = in the bot
web-log-by-admin = on this page
web-log-other = Something changed
web-log-booking-requested = New request
web-log-booking-created = Booking taken
web-log-booking-confirmed = Booking confirmed
web-log-booking-seated = Guests at the table
web-log-booking-completed = Booking closed
web-log-booking-canceled = Booking canceled
web-log-booking-no-show = Guests never came
web-log-booking-reopened = Booking brought back
web-log-booking-undone = Last step undone
web-log-booking-moved = Booking moved
web-log-booking-noted = Note on a booking
web-log-booking-attending = The guest said they will come
web-log-table-blocked = Table out of service
web-log-table-unblocked = Table back in service
web-log-table-changed = Table changed
web-log-table-retired = Table retired
web-log-venue-changed = Settings changed
web-log-venue-imported = Data came over from Filin 3
web-log-hours-changed = Opening hours changed
web-log-staff-granted = Role granted
web-log-staff-removed = Role taken away
web-log-token-issued = Token issued
web-log-token-revoked = Token revoked
web-log-guest-changed = Guest's card changed
web-log-guest-visited = Guest's visits corrected
web-log-guest-barred = Guest barred
web-log-guest-unbarred = Guest let in again
web-log-guest-merged = Guest's cards merged
web-log-guest-forgotten = Guest forgotten
web-log-promotion-changed = Promotions changed
web-log-menu-changed = Menu changed
web-log-review-left = Review
web-log-review-removed = Review removed
web-log-waitlist-joined = A guest waits for a table
web-log-waitlist-offered = Table offered to who waited
web-log-waitlist-claimed = Offered table taken
web-log-waitlist-returned = The guest waits again
web-log-waitlist-lapsed = Offer not answered in time
web-log-waitlist-left = The guest waits no longer
web-log-waitlist-expired = Waited in vain
web-log-feed-issued = Calendar issued
web-log-feed-revoked = Calendar revoked
web-log-backup-created = Backup made
web-log-backup-failed = Backup could not be made

## Exports

web-export-how = CSV sheets: they open in Excel, Numbers, LibreOffice and Google Sheets.
web-export-telegram = If Telegram does not keep the file, open this page in a browser: the same address, /admin, by a token.
web-export-bookings = Bookings
web-export-bookings-how = A line for each booking: when, who, which table, how it ended.
web-export-guests = Guests
web-export-guests-how = A line for each guest: name, phone, visits. Whoever asked to be forgotten is not in it. These are personal data: keep them with care.
web-export-stats = Figures by day
web-export-stats-how = A line for each day: bookings, guests, cancellations, no-shows.
web-export-days = Which days
web-export-week = 7 days
web-export-thirty = 30 days
web-export-month = This month
web-export-all = All
web-export-from = From
web-export-to = To
web-export-upside-down = The last day is before the first.
web-export-download = Download
web-export-busy = The file is being made…
web-export-done = Done: { $name }
