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
