# What `filin`, the command line, says. Help in English stands with the commands.

cli-error = error:
cli-warning = warning:
cli-yes = yes
cli-no = no
cli-yes-or-no = [y/N]
cli-never = never
cli-closed = closed
cli-declined = Nothing was changed.
cli-no-terminal = The dashboard needs a terminal; for programs there are `filin bookings list -o json` and `filin events`.

## Days and times

cli-weekday = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
 }
cli-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
cli-when-day = { $day }, { $time }
cli-when-night = the night from { $from } to { $day }, { $time }

## Words of the API

cli-status-pending = pending
cli-status-confirmed = confirmed
cli-status-seated = seated
cli-status-completed = completed
cli-status-canceled = canceled
cli-status-no-show = no show
cli-source-mini-app = Mini App
cli-source-bot = bot
cli-source-staff = staff
cli-source-walk-in = walk-in
cli-source-import = import
cli-actor-guest = the guest
cli-actor-guest-id = guest { $id }
cli-actor-staff-id = staff { $id }
cli-actor-token-id = token { $id }
cli-actor-system = Filin itself
cli-reason-by-guest = called off by the guest
cli-reason-expired = not answered in time
cli-history-table = table { $tables }
cli-why-table-too-small = too few seats
cli-why-table-too-big = for larger parties
cli-why-table-walk-in-only = for walk-ins only
cli-why-slot-taken = taken
cli-why-in-the-past = past
cli-why-too-soon = too soon
cli-why-too-far-ahead = too far ahead
cli-why-closed-day = closed
cli-why-outside-hours = outside the hours
cli-role-staff = staff
cli-role-manager = manager
cli-role-owner = owner
cli-wait-waiting = waiting
cli-wait-offered = offered
cli-wait-claimed = booked
cli-wait-lapsed = not taken in time
cli-wait-left = left
cli-wait-expired = too late
cli-wait-offer = { $time }, table { $tables }, until { $until }
cli-state-free = free
cli-state-soon = expected soon
cli-state-pending = awaits an answer
cli-state-reserved = reserved
cli-state-seated = guests are in
cli-state-blocked = out of service
cli-letter-free = F
cli-letter-soon = S
cli-letter-pending = P
cli-letter-reserved = R
cli-letter-seated = G
cli-letter-blocked = X

## Headers

