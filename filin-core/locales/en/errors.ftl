# What went wrong and what to do about it: one message per stable error code.

-hint-phone = +7 999 123-45-67

error-phone-invalid = This is not a phone number. Write it like { -hint-phone }.
error-name-invalid = A name is 1 to 100 visible characters, without control or direction marks.
error-text-invalid = The field “{ $field }” holds invisible or control characters. Type it again as plain text.
error-text-too-long = The field “{ $field }” is too long: at most { $max ->
    [one] { $max } character
   *[other] { $max } characters
 }.
error-date-invalid = This is not a date. Write it like 2026-11-27.
error-time-invalid = This is not a time. Write it like 2026-11-27T21:30 or 21:30.
error-time-in-gap = The clocks go forward that night: this time does not exist. Choose another.
error-in-the-past = This time has passed. Choose a later one.
error-too-old = The start lies more than { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 } ago.
error-too-soon = Too soon: tables are booked at least { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } ahead. Call us, we may find a place.
error-too-far-ahead = Too far ahead: tables are booked up to { $days ->
    [one] { $days } day
   *[other] { $days } days
 } in advance.
error-closed-day = We are closed on { $date }. Choose another day.
error-outside-hours = We are open from { $opens } to { $closes } that day. Choose a time within.
error-off-grid = Tables are booked at steps of { $step ->
    [one] { $step } minute
   *[other] { $step } minutes
 }. Choose one of the times offered.
error-minutes-out-of-range = The stay must last { $min } to { $max } minutes.
error-hours-invalid = These opening hours make no sense: seven days from Monday, HH:MM, closing after opening within one service day.
error-party-too-small = At least one guest must come.
error-party-too-large = { $who ->
    [staff] { $max } fit together at most. Make several bookings of the party, or name the tables that you push together.
   *[guest] We can seat { $max } at most. Call us for a larger party.
 }
error-seats-invalid = Seats must be 1 to 100, the smallest party not above the largest.
error-place-off-plan = The table would stand off the plan: all sizes are thousandths, 0 to 1000.
error-table-unknown = There is no table { $number }.
error-table-exists = There already is a table { $number }.
error-table-busy = Table { $number } has bookings or blocks to come. Move them first.
error-table-occupied = The guests of booking #{ $booking } still sit at table { $number }: close it or choose another table.
error-table-too-small = Table { $number } seats { $seats } at most. Choose a larger one.
error-table-too-big = Table { $number } is meant for larger parties while a fitting one is free. Choose another.
error-table-walk-in-only = Table { $number } is kept for guests at the door. Choose another.
error-tables-not-neighbours = These tables do not stand side by side and cannot be joined.
error-tables-invalid = Name one table in “table_no”, or several different ones in “tables”.
error-slot-taken = { $what ->
    [booking] Table { $number } has bookings then: { $by }. Move or cancel them first.
    [block] Table { $number } is out of service then already: { $by }. Put it back first.
   *[slot] The table is taken at this time. Choose another time or table.
 }
error-transition-refused = This step is not possible: the booking is { $from ->
    [pending] waiting for an answer
    [confirmed] confirmed
    [seated] seated
    [completed] completed
    [canceled] canceled
   *[no_show] marked as a no-show
 }.
error-status-unknown = There is no such status: confirmed, seated, completed, canceled, no_show or undo.
error-nothing-to-undo = There is no step of yours to take back.
error-not-begun = The booking has not begun.
error-booking-ended = This booking has ended. Reopen it first.
error-too-many-bookings = You already have { $max ->
    [one] { $max } booking
   *[other] { $max } bookings
 } to come. Cancel one to make another.
error-too-late-to-change = Too late: changes and cancellations are taken until { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } before the start. Please call us.
error-nothing-to-change = Nothing to change was given.
error-guest-barred = { $who ->
    [staff] This guest may not book.
   *[guest] We cannot take bookings from you. Please call us.
 }
