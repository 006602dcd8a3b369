# Что говорит `filin`, командная строка. Справка — в help.ftl.

cli-error = ошибка:
cli-warning = внимание:
cli-yes = да
cli-no = нет
cli-yes-or-no = [д/Н]
cli-never = никогда
cli-closed = закрыто
cli-declined = Ничего не изменено.
cli-no-terminal = Панели нужен терминал; для программ есть `filin bookings list -o json` и `filin events`.

## Дни и время

cli-weekday = { $day ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
 }
cli-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
 }
cli-when-day = { $day }, { $time }
cli-when-night = в ночь с { $from } на { $day }, { $time }

## Слова API

cli-status-pending = ждёт ответа
cli-status-confirmed = подтверждена
cli-status-seated = гости в зале
cli-status-completed = завершена
cli-status-canceled = отменена
cli-status-no-show = не пришли
cli-source-mini-app = Mini App
cli-source-bot = бот
cli-source-staff = персонал
cli-source-walk-in = с улицы
cli-source-import = импорт
cli-actor-guest = гость
cli-actor-guest-id = гость №{ $id }
cli-actor-staff-id = персонал { $id }
cli-actor-token-id = токен №{ $id }
cli-actor-system = сам Filin
cli-reason-by-guest = отменил гость
cli-reason-expired = не ответили вовремя
cli-history-table = стол { $tables }
cli-why-table-too-small = мало мест
cli-why-table-too-big = для больших компаний
cli-why-table-walk-in-only = для гостей без брони
cli-why-slot-taken = занято
cli-why-in-the-past = уже прошло
cli-why-too-soon = слишком скоро
cli-why-too-far-ahead = слишком далеко
cli-why-closed-day = закрыто
cli-why-outside-hours = вне часов работы
cli-role-staff = персонал
cli-role-manager = управляющий
cli-role-owner = владелец
cli-wait-waiting = ждёт
cli-wait-offered = предложен стол
cli-wait-claimed = есть бронь
cli-wait-lapsed = не ответили вовремя
cli-wait-left = больше не ждёт
cli-wait-expired = время прошло
cli-wait-offer = { $time }, стол { $tables }, до { $until }
cli-state-free = свободен
cli-state-soon = скоро придут
cli-state-pending = ждёт ответа
cli-state-reserved = забронирован
cli-state-seated = гости за столом
cli-state-blocked = не работает
cli-letter-free = С
cli-letter-soon = Ч
cli-letter-pending = О
cli-letter-reserved = Б
cli-letter-seated = Г
cli-letter-blocked = Х

## Заголовки