cli-col-id = #
cli-col-database-table = Table
cli-col-rows = Rows
cli-col-sum = Sum
cli-col-plain = As they were
cli-col-changed = Changed
cli-col-folded = Joined
cli-col-aside = Set aside
cli-col-done = Done
cli-col-values = Values
cli-col-seq = #
cli-col-date = Day
cli-col-day = Day
cli-col-time = Time
cli-col-at = At
cli-col-starts-at = From
cli-col-ends-at = Until
cli-col-tables = Tables
cli-col-table = Table
cli-col-joins = Joined
cli-col-guest = Guest
cli-col-guests = Guests
cli-col-name = Name
cli-col-guest-id = Guest no.
cli-col-username = Username
cli-col-phone = Phone
cli-col-visits = Visits
cli-col-earns = Earns
cli-col-reward = Reward
cli-col-discount = Discount
cli-col-tag = Tag
cli-col-tags = Tags
cli-col-notes = Note
cli-col-barred = Barred
cli-col-forgotten = Forgotten
cli-col-subscribed = Subscribed
cli-col-no-shows = No shows
cli-col-favourite-table = Favourite table
cli-col-first-visit = First visit
cli-col-last-visit = Last visit
cli-col-delta = Visits
cli-col-status = Status
cli-col-source = Source
cli-col-comment = Comment
cli-col-note = Note
cli-col-reason = Reason
cli-col-flagged = Needs a look
cli-col-attending = Will come
cli-col-created-at = Created
cli-col-updated-at = Changed
cli-col-why = Why not
cli-col-unfit = Not offered
cli-col-number = #
cli-col-state = Now
cli-col-place = In line
cli-col-window = From–until
cli-col-offer = Offer
cli-col-seats = Seats
cli-col-zone = Zone
cli-col-shape = Shape
cli-col-path = Address
cli-col-spot = On the plan
cli-col-online = Online
cli-col-neighbours = Joins
cli-col-bookings = Bookings
cli-col-blocks = Blocks
cli-col-kind = What
cli-col-actor = Actor
cli-col-actor-name = Who
cli-col-channel = Channel
cli-col-booking-id = Booking
cli-col-data = Particulars
cli-col-role = Role
cli-col-created-by = Made by
cli-col-expires-at = Expires
cli-col-secret = Secret
cli-col-telegram-id = Telegram id
cli-col-granted-by = Granted by
cli-col-since = Since
cli-col-opens = Opens
cli-col-closes = Closes
cli-col-check = Check
cli-col-command = Command
cli-col-action = What
cli-col-detail = Detail
cli-col-fix = What to do
cli-col-total-bookings = Bookings
cli-col-now-in-restaurant = People here now
cli-col-expecting = People expected
cli-col-free-tables = Free tables
cli-col-busy-tables = Busy tables
cli-col-pending = Pending
cli-col-confirmed = Confirmed
cli-col-seated = Seated
cli-col-completed = Completed
cli-col-canceled = Canceled
cli-col-no-show = No shows
cli-col-walk-ins = Walk-ins
cli-col-day-start = Day begins
cli-col-language = Language
cli-col-today = Today
cli-col-schedule = Schedule
cli-col-contacts = Contacts
cli-col-step-min = Step, min
cli-col-stay-min = Stay, min
cli-col-min-stay-min = Shortest stay, min
cli-col-max-stay-min = Longest stay, min
cli-col-buffer-min = Buffer, min
cli-col-notice-min = Notice, min
cli-col-advance-days = Days ahead
cli-col-cutoff-min = Changes until, min before
cli-col-max-spare-seats = Spare seats
cli-col-max-live-bookings = Bookings a guest
cli-col-quiet-hours = Quiet hours
cli-col-pending-expires-min = Unanswered expire, min
cli-col-loyalty = Loyalty
cli-col-title = Title
cli-col-description = About it
cli-col-starts-on = From
cli-col-ends-on = Until
cli-col-is-default = Standing
cli-col-active = Shown
cli-col-section = Section
cli-col-price = Price
cli-col-position = Place
cli-col-rating = Stars
cli-col-text = Words
cli-col-count = Reviews
cli-col-average = Average
cli-col-stars-5 = 5 ★
cli-col-stars-4 = 4 ★
cli-col-stars-3 = 3 ★
cli-col-stars-2 = 2 ★
cli-col-stars-1 = 1 ★
cli-col-message = Text
cli-col-segment = To whom
cli-col-sent = Sent
cli-col-total = Of
cli-col-failed = Failed
cli-col-unsubscribed = Unsubscribed
cli-col-unknown = Unknown
cli-col-clicks = Clicks
cli-col-when = When
cli-col-problem = Problem
cli-col-files = Files
cli-col-buttons = Buttons
cli-col-silent = Silent
cli-col-test = Test
cli-col-author = Sent by
cli-col-started-at = Began
cli-col-ended-at = Ended
cli-col-quiet-until = Quiet hours until
cli-col-eta-s = Left
cli-col-failures = Why not
cli-col-length = Length
cli-col-recipients = Recipients
cli-col-seconds = Takes
cli-col-behind = Waits for
cli-col-monday = Week from
cli-col-gained = Began
cli-col-lost = Ceased
cli-col-made-at = When
cli-col-engine = Engine
cli-col-bytes = Size
cli-col-verified-at = Verified
cli-col-encrypted = Encrypted
cli-col-version = Filin
cli-col-dir = Folder
cli-col-cron = Schedule
cli-col-next-at = Next
cli-col-keep = Kept: days, weeks, months

cli-phone-verified = (verified)
cli-next-reward = { $visits ->
    [1] the next visit: −{ $percent } %
   *[other] in { $visits } visits: −{ $percent } %
 }
cli-visit-completed = booking completed
cli-visit-reopened = booking reopened
cli-heading-bookings = Latest bookings
cli-heading-visits = Latest visits
cli-reward = visit { $at }: −{ $percent } %
cli-quiet-off = none
cli-loyalty = round of { $round } ({ $rewards })

## Broadcasts

cli-cast-status-scheduled = scheduled
cli-cast-status-sending = going out
cli-cast-status-paused = paused
cli-cast-status-done = done
cli-cast-status-canceled = canceled
cli-cast-file-photo = photo
cli-cast-file-video = video
cli-cast-file-animation = animation
cli-cast-file-document = document
cli-cast-copy = a copy of a message
cli-cast-test = a test
cli-cast-left = left meanwhile
cli-cast-problem = { $problem ->
    [author] whoever sent it may not any more; a manager or an owner can resume it
    [rejected] Telegram does not take this message: cancel it and write a new one
    [file] Telegram did not take the file: upload it again in a new broadcast
    [unreachable] Telegram does not answer: resume it when it is back
   *[other] { $problem }
 }
