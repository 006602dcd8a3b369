# Что говорит `filin dashboard`, живая панель зала.

## Панели

tui-pane-floor = Зал
tui-pane-day = Брони
tui-pane-queue = Заявки
tui-pane-guest = Гость
tui-pane-stats = Цифры
tui-pane-log = Журнал
tui-pane-waits = Ждут стола
tui-pane-casts = Рассылки

tui-show-all = все
tui-show-live = живые
tui-show-expected = ожидаем
tui-show-seated = в зале
tui-show-ended = завершённые

tui-waiting = Ждём ответа сервера…
tui-no-tables = Столов пока нет: filin tables add
tui-no-bookings = Броней нет. n — записать
tui-no-requests = Все заявки разобраны
tui-no-casts = Рассылок ещё не было. filin broadcast send
tui-casts-not-yours = Для управляющих и владельцев.
tui-no-live-cast = Она уже окончена, или её нет.
tui-cast-failed = не дошло { $count }
tui-cast-gone = отписались { $count }
tui-cast-unknown = неизвестно { $count }
tui-no-waits = Никто не ждёт. p — поставить в очередь
tui-no-events = Пока ничего не произошло
tui-no-guest = Выберите бронь с гостем
tui-none-such = Таких броней сегодня нет: f — показать другие
tui-seats = { $seats } мест
tui-until = до { $time }
tui-since = ждёт с { $time }
tui-call = позвонить { $phone }
tui-call-out = позвать
tui-other-days = в другие дни { $count }
tui-today = сег.
tui-short-pending = ждёт
tui-short-confirmed = подтв.
tui-short-seated = в зале
tui-short-completed = заверш.
tui-short-canceled = отмена
tui-short-no-show = не пришли
tui-short-lapsed = без ответа
tui-figure-here = в зале
tui-figure-expecting = ждём
tui-figure-guests = за день
tui-figure-free = столов своб.
tui-figure-bookings = броней
tui-figure-walk-ins = с улицы
tui-figure-canceled = отменено
tui-figure-no-show = не пришли
tui-flow = людей по получасам, больше всего { $most }
tui-nothing-picked = Сначала выберите бронь.
tui-not-of-wait = Это ещё не бронь: c — записать на предложенное, x — убрать из очереди.
tui-not-offered = Стол пока не освободился: { $wait }. Записать и так: n
tui-not-extended = Продлить нельзя: { $booking } — { $status }.
tui-nothing-to-undo = Отменять нечего.
tui-nameless = без имени
tui-other-day = не сегодня
tui-table = стол { $number }
tui-new = { $count ->
    [one] { $count } новая
   *[other] { $count } новых
 }
tui-age-minutes = { $count } мин
tui-age-hours = { $count } ч
tui-age-days = { $count } д
tui-details = Подробно
tui-sure = Точно?
tui-too-small = Терминал слишком мал: нужно хотя бы 40×10.

## Первая строка

tui-head-here = в зале { $count }
tui-head-expecting = ждём { $count }
tui-head-free = свободно столов { $count }
tui-head-pending = { $count ->
    [one] { $count } заявка
    [few] { $count } заявки
   *[other] { $count } заявок
 }
tui-head-waits = ждут стола { $count }
tui-head-calls = позвонить { $count }
tui-read-only = только просмотр
tui-connecting = соединяемся с { $server }…
tui-offline = НЕТ СВЯЗИ с { $since }, ниже — то, что было
tui-offline-at-first = НЕТ СВЯЗИ
tui-retry = ещё раз через { $count } с
tui-shut = ДОСТУП ЗАКРЫТ: { $why }
tui-other-version = На сервере Filin { $server }, здесь { $own }: обновите, если что-то не так.

## Действия

