# What staff read about the bookings: the desk, a booking's sheet, the waitlist.

web-desk-new = New booking
web-desk-parts = Parts of the desk
web-desk-sending = Sending…
web-desk-when = { $day }, { $time }
web-desk-when-night = the night from { $from } to { $to }, { $time }
web-desk-minutes =
    { $count ->
        [0] less than a minute
       *[other] { $count } min
    }
web-desk-hours = { $count } h
web-desk-days = { $count } d
web-desk-show-more = Show { $count } more

## Requests

web-desk-requests = Requests
web-desk-queue = Awaiting an answer
web-desk-queue-none = Every request is answered.
web-desk-queue-came = New request: { $name }, { $when }, { $people }.
web-desk-new-request = New.
web-desk-asked = asked { $age } ago
web-desk-expires = expires in { $left }

## The day

web-desk-day-list = Bookings of the day
web-desk-here = At the tables
web-desk-coming = To come
web-desk-ended = Over
web-desk-all = All
web-desk-filter = Which bookings
web-desk-none = No bookings on this day yet.
web-desk-none-found = Nothing like this on this day.
web-desk-late = late by { $by }
web-desk-over = { $by } past the end
web-desk-search = Name, phone or number
web-desk-everywhere = On other days
web-desk-everywhere-found =
    { $count ->
        [one] { $count } booking found on other days
       *[other] { $count } bookings found on other days
    }
web-desk-everywhere-none = Nothing on other days.
web-desk-everywhere-more = There is more than is shown: type more of it.

## Steps

web-desk-do-confirm = Confirm
web-desk-do-seat = Seat
web-desk-do-complete = They left
web-desk-do-cancel = Cancel
web-desk-do-refuse = Refuse
web-desk-do-no-show = Never came
web-desk-do-reopen = Bring back
web-desk-back-confirmed = Take back “confirmed”
web-desk-back-seated = Not at the table yet
web-desk-back-completed = They have not left
web-desk-back-canceled = Bring the booking back
web-desk-back-no-show = Take back “never came”
web-desk-back-reopened = Take back the return
web-desk-move = Move
web-desk-change = Change the booking
web-desk-other-time = Offer another time
web-desk-longer = +{ $minutes } min
web-desk-no-show-title = They never came?
web-desk-no-show-text = The table will be free, and the guest’s card will remember it.

## Calling off

web-desk-refuse-title = Refuse the request?
web-desk-refuse-yes = Refuse
web-desk-cancel-title = Cancel the booking?
web-desk-cancel-yes = Cancel the booking
web-desk-move-instead = Move it instead
web-desk-reason = Why (only staff see it)
web-desk-why-full = No free tables
web-desk-why-private = Private party
web-desk-why-no-answer = Could not reach them
web-desk-why-asked = The guest asked
web-desk-told-by-bot = The bot tells the guest.
web-desk-told-by-call = The guest has no Telegram: call them.
web-desk-told-by-nobody = The guest left neither Telegram nor a phone.

## A booking

web-desk-booking = Booking { $id }
web-desk-changed = Somebody else has just changed it. This is how it is now.
web-desk-visits =
    { $count ->
        [0] first visit
        [one] { $count } visit
       *[other] { $count } visits
    }
web-desk-call = Call { $phone }
web-desk-source = Came by
web-desk-source-mini-app = Mini App
web-desk-source-bot = the bot
web-desk-source-staff = staff
web-desk-source-walk-in = walk-in
web-desk-source-import = brought over
web-desk-updated = Changed
web-desk-why = Why it was called off
web-desk-promise = The guest
web-desk-card = Card
web-desk-earns = this visit earns { $percent } % off
web-desk-check = Careful
web-desk-news = News
web-desk-note = Staff’s note (guests do not see it)
web-desk-note-save = Save the note
web-desk-comment = What the guest asked for
web-desk-comment-save = Save the wish
web-desk-words-back = As it was
web-desk-words-meanwhile = Meanwhile somebody else wrote:

## Its history

web-desk-history = History
web-desk-history-none = Nothing is known.
web-desk-event-requested = Asked for
web-desk-event-created = Taken
web-desk-event-confirmed = Confirmed
web-desk-event-seated = Seated
web-desk-event-completed = Closed
web-desk-event-canceled = Canceled
web-desk-event-no-show = Never came
web-desk-event-reopened = Brought back
web-desk-event-undone = Step undone
web-desk-event-moved = Moved
web-desk-event-noted = Note changed
web-desk-event-attending = Said they will come
web-desk-event-other = Changed
web-desk-by-guest = the guest
web-desk-by-system = Filin itself
web-desk-by-staff = staff
web-desk-reason-by-guest = the guest called it off
web-desk-reason-expired = nobody answered in time

## Moving

web-desk-move-title = Move the booking
web-desk-move-now = Now:
web-desk-move-choose = Choose a time
web-desk-move-same = Nothing is changed yet
web-desk-move-to = Save: { $when }
web-desk-moved = Moved: { $name }, { $when }, { $tables }.
web-desk-day = Day
web-desk-party = How many
web-desk-fewer = One guest less
web-desk-more-guests = One guest more
web-desk-stay = How long
web-desk-time = Time
web-desk-any-time = Another time
web-desk-no-times = There is no time left on this day.
web-desk-as-it-is = as it is
web-desk-free =
    { $count ->
        [one] { $count } table
       *[other] { $count } tables
    }
web-desk-joined = joined
web-desk-full = full
web-desk-tables = Tables
web-desk-table = No. { $number }
web-desk-seats =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
web-desk-taken = taken
web-desk-its-table = its own
web-desk-tables-none = None chosen: it keeps its table if that is free, else gets the best one.
web-desk-tables-small =
    { $count ->
        [one] Only { $count } seat there: Filin will warn you.
       *[other] Only { $count } seats there: Filin will warn you.
    }

## The waitlist

web-desk-waits = Waitlist
web-desk-waits-none = Nobody waits for this day.
web-desk-waits-over = No longer waiting: { $count }
web-desk-wait-add = Add to the waitlist
web-desk-wait-new = Add
web-desk-wait-waiting = waiting
web-desk-wait-offered = has an offer
web-desk-wait-claimed = booked
web-desk-wait-lapsed = not taken in time
web-desk-wait-left = no longer waits
web-desk-wait-expired = time has passed
web-desk-wait-place = { $place }. in line
web-desk-wait-since = waiting for { $age }
web-desk-wait-left-minutes =
    { $count ->
        [one] { $count } minute left
       *[other] { $count } minutes left
    }
web-desk-wait-phone = No Telegram: they wait for your call.
web-desk-wait-claim = Book it
web-desk-wait-booked = Booked: { $name }, { $when }, { $tables }.
web-desk-wait-remove = Take off
web-desk-wait-remove-title = Take them off the list?
web-desk-wait-remove-sure = { $name }, { $span }, { $people }.
web-desk-wait-removed = Off the list: { $name }.
web-desk-wait-title = Add to the waitlist
web-desk-wait-from = Not before
web-desk-wait-until = Not after
web-desk-name = Name
web-desk-phone = Phone
web-desk-wait-how = When a table frees, the first in line is offered it for ten minutes. Whoever has no Telegram you call yourself.
web-desk-wait-who = A name or a phone is needed
web-desk-wait-added = On the list: { $name }.
web-desk-wait-added-offer = On the list, and a table is free already: { $name }.