cli-cast-length = { $length } of { $most }
cli-cast-recipients = { $count } of { $all ->
    [one] { $all } subscriber
   *[other] { $all } subscribers
 }
cli-cast-subscribers = { $count ->
    [one] { $count } guest gets news.
   *[other] { $count } guests get news.
 }
cli-cast-seconds = { $count } s
cli-cast-minutes = { $count } min
cli-cast-hours = { $count } h
cli-cast-made = To watch it: filin broadcast watch { $id }
cli-cast-arrived = The test has arrived.
cli-cast-not-arrived = The test did not arrive: { $why }
cli-cast-none-live = No broadcast goes out or waits. Those there were: filin broadcast list
cli-cast-unwatched = It goes on without you. To look again: filin broadcast watch { $id }
cli-cast-head = #{ $id } { $status }
cli-cast-figures = sent { $sent } of { $total } · failed { $failed } · unsubscribed { $unsubscribed } · unknown { $unknown }
cli-cast-rate = { $rate } a second
cli-cast-left-time = { $time } left
cli-cast-starts = starts { $when }
cli-cast-quiet = quiet hours until { $time }
cli-cast-offline = offline, retrying
cli-segment-all = all
cli-segment-lang-ru = Russian
cli-segment-lang-en = English
cli-segment-visited = { $count ->
    [one] here in the last day
   *[other] here in the last { $count } days
 }
cli-segment-unseen = { $count ->
    [one] not here for a day
   *[other] not here for { $count } days
 }
cli-segment-visits-from = { $count ->
    [one] { $count } visit or more
   *[other] { $count } visits or more
 }
cli-segment-visits-to = { $count ->
    [one] { $count } visit at most
   *[other] { $count } visits at most
 }
cli-segment-reward = a reward next
cli-segment-tag = tag { $tag }

## Nothing to show

cli-empty-bookings = No bookings. Another day? filin bookings list tomorrow
cli-empty-guests = No such guests. To look for one: filin guests find NAME
cli-empty-tags = No tags yet. To add one: filin guests tag 12 +vip
cli-empty-found = Nobody found. Part of a name or three digits of a phone will do; all guests: filin guests list
cli-empty-visits = No visits yet.
cli-empty-events = Nothing has happened.
cli-empty-slots = Closed on that day. See the hours: filin hours show
cli-empty-tables = The room has no tables.
cli-empty-tokens = No tokens. Make one: filin tokens create NAME --role staff
cli-empty-staff = No staff. Add somebody: filin staff add TELEGRAM_ID
cli-empty-feeds = No calendars. Make one: filin feeds create NAME
cli-empty-hours = No hours are set.
cli-empty-promos = No promotions. Add one: filin promos add TITLE
cli-empty-menu = The menu is empty. Add a line: filin menu add TITLE --price N
cli-empty-reviews = No reviews.
cli-empty-broadcasts = No broadcasts yet. Send one: filin broadcast send --text TEXT --test
cli-empty-subscribers = No weeks.
cli-empty-doctor = Nothing to check.
cli-empty-waitlist = Nobody waits. Put somebody on the list: filin waitlist add --help
cli-empty-stats = No days.
cli-empty-ids = No numbers were given.

## Questions and confirmations

cli-ask-cancel = { $count ->
    [one] Cancel this booking?
   *[other] Cancel these { $count } bookings?
 }
cli-ask-no-show = { $count ->
    [one] The guests of this booking never came?
   *[other] The guests of these { $count } bookings never came?
 }
cli-ask-impact = { $count ->
    [one] Do it, although { $count } booking will lie outside?
   *[other] Do it, although { $count } bookings will lie outside?
 }
cli-impact = { $count ->
    [one] { $count } booking lies outside now, move it or tell the guests: { $ids }
   *[other] { $count } bookings lie outside now, move them or tell the guests: { $ids }
 }