cli-col-database-table = Таблица
cli-col-rows = Строк
cli-col-sum = Сумма
cli-col-plain = Как были
cli-col-changed = Исправлено
cli-col-folded = Слито
cli-col-aside = Отложено
cli-col-done = Что сделано
cli-col-values = Значений
cli-col-id = №
cli-col-seq = №
cli-col-date = День
cli-col-day = День
cli-col-time = Время
cli-col-at = Когда
cli-col-starts-at = С
cli-col-ends-at = До
cli-col-tables = Столы
cli-col-table = Стол
cli-col-joins = Сдвинуть
cli-col-guest = Гость
cli-col-guests = Гостей
cli-col-name = Имя
cli-col-guest-id = № гостя
cli-col-username = Ник
cli-col-phone = Телефон
cli-col-visits = Визитов
cli-col-earns = Заработает
cli-col-reward = Награда
cli-col-discount = Скидка
cli-col-tag = Метка
cli-col-tags = Метки
cli-col-notes = Заметка
cli-col-barred = Без броней
cli-col-forgotten = Забыт
cli-col-subscribed = Подписка
cli-col-no-shows = Не пришёл
cli-col-favourite-table = Любимый стол
cli-col-first-visit = Первый визит
cli-col-last-visit = Последний визит
cli-col-delta = Визитов
cli-col-status = Статус
cli-col-source = Откуда
cli-col-comment = Пожелания
cli-col-note = Заметка
cli-col-reason = Причина
cli-col-flagged = Надо взглянуть
cli-col-attending = Придут
cli-col-created-at = Создано
cli-col-updated-at = Изменено
cli-col-why = Почему нет
cli-col-unfit = Не предложены
cli-col-number = №
cli-col-state = Сейчас
cli-col-place = В очереди
cli-col-window = С–до
cli-col-offer = Предложение
cli-col-seats = Мест
cli-col-zone = Зона
cli-col-shape = Форма
cli-col-path = Адрес
cli-col-spot = Место на плане
cli-col-online = Онлайн
cli-col-neighbours = Сдвигается с
cli-col-bookings = Брони
cli-col-blocks = Блокировки
cli-col-kind = Что
cli-col-actor = Кто
cli-col-actor-name = Кто
cli-col-channel = Канал
cli-col-booking-id = Бронь
cli-col-data = Подробности
cli-col-role = Роль
cli-col-created-by = Кем создан
cli-col-expires-at = Истекает
cli-col-secret = Секрет
cli-col-telegram-id = Telegram id
cli-col-granted-by = Кем назначен
cli-col-since = С какого дня
cli-col-opens = Открытие
cli-col-closes = Закрытие
cli-col-check = Проверка
cli-col-command = Команда
cli-col-action = Что
cli-col-detail = Подробности
cli-col-fix = Что делать
cli-col-total-bookings = Броней
cli-col-now-in-restaurant = Гостей сейчас
cli-col-expecting = Ждём гостей
cli-col-free-tables = Столов свободно
cli-col-busy-tables = Столов занято
cli-col-pending = Ждут ответа
cli-col-confirmed = Подтверждены
cli-col-seated = В зале
cli-col-completed = Завершены
cli-col-canceled = Отменены
cli-col-no-show = Не пришли
cli-col-walk-ins = С улицы
cli-col-day-start = Начало дня
cli-col-language = Язык
cli-col-today = Сегодня
cli-col-schedule = Расписание
cli-col-contacts = Контакты
cli-col-step-min = Шаг, мин
cli-col-stay-min = Визит, мин
cli-col-min-stay-min = Самый короткий визит, мин
cli-col-max-stay-min = Самый долгий визит, мин
cli-col-buffer-min = Перерыв, мин
cli-col-notice-min = Не позже чем за, мин
cli-col-advance-days = Дней вперёд
cli-col-cutoff-min = Менять не позже чем за, мин
cli-col-max-spare-seats = Лишних мест
cli-col-max-live-bookings = Броней на гостя
cli-col-quiet-hours = Тихие часы
cli-col-pending-expires-min = Без ответа истекают, мин
cli-col-loyalty = Лояльность
cli-col-title = Название
cli-col-description = Подробности
cli-col-starts-on = С
cli-col-ends-on = По
cli-col-is-default = Основная
cli-col-active = Видна гостям
cli-col-section = Раздел
cli-col-price = Цена
cli-col-position = Место
cli-col-rating = Оценка
cli-col-text = Отзыв
cli-col-count = Отзывов
cli-col-average = В среднем
cli-col-stars-5 = 5 ★
cli-col-stars-4 = 4 ★
cli-col-stars-3 = 3 ★
cli-col-stars-2 = 2 ★
cli-col-stars-1 = 1 ★
cli-col-message = Текст
cli-col-segment = Кому
cli-col-sent = Отправлено
cli-col-total = Из
cli-col-failed = Не дошло
cli-col-unsubscribed = Отписались
cli-col-unknown = Неизвестно
cli-col-clicks = Нажали
cli-col-when = Когда
cli-col-problem = Что не так
cli-col-files = Файлы
cli-col-buttons = Кнопки
cli-col-silent = Без звука
cli-col-test = Пробная
cli-col-author = Кто отправил
cli-col-started-at = Началась
cli-col-ended-at = Кончилась
cli-col-quiet-until = Тихие часы до
cli-col-eta-s = Осталось
cli-col-failures = Почему не дошло
cli-col-length = Длина
cli-col-recipients = Получат
cli-col-seconds = Займёт
cli-col-behind = Ждёт рассылку
cli-col-monday = Неделя с
cli-col-gained = Подписались
cli-col-lost = Отписались
cli-col-made-at = Когда
cli-col-engine = СУБД
cli-col-bytes = Размер
cli-col-verified-at = Проверена
cli-col-encrypted = Зашифрована
cli-col-version = Филин
cli-col-dir = Папка
cli-col-cron = Расписание
cli-col-next-at = Следующая
cli-col-keep = Хранить дней, недель, месяцев

cli-phone-verified = (подтверждён)
cli-next-reward = { $visits ->
    [1] следующий визит: −{ $percent } %
    [one] через { $visits } визит: −{ $percent } %
    [few] через { $visits } визита: −{ $percent } %
   *[other] через { $visits } визитов: −{ $percent } %
 }
