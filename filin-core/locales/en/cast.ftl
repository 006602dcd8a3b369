# A broadcast: the card in a chat that shows how far it is.

cast-title = 📣 <b>Broadcast No. { $id }</b>
cast-title-test = 🧪 <b>Test broadcast No. { $id }</b>

cast-status = { $status ->
    [scheduled] 🗓 Starts { $when }
    [sending] 📤 Going out
    [paused] ⏸ Paused
    [canceled] 🚫 Canceled
   *[done] ✅ Done
}
cast-quiet = 🌙 Quiet hours: it waits until { $time }

# Why it stopped by itself.
cast-problem = { $problem ->
    [author] ⚠️ Whoever sent it may not any more. A manager or an owner can resume it.
    [rejected] ⚠️ Telegram does not take this message. Cancel the broadcast and write a new one.
    [file] ⚠️ Telegram did not take the file. Upload it again in a new broadcast.
    [unreachable] ⚠️ Telegram does not answer. Press “Resume” when it is back.
   *[other] ⚠️ It stopped by itself.
}
# Why a test did not arrive.
cast-problem-test = { $problem ->
    [rejected] ⚠️ It did not arrive: Telegram does not take this message.
    [file] ⚠️ It did not arrive: Telegram did not take the file.
    [unreachable] ⚠️ It did not arrive: Telegram does not answer.
   *[other] ⚠️ It did not arrive.
}

cast-bar = { $bar } { $percent } %
cast-planned = { $total ->
    [one] 👥 { $total } recipient
   *[other] 👥 { $total } recipients
}
cast-sent = 📨 Sent: { $sent } of { $total }
cast-unsubscribed = 🔕 Blocked the bot or unsubscribed: { $count }
cast-failed = ❌ Not delivered: { $count }
cast-unknown = ❔ Unknown: { $count }. The connection broke at the moment of sending: { $count ->
    [one] the message may have arrived and is not sent again.
   *[other] the messages may have arrived and are not sent again.
}
cast-clicks = 👆 Pressed the buttons: { $count }
cast-failure = · { $reason }: { $count }

cast-rate = { $rate ->
    [one] ⚡ { $rate } message a second
   *[other] ⚡ { $rate } messages a second
}
cast-eta-soon = ⏳ Less than a minute left
cast-eta = { $count ->
   *[other] ⏳ About { $minutes } left
}
cast-eta-hours = { $count ->
   *[other] ⏳ About { $hours } left
}
cast-eta-both = { $count ->
   *[other] ⏳ About { $hours } { $minutes } left
}
cast-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
cast-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

cast-button-pause = ⏸ Pause
cast-button-resume = ▶️ Resume
cast-button-cancel = 🚫 Cancel
cast-button-cancel-yes = Yes, cancel it
cast-button-cancel-no = No, let it go on
cast-button-cancel-keep = No, keep it

cast-cancel-ask = { $left ->
    [0] Cancel broadcast No. { $id }? It cannot be taken up again.
    [one] Cancel broadcast No. { $id }? { $left } more person will not get it, and it cannot be taken up again.
   *[other] Cancel broadcast No. { $id }? { $left } more people will not get it, and it cannot be taken up again.
}

## The card's buttons answer

cast-stepped = { $status ->
    [paused] Paused: what is on its way arrives
    [sending] It goes on
    [scheduled] It waits for its turn
   *[canceled] Canceled
}
cast-already = { $status ->
    [paused] Paused already
    [sending] It goes out already
    [scheduled] It waits for its turn already
   *[canceled] Canceled already
}
cast-stays = All right, broadcast No. { $id } stays.

## How it is written

cast-ask-message = 📣 <b>A new broadcast</b>
    Send the message that guests shall get: text with formatting, a photo, a video, an animation, a file, an album — anything. It goes out as you send it.
    Text with tags, like <code>&lt;b&gt;bold&lt;/b&gt;</code>, will do as well.
cast-ask-people = <b>To whom?</b> Mark whom you like; those for whom all of it holds will get it.
    { $count ->
    [0] Nobody gets it as it stands
    [one] { $count } subscriber gets it as it stands
   *[other] { $count } subscribers get it as it stands
    }, of { $all }.
cast-ask-seen = In how many of the last days were they here? Choose, or write a number.
cast-ask-away = For how many days were they not here? Choose, or write a number. Who came to be known later does not count.
cast-ask-visits = How many visits have they made? Choose, or write <code>3</code>, <code>3-10</code> or <code>3+</code>.
cast-ask-tag = Which tag? Choose, or write it, like <code>vip</code>.
cast-ask-buttons = <b>Buttons below the message?</b> Add some, or go without.
cast-ask-buttons-more = <b>Below the message:</b>
    { $buttons }
    You may add more.
cast-ask-promotion = Which promotion does the button show?
cast-ask-link = Write a label and an address: <code>Programme https://example.com</code>
cast-ask-check = 👆 This is what guests will see.
    { $count ->
    [0] Nobody gets it.
    [one] <b>{ $count }</b> subscriber gets it.
   *[other] <b>{ $count }</b> subscribers get it.
    }
cast-ask-when = When shall it start? Write 18:00, tomorrow 18:00 or 27.11 21:30.
cast-takes = ⏳ It takes { $time }
cast-takes-soon = less than a minute
cast-starts = 🗓 It starts { $when }
cast-behind = ⏭ Broadcast No. { $id } ends first

cast-to-all = Everybody
cast-to-ru = In Russian
cast-to-en = In English
cast-to-seen = Here lately…
cast-to-seen-days = { $count ->
    [one] Here in { $count } day
   *[other] Here in { $count } days
}
cast-to-away = Not here for long…
cast-to-away-days = { $count ->
    [one] Not here for { $count } day
   *[other] Not here for { $count } days
}
cast-to-visits = How many visits…
cast-visits = Visits: { $visits }
cast-visits-none = No visit yet
cast-visits-any = Any number of visits
cast-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
cast-to-reward = Next visit earns a reward
cast-to-tag = Tag…
cast-below-app = 📱 Book in the app
cast-below-promotion = 🎁 A promotion
cast-below-link = 🔗 A link of one's own
cast-below-clear = Remove the buttons
cast-below-none = No buttons ›
cast-label-app = Book a table
cast-on = Next ›
cast-back = ‹ Back
cast-send = ✅ Send
cast-schedule = ✅ Schedule
cast-when = 🗓 At a time…
cast-now = At once
cast-another = ✏️ Another message

cast-wrong-words = Choose by a button here.
cast-wrong-far = Too far ahead: no more than { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
cast-wrong-rejected = Telegram will not send such a message: { $why }
cast-no-promotions = There is no promotion at present.
cast-promotion-over = This promotion is gone.
cast-tag-over = Nobody has this tag any more.
