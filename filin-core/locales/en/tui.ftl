# What `filin dashboard`, the live view of the room, says.

## Panels

tui-pane-floor = Floor
tui-pane-day = Bookings
tui-pane-queue = Requests
tui-pane-guest = Guest
tui-pane-stats = Figures
tui-pane-log = Log
tui-pane-waits = Waiting
tui-pane-casts = Broadcasts

tui-show-all = all
tui-show-live = live
tui-show-expected = expected
tui-show-seated = seated
tui-show-ended = ended

tui-waiting = Waiting for the server…
tui-no-tables = No tables yet: filin tables add
tui-no-bookings = No bookings. n takes one
tui-no-requests = Every request is answered
tui-no-casts = No broadcasts yet. filin broadcast send
tui-casts-not-yours = For managers and owners.
tui-no-live-cast = It is over, or there is none.
tui-cast-failed = failed { $count }
tui-cast-gone = unsubscribed { $count }
tui-cast-unknown = unknown { $count }
tui-no-waits = Nobody waits. p puts somebody in line
tui-no-events = Nothing has happened yet
tui-no-guest = Pick a booking that has a guest
tui-none-such = No such bookings this day: f shows others
tui-seats = { $seats } seats
tui-until = until { $time }
tui-since = waits since { $time }
tui-call = call { $phone }
tui-call-out = call out
tui-other-days = other days { $count }
tui-today = today
tui-short-pending = waiting
tui-short-confirmed = confirmed
tui-short-seated = seated
tui-short-completed = done
tui-short-canceled = canceled
tui-short-no-show = no-show
tui-short-lapsed = no answer
tui-figure-here = here now
tui-figure-expecting = expected
tui-figure-guests = all day
tui-figure-free = tables free
tui-figure-bookings = bookings
tui-figure-walk-ins = walk-ins
tui-figure-canceled = canceled
tui-figure-no-show = no-shows
tui-flow = people by half hours, { $most } at most
tui-nothing-picked = Pick a booking first.
tui-not-of-wait = No booking yet: c books what they are offered, x takes them off the list.
tui-not-offered = No table has come free yet: { $wait }. To book all the same: n
tui-not-extended = They cannot stay longer: { $booking } is { $status }.
tui-nothing-to-undo = Nothing to undo.
tui-nameless = no name
tui-other-day = not today
tui-table = table { $number }
tui-new = { $count } new
tui-age-minutes = { $count } min
tui-age-hours = { $count } h
tui-age-days = { $count } d
tui-details = Details
tui-sure = Sure?
tui-too-small = The terminal is too small: 40×10 at least.

## The first line

tui-head-here = here { $count }
tui-head-expecting = expected { $count }
tui-head-free = tables free { $count }
tui-head-pending = { $count ->
    [one] { $count } request
   *[other] { $count } requests
 }
tui-head-waits = waiting { $count }
tui-head-calls = to call { $count }
tui-read-only = read-only
tui-connecting = connecting to { $server }…
tui-offline = OFFLINE since { $since }, below is how things stood
tui-offline-at-first = OFFLINE
tui-retry = next try in { $count } s
tui-shut = ACCESS ENDED: { $why }
tui-other-version = The server runs Filin { $server }, this is { $own }: update if something is wrong.

## Acts

