# Booking a table in the Mini App.

## Above

web-book-hello-morning = Доброе утро, { $name }
web-book-hello-day = Добрый день, { $name }
web-book-hello-evening = Добрый вечер, { $name }
web-book-hello-night = Доброй ночи, { $name }
web-book-open-now = Открыто до { $until }
web-book-opens = Сегодня с { $at } до { $until }
web-book-closed-today = Сегодня закрыто
web-book-over-today = На сегодня всё, закрылись в { $until }

## Day and party

web-book-when = Когда
web-book-today = Сегодня
web-book-tomorrow = Завтра
web-book-other-day = Дата
web-book-other-day-label = Другая дата
web-book-closed = закрыто
web-book-closed-day = В этот день мы закрыты. Выберите другой.
web-book-party = Сколько вас
web-book-guests = { $count ->
    [one] { $count } гость
    [few] { $count } гостя
   *[other] { $count } гостей
}
web-book-fewer = Меньше гостей
web-book-more = Больше гостей
web-book-largest = Больше { $max } за стол не посадить: позвоните нам, что-нибудь придумаем.
web-book-contacts = Контакты

## Time

web-book-time = Время
web-book-after-midnight = ночь
web-book-free = { $count ->
    [one] { $count } стол
    [few] { $count } стола
   *[other] { $count } столов
}
web-book-joined = вместе
web-book-full = занято
web-book-full-then = встать в очередь
web-book-day-full = Всё занято. Встаньте в очередь: освободится столик — бот сразу напишет.
web-book-day-over = На этот день онлайн-бронь уже закончилась.
web-book-next-day = Показать { $day }
web-book-gone-slot = { $time } больше не свободно. Выберите другое время.
web-book-gone-tables = Этот столик только что заняли. Выберите другой, или мы выберем сами.
web-book-alternatives = Свободно вместо этого:

## Table

web-book-where = Столик
web-book-tap = Нажмите на свободный
web-book-any = Выбрать за меня
web-book-any-hint = Лучший из свободных
web-book-table = Стол { $number }
web-book-upto = до { $seats }
web-book-tables = { $count ->
    [one] стол { $list }
   *[other] столы { $list }
}
web-book-join = Столы { $list } вместе
web-book-joins-hint = За одним столом не поместиться: сдвинем два.
web-book-plan = План зала
web-book-no-plan = Плана зала пока нет. Позвоните нам, и мы забронируем столик.
web-book-is-free = свободен
web-book-is-taken = занят
web-book-is-small = мал для вас
web-book-is-big = для компании больше
web-book-is-walk_in = без брони
web-book-is-mine = ваш

## Contact

web-book-contact = Как с вами связаться
web-book-name = Имя
web-book-phone = Телефон, если захотите
web-book-phone-known = Ваш телефон
web-book-phone-hint = +7 999 123-45-67
web-book-phone-other = Другой номер
web-book-phone-ask = Взять номер из Telegram
web-book-phone-waiting = Ждём номер…
web-book-phone-none = Номер не пришёл. Напишите его сами.
web-book-comment = Пожелания, если есть
web-book-comment-hint = Кальян покрепче, день рождения, детский стул…
web-book-go = Забронировать { $tables } · { $time }
web-book-go-any = Забронировать · { $time }
web-book-going = Бронируем…
web-book-came = Прежняя заявка всё-таки дошла: { $day }, { $time }. Её можно перенести.
web-book-done = Столик за вами: { $day }, { $time }. До встречи!
web-book-kept = Филин не ответил, но всё, что вы выбрали, на месте. Нажмите ещё раз: второй брони не будет.
web-book-to-mine = К моим броням

## Waiting

web-book-wait = Встать в очередь
web-book-wait-text = Освободится столик — бот напишет вам. Кто первый ответит на сообщение, тот и сядет: очередь столик не держит.
web-book-wait-day = { $day }, { $guests ->
    [one] { $guests } гость
    [few] { $guests } гостя
   *[other] { $guests } гостей
}
web-book-wait-from = Не раньше
web-book-wait-until = Не позже
web-book-wait-wrong = Начало позже конца.
web-book-wait-done = Вы в очереди. Бот напишет, когда столик освободится.
web-book-wait-offer = Столик уже нашёлся! Он в «Моих», возьмите его там.
web-book-waiting = Вы уже в очереди на этот день.
