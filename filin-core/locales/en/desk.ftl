# The bot: staff.

## What there is: each command's description, form and example

bot-command-admin = What I may do
bot-command-bookings = The day's bookings
bot-command-dashboard = The room now
bot-command-staff-booking = Write a booking down
bot-command-walk-in = Seat guests without a booking
bot-command-confirm-booking = Confirm a booking
bot-command-seat = The guests are here
bot-command-close-booking = Close a booking
bot-command-cancel-booking = Cancel a booking
bot-command-no-show = The guests did not come
bot-command-undo = Take one's own last step back
bot-command-note = A note on a booking or a guest
bot-command-block-table = Take a table out for a while
bot-command-unblock = Give a table back
bot-command-waitlist-desk = Who waits for a table
bot-command-check-client = A guest's card
bot-command-find-client = Find a guest
bot-command-reviews = Reviews
bot-command-broadcast = A broadcast to subscribers
bot-command-subscribers = How many get news
bot-command-add-visits = Add visits
bot-command-reset-visits = Set visits to zero
bot-command-set-schedule = Change the opening hours' text
bot-command-set-contacts = Change the contacts
bot-command-add-promo = Add a promotion
bot-command-list-admins = Who works here
bot-command-add-admin = Give a role
bot-command-remove-admin = Take a role away

desk-form-admin = <code>/admin</code>
desk-form-bookings = /bookings [date]
    <code>/bookings 27.11</code>
desk-form-dashboard = <code>/dashboard</code>
desk-form-staff-booking = /staff_booking phone date time table guests [comment]
    <code>/staff_booking +79991234567 tomorrow 18:00 5 4 by the window</code>
desk-form-walk-in = /walk_in [table] [guests]
    <code>/walk_in 5 4</code>
desk-form-confirm-booking = /confirm_booking number
    <code>/confirm_booking 12</code>
desk-form-seat = /seat number
    <code>/seat 12</code>
desk-form-close-booking = /close_booking number
    <code>/close_booking 12</code>
desk-form-cancel-booking = /cancel_booking number [reason]
    <code>/cancel_booking 12 closed for cleaning</code>
desk-form-no-show = /no_show number
    <code>/no_show 12</code>
desk-form-undo = /undo number
    <code>/undo 12</code>
desk-form-note = /note number text; on a guest /note #number text or /note @name text
    <code>/note 12 likes mint</code>
desk-form-block-table = /block_table table date time minutes [reason]
    <code>/block_table 5 tomorrow 18:00 120 repair</code>
desk-form-unblock = /unblock table or /unblock #number
    <code>/unblock 5</code>
desk-form-waitlist-desk = <code>/waitlist_desk</code>
desk-form-check-client = /check_client id, phone, @name or #number
    <code>/check_client +79991234567</code>
desk-form-find-client = /find_client part of a name or phone
    <code>/find_client Ann</code>
desk-form-reviews = <code>/reviews</code>
desk-form-broadcast = /broadcast [text]
    <code>/broadcast &lt;b&gt;Owl night&lt;/b&gt; on Friday</code>
desk-form-subscribers = <code>/subscribers</code>
desk-form-add-visits = /add_visits guest how many [reason]
    <code>/add_visits #12 2</code>
desk-form-reset-visits = /reset_visits guest
    <code>/reset_visits #12</code>
desk-form-set-schedule = /set_schedule text
    <code>/set_schedule Every day 14:00–02:00</code>
desk-form-set-contacts = /set_contacts text
    <code>/set_contacts 5 Forest Street, +7 999 123-45-67</code>