tui-refused-read-only = Read-only: nothing was changed.
tui-refused-offline = Offline, what you see may be old: nothing was sent.
tui-refused-sending = The last one is still being sent: wait for its answer.
tui-refused-extend = They do not stay longer: { $why }
tui-ask-no-show = { $booking }: the guests never came?
tui-sure-unblock = Put table { $table } back in service? It is blocked { $time }
tui-sure-unwait = Off the list: { $wait }? Nobody tells the guests.
tui-sure-call-off = Cancel { $booking }, just taken?
tui-sure-end = { $booking } is seated already. End the visit, to free the table?
tui-done-booking = { $booking }: { $status }
tui-done-created = Taken: { $booking }, table { $tables }, { $status }.
tui-done-moved = Moved: { $booking }, table { $tables }.
tui-done-extended = Stay longer: { $booking }, table { $tables }.
tui-done-noted = { $booking }: noted.
tui-done-block = Table { $table } is out of service.
tui-done-unblocked = Table { $table } is back in service.
tui-done-wait = Waiting for a table: { $wait }.
tui-done-unwait = No longer waiting: { $wait }.
tui-done-guest = { $name }: noted.
tui-may-undo = u takes it back
tui-undone-step = Undone: { $booking } is { $status } again
tui-undone-created = Taken back: { $booking }, { $status }
tui-undone-moved = Moved back: { $booking }, table { $tables }
tui-undone-extended = No longer than before: { $booking }, table { $tables }
tui-undone-noted = { $booking }: the old note is back
tui-undone-block = Undone: table { $table } is back in service
tui-undone-unblock = Undone: table { $table } is out of service again
tui-sure-cancel-cast = { $count ->
    [0] Cancel broadcast #{ $id } for good?
    [one] Cancel broadcast #{ $id } for good? { $count } more guest will not get it.
   *[other] Cancel broadcast #{ $id } for good? { $count } more guests will not get it.
 }
tui-done-cast = Broadcast #{ $id }: { $status }
tui-undone-wait = Taken back: { $wait } waits no longer
tui-undone-guest = { $name }: the old note is back

## Forms

tui-form-date = Another day
tui-form-search = Search
tui-form-new = New booking
tui-form-walk-in = Guests at the door
tui-form-wait = Wait for a table
tui-form-move = Move
tui-form-cancel = Cancel the booking
tui-form-block = Table out of service
tui-form-booking-note = Note of the booking
tui-form-guest-note = Note about the guest
tui-field-date = Day
tui-field-time = Time
tui-field-from = From
tui-field-until = Until
tui-field-guests = Guests
tui-field-table = Table
tui-field-minutes = Minutes
tui-field-phone = Phone
tui-field-name = Name
tui-field-comment = Wishes
tui-field-reason = Reason
tui-field-note = Note
tui-field-search = Look for
tui-empty-date = 27.11, tomorrow, fri, 2026-11-27
tui-empty-time = 19:00, 1930, 19
tui-empty-until = the same time
tui-empty-table = the best one
tui-empty-table-kept = the same, if it is free
tui-empty-minutes = as usual
tui-empty-kept = as long as before
tui-empty-name = not needed
tui-empty-reason = not needed
tui-empty-note = no note
tui-empty-search = name, phone, #12, table 5, wish
tui-cancel-told = Telegram will tell the guest.
tui-cancel-call = Nobody tells the guest, who has no Telegram. Call { $phone }.
tui-cancel-untold = Nobody tells the guest: we have neither Telegram nor a phone.
tui-cancel-keys = Enter cancels the booking, Esc keeps it.
tui-night = night to { $day }
tui-closed-day = Closed on that day.
tui-all-taken = No table is free.
tui-table-full = Table { $tables } is not free any more on that day.
tui-table-taken = Table { $tables } is taken at { $time }. Free then: { $free }.
tui-wrong-full = all taken
tui-wrong-taken = table taken
tui-found-nothing = Nothing was found.
tui-sending = Sending…
tui-searching = Looking…
tui-slot-tables = tables { $tables }
tui-found-guest = guest { $name }
tui-found-wait = waiting: { $wait }
tui-wrong-date = Not a day. Try: 27.11, tomorrow, fri.
tui-wrong-time = Not a time. Try: 19:00, 1930, 19.
tui-wrong-no-time = At what time? Type it, or pick one with the arrows.
tui-wrong-guests = How many guests? A number, one at least.
tui-wrong-minutes = For how many minutes? A number, such as 120.
tui-wrong-table = Not a table. Try: 3, or 3+4 for joined ones.
tui-wrong-one-table = Which table? One number.
tui-wrong-same = Nothing is different: there is nothing to move.
tui-wrong-gone = This is not on the screen any more. Close, and pick it again.

## The guest's card

tui-guest-figures = visits { $visits } · bookings { $bookings } · no-shows { $no_shows }
tui-guest-unread = The card is still being read: wait for it.
tui-guest-barred = barred
tui-guest-earns-now = this visit earns { $percent }% off
tui-guest-earns = { $percent }% off after { $count ->
    [one] { $count } visit
   *[other] { $count } visits
 }