cli-visit-completed = бронь завершена
cli-visit-reopened = бронь открыта снова
cli-heading-bookings = Последние брони
cli-heading-visits = Последние визиты
cli-reward = визит { $at }: −{ $percent } %
cli-quiet-off = нет
cli-loyalty = круг из { $round ->
    [one] { $round } визита
   *[other] { $round } визитов
 } ({ $rewards })

## Рассылки

cli-cast-status-scheduled = запланирована
cli-cast-status-sending = идёт
cli-cast-status-paused = на паузе
cli-cast-status-done = закончена
cli-cast-status-canceled = отменена
cli-cast-file-photo = фото
cli-cast-file-video = видео
cli-cast-file-animation = анимация
cli-cast-file-document = документ
cli-cast-copy = копия сообщения
cli-cast-test = проба
cli-cast-left = ушли, пока она шла
cli-cast-problem = { $problem ->
    [author] у того, кто её отправил, больше нет такого права; продолжить может управляющий или владелец
    [rejected] Telegram не принимает это сообщение: отмените рассылку и напишите новую
    [file] Telegram не принял файл: загрузите его ещё раз в новой рассылке
    [unreachable] Telegram не отвечает: продолжите, когда он вернётся
   *[other] { $problem }
 }
cli-cast-length = { $length } из { $most }
cli-cast-recipients = { $count } из { $all ->
    [one] { $all } подписчика
   *[other] { $all } подписчиков
 }
cli-cast-subscribers = { $count ->
    [one] Новости получает { $count } гость.
    [few] Новости получают { $count } гостя.
   *[other] Новости получают { $count } гостей.
 }
cli-cast-seconds = { $count } с
cli-cast-minutes = { $count } мин
cli-cast-hours = { $count } ч
cli-cast-made = Следить за ней: filin broadcast watch { $id }
cli-cast-arrived = Проба дошла.
cli-cast-not-arrived = Проба не дошла: { $why }
cli-cast-none-live = Ни одна рассылка не идёт и не ждёт. Какие были: filin broadcast list
cli-cast-unwatched = Она идёт дальше и без вас. Посмотреть снова: filin broadcast watch { $id }
cli-cast-head = №{ $id } { $status }
cli-cast-figures = отправлено { $sent } из { $total } · не дошло { $failed } · отписались { $unsubscribed } · неизвестно { $unknown }
cli-cast-rate = { $rate } в секунду
cli-cast-left-time = осталось { $time }
cli-cast-starts = начнётся { $when }
cli-cast-quiet = тихие часы до { $time }
cli-cast-offline = нет связи, пробуем снова
cli-segment-all = всем
cli-segment-lang-ru = по-русски
cli-segment-lang-en = по-английски
cli-segment-visited = { $count ->
    [one] были за { $count } день
    [few] были за { $count } дня
   *[other] были за { $count } дней
 }
cli-segment-unseen = { $count ->
    [one] не были { $count } день
    [few] не были { $count } дня
   *[other] не были { $count } дней
 }
cli-segment-visits-from = { $count ->
    [one] от { $count } визита
   *[other] от { $count } визитов
 }
cli-segment-visits-to = { $count ->
    [one] до { $count } визита
   *[other] до { $count } визитов
 }
cli-segment-reward = следующий визит с наградой
cli-segment-tag = метка { $tag }

## Показать нечего

cli-empty-bookings = Броней нет. Другой день? filin bookings list завтра
cli-empty-guests = Таких гостей нет. Искать: filin guests find ИМЯ
cli-empty-tags = Меток ещё нет. Добавить: filin guests tag 12 +vip
cli-empty-found = Никого не нашлось. Хватит части имени или трёх цифр телефона; все гости: filin guests list
cli-empty-visits = Визитов ещё не было.
cli-empty-events = Ничего не происходило.
cli-empty-slots = В этот день закрыто. Часы работы: filin hours show
cli-empty-tables = В зале нет столов.
cli-empty-tokens = Токенов нет. Создать: filin tokens create ИМЯ --role staff
cli-empty-staff = Персонала нет. Добавить: filin staff add TELEGRAM_ID
cli-empty-feeds = Календарей нет. Создать: filin feeds create ИМЯ
cli-empty-hours = Часы работы не заданы.
cli-empty-promos = Акций нет. Добавить: filin promos add НАЗВАНИЕ
cli-empty-menu = Меню пустое. Добавить строку: filin menu add НАЗВАНИЕ --price N
cli-empty-reviews = Отзывов нет.
cli-empty-broadcasts = Рассылок ещё не было. Попробовать: filin broadcast send --text ТЕКСТ --test
cli-empty-subscribers = Нет ни одной недели.
cli-empty-doctor = Проверять нечего.
cli-empty-waitlist = Никто не ждёт. Поставить в очередь: filin waitlist add --help
cli-empty-stats = Нет ни одного дня.
cli-empty-ids = Не названо ни одного номера.

