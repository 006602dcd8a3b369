# Own bookings, the waitlist, reviews, the loyalty card, and everything about the house.

## My bookings

web-mine-title = My bookings
web-mine-empty = No bookings yet. The owl keeps a seat by the window for you.
web-mine-book = Book a table
web-mine-gone = This booking is no longer among those to come.
web-mine-sending = Sending…

web-mine-today = today
web-mine-tomorrow = tomorrow
web-mine-when = { $day }, { $time }
web-mine-when-night = night of { $from } to { $to }, { $time }
web-mine-ends = until { $time }
web-mine-guests = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
 }
web-mine-tables = { $count ->
    [one] Table { $numbers }
   *[other] Tables { $numbers }
 }
web-mine-no-table = We will find a table

web-mine-status-pending = Waiting
web-mine-status-confirmed = Confirmed
web-mine-status-seated = You are here
web-mine-status-completed = Over
web-mine-status-canceled = Cancelled
web-mine-status-no-show = Missed

web-mine-earns = { $percent ->
    [100] This visit: the hookah is free
    [50] This visit: the hookah is half price
   *[other] This visit: { $percent }% off the hookah
 }
web-mine-attending = You said you would come: see you
web-mine-attend = I'll come
web-mine-attend-done = Lovely, see you!

web-mine-move = Move
web-mine-cancel = Cancel
web-mine-until = Until { $until } you can change or cancel it here, later by phone
web-mine-late = It can no longer be changed or cancelled here: please tell us in person.
web-mine-late-call = It can no longer be changed or cancelled here: please call.
web-mine-calendar = To calendar
web-mine-calendar-google = To Google Calendar
web-mine-calendar-title = Table at { $name }

web-mine-cancel-title = Cancel the booking?
web-mine-cancel-sure = { $when }. { $tables } will be free for others.
web-mine-cancel-yes = Yes, cancel
web-mine-cancel-done = Cancelled: { $when }

web-mine-move-title = Move the booking
web-mine-move-now = Now: { $when }
web-mine-move-choose = Choose a time
web-mine-move-same = Choose another time
web-mine-move-to = Move to { $when }
web-mine-move-done = See you: { $when }
web-mine-day = Day
web-mine-other-day = Another day
web-mine-party = How many
web-mine-fewer = Fewer guests
web-mine-more = More guests
web-mine-time = Time
web-mine-closed = Closed on this day. Choose another.
web-mine-full = Everything is taken on this day. Choose another.

## The guest's card

web-mine-card = { $name } card
web-mine-card-made = { $made ->
    [one] { $made } visit of { $round }
   *[other] { $made } visits of { $round }
 }
web-mine-card-left = { $percent ->
    [100] { $left } more, and a hookah is free
    [50] { $left } more, and a hookah is half price
   *[other] { $left } more, and { $percent }% off a hookah
 }
web-mine-card-now = { $percent ->
    [100] Next visit: the hookah is free
    [50] Next visit: the hookah is half price
   *[other] Next visit: { $percent }% off the hookah
 }
web-mine-card-none = The owls count your visits
web-mine-card-visits = { $visits ->
    [0] The first owl opens an eye after a visit
    [one] { $visits } visit in all
   *[other] { $visits } visits in all
 }
web-mine-card-discount = Your discount { $sum }

## Waitlist

web-mine-waits = Waitlist
web-mine-wait-span = { $day }, { $from } to { $until }
web-mine-wait-waiting = Waiting
web-mine-wait-offered = A table is free!
web-mine-wait-place = no. { $place } in line
web-mine-wait-tell = We write in Telegram as soon as a table is free.
web-mine-wait-expires = The offer stands until { $time }, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } left. The table is not held: first come, first served.
web-mine-wait-claim = Book it
web-mine-wait-claimed = The table is yours: { $when }
web-mine-wait-leave = Wait no longer
web-mine-wait-leave-title = Wait no longer?
web-mine-wait-left = All right, no more waiting.

## Reviews

web-mine-reviews = Your reviews
web-mine-reviews-asked = How was it?
web-mine-reviews-all = Show all
web-mine-reviews-older = Earlier ones
web-mine-review-asked = How was the evening, { $day }?
web-mine-review-words = A few words, if you like
web-mine-review-send = Send the review
web-mine-review-thanks = Thank you for the review!
web-mine-review-change = Change
web-mine-review-change-title = Your review
web-mine-review-changed = The review is changed
web-mine-stars = { $stars ->
    [one] { $stars } star
   *[other] { $stars } stars
 }

## Filin: everything about the house

web-more-sections = About us
web-more-back = Filin
web-more-open = Open until { $time }
web-more-shut-today = Opens today at { $time }
web-more-shut = Opens { $day }, { $time }
web-more-closed = Closed now

web-more-promotions = Promotions and events
web-more-promotions-few = { $count ->
    [0] Nothing yet
   *[other] { $count } now and soon
 }
web-more-menu = Menu
web-more-menu-few = { $count ->
    [one] { $count } item
   *[other] { $count } items
 }
web-more-contacts = Contacts and hours
web-more-language = Language
web-more-language-now = English
web-more-privacy = My data
web-more-privacy-few = What is kept and how to delete it

web-promo-none = No promotions right now. Look in later.
web-promo-today = Today
web-promo-day = { $day }
web-promo-span = { $from } to { $until }
web-promo-from = From { $from }
web-promo-until = Until { $until }

web-menu-none = The menu is coming soon.
web-menu-sections = Menu sections
web-menu-rest = More

web-contacts-place = Where we are
web-contacts-map = On the map
web-contacts-way = Directions
web-contacts-call = Call
web-contacts-none = Contacts are coming soon.
web-hours-title = Opening hours
web-hours-closed = closed
web-hours-open = { $opens }–{ $closes }
web-hours-today = today

web-language-title = Language
web-language-legend = The language of this page
web-language-bot = The bot has its own: the command /language.

web-privacy-kept-title = What we keep about you
web-privacy-kept = Your name and your name in Telegram, your phone if you left it, bookings, visits and rewards, reviews, waits and the bot's messages. We need it to take your bookings and to count your rewards.
web-privacy-bot-title = Get or delete all of it
web-privacy-bot = Write /privacy to the bot. “Send my data” gives all of it as one file. “Delete my data” makes us forget you, unless you have a booking to come.
web-privacy-device-title = On this device
web-privacy-device = So that the page opens without a connection too, Filin's last answer lies here: your bookings, name and phone.
web-privacy-forget = Delete from this device
web-privacy-forget-sure = We keep your bookings and rewards. The page remembers them again when you open it.
web-privacy-forgotten = Deleted from this device.
