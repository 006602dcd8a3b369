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

## Кнопки карточки отвечают

cast-stepped = { $status ->
    [paused] На паузе: кому уже ушло, те получат
    [sending] Идёт дальше
    [scheduled] Ждёт своей очереди
   *[canceled] Отменена
}
cast-already = { $status ->
    [paused] Уже на паузе
    [sending] Уже идёт
    [scheduled] Уже ждёт своей очереди
   *[canceled] Уже отменена
}
cast-stays = Хорошо, рассылка № { $id } остаётся.

## Как она пишется

cast-ask-message = 📣 <b>Новая рассылка</b>
    Пришлите сообщение, которое получат гости: текст с оформлением, фото, видео, анимацию, файл, альбом — что угодно. Оно уйдёт таким, каким вы его пришлёте.
    Текст с тегами, например <code>&lt;b&gt;жирно&lt;/b&gt;</code>, тоже подойдёт.
cast-ask-people = <b>Кому?</b> Отметьте, кого хотите; подойдут те, для кого верно всё отмеченное.
    { $count ->
    [0] Сейчас не получит никто
    [one] Сейчас получит { $count } подписчик
    [few] Сейчас получат { $count } подписчика
   *[many] Сейчас получат { $count } подписчиков
    } из { $all }.
cast-ask-seen = За сколько последних дней они у вас были? Выберите или напишите число.
cast-ask-away = Сколько дней их не было? Выберите или напишите число. Кто появился позже, не в счёт.
cast-ask-visits = Сколько у них визитов? Выберите или напишите: <code>3</code>, <code>3-10</code> или <code>3+</code>.
cast-ask-tag = Какая метка? Выберите или напишите её, например <code>vip</code>.
cast-ask-buttons = <b>Кнопки под сообщением?</b> Можно добавить несколько или обойтись без них.
cast-ask-buttons-more = <b>Под сообщением:</b>
    { $buttons }
    Можно добавить ещё.
cast-ask-promotion = К какой акции ведёт кнопка?
cast-ask-link = Напишите надпись и адрес: <code>Афиша https://example.com</code>
cast-ask-check = 👆 Таким сообщение увидят гости.
    { $count ->
    [0] Его не получит никто.
    [one] Его получит <b>{ $count }</b> подписчик.
    [few] Его получат <b>{ $count }</b> подписчика.
   *[many] Его получат <b>{ $count }</b> подписчиков.
    }
cast-ask-when = Когда начать? Напишите: 18:00, завтра 18:00 или 27.11 21:30.
cast-takes = ⏳ По времени: { $time }
cast-takes-soon = меньше минуты
cast-starts = 🗓 Начнётся { $when }
cast-behind = ⏭ Сначала закончится рассылка № { $id }

cast-to-all = Всем
cast-to-ru = По-русски
cast-to-en = По-английски
cast-to-seen = Были недавно…
cast-to-seen-days = { $count ->
    [one] Были за { $count } день
    [few] Были за { $count } дня
   *[many] Были за { $count } дней
}
cast-to-away = Давно не были…
cast-to-away-days = { $count ->
    [one] Не были { $count } день
    [few] Не были { $count } дня
   *[many] Не были { $count } дней
}
cast-to-visits = Сколько визитов…
cast-visits = Визитов: { $visits }
cast-visits-none = Ни одного визита
cast-visits-any = Сколько угодно визитов
cast-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
cast-to-reward = Следующий визит с наградой
cast-to-tag = Метка…
cast-below-app = 📱 Забронировать в приложении
cast-below-promotion = 🎁 Акция
cast-below-link = 🔗 Своя ссылка
cast-below-clear = Убрать кнопки
cast-below-none = Без кнопок ›
cast-label-app = Забронировать стол
cast-on = Дальше ›
cast-back = ‹ Назад
cast-send = ✅ Отправить
cast-schedule = ✅ Запланировать
cast-when = 🗓 В другое время…
cast-now = Сразу
cast-another = ✏️ Другое сообщение

cast-wrong-words = Здесь выбирают кнопкой.
cast-wrong-far = Слишком далеко: не больше чем на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} вперёд.
cast-wrong-rejected = Telegram такое сообщение не отправит: { $why }
cast-no-promotions = Сейчас нет ни одной акции.
cast-promotion-over = Этой акции больше нет.
cast-tag-over = Такой метки уже ни у кого нет.
