# Broadcasts: the list, a new one, subscribers.

web-cast-title = Broadcasts
web-cast-new = New broadcast
web-cast-go-on = Go on with the draft
web-cast-back = All broadcasts
web-cast-live = Now
web-cast-ahead = Scheduled
web-cast-past = Past
web-cast-more = Show more
web-cast-none = No broadcasts yet. Tell your guests what is new.
web-cast-number = no. { $id }
web-cast-numbered = Broadcast no. { $id }

web-cast-status-scheduled = Scheduled
web-cast-status-sending = Sending
web-cast-status-paused = Paused
web-cast-status-done = Done
web-cast-status-canceled = Canceled

web-cast-copy = A copied message
web-cast-album = { $count ->
    [one] Album: { $count } file
   *[other] Album: { $count } files
}
web-cast-kind-auto = As it is
web-cast-kind-photo = Photo
web-cast-kind-video = Video
web-cast-kind-animation = Animation
web-cast-kind-document = File
web-cast-kb = { $size } KB
web-cast-mb = { $size } MB

web-cast-of = { $sent } of { $total }
web-cast-percent = { $percent }%
web-cast-progress = Progress of broadcast no. { $id }
web-cast-delivered = delivered
web-cast-clicks-short = { $count ->
    [one] { $count } click
   *[other] { $count } clicks
}
web-cast-rate = { $rate } a second
web-cast-left = Left: { $time }
web-cast-unsubscribed = Blocked the bot or unsubscribed: { $count }
web-cast-failed = Not delivered: { $count }
web-cast-unknown = Unknown: { $count }
web-cast-unknown-why = Unknown: the line broke at the very moment of sending. Such a message may have arrived, so it is not sent again.
web-cast-clicks = Pressed the buttons: { $count }

web-cast-problem-author = Stopped: whoever sent it may no longer do so. A manager or owner can resume it.
web-cast-problem-rejected = Stopped: Telegram does not take this message. Cancel the broadcast and write a new one.
web-cast-problem-file = Stopped: Telegram did not take the file. Upload it again in a new broadcast.
web-cast-problem-unreachable = Stopped: Telegram does not answer. When it is back, press “Resume”.
web-cast-problem-other = Stopped by itself.
web-cast-quiet = Quiet hours: it goes on { $when }.

web-cast-under-minute = under a minute
web-cast-minutes = { $minutes } min
web-cast-hours = { $hours } h
web-cast-hours-minutes = { $hours } h { $minutes } min
web-cast-today-at = today at { $time }
web-cast-tomorrow-at = tomorrow at { $time }
web-cast-day-at = { $day }, at { $time }

web-cast-starts = Starts { $when }
web-cast-starts-now = Starts at once
web-cast-waits-turn = Waits until another is through
web-cast-recipients = { $count ->
    [one] { $count } recipient
   *[other] { $count } recipients
}

web-cast-pause = Pause
web-cast-resume = Resume
web-cast-cancel = Cancel
web-cast-paused-now = Broadcast no. { $id } is paused. What is on its way arrives.
web-cast-resumed-now = Broadcast no. { $id } goes on.
web-cast-canceled-now = Broadcast no. { $id } is canceled.
web-cast-cancel-sure = Cancel the broadcast?
web-cast-cancel-scheduled = Nobody will get “{ $what }”. { $count ->
    [one] It was for { $count } guest.
   *[other] It was for { $count } guests.
} A canceled broadcast cannot be brought back.
web-cast-cancel-live = “{ $what }”: { $sent } sent, and guests keep that. { $count ->
    [one] { $count } more guest will not get it.
   *[other] { $count } more guests will not get it.
} A canceled broadcast cannot be brought back.
web-cast-cancel-yes = Yes, cancel it

web-cast-failures = Why it did not arrive
web-cast-reason-left = Unsubscribed while it was going out
web-cast-facts = About the broadcast
web-cast-fact-segment = To whom
web-cast-fact-author = Sent by
web-cast-fact-created = Created
web-cast-fact-starts = Starts
web-cast-fact-started = Started
web-cast-fact-ended = Ended
web-cast-fact-sound = Sound

web-cast-seg-all = All subscribers
web-cast-seg-language = { $language ->
    [ru] speak Russian
   *[en] speak English
}
web-cast-seg-within = { $days ->
    [one] visited in the last { $days } day
   *[other] visited in the last { $days } days
}
web-cast-seg-unseen = { $days ->
    [one] not seen for { $days } day
   *[other] not seen for { $days } days
}
web-cast-seg-visits = { $count ->
    [one] exactly { $count } visit
   *[other] exactly { $count } visits
}
web-cast-seg-visits-both = { $from } to { $to } visits
web-cast-seg-visits-from = { $count ->
    [one] { $count } visit or more
   *[other] { $count } visits or more
}
web-cast-seg-visits-to = { $count ->
    [one] up to { $count } visit
   *[other] up to { $count } visits
}
web-cast-seg-reward = a reward on the next visit
web-cast-seg-tag = tag “{ $tag }”

web-cast-subscribers = Subscribers
web-cast-subscribers-how = So many guests get news. They can unsubscribe in the bot with one button.
web-cast-weeks = Came and went by week
web-cast-week = Week of { $day }: +{ $gained }, −{ $lost }
web-cast-this-week = this week