tui-guest-discount = personal discount { $roubles } ₽

## Keys

tui-help = Keys
tui-help-line = A booking's line: “14:00 5 10” is the time, the party, the table.
tui-help-marks = Before a booking: ! late, • next. Before a name: * has wishes or a note, ✓ said that they come.
tui-help-casts = Broadcasts (8): p stops one for a while or lets it go on, x cancels it.
tui-help-waits = Who waits for a table (7): c books what they are offered, x takes them off. “Call” is for those without Telegram: the offer lapses if nobody calls.
tui-help-longer = To stay by other than half an hour: m, field “Minutes”, how long in all.
tui-help-elsewhere = Guests' tags and visits: filin guests.
tui-key-help = help
tui-key-quit = quit
tui-key-leave = back
tui-key-scroll = scroll
tui-key-yes = yes
tui-key-no = no
tui-key-hand-in = done
tui-key-field = field
tui-key-choose = choose
tui-key-panes = panels
tui-key-lines = lines
tui-key-tables = tables
tui-key-details = details
tui-key-days = day before, after
tui-key-today = today
tui-key-date = another day
tui-key-filter = which bookings to show
tui-key-search = search
tui-key-confirm = confirm
tui-key-seat = seat
tui-key-close = end the visit
tui-key-cancel = cancel
tui-key-no-show = no-show
tui-key-reopen = reopen an ended one
tui-key-new = new booking
tui-key-walk-in = guests at the door
tui-key-pause-cast = pause, resume
tui-key-cancel-cast = cancel for good
tui-key-wait = wait for a table
tui-key-claim = book the offer
tui-key-unwait = off the list
tui-key-move = move
tui-key-extend = stay 30 min longer
tui-key-block = block a table, unblock
tui-key-note = note
tui-key-undo = undo
tui-key-reload = read anew
tui-key-redraw = redraw
tui-key-suspend = to the background

## About

tui-about-server = Server { $server }
tui-about-who = You are { $name }, { $role }
tui-about-versions = Filin { $own }, the server's is { $server }

## The log

tui-actor-guest = guest
tui-actor-system = system
tui-actor-token = token No. { $number }
tui-actor-staff = staff No. { $number }
tui-event-booking-requested = requested
tui-event-booking-created = taken
tui-event-booking-confirmed = confirmed
tui-event-booking-seated = seated
tui-event-booking-completed = completed
tui-event-booking-canceled = canceled
tui-event-booking-no-show = no-show
tui-event-booking-reopened = reopened
tui-event-booking-undone = step undone
tui-event-booking-moved = moved
tui-event-booking-noted = noted
tui-event-booking-attending = the guest will come
tui-event-table-blocked = out of service
tui-event-table-unblocked = back in service
tui-event-table-changed = changed
tui-event-venue-changed = settings changed
tui-event-venue-imported = data came over
tui-event-hours-changed = hours changed
tui-event-staff-granted = role granted
tui-event-staff-removed = role removed
tui-event-token-issued = token issued
tui-event-token-revoked = token revoked
tui-event-guest-changed = guest's card changed
tui-event-guest-visited = visits corrected
tui-event-guest-barred = guest barred
tui-event-guest-unbarred = guest unbarred
tui-event-guest-merged = guests merged
tui-event-guest-forgotten = guest forgotten
tui-event-promotion-changed = promotions changed
tui-event-menu-changed = menu changed
tui-event-review-left = review
tui-event-review-removed = review removed
tui-event-waitlist-joined = on the waitlist
tui-event-waitlist-offered = table offered
tui-event-waitlist-claimed = offer taken
tui-event-waitlist-returned = waits again
tui-event-waitlist-lapsed = not answered in time
tui-event-waitlist-left = waits no longer
tui-event-waitlist-expired = waited in vain
tui-event-broadcast-created = broadcast made
tui-event-broadcast-started = broadcast began
tui-event-broadcast-paused = broadcast paused
tui-event-broadcast-resumed = broadcast goes on
tui-event-broadcast-canceled = broadcast canceled
tui-event-broadcast-done = broadcast done
tui-event-backup-created = backup made
tui-event-backup-failed = backup failed
tui-event-feed-issued = calendar issued
tui-event-feed-revoked = calendar revoked
