# Рассылки: список, новая, подписчики.

web-cast-title = Рассылки
web-cast-new = Новая рассылка
web-cast-go-on = Продолжить черновик
web-cast-back = Все рассылки
web-cast-live = Сейчас
web-cast-ahead = Запланированы
web-cast-past = Прошедшие
web-cast-more = Показать ещё
web-cast-none = Рассылок ещё не было. Расскажите гостям, что нового.
web-cast-number = № { $id }
web-cast-numbered = Рассылка № { $id }

web-cast-status-scheduled = Запланирована
web-cast-status-sending = Идёт
web-cast-status-paused = На паузе
web-cast-status-done = Закончена
web-cast-status-canceled = Отменена

web-cast-copy = Копия сообщения
web-cast-album = { $count ->
    [one] Альбом: { $count } файл
    [few] Альбом: { $count } файла
   *[many] Альбом: { $count } файлов
}
web-cast-kind-auto = Как есть
web-cast-kind-photo = Фото
web-cast-kind-video = Видео
web-cast-kind-animation = Анимация
web-cast-kind-document = Файл
web-cast-kb = { $size } КБ
web-cast-mb = { $size } МБ

web-cast-of = { $sent } из { $total }
web-cast-percent = { $percent } %
web-cast-progress = Ход рассылки № { $id }
web-cast-delivered = доставлено
web-cast-clicks-short = { $count ->
    [one] { $count } переход
    [few] { $count } перехода
   *[many] { $count } переходов
}
web-cast-rate = { $rate } в секунду
web-cast-left = Осталось: { $time }
web-cast-unsubscribed = Заблокировали бота или отписались: { $count }
web-cast-failed = Не доставлено: { $count }
web-cast-unknown = Неизвестно: { $count }
web-cast-unknown-why = Неизвестно — связь оборвалась в миг отправки. Такое сообщение могло дойти, поэтому второй раз оно не отправляется.
web-cast-clicks = Нажали на кнопки: { $count }

web-cast-problem-author = Остановилась: у того, кто её отправил, больше нет такого права. Продолжить может менеджер или владелец.
web-cast-problem-rejected = Остановилась: Telegram не принимает это сообщение. Отмените рассылку и напишите новую.
web-cast-problem-file = Остановилась: Telegram не принял файл. Загрузите его ещё раз в новой рассылке.
web-cast-problem-unreachable = Остановилась: Telegram не отвечает. Когда он вернётся, нажмите «Продолжить».
web-cast-problem-other = Остановилась сама.
web-cast-quiet = Тихие часы: продолжится { $when }.

web-cast-under-minute = меньше минуты
web-cast-minutes = { $minutes } мин
web-cast-hours = { $hours } ч
web-cast-hours-minutes = { $hours } ч { $minutes } мин
web-cast-today-at = сегодня в { $time }
web-cast-tomorrow-at = завтра в { $time }
web-cast-day-at = { $day }, в { $time }

web-cast-starts = Начнётся { $when }
web-cast-starts-now = Начнётся сразу
web-cast-waits-turn = Ждёт, пока закончится другая
web-cast-recipients = { $count ->
    [one] { $count } получатель
    [few] { $count } получателя
   *[many] { $count } получателей
}

web-cast-pause = Пауза
web-cast-resume = Продолжить
web-cast-cancel = Отменить
web-cast-paused-now = Рассылка № { $id } на паузе. То, что уже в пути, дойдёт.
web-cast-resumed-now = Рассылка № { $id } продолжается.
web-cast-canceled-now = Рассылка № { $id } отменена.
web-cast-cancel-sure = Отменить рассылку?
web-cast-cancel-scheduled = «{ $what }» не получит никто. { $count ->
    [one] Её ждёт { $count } гость.
    [few] Её ждут { $count } гостя.
   *[many] Её ждут { $count } гостей.
} Вернуть отменённую рассылку нельзя.
web-cast-cancel-live = «{ $what }»: отправлено { $sent }, и это останется у гостей. { $count ->
    [one] Ещё { $count } гость её не получит.
    [few] Ещё { $count } гостя её не получат.
   *[many] Ещё { $count } гостей её не получат.
} Вернуть отменённую рассылку нельзя.
web-cast-cancel-yes = Да, отменить