web-cast-message = Message
web-cast-message-empty = What is new at Filin?
web-cast-tools = Formatting
web-cast-tool-bold = Bold
web-cast-tool-italic = Italic
web-cast-tool-underline = Underlined
web-cast-tool-strike = Struck through
web-cast-tool-spoiler = Spoiler
web-cast-tool-code = Code
web-cast-tool-quote = Quote
web-cast-tool-link = Link
web-cast-html = Select words and press a button. The sign “<” is written &lt;
web-cast-length = { $length } of { $most }
web-cast-to-mistake = Go to the mistake
web-cast-broken = Line { $line }, column { $column }: the markup is broken here
web-cast-link = Link
web-cast-link-set = Set the link
web-cast-address = Address
web-cast-address-wrong = An address begins with https://, http:// or tg://.

web-cast-files = Photos and files
web-cast-files-choose = Choose files
web-cast-files-as = Show as
web-cast-files-how = One photo, video or file, or an album of up to ten. You can drop them here. Photos up to 10 MB, the rest up to 50 MB.
web-cast-files-left = { $count ->
    [one] { $count } file did not fit: an album holds ten at most.
   *[other] { $count } files did not fit: an album holds ten at most.
}
web-cast-file-remove = Remove { $name }
web-cast-uploading = Uploading { $name }

web-cast-buttons = Buttons
web-cast-buttons-how = Up to three buttons in a row, up to eight rows. An album has none. Who opens the app or a promotion is counted.
web-cast-button = Button { $number }
web-cast-button-add = Add a button
web-cast-button-remove = Remove
web-cast-button-label = Label
web-cast-button-does = What it opens
web-cast-button-screen = Screen
web-cast-button-promotion = Promotion
web-cast-button-beside = In one row with the one before
web-cast-does-app = The app
web-cast-does-url = A link
web-cast-does-promotion = A promotion
web-cast-screen-book = Booking
web-cast-screen-mine = My bookings
web-cast-screen-promotions = Promotions
web-cast-screen-menu = Menu
web-cast-choose = Choose

web-cast-to-whom = To whom
web-cast-to-all = Everybody
web-cast-language = Guest’s language
web-cast-language-any = Any
web-cast-language-ru = Russian
web-cast-language-en = English
web-cast-visited-within = Visited in N days
web-cast-not-seen-for = Not seen for N days
web-cast-visits-from = Visits from
web-cast-visits-to = Visits up to
web-cast-tag = Tag
web-cast-reward-next = A reward on the next visit
web-cast-not-number = Write a whole number.
web-cast-will-get = { $count ->
    [one] { $count } guest will get it
   *[other] { $count } guests will get it
}
web-cast-of-all = { $count ->
    [one] of { $count } subscriber
   *[other] of { $count } subscribers
}
web-cast-counting = Counting who will get it…
web-cast-uncounted = How many guests will get it is not known yet.

web-cast-when = When
web-cast-now = At once
web-cast-later = Schedule it
web-cast-date = Date
web-cast-time = Time
web-cast-venue-time = The venue’s time.
web-cast-no-such-time = There is no such time on that day.
web-cast-silent = Without a sound
web-cast-silent-short = Without a sound

web-cast-seen = As guests will see it
web-cast-seen-empty = Your message will appear here.
web-cast-bubble = The message in Telegram
web-cast-look-dark = Dark Telegram
web-cast-look-light = Light Telegram
web-cast-reveal = Show what is hidden

web-cast-trial = Test to me
web-cast-trial-to-me = The message comes to you in Telegram just as guests will see it.
web-cast-trial-to-whom = The message comes to a staff member in Telegram just as guests will see it.
web-cast-trial-staff = To whom
web-cast-trial-id = Telegram id of a staff member
web-cast-trial-send = Send the test
web-cast-trial-again = Send it again
web-cast-trial-waiting = Sending, and waiting for Telegram…
web-cast-trial-arrived = It arrived. Look in Telegram.
web-cast-trial-refused = It did not arrive. Telegram said: { $reason }
web-cast-trial-blocked = It did not arrive: this staff member has not started the bot, or has blocked it.
web-cast-trial-rejected = It did not arrive: Telegram does not take this message.
web-cast-trial-file = It did not arrive: Telegram did not take the file. Upload it again.
web-cast-trial-unreachable = It did not arrive: Telegram does not answer.
web-cast-trial-other = It did not arrive.
web-cast-trial-slow = Telegram has not answered yet. The message may come later.

web-cast-send = Send
web-cast-schedule = Schedule
web-cast-send-sure = Send the broadcast?
web-cast-schedule-sure = Schedule the broadcast?
web-cast-send-yes = Yes, send it
web-cast-schedule-yes = Yes, schedule it
web-cast-not-yet = Not yet
web-cast-takes = Takes: { $time }
web-cast-quiet-then = Those are quiet hours: messages go out { $when }.
web-cast-behind = Broadcast no. { $id } is going out. This one starts after it.
web-cast-sent-now = Broadcast no. { $id } is on its way.
web-cast-scheduled-now = Broadcast no. { $id } is scheduled.
web-cast-why-files = Files are still being uploaded, or were refused.
web-cast-why-empty = Write a message or add a file.
web-cast-why-problem = First mend what is marked.
web-cast-why-nobody = There are no such subscribers: nobody would get it.
web-cast-clear = Clear
web-cast-clear-sure = Clear the draft?
web-cast-clear-what = The message, files, buttons and the choice of guests will be gone.
web-cast-clear-yes = Yes, clear it
