# Booking a table in the Mini App.

## Above

web-book-hello-morning = Good morning, { $name }
web-book-hello-day = Good afternoon, { $name }
web-book-hello-evening = Good evening, { $name }
web-book-hello-night = Good evening, { $name }
web-book-open-now = Open until { $until }
web-book-opens = Today from { $at } to { $until }
web-book-closed-today = Closed today
web-book-over-today = That was today: closed at { $until }

## Day and party

web-book-when = When
web-book-today = Today
web-book-tomorrow = Tomorrow
web-book-other-day = Date
web-book-other-day-label = Another date
web-book-closed = closed
web-book-closed-day = We are closed on that day. Choose another one.
web-book-party = How many
web-book-guests = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
}
web-book-fewer = Fewer guests
web-book-more = More guests
web-book-largest = More than { $max } do not fit at a table: call us, we will find a way.
web-book-contacts = Contacts

## Time

web-book-time = Time
web-book-after-midnight = night
web-book-free = { $count ->
    [one] { $count } table
   *[other] { $count } tables
}
web-book-joined = joined
web-book-full = taken
web-book-full-then = join the waitlist
web-book-day-full = All is taken. Join the waitlist: the bot writes as soon as a table is free.
web-book-day-over = Booking online is over for this day.
web-book-next-day = Show { $day }
web-book-gone-slot = { $time } is free no more. Choose another time.
web-book-gone-tables = Somebody has just taken that table. Choose another, or let us choose.
web-book-alternatives = Free instead:

## Table

web-book-where = Table
web-book-tap = Tap a free one
web-book-any = Choose for me
web-book-any-hint = The best that is free
web-book-table = Table { $number }
web-book-upto = up to { $seats }
web-book-tables = { $count ->
    [one] table { $list }
   *[other] tables { $list }
}
web-book-join = Tables { $list } together
web-book-joins-hint = No single table is large enough: we put two together.
web-book-plan = The room
web-book-no-plan = There is no plan of the room yet. Call us, and we book a table for you.
web-book-is-free = free
web-book-is-taken = taken
web-book-is-small = too small for you
web-book-is-big = for a larger party
web-book-is-walk_in = walk-ins only
web-book-is-mine = yours

## Contact

web-book-contact = How to reach you
web-book-name = Name
web-book-phone = Phone, if you like
web-book-phone-known = Your phone
web-book-phone-hint = +7 999 123-45-67
web-book-phone-other = Another number
web-book-phone-ask = Take the number from Telegram
web-book-phone-waiting = Waiting for the number…
web-book-phone-none = The number did not come. Type it in.
web-book-comment = Wishes, if any
web-book-comment-hint = A stronger hookah, a birthday, a high chair…
web-book-go = Book { $tables } · { $time }
web-book-go-any = Book a table · { $time }
web-book-going = Booking…
web-book-came = Your earlier request did get through: { $day }, { $time }. You can move it.
web-book-done = The table is yours: { $day }, { $time }. See you!
web-book-kept = Filin did not answer, but all that you chose is still here. Tap again: it is booked only once.
web-book-to-mine = To my bookings

## Waiting

web-book-wait = Join the waitlist
web-book-wait-text = When a table is free, the bot writes to you. Whoever answers first gets it: waiting holds no table.
web-book-wait-day = { $day }, { $guests ->
    [one] { $guests } guest
   *[other] { $guests } guests
}
web-book-wait-from = Not before
web-book-wait-until = Not after
web-book-wait-wrong = The first time is after the last one.
web-book-wait-done = You are on the waitlist. The bot writes when a table is free.
web-book-wait-offer = A table was found at once! Claim it among “Mine”.
web-book-waiting = You are on the waitlist for this day already.