cli-impact-more = … and { $count } more.
cli-empty-impact = No booking would be hit.
cli-empty-backups = No backups. Make one: filin backup create
cli-ask-retire = Take table { $number } out of the room for good?
cli-done-retired = Table { $number } is gone.
cli-ask-bar = Take no more bookings from guest #{ $id }? Those they have stay.
cli-ask-forget = { $count ->
    [one] Forget guest #{ $id } for good? Name, phone, Telegram, notes, tags and the wishes of { $count } booking are erased; visits and figures stay.
   *[other] Forget guest #{ $id } for good? Name, phone, Telegram, notes, tags and the wishes of { $count } bookings are erased; visits and figures stay.
 }
cli-ask-unblock = Take away block #{ $id }, so that its table can be booked again?
cli-ask-revoke = Revoke token #{ $id }? Whoever uses it is shut out at once.
cli-ask-revoke-feed = Revoke calendar #{ $id }? Its address answers nothing from then on.
cli-ask-remove-staff = Take the role of { $id } away?
cli-ask-remove-wait = Take #{ $id } off the waitlist?
cli-ask-remove-promo = Take promotion #{ $id } away for good? "filin promos set { $id } --hide" only hides it.
cli-ask-remove-menu = Take line #{ $id } off the menu for good? "filin menu set { $id } --hide" only hides it.
cli-ask-remove-review = Take review #{ $id } away for good?
cli-ask-prune = { $count ->
    [one] Remove this backup for good, { $size }?
   *[other] Remove these { $count } backups for good, { $size } in all?
 }
cli-ask-send = { $count ->
    [one] Send it to { $count } guest?
   *[other] Send it to { $count } guests?
 }
cli-ask-cancel-broadcast = { $count ->
    [0] Cancel broadcast #{ $id } for good?
    [one] Cancel broadcast #{ $id } for good? { $count } more guest will not get it.
   *[other] Cancel broadcast #{ $id } for good? { $count } more guests will not get it.
 }
cli-ask-server = Server [{ $default }]:
cli-ask-token = Token (it does not show):
cli-dry-run = A dry run: nothing was changed.
cli-would-forget = { $count ->
    [one] Name, phone, Telegram, notes and tags of guest #{ $id } and the wishes of { $count } booking would be erased; visits and figures stay.
   *[other] Name, phone, Telegram, notes and tags of guest #{ $id } and the wishes of { $count } bookings would be erased; visits and figures stay.
 }
cli-done-unblocked = Block #{ $id } is gone.
cli-done-revoked = Token #{ $id } is revoked.
cli-done-revoked-feed = Calendar #{ $id } is revoked.
cli-done-removed-staff = { $id } has no role any more.
cli-done-removed-wait = #{ $id } waits no longer.
cli-done-removed-promo = Promotion #{ $id } is gone.
cli-done-removed-menu = Line #{ $id } is off the menu.
cli-done-removed-review = Review #{ $id } is gone.
cli-undoing = Taking back your last step: #{ $id }, { $what }.
cli-done-exported = All about guest #{ $id } is in { $path }
cli-done-login = Kept as profile "{ $name }" in { $path }
cli-done-login-use = To use it: filin --profile { $name } …, or set FILIN_PROFILE={ $name }
cli-secret-once = Keep the secret now: it cannot be shown again.
cli-feed-once = Keep the address now, it cannot be shown again: { $address }
cli-follow-retrying = Trying again until it is back; Ctrl-C ends it.
cli-follow-back = The connection is back.
cli-follow-lagged = Some changes were missed: they were too many. See: filin bookings list
cli-total = Together
cli-people = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
 }
cli-without-table = Bookings without a table: { $ids }

## Errors of our own

