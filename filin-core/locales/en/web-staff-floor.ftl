# What staff read about the live room and what is begun from it.

## The room

web-floor-title = The room now
web-floor-title-day = The room
web-floor-on-air = live
web-floor-off-air = no line
web-floor-at-door = Guests at the door
web-floor-new = New booking
web-floor-plan = Plan of the room
web-floor-no-tables = There are no tables yet. Set up the room, and its plan is here.
web-floor-no-tables-ask = There are no tables yet. A manager sets up the room.
web-floor-to-tables = Set up tables

web-floor-figures = Figures
web-floor-figure-free =
    { $count ->
        [one] table free
       *[other] tables free
    }
web-floor-figure-seated =
    { $count ->
        [one] guest here
       *[other] guests here
    }
web-floor-figure-tables =
    { $count ->
        [one] at { $count } table
       *[other] at { $count } tables
    }
web-floor-figure-expected = expected
web-floor-figure-bookings =
    { $count ->
        [one] { $count } booking
       *[other] { $count } bookings
    }
web-floor-day-bookings =
    { $count ->
        [one] booking
       *[other] bookings
    }
web-floor-day-guests =
    { $count ->
        [one] guest
       *[other] guests
    }
web-floor-day-free =
    { $count ->
        [one] table unbooked
       *[other] tables unbooked
    }

## A table

web-floor-spot = Table { $number }, { $zone }up to { $seats }: { $words }
web-floor-table = Table { $number }
web-floor-seats = up to { $seats }
web-floor-offline-table = for walk-ins
web-floor-gone-table = This table is in the room no more.
web-floor-is-free = free
web-floor-is-soon = guests soon
web-floor-is-pending = request unanswered
web-floor-is-reserved = awaiting guests
web-floor-is-seated = guests seated
web-floor-is-blocked = out of service
web-floor-is-taken = taken
web-floor-is-open = free
web-floor-legend-until = –21:30: until when
web-floor-day-legend = At each table: how many bookings it has that day, and when the first one begins.
web-floor-minutes = { $minutes } min
web-floor-hours = { $hours } h
web-floor-span = { $hours } h { $minutes } min
web-floor-until = until { $time }
web-floor-from = since { $time }
web-floor-then = at { $time } { $who }
web-floor-sits = here for { $span }
web-floor-sits-new = just seated
web-floor-left = { $span } left
web-floor-over = { $span } over time
web-floor-unanswered = nobody answered them
web-floor-late = { $span } late
web-floor-load =
    { $count ->
        [one] { $count } booking
       *[other] { $count } bookings
    }
web-floor-first = the first at { $time }
web-floor-no-bookings = no bookings
web-floor-has-block = out of service for a while
web-floor-table-today = Today at this table
web-floor-seat-now = Seat now: how many
web-floor-seat-how = A tap seats them, until { $time }.
web-floor-seat-until = A tap seats them, until { $time }: { $span }, then the table is needed.
web-floor-seat-short = That is short: tell them.
web-floor-seat =
    { $count ->
        [one] Seat now: { $count } guest
       *[other] Seat now: { $count } guests
    }
web-floor-seat-more = Seat with a name
web-floor-no-starts = No time is free at this table any more.
web-floor-book-at = Book for { $time }
web-floor-close-table = Close the table
web-floor-close-number = Close table { $number }

## Lists

web-floor-arrivals = Arriving
web-floor-no-arrivals = Nobody is expected any more.
web-floor-later =
    { $count ->
        [one] { $count } more later
       *[other] { $count } more later
    }
web-floor-sitters = At tables
web-floor-no-sitters = Nobody sits yet.
web-floor-of-day = Bookings of the day
web-floor-none-of-day = There are none.
web-floor-requests =
    { $count ->
        [one] { $count } request awaits an answer
       *[other] { $count } requests await an answer
    }
web-floor-step-confirmed = Confirm
web-floor-step-seated = Seat
web-floor-step-completed = They left
web-floor-step-canceled = Cancel
web-floor-step-no-show = Never came
web-floor-step-reopen = Bring back
web-floor-longer = +{ $minutes } min
web-floor-reseat = Other table
web-floor-reseat-title = To which table?
web-floor-reseat-none = No table is free now.
web-floor-step-of = { $step }: { $name }

## A new booking

web-floor-party = How many
web-floor-more = More
web-floor-today = Today
web-floor-tomorrow = Tomorrow
web-floor-other-day = Another day
web-floor-time = Time
web-floor-free =
    { $count ->
        [0] full
        [one] { $count } table
       *[other] { $count } tables
    }
web-floor-joined = joined
web-floor-own-time = Another time
web-floor-no-slots = No starts are left on this day. Staff may type any time.
web-floor-where = Table
web-floor-any = The best one free
web-floor-together = Pushed together: { $numbers }
web-floor-why-small = small for them
web-floor-why-big = large for them
web-floor-why-walk-in = for walk-ins
web-floor-why-other = not offered to guests
web-floor-who = Name, phone, wishes, length of stay
web-floor-phone = Phone
web-floor-name = Name
web-floor-known =
    { $count ->
        [one] { $count } known guest like this
       *[other] { $count } known guests like this
    }
web-floor-visits =
    { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    }
web-floor-barred = may not book
web-floor-guest-number = Guest #{ $id }
web-floor-other-guest = Another guest
web-floor-comment = Wishes
web-floor-stay = Length of stay
web-floor-stay-usual = the usual, { $span }
web-floor-change = Change
web-floor-now = now
web-floor-pick = Choose a table · { $where }
web-floor-need-who = A name or a phone is needed
web-floor-go-book = Book: { $when } · { $where }
web-floor-go-seat = Seat { $when } · { $where }
web-floor-done-booked = Booked: { $name }, { $day }, { $time }. { $tables }.
web-floor-done-seated = Seated until { $time }. { $tables }.
web-floor-take-back = Take back

## Out of service

web-floor-which = Table
web-floor-from-when = From when
web-floor-from-now = From now
web-floor-how-long = How long
web-floor-to-end = To the day's end
web-floor-reason = Why, if you like
web-floor-go-close = Close for { $span }
web-floor-in-the-way = In the way
web-floor-blocked = Table { $number } is closed until { $time }.
web-floor-lift = Open again
web-floor-lifted = Table { $number } is open again.