tui-refused-read-only = Только просмотр: ничего не изменено.
tui-refused-offline = Нет связи, показанное могло устареть: ничего не отправлено.
tui-refused-sending = Прошлое ещё отправляется: подождите ответа.
tui-refused-extend = Не продлили: { $why }
tui-ask-no-show = { $booking }: гости не пришли?
tui-sure-unblock = Вернуть стол { $table } в работу? Сейчас: { $time }
tui-sure-unwait = Убрать из очереди: { $wait }? Сами гости об этом не узнают.
tui-sure-call-off = Отменить только что записанную { $booking }?
tui-sure-end = { $booking } уже за столом. Завершить визит, чтобы освободить стол?
tui-done-booking = { $booking }: { $status }
tui-done-created = Записали: { $booking }, стол { $tables }, { $status }.
tui-done-moved = Перенесли: { $booking }, стол { $tables }.
tui-done-extended = Продлили: { $booking }, стол { $tables }.
tui-done-noted = { $booking }: заметка записана.
tui-done-block = Стол { $table } не в работе.
tui-done-unblocked = Стол { $table } снова в работе.
tui-done-wait = Ждут стола: { $wait }.
tui-done-unwait = Больше не ждут: { $wait }.
tui-done-guest = { $name }: заметка записана.
tui-may-undo = u — вернуть
tui-undone-step = Вернули: { $booking } снова { $status }
tui-undone-created = Запись отменена: { $booking }, { $status }
tui-undone-moved = Перенос отменён: { $booking }, стол { $tables }
tui-undone-extended = Продление отменено: { $booking }, стол { $tables }
tui-undone-noted = { $booking }: прежняя заметка на месте
tui-undone-block = Вернули: стол { $table } снова в работе
tui-undone-unblock = Вернули: стол { $table } снова не в работе
tui-sure-cancel-cast = { $count ->
    [0] Отменить рассылку №{ $id } навсегда?
    [one] Отменить рассылку №{ $id } навсегда? Её не получит ещё { $count } гость.
    [few] Отменить рассылку №{ $id } навсегда? Её не получат ещё { $count } гостя.
   *[other] Отменить рассылку №{ $id } навсегда? Её не получат ещё { $count } гостей.
 }
tui-done-cast = Рассылка №{ $id }: { $status }
tui-undone-wait = Вернули: { $wait } больше не в очереди
tui-undone-guest = { $name }: прежняя заметка на месте

## Формы

tui-form-date = Другой день
tui-form-search = Поиск
tui-form-new = Новая бронь
tui-form-walk-in = Гости у входа
tui-form-wait = Ждать стола
tui-form-move = Перенести
tui-form-cancel = Отменить бронь
tui-form-block = Стол не в работе
tui-form-booking-note = Заметка к брони
tui-form-guest-note = Заметка о госте
tui-field-date = День
tui-field-time = Время
tui-field-from = Не раньше
tui-field-until = Не позже
tui-field-guests = Гостей
tui-field-table = Стол
tui-field-minutes = Минут
tui-field-phone = Телефон
tui-field-name = Имя
tui-field-comment = Пожелания
tui-field-reason = Причина
tui-field-note = Заметка
tui-field-search = Что ищем
tui-empty-date = 27.11, завтра, пт, 2026-11-27
tui-empty-time = 19:00, 1930, 19
tui-empty-until = то же время
tui-empty-table = лучший свободный
tui-empty-table-kept = прежний, если свободен
tui-empty-minutes = как обычно
tui-empty-kept = сколько было
tui-empty-name = можно без имени
tui-empty-reason = можно не указывать
tui-empty-note = заметки нет
tui-empty-search = имя, телефон, #12, стол 5, пожелание
tui-cancel-told = Гость узнает об этом из Telegram.
tui-cancel-call = Гость не узнает: Telegram у него нет. Позвоните: { $phone }.
tui-cancel-untold = Гость не узнает: ни Telegram, ни телефона у нас нет.
tui-cancel-keys = Enter — отменить бронь, Esc — оставить.
tui-night = ночь на { $day }
tui-closed-day = В этот день закрыто.
tui-all-taken = Свободных столов нет.
tui-table-full = Стол { $tables } в этот день больше не свободен.
tui-table-taken = Стол { $tables } в { $time } занят. Свободны: { $free }.
tui-wrong-full = всё занято
tui-wrong-taken = стол занят
tui-found-nothing = Ничего не нашлось.
tui-sending = Отправляем…
tui-searching = Ищем…
tui-slot-tables = столы { $tables }
tui-found-guest = гость { $name }
tui-found-wait = ждут стола: { $wait }
tui-wrong-date = Не понял день. Например: 27.11, завтра, пт.
tui-wrong-time = Не понял время. Например: 19:00, 1930, 19.
tui-wrong-no-time = Во сколько? Наберите время или выберите стрелками.
tui-wrong-guests = Сколько гостей? Нужно число от одного.
tui-wrong-minutes = На сколько минут? Нужно число, например 120.
tui-wrong-table = Не понял стол. Например: 3, а сдвинутые — 3+4.
tui-wrong-one-table = Какой стол? Нужен один номер.
tui-wrong-same = Всё как было: переносить нечего.
tui-wrong-gone = Этого уже нет на экране. Закройте и выберите заново.

## Карточка гостя

tui-guest-figures = визитов { $visits } · броней { $bookings } · не пришли { $no_shows }
tui-guest-unread = Карточка гостя ещё читается: подождите.
tui-guest-barred = не принимаем
tui-guest-earns-now = за этот визит скидка { $percent }%
tui-guest-earns = до скидки { $percent }%: { $count ->
    [one] { $count } визит
    [few] { $count } визита
   *[other] { $count } визитов
 }