cli-options-behind = Options stand behind the command: filin events list --limit 5
cli-segment-twice = A part of the segment is named twice, with different values.
cli-one-address = Only one picture can be named by its address; the others must be files.
cli-nothing-there = There is nothing by that number. Nothing was changed.
cli-command-unknown = There is no command "{ $name }". Which there are: filin --help
cli-must-ask = This must be confirmed, and nobody is there to be asked: add --yes.
cli-error-status = The server answered { $status } without saying why.
cli-error-moved = The server points elsewhere: { $to } — use that address with --server.
cli-error-away = No answer from { $server }: { $why }
cli-error-answer = The server's answer is not Filin's: { $why }
cli-profile-unknown = There is no profile "{ $name }".
cli-config-broken = { $path }: { $why }
cli-no-home = Neither HOME nor XDG_CONFIG_HOME is set: there is no place for a profile.
cli-no-token = No token was given.
cli-token-malformed = The token has characters that no token has. Was something else pasted?
cli-server-malformed = A server's address looks like http://127.0.0.1:10000 or https://filin.example.
cli-id-malformed = "{ $text }" is not a number.
cli-guest-malformed = "{ $text }" does not say who is meant.
cli-guest-unknown = There is no guest "{ $text }".
cli-guest-ambiguous = Several guests answer to "{ $text }".
cli-tag-malformed = The tag "{ $text }" needs a + or a - before it.
cli-rule-unknown = There is no rule "{ $name }".
cli-line-unknown = There is no line #{ $id } on the menu. See: filin menu list
cli-reward-malformed = "{ $text }" is not the number of a visit. A reward is visit=percent, for example 5=50.
cli-table-unknown = There is no table { $number }. Which there are: filin tables list
cli-nothing-to-change = It is not said what to change.
cli-nothing-to-undo = Among your last steps there is none to take back. Name the booking: filin bookings undo 12
cli-joined-already = These tables can be pushed together already, or are one table.
cli-parted-already = These tables cannot be pushed together as it is, or are one table.
cli-hours-missing = Say --open and --close, or --closed.
cli-now-is-today = Now is today: leave out --date, or name a time.
cli-dates-turned = The end ({ $to }) lies before the beginning ({ $from }).
cli-not-blocked = No block stands on table { $number } now. Those there are: filin tables list
cli-blocked-twice = Several blocks stand on table { $number } now: name the number. Those there are: filin tables list
cli-no-exception = { $day } is like its weekday already.
cli-warn-plain-http = The token travels unencrypted. Use https:// outside your own network.

## What to do next

cli-alternatives = Free instead:
cli-alternative = { $when } — table { $tables }
cli-hint-away = Is the daemon running, and the address right? See: filin doctor
cli-hint-unknown-outcome = Whether it was done is not known: look before you repeat it.
cli-hint-answer = Is it Filin at that address, and of this version? See: filin doctor
cli-hint-unauthorized = Sign in: filin login
cli-hint-forbidden = An owner can give you a higher role: filin tokens create, filin staff add
cli-hint-too-many = Wait a little, then repeat.
cli-hint-internal = The daemon's log says more.
cli-hint-slot-taken = See what is free: filin slots DATE --guests N
cli-hint-stale = Somebody was faster: look again, then repeat.
cli-hint-guest = Give the guest's number, @username, phone or Telegram id. By name: filin guests find NAME
cli-hint-dates = A day: today, tomorrow, fri, 27.11, 2026-11-27. A time: 18:00.
cli-hint-profile = Make it: filin login --profile { $name } --server URL
cli-hint-no-token = Give it on stdin, in FILIN_TOKEN, or with --token. An owner makes one: filin tokens create
cli-hint-rules = The rules are: { $names }

## Doctor

cli-check-server = server
cli-check-version = version
cli-check-clock = clock
cli-check-token = token
cli-check-ready = readiness
cli-check-database = database
cli-check-migrations = migrations
cli-check-telegram = Telegram
cli-check-diagnosis = more
cli-check-webhook = webhook
cli-check-disk = disk
cli-check-backup = backup
cli-check-ok = ok
cli-check-degraded = attention
cli-check-failed = failed
cli-doctor-server = { $ms } ms, Filin { $version }, { $db }
cli-doctor-clock = { $seconds ->
    [one] { $seconds } second apart
   *[other] { $seconds } seconds apart
 }