## Вопросы и подтверждения

cli-ask-cancel = { $count ->
    [one] Отменить { $count } бронь?
    [few] Отменить { $count } брони?
   *[other] Отменить { $count } броней?
 }
cli-ask-no-show = { $count ->
    [one] Гости { $count } брони не пришли?
   *[other] Гости { $count } броней не пришли?
 }
cli-ask-impact = { $count ->
    [one] Сделать это, хотя { $count } бронь останется за пределами?
    [few] Сделать это, хотя { $count } брони останутся за пределами?
   *[other] Сделать это, хотя { $count } броней останутся за пределами?
 }
cli-impact = { $count ->
    [one] { $count } бронь теперь за пределами, перенесите её или предупредите гостей: { $ids }
    [few] { $count } брони теперь за пределами, перенесите их или предупредите гостей: { $ids }
   *[other] { $count } броней теперь за пределами, перенесите их или предупредите гостей: { $ids }
 }
cli-impact-more = … и ещё { $count }.
cli-empty-impact = Это не заденет ни одной брони.
cli-empty-backups = Копий нет. Сделать: filin backup create
cli-ask-retire = Убрать стол { $number } из зала навсегда?
cli-done-retired = Стола { $number } больше нет.
cli-ask-bar = Больше не принимать броней от гостя №{ $id }? Те, что есть, останутся.
cli-ask-forget = { $count ->
    [one] Забыть гостя №{ $id } навсегда? Сотрём имя, телефон, Telegram, заметки, метки и пожелания в { $count } брони; визиты и статистика останутся.
   *[other] Забыть гостя №{ $id } навсегда? Сотрём имя, телефон, Telegram, заметки, метки и пожелания в { $count } бронях; визиты и статистика останутся.
 }
cli-ask-unblock = Снять блокировку №{ $id }? Стол снова можно будет забронировать.
cli-ask-revoke = Отозвать токен №{ $id }? Тот, кто им пользуется, сразу потеряет доступ.
cli-ask-revoke-feed = Отозвать календарь #{ $id }? Его адрес сразу перестанет отвечать.
cli-ask-remove-staff = Лишить { $id } роли?
cli-ask-remove-wait = Убрать №{ $id } из листа ожидания?
cli-ask-remove-promo = Удалить акцию №{ $id } навсегда? «filin promos set { $id } --hide» её только скроет.
cli-ask-remove-menu = Убрать строку №{ $id } из меню навсегда? «filin menu set { $id } --hide» её только скроет.
cli-ask-remove-review = Удалить отзыв №{ $id } навсегда?
cli-ask-prune = { $count ->
    [one] Удалить { $count } копию навсегда ({ $size })?
    [few] Удалить { $count } копии навсегда ({ $size })?
   *[many] Удалить { $count } копий навсегда ({ $size })?
 }
cli-ask-send = { $count ->
    [one] Отправить { $count } гостю?
   *[other] Отправить { $count } гостям?
 }
cli-ask-cancel-broadcast = { $count ->
    [0] Отменить рассылку №{ $id } навсегда?
    [one] Отменить рассылку №{ $id } навсегда? Её не получит ещё { $count } гость.
    [few] Отменить рассылку №{ $id } навсегда? Её не получат ещё { $count } гостя.
   *[other] Отменить рассылку №{ $id } навсегда? Её не получат ещё { $count } гостей.
 }
cli-ask-server = Сервер [{ $default }]:
cli-ask-token = Токен (при вводе не виден):
cli-dry-run = Это проба: ничего не изменено.
cli-would-forget = { $count ->
    [one] Были бы стёрты имя, телефон, Telegram, заметки и метки гостя №{ $id } и пожелания { $count } брони; визиты и цифры остались бы.
    [few] Были бы стёрты имя, телефон, Telegram, заметки и метки гостя №{ $id } и пожелания { $count } броней; визиты и цифры остались бы.
   *[other] Были бы стёрты имя, телефон, Telegram, заметки и метки гостя №{ $id } и пожелания { $count } броней; визиты и цифры остались бы.
 }
