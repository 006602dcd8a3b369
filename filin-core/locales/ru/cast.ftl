# Рассылка: карточка в чате, по которой видно, как она идёт.

cast-title = 📣 <b>Рассылка № { $id }</b>
cast-title-test = 🧪 <b>Пробная рассылка № { $id }</b>

cast-status = { $status ->
    [scheduled] 🗓 Начнётся { $when }
    [sending] 📤 Идёт
    [paused] ⏸ На паузе
    [canceled] 🚫 Отменена
   *[done] ✅ Закончена
}
cast-quiet = 🌙 Тихие часы: ждёт до { $time }

# Почему остановилась сама.
cast-problem = { $problem ->
    [author] ⚠️ У того, кто её отправил, больше нет такого права. Продолжить может менеджер или владелец.
    [rejected] ⚠️ Telegram не принимает это сообщение. Отмените рассылку и напишите новую.
    [file] ⚠️ Telegram не принял файл. Загрузите его ещё раз в новой рассылке.
    [unreachable] ⚠️ Telegram не отвечает. Когда он вернётся, нажмите «Продолжить».
   *[other] ⚠️ Остановилась сама.
}
# Почему не дошла пробная.
cast-problem-test = { $problem ->
    [rejected] ⚠️ Не дошла: Telegram не принимает это сообщение.
    [file] ⚠️ Не дошла: Telegram не принял файл.
    [unreachable] ⚠️ Не дошла: Telegram не отвечает.
   *[other] ⚠️ Не дошла.
}

cast-bar = { $bar } { $percent } %
cast-planned = { $total ->
    [one] 👥 { $total } получатель
    [few] 👥 { $total } получателя
   *[many] 👥 { $total } получателей
}
cast-sent = 📨 Отправлено: { $sent } из { $total }
cast-unsubscribed = 🔕 Заблокировали бота или отписались: { $count }
cast-failed = ❌ Не доставлено: { $count }
cast-unknown = ❔ Неизвестно: { $count }. Связь оборвалась в миг отправки: { $count ->
    [one] сообщение могло дойти, второй раз оно не отправляется.
   *[other] сообщения могли дойти, второй раз они не отправляются.
}
cast-clicks = 👆 Нажали на кнопки: { $count }
cast-failure = · { $reason }: { $count }

cast-rate = { $rate ->
    [one] ⚡ { $rate } сообщение в секунду
    [few] ⚡ { $rate } сообщения в секунду
   *[many] ⚡ { $rate } сообщений в секунду
}
cast-eta-soon = ⏳ Осталось меньше минуты
cast-eta = { $count ->
    [one] ⏳ Осталась примерно { $minutes }
   *[other] ⏳ Осталось примерно { $minutes }
}
cast-eta-hours = { $count ->
    [one] ⏳ Остался примерно { $hours }
   *[other] ⏳ Осталось примерно { $hours }
}
cast-eta-both = { $count ->
    [one] ⏳ Остался примерно { $hours } { $minutes }
   *[other] ⏳ Осталось примерно { $hours } { $minutes }
}
cast-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[many] { $count } минут
}
cast-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}

cast-button-pause = ⏸ Пауза
cast-button-resume = ▶️ Продолжить
cast-button-cancel = 🚫 Отменить
cast-button-cancel-yes = Да, отменить
cast-button-cancel-no = Нет, пусть идёт
cast-button-cancel-keep = Нет, оставить

cast-cancel-ask = { $left ->
    [0] Отменить рассылку № { $id }? Вернуть её будет нельзя.
    [one] Отменить рассылку № { $id }? Её не получит ещё { $left } человек, и вернуть её будет нельзя.
    [few] Отменить рассылку № { $id }? Её не получат ещё { $left } человека, и вернуть её будет нельзя.
   *[many] Отменить рассылку № { $id }? Её не получат ещё { $left } человек, и вернуть её будет нельзя.
}
