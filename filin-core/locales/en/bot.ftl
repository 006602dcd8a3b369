# The bot: guests, and what is common to all.

bot-menu = How can I help?
bot-menu-button = Book
bot-lost = Choose what you need, or press /help.
bot-help = What I can do:
bot-help-staff = All that staff may do
bot-too-fast = Too fast. Wait a couple of seconds and try again.
bot-elsewhere = I answer in private and in the staff chat.
bot-forbidden = This is for staff. If you work here, ask the owner to add your id: /whoami
bot-button-unknown = This button does not work any more. Open the menu: /start
bot-dialogue-over = This conversation is over. Start again.
bot-dialogue-not-yours = This question was put to somebody else, or is over. Start your own by a command.
bot-command-unknown = I do not know /{ $name }. All that I can do: /help
bot-cancelled = All right, cancelled.
bot-nothing-to-cancel = There is nothing to cancel.
bot-contact-taken = Thank you, your number is noted.
bot-whoami =
    Your id: <code>{ $id }</code>
    Role: { $role }
    This chat: <code>{ $chat }</code>
bot-role-guest = guest
bot-role-staff = staff
bot-role-manager = manager
bot-role-owner = owner

bot-button-app = 🦉 Open the app
bot-button-home = ‹ Menu
bot-button-book = 📅 Book a table
bot-button-my-bookings = 🗓 My bookings
bot-button-promotions = 🎁 Promotions
bot-button-hookah-menu = 💨 Menu
bot-button-schedule = 🕗 Opening hours
bot-button-contacts = 📍 Contacts
bot-button-loyalty = ⭐ Rewards
bot-button-language = 🌐 Language
bot-button-privacy = 🔒 My data

bot-command-start = Menu
bot-command-language = Language
bot-command-help = What I can do
bot-command-whoami = My id and role
bot-command-cancel = Leave the conversation

## The main things

bot-welcome =
    Hello, { $name }! 🦉

    This is { $venue }. Here you can book a table, look at the menu and promotions, and see the rewards you have earned.
bot-language = 🌐 Which language shall we speak?
bot-language-taken = All right, English it is 🇬🇧
bot-subscribed = 🔔 You will get our news: promotions and evenings to come.
bot-unsubscribed = 🔕 No more news. We still write about your bookings.
bot-words-please = Please say it in words.

## Pages

bot-hours = 🕗 <b>Opening hours</b>
bot-hours-open = { $day }: { $opens }–{ $closes }
bot-hours-closed = { $day }: closed
bot-contacts = 📍 <b>Contacts</b>
bot-contacts-none = The contacts are not here yet.
bot-menu-title = 💨 <b>Menu</b>
bot-menu-line = { $title } — <b>{ $price } ₽</b>
bot-menu-none = The menu will be here soon.
bot-promotions-none = There are no promotions right now. Come back later 🙂
bot-promotion-from = from { $day }
bot-promotion-until = until { $day }
bot-loyalty = ⭐ <b>Your rewards</b>
bot-loyalty-visits = You have { $count ->
    [0] no visits yet
    [one] { $count } visit
   *[other] { $count } visits
 }.
bot-loyalty-free = a hookah for free
bot-loyalty-percent = { $percent }% off the hookah
bot-loyalty-now = 🎁 Your next visit brings { $reward }!
bot-loyalty-next = 🎁 { $count ->
    [one] { $count } more visit
   *[other] { $count } more visits
 }, and the one after brings { $reward }.
bot-loyalty-discount = 💳 Your personal discount: { $roubles } ₽.

## Bookings

bot-bookings = 🗓 <b>My bookings</b>
bot-bookings-none = You have no bookings ahead. Shall we make one?
bot-bookings-past = 🕰 <b>Past bookings</b>
bot-bookings-past-none = None yet.
bot-booking-head = <b>Booking No. { $id }</b> · { $status }
bot-booking-attending = 👍 You said that you will come.
bot-booking-free = 🎁 On this visit the hookah is free
bot-booking-earns = 🎁 On this visit { $percent }% off the hookah
bot-booking-is = This booking: { $status }.
bot-booking-begun = The time of this booking has come already: there is nothing to answer.
bot-status = { $status ->
    [pending] ⏳ awaiting confirmation
    [confirmed] ✅ confirmed
    [seated] 🪑 you are here
    [completed] 🏁 completed
    [canceled] ❌ cancelled
   *[no_show] 🚫 you did not come
 }
bot-attending = 👍 Great, see you!
bot-cancel-sure = Cancel the booking { $when }?
bot-cancel-yes = ❌ Yes, cancel it
bot-cancel-no = No, keep it
bot-cancel-move = 🔁 Move it instead
bot-canceled = The booking is cancelled. See you another time 🙂
bot-moved = ✅ The booking is moved.
bot-changed-meanwhile = The booking changed meanwhile. This is how it stands now:

## Booking step by step

bot-book-title = 📅 <b>New booking</b>
bot-move-title = 🔁 <b>Another time for booking No. { $id }</b>
bot-wait-title = 🔔 <b>Waitlist</b>
bot-book-ask-day = Which day? Choose one, or write “tomorrow”, “fri”, “27.11”.
bot-book-today = Today · { $day }
bot-book-tomorrow = Tomorrow · { $day }
bot-book-no-days = There are no more days open for booking.
bot-book-ask-party = How many of you? Up to { $max } together; you may write the number.
bot-book-ask-time = At what time? Choose one, or write “21:30”.
bot-book-no-times = 😔 Everything is taken that day.
bot-book-ask-table = Which table?
bot-book-choose = ✨ Choose for me
bot-book-any-table = any table
bot-book-table = { $table } · seats { $seats }
bot-book-table-zone = { $table } · seats { $seats } · { $zone }
bot-book-ask-phone = 📱 Which number may we call if something changes? Share yours, write any, or skip.
bot-book-share = 📱 Share my number
bot-book-share-hint = The button below sends your number from Telegram 👇
bot-book-keyboard-gone = All right 👌
bot-book-ask-comment = 💬 Any wishes? Write them, or skip.
bot-book-phone = 📱 { $phone }
bot-book-comment = 💬 { $comment }
bot-book-sure = Is everything right?
bot-book-yes = ✅ Book it
bot-move-sure = Shall we move it to this time?
bot-move-yes = ✅ Move it
bot-booked =
    🎉 <b>Done, we have your request!</b>
    The table is kept for you; you get a message as soon as we confirm it.