cli-done-unblocked = Блокировка №{ $id } снята.
cli-done-revoked = Токен №{ $id } отозван.
cli-done-revoked-feed = Календарь #{ $id } отозван.
cli-done-removed-staff = У { $id } больше нет роли.
cli-done-removed-wait = №{ $id } больше не в листе ожидания.
cli-done-removed-promo = Акция №{ $id } удалена.
cli-done-removed-menu = Строки №{ $id } в меню больше нет.
cli-done-removed-review = Отзыв №{ $id } удалён.
cli-undoing = Возвращаем своё последнее: №{ $id }, { $what }.
cli-done-exported = Всё о госте №{ $id } записано в { $path }
cli-done-login = Сохранено как профиль «{ $name }» в { $path }
cli-done-login-use = Пользоваться им: filin --profile { $name } …, или задайте FILIN_PROFILE={ $name }
cli-secret-once = Сохраните секрет сейчас: показать его снова нельзя.
cli-feed-once = Сохраните адрес сейчас, второй раз он не покажется: { $address }
cli-follow-retrying = Попытки продолжаются, пока связь не вернётся; Ctrl-C — выход.
cli-follow-back = Связь восстановлена.
cli-follow-lagged = Часть изменений пропущена: их было слишком много. Посмотрите: filin bookings list
cli-total = Всего
cli-people = { $count ->
    [one] { $count } гость
    [few] { $count } гостя
   *[other] { $count } гостей
 }
cli-without-table = Брони без стола: { $ids }

## Свои ошибки

cli-options-behind = Параметры пишутся после команды: filin events list --limit 5
cli-segment-twice = Одна и та же часть сегмента названа дважды, по-разному.
cli-one-address = По адресу можно назвать только одну картинку; остальные — файлами.
cli-nothing-there = Под этим номером ничего нет. Ничего не изменено.
cli-command-unknown = Нет команды «{ $name }». Какие есть: filin --help
cli-must-ask = Нужно подтверждение, а спросить некого: добавьте --yes.
cli-error-status = Сервер ответил { $status } без объяснений.
cli-error-moved = Сервер указывает на другой адрес: { $to } — назовите его через --server.
cli-error-away = { $server } не отвечает: { $why }
cli-error-answer = Так Filin не отвечает: { $why }
cli-profile-unknown = Профиля «{ $name }» нет.
cli-config-broken = { $path }: { $why }
cli-no-home = Не заданы ни HOME, ни XDG_CONFIG_HOME: профиль негде хранить.
cli-no-token = Токен не назван.
cli-token-malformed = В токене знаки, которых в токенах не бывает. Вставилось что-то другое?
cli-server-malformed = Адрес сервера выглядит так: http://127.0.0.1:10000 или https://filin.example.
cli-id-malformed = «{ $text }» — не номер.
cli-guest-malformed = По «{ $text }» не понять, о ком речь.
cli-guest-unknown = Гостя «{ $text }» нет.
cli-guest-ambiguous = Под «{ $text }» подходят несколько гостей.
cli-tag-malformed = Перед меткой «{ $text }» нужен + или -.
cli-rule-unknown = Правила «{ $name }» нет.
cli-line-unknown = Строки №{ $id } в меню нет. Посмотреть: filin menu list
cli-reward-malformed = «{ $text }» — не номер визита. Награда — это визит=процент, например 5=50.
cli-table-unknown = Стола { $number } нет. Какие есть: filin tables list
cli-nothing-to-change = Не сказано, что менять.
cli-nothing-to-undo = Среди ваших последних действий нечего вернуть. Назовите номер: filin bookings undo 12
cli-joined-already = Эти столы и так сдвигаются, или это один и тот же стол.
cli-parted-already = Эти столы и так не сдвигаются, или это один и тот же стол.
cli-hours-missing = Скажите --open и --close, или --closed.
cli-now-is-today = Сейчас — это сегодня: уберите --date или назовите время.
cli-dates-turned = Конец ({ $to }) раньше начала ({ $from }).
cli-not-blocked = На столе { $number } сейчас нет блокировки. Какие есть: filin tables list
cli-blocked-twice = На столе { $number } сейчас несколько блокировок: назовите номер. Какие есть: filin tables list
cli-no-exception = { $day } и так как обычно.
cli-warn-plain-http = Токен идёт по сети незашифрованным. За пределами своей сети нужен https://.

## Что делать дальше