web-cast-failures = Почему не дошло
web-cast-reason-left = Отписались, пока она шла
web-cast-facts = О рассылке
web-cast-fact-segment = Кому
web-cast-fact-author = Кто отправил
web-cast-fact-created = Создана
web-cast-fact-starts = Начнётся
web-cast-fact-started = Началась
web-cast-fact-ended = Закончилась
web-cast-fact-sound = Звук

web-cast-seg-all = Все подписчики
web-cast-seg-language = { $language ->
    [ru] говорят по-русски
   *[en] говорят по-английски
}
web-cast-seg-within = { $days ->
    [one] были за последний { $days } день
    [few] были за последние { $days } дня
   *[many] были за последние { $days } дней
}
web-cast-seg-unseen = { $days ->
    [one] не были { $days } день
    [few] не были { $days } дня
   *[many] не были { $days } дней
}
web-cast-seg-visits = { $count ->
    [one] ровно { $count } визит
    [few] ровно { $count } визита
   *[many] ровно { $count } визитов
}
web-cast-seg-visits-both = от { $from } до { $to } визитов
web-cast-seg-visits-from = { $count ->
    [one] от { $count } визита
   *[many] от { $count } визитов
}
web-cast-seg-visits-to = { $count ->
    [one] до { $count } визита
   *[many] до { $count } визитов
}
web-cast-seg-reward = следующий визит со скидкой
web-cast-seg-tag = метка «{ $tag }»

web-cast-subscribers = Подписчики
web-cast-subscribers-how = Столько гостей получают новости. Отписаться можно в боте одной кнопкой.
web-cast-weeks = Пришли и ушли по неделям
web-cast-week = Неделя с { $day }: +{ $gained }, −{ $lost }
web-cast-this-week = эта неделя

web-cast-message = Сообщение
web-cast-message-empty = Что нового у «Филина»?
web-cast-tools = Оформление
web-cast-tool-bold = Жирный
web-cast-tool-italic = Курсив
web-cast-tool-underline = Подчёркнутый
web-cast-tool-strike = Зачёркнутый
web-cast-tool-spoiler = Скрытый
web-cast-tool-code = Код
web-cast-tool-quote = Цитата
web-cast-tool-link = Ссылка
web-cast-html = Выделите слова и нажмите кнопку. Знак «<» пишется &lt;
web-cast-length = { $length } из { $most }
web-cast-to-mistake = К ошибке
web-cast-broken = Строка { $line }, знак { $column }: здесь ошибка в разметке
web-cast-link = Ссылка
web-cast-link-set = Поставить ссылку
web-cast-address = Адрес
web-cast-address-wrong = Адрес начинается с https://, http:// или tg://.

web-cast-files = Фото и файлы
web-cast-files-choose = Выбрать файлы
web-cast-files-as = Показать как
web-cast-files-how = Одно фото, видео или файл, или альбом до десяти. Их можно перетащить сюда. Фото до 10 МБ, остальное до 50 МБ.
web-cast-files-left = { $count ->
    [one] Не поместился { $count } файл: в альбоме не больше десяти.
    [few] Не поместились { $count } файла: в альбоме не больше десяти.
   *[many] Не поместились { $count } файлов: в альбоме не больше десяти.
}
web-cast-file-remove = Убрать { $name }
web-cast-uploading = Загружается { $name }

web-cast-buttons = Кнопки
web-cast-buttons-how = В ряду до трёх кнопок, рядов до восьми. У альбома кнопок нет. Переходы в приложение и к акциям считаются.
web-cast-button = Кнопка { $number }
web-cast-button-add = Добавить кнопку
web-cast-button-remove = Убрать
web-cast-button-label = Надпись
web-cast-button-does = Что открывает
web-cast-button-screen = Экран
web-cast-button-promotion = Акция
web-cast-button-beside = В одном ряду с предыдущей
web-cast-does-app = Приложение
web-cast-does-url = Ссылку
web-cast-does-promotion = Акцию
web-cast-screen-book = Бронь
web-cast-screen-mine = Мои брони
web-cast-screen-promotions = Акции
web-cast-screen-menu = Меню
web-cast-choose = Выберите