error-role-unknown = There is no such role: staff, manager or owner.
error-last-owner = The last owner stays. Make somebody else an owner first.
error-owner-from-settings = This owner stands in ADMIN_IDS and is changed only there.
error-expiry-invalid = A token lives 1 to 3650 days, or for ever when nothing is said.
error-setting-invalid = The value of “{ $field }” cannot be used.
error-visits-negative = That would leave fewer than no visits: there are { $visits } now.
error-tags-too-many = Too many tags: { $max } at most.
error-guest-has-bookings = The guest has bookings to come or going on. Close or cancel them first.
error-guest-forgotten = This guest was forgotten on request: nothing is kept about them.
error-name-from-telegram = This guest's name comes from Telegram and is not changed here.
error-contact-not-own = This is somebody else's contact. Press “Share contact” to send your own.
error-rating-invalid = A rating is 1 to 5.
error-review-too-early = A review can be left once the visit is over.
error-review-exists = There is a review of this visit already. Thank you!
error-review-closed = Too late: a review can be changed for { $days ->
    [one] { $days } day
   *[other] { $days } days
 }.
error-window-invalid = The window begins after it ends.
error-wait-exists = { $who ->
    [staff] This guest is on that day's waitlist already.
   *[guest] You are on that day's waitlist already.
 }
error-too-many-waits = { $who ->
    [staff] This guest already waits for a table on { $max ->
        [one] { $max } day
       *[other] { $max } days
     }. Take them off one waitlist to put them on another.
   *[guest] You already wait for a table on { $max ->
        [one] { $max } day
       *[other] { $max } days
     }. Leave one waitlist to join another.
 }
error-offer-gone = There is no offer, or its time has run out.
error-wait-ended = This waiting is over already.
error-dates-invalid = The last day comes before the first.
error-url-invalid = A picture's address begins with https:// and has at most 1000 characters.
error-broadcast-empty = A broadcast needs one thing: words, a file, or a message to copy.
error-album-invalid = An album has two to ten photos and videos, or as many documents, no animation and no buttons.
error-button-invalid = { $part ->
    [text] A button needs words on it, 64 characters at most.
    [url] A button's address begins with https://, http:// or tg:// and has 1000 characters at most.
    [row] Eight rows of buttons at most, one to three in each.
   *[action] A button does one thing: an address, a screen of the app, or a promotion.
}
error-file-invalid = { $kind ->
    [photo] This is no photo: send a JPEG, PNG or WebP.
    [video] This is no video: send an MP4.
    [animation] This is no animation: send a GIF or an MP4.
   *[document] This file cannot be sent: it is empty.
}
error-file-too-large = The file is larger than { $max } MB, the most that Telegram takes from a bot.
error-file-unknown = There is no such file. Upload it again.
error-segment-empty = There are no such subscribers: nobody would get it.
error-test-nobody = A test goes to somebody on the staff: name their Telegram id (test_to).
error-broadcast-over = { $status ->
    [canceled] This broadcast was canceled.
   *[done] This broadcast is done.
}
error-broadcast-not-begun = This broadcast has not begun: it can be canceled.
error-backup-running = A backup is being made at this moment. Wait until it is done.
error-backup-dir-unset = The server has no folder for backups: set BACKUP_DIR and restart the daemon.
error-bad-recipient = This is no public key of age. It begins with age1, as age-keygen prints it.
error-markup-invalid = Line { $line }, character { $column }: { $problem ->
    [stray_bracket] this “<” begins no tag. As a mere sign it is written “&lt;”.
    [unknown_tag] Telegram has no tag <{ $tag }>.
    [unfinished_tag] the tag <{ $tag }> has no end: its “>” is missing.
    [unclosed_tag] the tag <{ $tag }> is never closed. Close it: </{ $tag }>.
    [unexpected_end] </{ $tag }> closes nothing.
    [mismatched_end] </{ $tag }> closes here, while <{ $open }> is still open. Close that first: </{ $open }>.
    [bad_attribute] something in the tag <{ $tag }> does not belong there. Inside a tag write: name="value".
    [unquoted_value] put the value in the tag <{ $tag }> into straight quotes: "…".
    [unclosed_quote] a quote in the tag <{ $tag }> is never closed.
    [bad_span] <span> can only be hidden text: <span class="tg-spoiler">.
    [bad_emoji] <tg-emoji> needs its number: emoji-id="5368324170671202286".
    [bad_link] Telegram does not open such a link. Addresses begin with https://, http://, tg://, mailto: or tel:.
    [nested_link] a link within a link. Close the first one before it: </a>.
    [nested_quote] a quotation within a quotation. Close the first one before it: </blockquote>.
    [bad_reference] what is written here with & means no character.
    [bad_character] there is a character here that Telegram does not take. Remove it.
    [too_many_tags] too many tags: Telegram keeps no more than { $max }.
   *[other] the markup is broken.
 }