bot-book-back = ‹ Back
bot-book-quit = ✖️ Quit
bot-book-skip = Skip
bot-book-no-comment = No wishes
bot-book-earlier = ‹ Earlier
bot-book-later = Later ›
bot-book-more-days = More days ›
bot-book-other-day = 📅 Another day
bot-book-wait = 🔔 Join the waitlist
bot-book-instead = ✨ { $time } · { $tables }
bot-book-step-over = That step is behind us. Let us go on from here:
bot-book-time-taken = Everything is taken at { $time }. Choose another time:
bot-book-no-such-time = A booking cannot start then. Choose one of these:
bot-book-table-lost = Table { $table } is taken that day; this is free at the others:
bot-book-table-not-free = That table is not free at your time. Choose one of these:
bot-book-just-taken = Oh, that place was taken just now.
bot-book-just-taken-instead = Oh, that place was taken just now. This is close to it:
bot-book-await-day = I do not understand which day that is. Press a button, or write for example: tomorrow, fri, 27.11.
bot-book-await-party = Write one number: how many of you?
bot-book-await-time = I do not understand what time that is. Press a button, or write for example: 21:30.
bot-book-await-table = Press a table's button, or write its number.
bot-book-await-confirm = Only the button below is left to press.

## Waitlist

bot-waits = 🔔 <b>Waitlist</b>
bot-waits-none = You are not waiting for a table. When your day is full, join the waitlist: we write as soon as one is free.
bot-wait-window = 📅 { $day }, { $from }–{ $until } · { $people }
bot-wait-place = You are number { $place } on the list.
bot-wait-offer = ✨ Free now: { $when }, { $tables }. Please answer by { $until }.
bot-wait-status = { $status ->
    [waiting] ⏳ waiting
    [offered] ✨ there is an offer
    [claimed] ✅ booked
    [lapsed] ⌛ the offer has lapsed
    [left] you left the waitlist
   *[expired] ⌛ the time has passed
 }
bot-wait-ask-from = From what time would it suit you?
bot-wait-ask-until = And at the latest?
bot-wait-all-day = 🌙 The whole evening
bot-wait-from = from { $from }
bot-wait-joined = ✅ You are on the waitlist. We write as soon as a table is free.
bot-wait-not-again = You are already waiting for that day, or for too many. This is what you wait for:
bot-wait-left = All right, no more waiting.
bot-wait-taken = Somebody was faster. You keep your place on the list, and this is free now:

## Reviews

bot-review-ask = ⭐ How was it?
bot-review-none = Nothing to tell yet: a review can be left after a visit.
bot-review-words =
    { $stars } Thank you!

    A few words? Just send a message.
bot-review-skip = No words
bot-review-thanks = 💛 Thank you for the review!

## My data

bot-privacy =
    🔒 <b>What we keep about you</b>

    Name: { $name }
    Name in Telegram: { $username }
    Phone: { $phone }
    Bookings: { $bookings }, visits: { $visits }, reviews: { $reviews }
    Waits: { $waits }, messages: { $messages }

    We need it to take your bookings and to count your rewards. You can have all of it as a file, or ask us to forget you.
bot-privacy-nothing = We keep nothing about you.
bot-privacy-file = All that we keep about you.
bot-forget-sure = 🗑 Delete all that we know about you: name, phone, rewards, reviews? It cannot be undone.
bot-forget-yes = Yes, delete it
bot-forget-really = ⚠️ Really? Your visits and rewards will be gone for good.
bot-forget-really-yes = 🗑 Delete for good
bot-forget-no = No, keep it
bot-forget-bookings = We cannot forget you while you have a booking: cancel it, or wait until the visit is over.
bot-forgotten = Done, we have forgotten you. To come back, press /start.

## Buttons

bot-button-waitlist = 🔔 Waitlist
bot-button-review = ⭐ Review
bot-button-my-data = 📄 Send my data
bot-button-forget-me = 🗑 Delete my data
bot-button-subscribe = 🔔 Get news
bot-button-stop = 🔕 No news
bot-button-open = No. { $id } · { $day }, { $time } ›
bot-button-past = 🕰 Past ones
bot-button-map = 🗺 On the map
bot-button-attend = 👍 I'll come
bot-button-move = 🔁 Move
bot-button-cancel = ❌ Cancel
bot-button-claim = ✅ I take it
bot-button-leave = ✖️ Stop waiting for { $day }
bot-button-join = ➕ Join the waitlist

## Commands

bot-command-book = Book a table
bot-command-my = My bookings
bot-command-menu = Menu and prices
bot-command-promo = Promotions
bot-command-schedule = Opening hours
bot-command-contacts = Where we are, how to call
bot-command-bonus = Visits and rewards
bot-command-review = Leave a review
bot-command-waitlist = Waitlist
bot-command-subscribe = Get news
bot-command-stop = No news
bot-command-privacy = What is kept about you