cli-doctor-version = filin { $ours }, the server { $theirs }
cli-doctor-no-date = the server does not tell its time
cli-said-migrated = up to date
cli-said-not-migrated = not up to date
cli-said-silent = does not answer
cli-said-no-bot = BOT_TOKEN is not set: the bot is off and nobody enters by Telegram
cli-said-init-data = BOT_TOKEN is set; init data is checked
cli-said-bot-api = the last calls of the Bot API failed
cli-said-waiting = messages wait to be sent
cli-said-sent = messages are sent
cli-said-webhook-and-polling = the bot polls, but a webhook is set at { $host }
cli-said-polling = none: the bot polls, { $count } updates wait
cli-said-no-webhook = not set: Telegram calls nobody
cli-said-other-webhook = set to another address, at { $host }
cli-said-failing-webhook = { $count } updates wait; Telegram could not call lately: { $why }
cli-said-webhook = set, { $count } updates wait
cli-said-disk = { $free } free of { $whole }
cli-said-backup = the newest is { $hours } hours old
cli-said-no-backup = there is no backup in BACKUP_DIR
cli-said-no-backups = no backups are set up: BACKUP_DIR is not set
cli-said-no-backup-dir = BACKUP_DIR cannot be read: { $why }
cli-said-slow-telegram = Telegram does not answer in time
cli-size-gb = { $size } GB
cli-size-mb = { $size } MB
cli-fix-server = Something else listens there: check --server, and the proxy in front of the daemon.
cli-fix-clock = Switch time synchronisation on, here and on the server: timedatectl set-ntp true
cli-fix-no-date = A proxy may have removed the Date header; compare the clocks by hand.
cli-fix-token = Sign in anew: filin login
cli-fix-older-client = Bring filin up to the server's version.
cli-fix-older-server = Bring the daemon up to filin's version.
cli-fix-manager = A manager's token is told of the webhook, the disk and the backups.
cli-fix-webhook = Check WEBAPP_URL (it must be reached from outside by https), and that no other daemon uses this bot; then restart the daemon.
cli-fix-disk = Make room on the server's disk, or take a larger one: a full one stops the database.
cli-fix-backup = Set BACKUP_DIR and BACKUP_SCHEDULE (05:00), and the daemon makes one every day; make one now: filin backup create
cli-fix-ready = The daemon's log says more.
cli-fix-database = Check DATABASE_URL and whether the database runs; the daemon reconnects by itself.
cli-fix-migrations = Restart the daemon: it migrates at start. If it refuses, its log says why.
cli-fix-telegram = Check BOT_TOKEN and the way to api.telegram.org (TELEGRAM_API_URL).

## Whole databases

cli-data-url = { $option } { $why }.
cli-data-opens = Opening
cli-data-copies = Copying
cli-data-indexes = Building keys and indexes
cli-data-compares = Comparing both sides
cli-data-commits = Making it lasting
cli-data-rows = { $done } of { $total } rows
cli-data-rate = { $rate } a second
cli-data-left = { $seconds } s left
cli-data-type-name = All of this will be replaced. Type { $name } to go on:
cli-data-no-file = { $option }: there is no file { $path }.
cli-data-not-sqlite = { $option }: { $path } is no SQLite database, or it is encrypted.
cli-data-damaged = { $option }: { $path } is damaged ({ $why }). Nothing was changed. `sqlite3 { $path } .recover` may save what can be saved.
cli-data-unfinished = { $option }: { $path } has an unfinished transaction, which reading alone cannot undo. Start and stop the program once that it is of.
cli-data-strange = { $option }: that database has neither Filin's tables nor v3's.
cli-data-schema = { $option }: its schema is of version { $found }, this program's is { $needed }. Start filin-daemon of this version on it once.
cli-data-in-use = { $option }: it is in use by { $why }. Stop the daemon first; after a crash its hold ends within a minute.
cli-data-not-empty = { $option }: it is not empty. --force replaces everything in it.
cli-data-target-v3 = { $option }: that is a database of Filin v3, which is never written. Name a new one.
cli-data-old-server = { $option }: PostgreSQL { $found } is too old; Filin needs 13 or newer.
cli-data-no-extension = { $option }: the server lacks the extension btree_gist (Debian: postgresql-contrib), which keeps bookings from overlapping.
cli-data-same = --from and --to are the same database.
cli-data-no-rights = { $option }: not allowed: { $why }
cli-data-no-room = { $option }: no room is left on the disk ({ $why }). All is as it was: make room, and try again.
cli-data-differ = The two sides differ: { $why }.
cli-data-interrupted = Called off. All is as it was.
cli-data-away = { $option }: PostgreSQL does not answer: { $why }
cli-data-postgres = { $option }: { $why }
cli-data-local = { $option }: { $why }
cli-data-internal = { $option }: { $why }
cli-data-packs = Writing the backup
cli-data-unpacks = Reading the backup
cli-data-proves = Asking what must be true
cli-data-bytes = { $done } of { $total }
cli-data-no-backup = There is no such backup: { $why }. Which there are: filin backup list --dir DIR
cli-data-taken = { $path } is there already: backups are told apart by the second. Try again.
cli-data-not-backup = { $path } is no backup of Filin's.
cli-data-cut-short = { $path } is cut short: it was not copied to its end, or the disk was full. Take another backup.
cli-data-altered = { $path } is damaged: { $why } is not what was written. Take another backup.
cli-data-newer = That backup was made by Filin { $version }, whose schema { $found } is newer than { $needed } of this program. Take that version or a newer one.
cli-data-needs-key = { $path } is encrypted. Name the file with its secret key: --identity FILE.
cli-data-wrong-key = No key of that file opens { $path }: it was encrypted to another one.
cli-data-bad-key = { $why } holds no key of age's. `age-keygen -o key.txt` makes one.
cli-data-untrue = The backup came back, but what must always be true is not: { $why }