web-cast-to-whom = Кому
web-cast-to-all = Всем
web-cast-language = Язык гостя
web-cast-language-any = Любой
web-cast-language-ru = Русский
web-cast-language-en = Английский
web-cast-visited-within = Были за N дней
web-cast-not-seen-for = Не были N дней
web-cast-visits-from = Визитов от
web-cast-visits-to = Визитов до
web-cast-tag = Метка
web-cast-reward-next = Следующий визит со скидкой
web-cast-not-number = Напишите целое число.
web-cast-will-get = { $count ->
    [one] Получит { $count } гость
    [few] Получат { $count } гостя
   *[many] Получат { $count } гостей
}
web-cast-of-all = { $count ->
    [one] из { $count } подписчика
   *[many] из { $count } подписчиков
}
web-cast-counting = Считаем, кто получит…
web-cast-uncounted = Сколько гостей получат, пока неизвестно.

web-cast-when = Когда
web-cast-now = Сразу
web-cast-later = Запланировать
web-cast-date = Дата
web-cast-time = Время
web-cast-venue-time = Время заведения.
web-cast-no-such-time = Такого времени в этот день нет.
web-cast-silent = Без звука
web-cast-silent-short = Без звука

web-cast-seen = Как увидят гости
web-cast-seen-empty = Здесь появится сообщение.
web-cast-bubble = Сообщение в Telegram
web-cast-look-dark = Тёмный Telegram
web-cast-look-light = Светлый Telegram
web-cast-reveal = Показать скрытое

web-cast-trial = Проба себе
web-cast-trial-to-me = Сообщение придёт вам в Telegram таким, каким его увидят гости.
web-cast-trial-to-whom = Сообщение придёт сотруднику в Telegram таким, каким его увидят гости.
web-cast-trial-staff = Кому
web-cast-trial-id = Telegram ID сотрудника
web-cast-trial-send = Отправить пробу
web-cast-trial-again = Отправить ещё раз
web-cast-trial-waiting = Отправляем и ждём ответа Telegram…
web-cast-trial-arrived = Дошло. Посмотрите в Telegram.
web-cast-trial-refused = Не дошло. Telegram ответил: { $reason }
web-cast-trial-blocked = Не дошло: этот сотрудник не начал разговор с ботом или заблокировал его.
web-cast-trial-rejected = Не дошло: Telegram не принимает это сообщение.
web-cast-trial-file = Не дошло: Telegram не принял файл. Загрузите его ещё раз.
web-cast-trial-unreachable = Не дошло: Telegram не отвечает.
web-cast-trial-other = Не дошло.
web-cast-trial-slow = Telegram пока не ответил. Возможно, сообщение придёт позже.

web-cast-send = Отправить
web-cast-schedule = Запланировать
web-cast-send-sure = Отправить рассылку?
web-cast-schedule-sure = Запланировать рассылку?
web-cast-send-yes = Да, отправить
web-cast-schedule-yes = Да, запланировать
web-cast-not-yet = Ещё нет
web-cast-takes = Займёт: { $time }
web-cast-quiet-then = Тогда будут тихие часы: сообщения пойдут { $when }.
web-cast-behind = Сейчас идёт рассылка № { $id }. Эта начнётся после неё.
web-cast-sent-now = Рассылка № { $id } пошла.
web-cast-scheduled-now = Рассылка № { $id } запланирована.
web-cast-why-files = Файлы ещё загружаются или не приняты.
web-cast-why-empty = Напишите сообщение или добавьте файл.
web-cast-why-problem = Сначала исправьте то, что отмечено.
web-cast-why-nobody = Таких подписчиков нет: рассылать некому.
web-cast-clear = Стереть
web-cast-clear-sure = Стереть черновик?
web-cast-clear-what = Сообщение, файлы, кнопки и выбор гостей пропадут.
web-cast-clear-yes = Да, стереть