error-identity-in-body = Who you are is known from your credentials: leave telegram_id and names out of the body.
error-not-found = { $noun ->
    [booking] There is no such booking.
    [block] There is no such block.
    [guest] There is no such guest.
    [table] There is no such table.
    [token] There is no such token.
    [feed] There is no such calendar.
    [promotion] There is no such promotion.
    [menu_item] There is no such line of the menu.
    [review] There is no such review.
    [wait] There is no such place on the waitlist.
    [backup] There is no such backup.
    [staff] This person has no role here.
   *[other] There is nothing here.
 }
error-forbidden = You are not allowed to do this.
error-stale-version = Somebody changed this meanwhile (now version { $current }). Look again and repeat.
error-idempotency-key-reused = This Idempotency-Key was used for another request. Make a new one.
error-database-away = Filin is out of reach of its database for a moment. Nothing was changed; try again in a few seconds.
error-legacy-database = This is a database of Filin v3. Bring it over with “filin migrate” first; nothing was changed in it.
error-internal = Something broke on our side. Nothing was changed; it has been written down.

error-credentials-missing = Who are you? Send Authorization: tma … or Bearer ….
error-init-data-invalid = Telegram's signature does not match. Open the page again from Telegram.
error-init-data-stale = The page was opened too long ago. Open it again from Telegram.
error-init-data-future = The page claims to be from the future. Check the clock and open it again.
error-token-invalid = This token is not known, has expired or was revoked.
error-session-expired = The session has ended. Open the page again.
error-ticket-invalid = This ticket was used or is older than 30 seconds. Ask for a new one.
error-csrf-header-missing = Requests with a cookie that change something need the header X-Filin-Csrf: 1.
error-bot-off = The bot is off here, so Telegram's signatures cannot be checked. Set BOT_TOKEN.
error-malformed-request = The request cannot be read: { $reason }
error-unknown-field = There is no field “{ $field }”.
error-body-too-large = The body is too large: at most { $max } KB.
error-unsupported-media-type = Send JSON: Content-Type: application/json.
error-form-expected = Send the file as a form: Content-Type: multipart/form-data, field file.
error-rate-limited = Too many requests. Wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 } and repeat.
error-route-unknown = There is nothing at this address.
error-method-not-allowed = This address does not take this method.

# Rules that staff passed over: it is done, and worth knowing.

warning-in-the-past = Written down, though that time has passed.
warning-too-soon = Written down, though guests book at least { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } ahead.
warning-too-far-ahead = Written down, though guests may book only { $days ->
    [one] { $days } day
   *[other] { $days } days
 } in advance.
warning-closed-day = Written down, though the venue is closed on { $date }.
warning-outside-hours = Written down, though the venue is open only from { $opens } to { $closes }.
warning-off-grid = Written down, though guests are offered steps of { $step ->
    [one] { $step } minute
   *[other] { $step } minutes
 }.
warning-not-begun = Noted, though the booking has not begun. If it was a mistake, take the step back.
warning-table-too-small = Written down, though there are only { $seats } seats (table { $number }).
warning-table-too-big = Written down at table { $number }, though a smaller one is free.
warning-table-walk-in-only = Written down at table { $number }, though it is kept for guests without a booking.
warning-tables-not-neighbours = Written down, though these tables do not stand side by side.

title-400 = The request cannot be read
title-401 = Not known
title-403 = Not allowed
title-404 = Not found
title-405 = Method not allowed
title-409 = Not possible now
title-412 = Changed meanwhile
title-413 = Too large
title-415 = Not JSON
title-422 = Refused
title-429 = Too many requests
title-500 = A fault on our side
title-503 = Away for a moment