## Backups

cli-size-b = { $size } B
cli-size-kb = { $size } KB
cli-backup-unverified = not yet
cli-backup-recipient = --encrypt-to: that is no public key of age's. One begins with age1; `age-keygen -o key.txt` makes a pair and prints it.
cli-backup-daemon-makes = The daemon makes it
cli-backup-fetches = Downloading
cli-backup-made = { $path }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
 }, { $size }.
cli-backup-made-hint = To try it: filin backup verify { $path }
cli-backup-failed = The daemon could not make a backup: { $why }
cli-backup-lost = The daemon knows nothing of it any more: it was started anew, most likely. Try again.
cli-backup-goes-on = The daemon goes on making it. To see it later: filin backup list
cli-backup-unfetched = Called off. Nothing is left of the download; the daemon keeps the backup.
cli-backup-garbled = What came is not what the daemon has: its SHA-256 differs. Nothing is left of it; try again.
cli-backup-there = { $path } is there already, and is another file. It stays as it is.
cli-backup-scratch-full = --scratch: it is not empty. Name an empty database: what is in it would go.
cli-backup-verified = { $name } came back whole, { $rows ->
    [one] 1 row,
   *[other] { $rows } rows,
 } and all is true in it.
cli-backup-restored = { $rows ->
    [one] 1 row stands in { $to }, as of { $when }.
   *[other] { $rows } rows stand in { $to }, as of { $when }.
 }
cli-backup-none-before = No backup is as old as { $when }.
cli-backup-none-goes = Nothing goes: all of them stay.
cli-backup-pruned = { $count ->
    [one] 1 backup removed, { $size } freed.
   *[other] { $count } backups removed, { $size } freed.
 }
cli-backup-no-dir = The daemon makes no backups: BACKUP_DIR is not set.
cli-backup-no-schedule = None are made by themselves: BACKUP_SCHEDULE is not set.
cli-backup-is-running = One is being made right now.

## Moving a database

cli-move-zone = VENUE_TIMEZONE is no time zone: { $zone }.
cli-move-is-v3-stopped = v3 must not write meanwhile, and nobody can see from here whether it runs. Is it stopped?
cli-move-target-has-data = The target has data: it would be refused without --force.
cli-move-report-unwritten = The report cannot be written: { $why }
cli-move-nothing = Nothing.
cli-move-done =
    { $rows ->
        [one] 1 row stands in { $to }, and is equal on both sides.
       *[other] { $rows } rows stand in { $to }, and are equal on both sides.
    }
cli-move-read =
    { $rows ->
        [one] 1 row would come over. Nothing was written.
       *[other] { $rows } rows would come over. Nothing was written.
    }
cli-move-equal =
    { $rows ->
        [one] Both sides have the same row.
       *[other] Both sides have the same { $rows } rows.
    }

cli-move-reason-status-unknown = unknown status
cli-move-reason-expired = was still pending
cli-move-reason-orphan = names what is not there
cli-move-reason-table-invalid = no such table
cli-move-reason-party-invalid = impossible number of guests
cli-move-reason-duration-invalid = impossible duration
cli-move-reason-date-invalid = unreadable date
cli-move-reason-date-unusual = date in another form
cli-move-reason-date-ambiguous = the clocks changed then
cli-move-reason-overlap = overlaps another
cli-move-reason-text-broken = broken text
cli-move-reason-text-too-long = very long text
cli-move-reason-number-invalid = impossible number
cli-move-reason-telegram-id-invalid = no Telegram id
cli-move-reason-phone-invalid = no phone number
cli-move-reason-duplicate = there already
cli-move-reason-missing = missing
cli-move-reason-notes-unreadable = unreadable discount in the notes
cli-move-done-changed = changed
cli-move-done-emptied = left out
cli-move-done-flagged = without a table, flagged
cli-move-done-noted = put among the notes
cli-move-done-guest-made = a guest was made
cli-move-done-folded = became part of another row
cli-move-done-set-aside = set aside whole
cli-move-done-kept = kept