cli-alternatives = Свободно вместо этого:
cli-alternative = { $when } — стол { $tables }
cli-hint-away = Запущен ли демон и верен ли адрес? Проверить: filin doctor
cli-hint-unknown-outcome = Выполнено ли это, неизвестно: проверьте, прежде чем повторять.
cli-hint-answer = Filin ли по этому адресу, и этой ли версии? Проверить: filin doctor
cli-hint-unauthorized = Войдите: filin login
cli-hint-forbidden = Роль выше может дать владелец: filin tokens create, filin staff add
cli-hint-too-many = Подождите немного и повторите.
cli-hint-internal = Подробности в журнале демона.
cli-hint-slot-taken = Что свободно: filin slots ДАТА --guests N
cli-hint-stale = Кто-то успел раньше: посмотрите ещё раз и повторите.
cli-hint-guest = Назовите номер гостя, @ник, телефон или Telegram id. Искать по имени: filin guests find ИМЯ
cli-hint-dates = День: сегодня, завтра, пт, 27.11, 2026-11-27. Время: 18:00.
cli-hint-profile = Создать его: filin login --profile { $name } --server URL
cli-hint-no-token = Подайте его на stdin, в FILIN_TOKEN или через --token. Создаёт его владелец: filin tokens create
cli-hint-rules = Правила такие: { $names }

## Проверка

cli-check-server = сервер
cli-check-version = версия
cli-check-clock = часы
cli-check-token = токен
cli-check-ready = готовность
cli-check-database = база данных
cli-check-migrations = миграции
cli-check-telegram = Telegram
cli-check-diagnosis = прочее
cli-check-webhook = вебхук
cli-check-disk = диск
cli-check-backup = резервные копии
cli-check-ok = в порядке
cli-check-degraded = внимание
cli-check-failed = сбой
cli-doctor-server = { $ms } мс, Filin { $version }, { $db }
cli-doctor-clock = расходятся на { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[other] { $seconds } секунд
 }
cli-doctor-version = filin { $ours }, сервер { $theirs }
cli-doctor-no-date = сервер не сообщает своё время
cli-said-migrated = выполнены все
cli-said-not-migrated = выполнены не все
cli-said-silent = не отвечает
cli-said-no-bot = BOT_TOKEN не задан: бот выключен, и через Telegram никто не войдёт
cli-said-init-data = BOT_TOKEN задан; данные входа проверяются
cli-said-bot-api = последние вызовы Bot API не удались
cli-said-waiting = сообщения ждут отправки
cli-said-sent = сообщения уходят
cli-said-webhook-and-polling = бот спрашивает сам, но задан вебхук: { $host }
cli-said-polling = нет: бот спрашивает сам, { $count ->
    [one] ждёт { $count } обновление
    [few] ждут { $count } обновления
   *[other] ждут { $count } обновлений
 }
cli-said-no-webhook = не задан: Telegram никому не звонит
cli-said-other-webhook = указывает на другой адрес: { $host }
cli-said-failing-webhook = { $count ->
    [one] ждёт { $count } обновление
    [few] ждут { $count } обновления
   *[other] ждут { $count } обновлений
 }; недавно Telegram не дозвонился: { $why }
cli-said-webhook = задан, { $count ->
    [one] ждёт { $count } обновление
    [few] ждут { $count } обновления
   *[other] ждут { $count } обновлений
 }
cli-said-disk = свободно { $free } из { $whole }
cli-said-backup = последней { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
 }
cli-said-no-backup = в BACKUP_DIR нет ни одной
cli-said-no-backups = копии не настроены: BACKUP_DIR не задан
cli-said-no-backup-dir = BACKUP_DIR не прочитать: { $why }
cli-said-slow-telegram = Telegram не ответил вовремя
cli-size-gb = { $size } ГБ
cli-size-mb = { $size } МБ
cli-fix-server = Там отвечает что-то другое: проверьте --server и прокси перед демоном.
cli-fix-clock = Включите синхронизацию времени здесь и на сервере: timedatectl set-ntp true
cli-fix-no-date = Возможно, прокси убирает заголовок Date; сравните часы сами.
cli-fix-token = Войдите заново: filin login
cli-fix-older-client = Обновите filin до версии сервера.
cli-fix-older-server = Обновите сервер до версии filin.
cli-fix-manager = О вебхуке, диске и копиях говорят по токену менеджера.
cli-fix-webhook = Проверьте WEBAPP_URL (адрес должен быть доступен снаружи по https) и не работает ли с этим ботом другой сервер; затем перезапустите сервер.
cli-fix-disk = Освободите место на диске сервера или возьмите больший: на полном диске база останавливается.
cli-fix-backup = Задайте BACKUP_DIR и BACKUP_SCHEDULE (05:00), и сервер будет делать копию каждый день; сделать её сейчас: filin backup create
cli-fix-ready = Подробности в журнале демона.
cli-fix-database = Проверьте DATABASE_URL и работает ли база; демон переподключится сам.
cli-fix-migrations = Перезапустите демон: миграции идут при старте. Если он откажется, причина в журнале.
cli-fix-telegram = Проверьте BOT_TOKEN и доступность api.telegram.org (TELEGRAM_API_URL).

