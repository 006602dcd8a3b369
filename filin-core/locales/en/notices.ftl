# What the bot says by itself: to guests about their bookings, to staff about everything. Telegram's HTML.

## Common words

notice-when-day = on { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 }, { $day } { $month }, at { $time }
notice-when-night = in the night from { $from } to { $day }, at { $time }
notice-people = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
 }
notice-tables = { $count ->
    [0] no table
    [1] table { $tables }
   *[other] tables { $tables }
 }
notice-visits = { $count ->
    [0] has not been here yet
    [one] { $count } visit
   *[other] { $count } visits
 }

## A booking's card

card-head-new = 🆕 <b>New booking</b>
card-head-canceled = ❌ <b>The guest canceled</b>
card-head-expired = ⌛ <b>Called off: nobody answered</b>
card-head-called-off = ❌ <b>Called off</b>
card-head-changed = ✏️ <b>The guest changed the booking</b>
card-head-waiting = ⏰ <b>Still waiting for an answer</b>
card-head-late = 🕰 <b>The guests are late</b>
card-status = { $status ->
    [pending] ⏳ waits for an answer
    [confirmed] ✅ confirmed
    [seated] 🪑 guests are here
    [completed] 🏁 completed
    [canceled] ❌ canceled
   *[no_show] 🚫 did not come
 }
card-number = No. { $id } · { $status }
card-number-by = No. { $id } · { $status } ({ $by })
card-when = 📅 { $when }
card-party = 👥 { $people } · { $tables }
card-guest = 👤 { $guest }
card-walk-in = 👤 no name
card-phone = 📞 { $phone }
card-visits = ⭐ { $visits }
card-visits-earn = ⭐ { $visits } · this time the hookah is −{ $percent } %
card-visits-free = ⭐ { $visits } · this time the hookah is free
card-comment = 💬 { $comment }
card-note = 📝 { $note }
card-reason = Reason: { $reason }
card-flagged = ⚠️ Please check: it could not be taken over whole
card-confirm = ✅ Confirm
card-decline = ❌ Decline
card-seat = 🪑 They are here
card-no-show = 🚫 Did not come
card-cancel = ❌ Cancel
card-close = 🏁 Close
card-undo = ↩️ Take back

## To guests: their bookings

notice-booking-received = ⏳ <b>Request No. { $id } received</b>
notice-booking-received-tail = We will answer here as soon as staff have seen it.
notice-booking-created = ✅ <b>Booking No. { $id } was made for you</b>
notice-booking-created-tail = See you!
notice-booking-confirmed = ✅ <b>Booking No. { $id } is confirmed</b>
notice-booking-confirmed-tail = See you!
notice-booking-canceled = ❌ <b>Booking No. { $id } is canceled</b>
notice-booking-canceled-tail = We are sorry that we cannot have you this time. Please choose another time.
notice-booking-canceled-expired = Nobody managed to answer your request. We are sorry; please choose another time.
notice-booking-moved = ✏️ <b>Booking No. { $id } was changed</b>
notice-booking-moved-tail = This is how it stands now. If it does not suit you, move or cancel it.
notice-booking-changed = ✏️ <b>Booking No. { $id }: { $status }</b>
notice-booking-changed-tail = This is how it stands now.
notice-reminder-day = 🔔 <b>A reminder of booking No. { $id }</b>
notice-reminder-day-tail = Will you come?
notice-reminder-hour = 🔔 <b>See you soon: booking No. { $id }</b>
notice-reminder-hour-tail = We are looking forward to it!
notice-review-request = ⭐ <b>How did you like it?</b>
notice-review-request-tail = Give 1 to 5 stars; you can add a few words after that.
notice-attend = 👍 I'll come
notice-cancel = ❌ Cancel
notice-move = 🔁 Move
notice-show = 👁 My booking
notice-book = 📅 Book
notice-booking-lines = 📅 { $when }
    👥 { $people } · { $tables }

## To guests: the waitlist

notice-waitlist-offer = 🎉 <b>A table is free!</b>
    📅 { $when }
    👥 { $people } · { $tables }
    It is yours if you take it before { $until }. Nobody holds it until then: first come, first served.
notice-waitlist-lapsed = ⌛ <b>The offer was not taken in time</b>
    You do not wait for { $day } any more. If you still need a table, join the waitlist again.
notice-waitlist-expired = ⌛ <b>No table has become free: { $day }</b>
    The time that you waited for has passed. We hope to see you on another day.
notice-claim = ✅ I'll take it
notice-leave = ❌ No need any more

## To staff

notice-desk-waitlist-offer = 🎉 <b>A table is free for somebody who waits</b>
    👤 { $guest }
    📅 { $when }
    👥 { $people } · { $tables }
    They have no Telegram: please call. The offer stands until { $until }.
notice-desk-waitlist-lapsed = ⌛ <b>An offer of the waitlist has lapsed</b>
    👤 { $guest }
    They waited for { $day } and have no Telegram.
notice-desk-waitlist-expired = ⌛ <b>No table has become free</b>
    👤 { $guest }
    They waited for { $day } and have no Telegram.
notice-review-left = { $rating ->
    [1] ★☆☆☆☆
    [2] ★★☆☆☆
    [3] ★★★☆☆
    [4] ★★★★☆
   *[5] ★★★★★
 } <b>A new review</b>
notice-review-of = Of booking No. { $id }
notice-digest = 📋 <b>Today, { $day }</b>
notice-digest-sums = { $bookings ->
    [0] No bookings
    [one] { $bookings } booking
   *[other] { $bookings } bookings
 } · { $people }
notice-digest-pending = ⏳ Waiting for an answer: { $count }
notice-digest-more = … and { $count } more
notice-backup-made = 💾 <b>A backup was made</b>
    📅 { $when }
    { $size } MB · { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
     } · { $encrypted ->
        [yes] 🔒 encrypted
       *[no] not encrypted
     }
    <code>{ $name }</code>
notice-backup-failed = ⚠️ <b>The scheduled backup could not be made</b>
    <code>{ $why }</code>
    { $code ->
        [away] The database does not answer. Check DATABASE_URL and whether its server runs.
        [local] Look whether there is room on the disk, and whether the daemon may write to BACKUP_DIR.
        [no-rights] The database's account needs the right to read every table.
       *[other] The daemon's log says more.
     }
    It is tried again every hour; you will be told when one is made.
notice-someone = guest