tui-guest-discount = своя скидка { $roubles } ₽

## Клавиши

tui-help = Клавиши
tui-help-line = Строка брони: «14:00 5 10» — время, сколько гостей, стол.
tui-help-marks = Перед бронью: ! опаздывают, • следующие. Перед именем: * есть пожелания или заметка, ✓ сказали, что придут.
tui-help-casts = Рассылки (8): p — остановить на время или продолжить, x — отменить.
tui-help-waits = Кто ждёт стола (7): c — записать на предложенное, x — убрать. «Позвонить» — у кого нет Telegram: без звонка предложение пропадёт.
tui-help-longer = Продлить иначе, чем на полчаса: m, поле «Минут» — сколько всего сидят.
tui-help-elsewhere = Метки и визиты гостей: filin guests.
tui-key-help = помощь
tui-key-quit = выход
tui-key-leave = назад
tui-key-scroll = листать
tui-key-yes = да
tui-key-no = нет
tui-key-hand-in = готово
tui-key-field = поле
tui-key-choose = выбрать
tui-key-panes = панели
tui-key-lines = строки
tui-key-tables = столы
tui-key-details = подробно
tui-key-days = день назад, вперёд
tui-key-today = сегодня
tui-key-date = другой день
tui-key-filter = какие брони показать
tui-key-search = поиск
tui-key-confirm = подтвердить
tui-key-seat = посадить
tui-key-close = завершить
tui-key-cancel = отменить
tui-key-no-show = не пришли
tui-key-reopen = вернуть завершённую
tui-key-new = новая бронь
tui-key-walk-in = гости у входа
tui-key-pause-cast = пауза, дальше
tui-key-cancel-cast = отменить навсегда
tui-key-wait = ждать стола
tui-key-claim = записать
tui-key-unwait = убрать
tui-key-move = перенести
tui-key-extend = продлить на 30 мин
tui-key-block = закрыть стол, открыть
tui-key-note = заметка
tui-key-undo = вернуть как было
tui-key-reload = прочитать заново
tui-key-redraw = перерисовать
tui-key-suspend = в фон

## О программе

tui-about-server = Сервер { $server }
tui-about-who = Вы — { $name }, { $role }
tui-about-versions = Filin { $own }, на сервере { $server }

## Журнал

tui-actor-guest = гость
tui-actor-system = система
tui-actor-token = ключ № { $number }
tui-actor-staff = сотрудник № { $number }
tui-event-booking-requested = заявка
tui-event-booking-created = записана
tui-event-booking-confirmed = подтверждена
tui-event-booking-seated = гости в зале
tui-event-booking-completed = завершена
tui-event-booking-canceled = отменена
tui-event-booking-no-show = не пришли
tui-event-booking-reopened = возвращена
tui-event-booking-undone = шаг отменён
tui-event-booking-moved = перенесена
tui-event-booking-noted = заметка
tui-event-booking-attending = гость придёт
tui-event-table-blocked = не в работе
tui-event-table-unblocked = снова в работе
tui-event-table-changed = изменён
tui-event-venue-changed = настройки изменены
tui-event-venue-imported = данные перенесены
tui-event-hours-changed = часы работы изменены
tui-event-staff-granted = права выданы
tui-event-staff-removed = права сняты
tui-event-token-issued = выдан токен
tui-event-token-revoked = токен отозван
tui-event-guest-changed = карточка гостя изменена
tui-event-guest-visited = визиты исправлены
tui-event-guest-barred = гостя не принимаем
tui-event-guest-unbarred = гостя снова принимаем
tui-event-guest-merged = карточки гостя объединены
tui-event-guest-forgotten = данные гостя удалены
tui-event-promotion-changed = акции изменены
tui-event-menu-changed = меню изменено
tui-event-review-left = отзыв
tui-event-review-removed = отзыв убран
tui-event-waitlist-joined = в листе ожидания
tui-event-waitlist-offered = предложен стол
tui-event-waitlist-claimed = взяли предложенный стол
tui-event-waitlist-returned = снова ждёт
tui-event-waitlist-lapsed = не ответили вовремя
tui-event-waitlist-left = больше не ждёт
tui-event-waitlist-expired = ожидание прошло
tui-event-broadcast-created = рассылка создана
tui-event-broadcast-started = рассылка началась
tui-event-broadcast-paused = рассылка на паузе
tui-event-broadcast-resumed = рассылка продолжена
tui-event-broadcast-canceled = рассылка отменена
tui-event-broadcast-done = рассылка закончена
tui-event-backup-created = сделана копия
tui-event-backup-failed = копия не удалась
tui-event-feed-issued = выдан календарь
tui-event-feed-revoked = календарь отозван