## Базы целиком

cli-data-url = { $option } { $why }.
cli-data-opens = Открываем
cli-data-copies = Копируем
cli-data-indexes = Строим ключи и индексы
cli-data-compares = Сверяем обе стороны
cli-data-commits = Закрепляем
cli-data-rows = строк { $done } из { $total }
cli-data-rate = { $rate } в секунду
cli-data-left = осталось { $seconds } с
cli-data-type-name = Всё это будет заменено. Чтобы продолжить, наберите { $name }:
cli-data-no-file = { $option }: нет файла { $path }.
cli-data-not-sqlite = { $option }: { $path } — не база SQLite, или она зашифрована.
cli-data-damaged = { $option }: { $path } повреждён ({ $why }). Ничего не изменено. `sqlite3 { $path } .recover` спасёт то, что можно спасти.
cli-data-unfinished = { $option }: в { $path } осталась незаконченная запись, одним чтением её не отменить. Запустите и остановите программу, чья это база.
cli-data-strange = { $option }: в этой базе нет ни таблиц Филина, ни таблиц v3.
cli-data-schema = { $option }: схема версии { $found }, а у этой программы { $needed }. Запустите на ней один раз filin-daemon этой версии.
cli-data-in-use = { $option }: с базой работает { $why }. Сначала остановите демон; после сбоя она освободится за минуту.
cli-data-not-empty = { $option }: база не пуста. --force заменит всё, что в ней есть.
cli-data-target-v3 = { $option }: это база Филина v3, в неё никогда не пишут. Назовите новую.
cli-data-old-server = { $option }: PostgreSQL { $found } слишком старый; нужен 13 или новее.
cli-data-no-extension = { $option }: на сервере нет расширения btree_gist (в Debian: postgresql-contrib), которое не даёт броням пересекаться.
cli-data-same = --from и --to — одна и та же база.
cli-data-no-rights = { $option }: не хватает прав: { $why }
cli-data-no-room = { $option }: на диске не осталось места ({ $why }). Всё как было: освободите место и повторите.
cli-data-differ = Стороны различаются: { $why }.
cli-data-interrupted = Прервано. Всё осталось как было.
cli-data-away = { $option }: PostgreSQL не отвечает: { $why }
cli-data-postgres = { $option }: { $why }
cli-data-local = { $option }: { $why }
cli-data-internal = { $option }: { $why }
cli-data-packs = Пишем копию
cli-data-unpacks = Читаем копию
cli-data-proves = Проверяем, всё ли верно
cli-data-bytes = { $done } из { $total }
cli-data-no-backup = Такой копии нет: { $why }. Какие есть: filin backup list --dir ПАПКА
cli-data-taken = { $path } уже есть: копии различаются секундой. Повторите.
cli-data-not-backup = { $path } — не резервная копия Филина.
cli-data-cut-short = { $path } обрывается: файл не докопировали или кончилось место. Возьмите другую копию.
cli-data-altered = { $path } повреждён: { $why } — не то, что было записано. Возьмите другую копию.
cli-data-newer = Эту копию сделал Филин { $version }, его схема { $found } новее схемы этой программы: { $needed }. Возьмите ту версию или новее.
cli-data-needs-key = Файл { $path } зашифрован. Назовите файл с секретным ключом: --identity ФАЙЛ.
cli-data-wrong-key = Ни один ключ из этого файла не подходит к { $path }: его шифровали для другого.
cli-data-bad-key = { $why } — здесь нет ключа age. Создать: `age-keygen -o key.txt`.
cli-data-untrue = Копия восстановилась, но верно в ней не всё: { $why }

## Резервные копии

cli-size-b = { $size } Б
cli-size-kb = { $size } КБ
cli-backup-unverified = ещё нет
cli-backup-recipient = --encrypt-to: это не открытый ключ age. Он начинается с age1; `age-keygen -o key.txt` создаёт пару и печатает его.
cli-backup-daemon-makes = Демон делает копию
cli-backup-fetches = Скачиваем
cli-backup-made = { $path }: { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[many] { $rows } строк
 }, { $size }.