desk-form-add-promo = /add_promo title | description | [picture's address]
    <code>/add_promo Hookah before 18:00 | 1000 ₽ on weekdays</code>
desk-form-list-admins = <code>/list_admins</code>
desk-form-add-admin = /add_admin id [staff, manager or owner]
    <code>/add_admin 123456789 staff</code>
desk-form-remove-admin = /remove_admin id
    <code>/remove_admin 123456789</code>

desk-admin = What you may do. Tap a command: I ask for what is missing.
desk-group-bookings = Bookings
desk-group-room = The room
desk-group-guests = Guests
desk-group-venue = The venue
desk-group-staff = Staff

## What is wrong

desk-form = Like this: { $form }
desk-again = Answer once more, or press /cancel.
desk-wrong-booking = “{ $word }” is not a booking's number.
desk-wrong-guest = No guest is found by “{ $word }”. Give #number, a Telegram id, @name, a phone or part of a name.
desk-wrong-noted = “{ $word }” is neither a booking's number nor a guest: a guest is #number, @name or a phone.
desk-wrong-member = “{ $word }” is no Telegram id. People learn theirs by /whoami.
desk-wrong-role = There is no role “{ $word }”: staff, manager or owner.
desk-wrong-count = “{ $word }” is no number of visits: a whole number, not zero.
desk-wrong-day = “{ $word }” is no date. Try 27.11, 2026-11-27, tomorrow, fri.
desk-wrong-time = “{ $word }” is no time. Try 18:00, 18.00, 1800.
desk-wrong-table = “{ $word }” is no table. Try 5, 3+4 or “any”.
desk-wrong-party = “{ $word }” is no number of guests.
desk-wrong-minutes = “{ $word }” is no length. Try 120 or 2h.
desk-wrong-phone = “{ $word }” is no phone. Write +79991234567, or “-” if there is none.
desk-wrong-block = “{ $word }” is neither a table's number nor a block's #number.
desk-wrong-no-block = Table “{ $word }” is not taken out within a week.
desk-wrong-extra = Too much: “{ $word }”.
desk-wrong-empty = Words are needed here, no longer than a message.
desk-wrong-promo = Too many parts: title, description and picture are parted by |.
desk-wrong-days = “{ $word }” is no number of days: a whole one from 1 to 3650.
desk-wrong-visits = “{ $word }” is no number of visits. 3, 3-10 and 3+ are.
desk-wrong-link = “{ $word }” is no label with an address. Like this: Programme https://example.com.
desk-wrong-moment = “{ $word }” is no date with a time. Try 18:00, tomorrow 18:00, 27.11 21:30.
desk-wrong-sure = “{ $word }” is not a “yes”. Nothing was changed.

## What it asks

desk-ask-booking = Which booking? Choose, or write its number.
desk-ask-note-booking = A note on what? Choose a booking or write its number; for a guest #number, @name or a phone.
desk-ask-guest = Which guest? #number, id, @name, phone or part of a name.
desk-ask-which = Several guests fit. Who?
desk-ask-block = Which table is given back?
desk-ask-member = Whose Telegram id? People learn theirs by /whoami.
desk-ask-text = Write the text.
desk-ask-note-text = Write the note; “-” erases those before.
desk-ask-set-schedule-text = Write the opening hours as guests shall see them.
desk-ask-set-contacts-text = Write the contacts as guests shall see them.
desk-ask-title = The promotion's title?
desk-ask-about = What is to be said of it?
desk-ask-picture = The picture's address, https://…?
desk-ask-count = How many visits shall be added?
desk-ask-day = Which day? Choose, or write: 27.11, fri.
desk-ask-time = What time? Choose, or write: 18:00.
desk-ask-party = How many guests?
desk-ask-table = Which table?
desk-ask-minutes = For how many minutes?
desk-ask-phone = The guest's phone?
desk-ask-comment = A comment?
desk-ask-reply = <i>To answer in words, reply to this message.</i>
desk-stands = Now: <code>{ $text }</code>
desk-no-blocks = No table is taken out within a week.
desk-sure-booking = Write it down?
    📅 { $when }
    👥 { $people } · table: { $table }
    📞 { $phone }
    💬 { $text }
    A comment may be written in words.
desk-sure-block = Take the table out?
    📅 { $when }
    Table: { $table } · minutes: { $minutes }
    Reason: { $text }
    It may be written in words.
desk-sure-reset = Set the visits to zero?
    👤 { $guest }
    Visits now: { $visits }
desk-quit = ✖ Never mind
desk-yes = ✅ Yes
desk-now = Now
desk-today = Today
desk-tomorrow = Tomorrow
desk-yesterday = Yesterday
desk-minutes = { $count } min
desk-any-table = Any
desk-table-seats = { $number } ({ $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
 })
desk-no-phone = No phone
desk-no-picture = No picture

## What it answers

desk-done = { $done ->
    [confirmed] Confirmed
    [canceled] Canceled
    [seated] Seated
    [completed] Closed
    [no_show] Noted: never came
   *[undone] The step is taken back
 }
desk-meanwhile = { $action ->
    [confirmed] Confirmed already
    [canceled] Canceled already
    [seated] Seated already
    [completed] Closed already
    [no_show] Noted already: never came
    [reopened] Reopened already
    [undone] The last step was taken back already
    [moved] Moved meanwhile
   *[other] Changed meanwhile
 }: { $who }, { $at }
desk-who-guest = the guest
desk-who-system = Filin
desk-nameless = no name
desk-made = ✅ <b>Written down</b> { $when }
desk-alternatives = Free: { $free }
desk-day = <b>{ $day }</b> · { $bookings ->
    [0] no bookings
    [one] { $bookings } booking, { $people }
   *[other] { $bookings } bookings, { $people }
 }
desk-day-empty = Nothing on this day yet.
desk-dashboard = <b>{ $day }</b>
    Bookings: { $bookings } · waiting for an answer: { $pending }
    Inside: { $inside } · expected: { $expecting }
    Tables: { $free } free, { $busy } busy
desk-table-state = { $state ->
    [free] free
    [soon] expected soon
    [pending] waits for an answer
    [reserved] waits for its guests
    [seated] taken
   *[blocked] out
 }
desk-until = until { $at } { $what }
desk-without-table = ⚠️ Bookings without a table: { $count }
desk-as-of = <i>As of { $at }</i>
desk-more = … and { $count } more
desk-button-dashboard = 🪑 The room now
desk-button-refresh = 🔄 Refresh
desk-button-bookings = 📋 Bookings
desk-button-more = More ›
desk-button-notes = 📝 Notes
desk-button-note = ✏️ Note
desk-button-visits = ⭐ Visits
desk-button-bar = 🚫 Bar
desk-button-unbar = 👌 Unbar
desk-found = By “{ $query }”:
desk-found-more = These are not all: say more.
desk-guest-loyalty = ⭐ { $visits } · −{ $percent }% on visit { $nth }
desk-guest-visits = ⭐ { $visits }
desk-guest-discount = 💳 Discount { $roubles } ₽
desk-guest-barred = 🚫 Barred
desk-guest-forgotten = Forgotten on request
desk-guest-stats = Completed { $completed } · canceled { $canceled } · never came { $missed }
desk-notes = 📝 <b>{ $guest }</b>
    { $notes }
desk-notes-none = Nothing is noted about { $guest }.
desk-barred = Barred
desk-unbarred = May book again
desk-visits-reason = by the bot
desk-visits-reset = set to zero
desk-visits-changed = ✅ <b>Visits: { $count }</b>
desk-visits-zero = ✅ <b>Visits set to zero</b>
desk-subscribers = 🔔 { $count ->
    [0] Nobody gets news yet.
    [one] { $count } subscriber gets news.
   *[other] { $count } subscribers get news.
 }
desk-subscribers-same = From { $monday }: no change
desk-subscribers-gained = From { $monday }: { $gained ->
    [one] { $gained } person came
   *[other] { $gained } people came
 }
desk-subscribers-lost = From { $monday }: { $lost ->
    [one] { $lost } person left
   *[other] { $lost } people left
 }
desk-subscribers-both = From { $monday }: { $gained ->
    [one] { $gained } person came
   *[other] { $gained } people came
 }, { $lost } left
desk-blocked = ⛔ <b>Table { $table } is out</b> (#{ $id })
    { $when }
    { $reason }
desk-unblocked = 🟢 <b>Table { $table } is back</b>: block #{ $id } is lifted.
desk-schedule-set = ✅ The opening hours now read:

    { $text }
desk-contacts-set = ✅ The contacts now read:

    { $text }
desk-promo-added = ✅ Promotion No. { $id } is added
    <b>{ $title }</b>
    { $about }
desk-staff = <b>Who works here</b>
desk-granted = ✅ { $who }: { $role }
desk-removed = ✅ { $who }: no role any more
desk-reviews = <b>Reviews</b>: { $count } · { $average } on average
desk-waitlist = { $count ->
    [0] Nobody waits for a table now.
   *[other] <b>Waiting for a table</b>: { $count }
 }