cli-backup-made-hint = Проверить: filin backup verify { $path }
cli-backup-failed = Демон не смог сделать копию: { $why }
cli-backup-lost = Демон больше ничего о ней не знает: скорее всего, его перезапустили. Попробуйте ещё раз.
cli-backup-goes-on = Демон продолжает её делать. Посмотреть потом: filin backup list
cli-backup-unfetched = Прервано. От скачанного ничего не осталось; у демона копия есть.
cli-backup-garbled = Пришло не то, что лежит у демона: SHA-256 не сходится. От скачанного ничего не осталось, попробуйте ещё раз.
cli-backup-there = { $path } уже есть, и это другой файл. Он остался каким был.
cli-backup-scratch-full = --scratch: база не пуста. Назовите пустую: то, что в ней есть, пропало бы.
cli-backup-verified = { $name } восстановилась целиком, { $rows ->
    [one] { $rows } строка,
    [few] { $rows } строки,
   *[many] { $rows } строк,
 } и всё в ней верно.
cli-backup-restored = { $rows ->
    [one] { $rows } строка теперь в { $to }, какой она была { $when }.
    [few] { $rows } строки теперь в { $to }, какими они были { $when }.
   *[many] { $rows } строк теперь в { $to }, какими они были { $when }.
 }
cli-backup-none-before = Копии не новее { $when } нет.
cli-backup-none-goes = Удалять нечего: остаются все.
cli-backup-pruned = { $count ->
    [one] Удалена { $count } копия, освободилось { $size }.
    [few] Удалены { $count } копии, освободилось { $size }.
   *[many] Удалено { $count } копий, освободилось { $size }.
 }
cli-backup-no-dir = Демон не делает копий: не задан BACKUP_DIR.
cli-backup-no-schedule = Сами по себе они не делаются: не задан BACKUP_SCHEDULE.
cli-backup-is-running = Одна делается прямо сейчас.

## Перенос базы

cli-move-zone = VENUE_TIMEZONE — не часовой пояс: { $zone }.
cli-move-is-v3-stopped = Пока идёт перенос, v3 не должен писать, а работает ли он, отсюда не видно. Он остановлен?
cli-move-target-has-data = В целевой базе есть данные: без --force будет отказ.
cli-move-report-unwritten = Отчёт не записать: { $why }
cli-move-nothing = Ничего.
cli-move-done =
    { $rows ->
        [one] { $rows } строка теперь в { $to }, с обеих сторон одно и то же.
        [few] { $rows } строки теперь в { $to }, с обеих сторон одно и то же.
       *[many] { $rows } строк теперь в { $to }, с обеих сторон одно и то же.
    }
cli-move-read =
    { $rows ->
        [one] Перенеслась бы { $rows } строка. Ничего не записано.
        [few] Перенеслись бы { $rows } строки. Ничего не записано.
       *[many] Перенеслось бы { $rows } строк. Ничего не записано.
    }
cli-move-equal =
    { $rows ->
        [one] С обеих сторон одна и та же { $rows } строка.
        [few] С обеих сторон одни и те же { $rows } строки.
       *[many] С обеих сторон одни и те же { $rows } строк.
    }

cli-move-reason-status-unknown = неизвестный статус
cli-move-reason-expired = так и не подтверждена
cli-move-reason-orphan = ссылается на то, чего нет
cli-move-reason-table-invalid = такого стола нет
cli-move-reason-party-invalid = невозможное число гостей
cli-move-reason-duration-invalid = невозможная длительность
cli-move-reason-date-invalid = нечитаемая дата
cli-move-reason-date-unusual = дата в другом виде
cli-move-reason-date-ambiguous = в это время переводили часы
cli-move-reason-overlap = пересекается с другой
cli-move-reason-text-broken = испорченный текст
cli-move-reason-text-too-long = очень длинный текст
cli-move-reason-number-invalid = невозможное число
cli-move-reason-telegram-id-invalid = не идентификатор Telegram
cli-move-reason-phone-invalid = не телефон
cli-move-reason-duplicate = уже есть
cli-move-reason-missing = не хватает
cli-move-reason-notes-unreadable = нечитаемая скидка в заметках
cli-move-done-changed = исправлено
cli-move-done-emptied = опущено
cli-move-done-flagged = без стола, с пометкой
cli-move-done-noted = записано в заметки
cli-move-done-guest-made = заведён гость
cli-move-done-folded = вошло в другую строку
cli-move-done-set-aside = отложено целиком
cli-move-done-kept = оставлено
