# Что пошло не так и что с этим делать: по сообщению на каждый код ошибки.

-hint-phone = +7 999 123-45-67

error-phone-invalid = Это не номер телефона. Напишите его так: { -hint-phone }.
error-name-invalid = Имя — от 1 до 100 видимых символов, без управляющих и направляющих знаков.
error-text-invalid = В поле «{ $field }» есть невидимые или управляющие символы. Наберите его заново простым текстом.
error-text-too-long = Поле «{ $field }» слишком длинное: не больше { $max ->
    [one] { $max } символа
   *[other] { $max } символов
 }.
error-date-invalid = Это не дата. Напишите её так: 2026-11-27.
error-time-invalid = Это не время. Напишите его так: 2026-11-27T21:30 или 21:30.
error-time-in-gap = В эту ночь часы переводят вперёд: такого времени нет. Выберите другое.
error-in-the-past = Это время уже прошло. Выберите более позднее.
error-too-old = Начало было больше { $hours ->
    [one] { $hours } часа
   *[other] { $hours } часов
 } назад.
error-too-soon = Слишком скоро: столик бронируют не меньше чем за { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
 }. Позвоните нам, может быть, найдём место.
error-too-far-ahead = Слишком далеко: бронь открыта на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 } вперёд.
error-closed-day = { $date } мы закрыты. Выберите другой день.
error-outside-hours = В этот день мы открыты с { $opens } до { $closes }. Выберите время в этих пределах.
error-off-grid = Время бронируют с шагом { $step ->
    [one] { $step } минута
    [few] { $step } минуты
   *[other] { $step } минут
 }. Выберите одно из предложенных.
error-minutes-out-of-range = Продолжительность — от { $min } до { $max } минут.
error-hours-invalid = Такие часы работы невозможны: семь дней с понедельника, ЧЧ:ММ, закрытие после открытия в пределах одной смены.
error-party-too-small = Должен прийти хотя бы один гость.
error-party-too-large = { $who ->
    [staff] Вместе помещается не больше { $max }. Разделите компанию на несколько броней или назовите столы, которые сдвинете.
   *[guest] Мы можем посадить не больше { $max }. Для большой компании позвоните нам.
 }
error-seats-invalid = Мест — от 1 до 100, наименьшая компания не больше наибольшей.
error-place-off-plan = Стол выйдет за план: все размеры в тысячных, от 0 до 1000.
error-table-unknown = Стола { $number } нет.
error-table-exists = Стол { $number } уже есть.
error-table-busy = У стола { $number } есть будущие брони или блокировки. Сначала перенесите их.
error-table-occupied = За столом { $number } ещё сидят гости брони №{ $booking }: закройте её или выберите другой стол.
error-table-too-small = За столом { $number } помещается не больше { $seats }. Выберите стол побольше.
error-table-too-big = Стол { $number } — для больших компаний, пока свободен подходящий. Выберите другой.
error-table-walk-in-only = Стол { $number } держим для гостей без брони. Выберите другой.
error-tables-not-neighbours = Эти столы не стоят рядом, их нельзя сдвинуть.
error-tables-invalid = Укажите один стол в «table_no» или несколько разных в «tables».
error-slot-taken = { $what ->
    [booking] Стол { $number } в это время занят бронями: { $by }. Сначала перенесите или отмените их.
    [block] Стол { $number } в это время уже закрыт: { $by }. Сначала откройте его.
   *[slot] На это время столик уже занят. Выберите другое время или другой столик.
 }
error-transition-refused = Так сделать нельзя: бронь { $from ->
    [pending] ждёт ответа
    [confirmed] подтверждена
    [seated] уже за столом
    [completed] завершена
    [canceled] отменена
   *[no_show] отмечена как «не пришли»
 }.
error-status-unknown = Такого статуса нет: confirmed, seated, completed, canceled, no_show или undo.
error-nothing-to-undo = Нет вашего шага, который можно отменить.
error-not-begun = Бронь ещё не началась.
error-booking-ended = Эта бронь закончилась. Сначала откройте её снова.
error-too-many-bookings = У вас уже { $max ->
    [one] { $max } бронь
    [few] { $max } брони
   *[other] { $max } броней
 }. Отмените одну, чтобы сделать новую.
error-too-late-to-change = Уже поздно: переносить и отменять можно не позже чем за { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
 } до начала. Пожалуйста, позвоните нам.
error-nothing-to-change = Не указано, что менять.
error-guest-barred = { $who ->
    [staff] Этому гостю брони закрыты.
   *[guest] Мы не можем принять вашу бронь. Пожалуйста, позвоните нам.
 }
error-role-unknown = Такой роли нет: staff, manager или owner.
error-last-owner = Последний владелец остаётся. Сначала назначьте другого.
error-owner-from-settings = Этот владелец указан в ADMIN_IDS и меняется только там.
error-expiry-invalid = Ключ живёт от 1 до 3650 дней, или бессрочно, если срок не указан.
error-setting-invalid = Значение «{ $field }» не подходит.
error-visits-negative = Так визитов станет меньше нуля: сейчас их { $visits }.
error-tags-too-many = Слишком много меток: не больше { $max }.
error-guest-has-bookings = У гостя есть текущие или будущие брони. Сначала завершите или отмените их.
error-guest-forgotten = Этого гостя мы забыли по просьбе: о нём ничего не хранится.
error-name-from-telegram = Имя этого гостя приходит из Telegram, здесь его не меняют.
error-contact-not-own = Это чужой контакт. Нажмите «Поделиться контактом», чтобы прислать свой.
error-rating-invalid = Оценка — от 1 до 5.
error-review-too-early = Отзыв можно оставить после завершённого визита.
error-review-exists = Об этом визите отзыв уже есть. Спасибо!
error-review-closed = Уже поздно: отзыв можно изменить в течение { $days ->
    [one] { $days } дня
   *[other] { $days } дней
 }.
error-window-invalid = Начало окна позже его конца.
error-wait-exists = { $who ->
    [staff] Этот гость уже в листе ожидания на этот день.
   *[guest] Вы уже в листе ожидания на этот день.
 }
error-too-many-waits = { $who ->
    [staff] Этот гость уже ждёт столик на { $max ->
        [one] { $max } день
        [few] { $max } дня
       *[other] { $max } дней
     }. Уберите его из одного листа, чтобы поставить в другой.
   *[guest] Вы уже ждёте столик на { $max ->
        [one] { $max } день
        [few] { $max } дня
       *[other] { $max } дней
     }. Выйдите из одного листа, чтобы встать в другой.
 }
error-offer-gone = Предложения нет или его время вышло.
error-wait-ended = Это ожидание уже закончилось.
error-dates-invalid = Последний день раньше первого.
error-url-invalid = Адрес картинки начинается с https:// и не длиннее 1000 символов.
error-broadcast-empty = Рассылке нужно что-то одно: слова, файл или копия сообщения.
error-album-invalid = В альбоме от двух до десяти фото и видео или столько же файлов, без анимации и без кнопок.
error-button-invalid = { $part ->
    [text] На кнопке должны быть слова, не больше 64 знаков.
    [url] Адрес кнопки начинается с https://, http:// или tg:// и не длиннее 1000 знаков.
    [row] Не больше восьми рядов кнопок, от одной до трёх в каждом.
   *[action] У кнопки одно дело: адрес, экран приложения или акция.
}
error-file-invalid = { $kind ->
    [photo] Это не фото: пришлите JPEG, PNG или WebP.
    [video] Это не видео: пришлите MP4.
    [animation] Это не анимация: пришлите GIF или MP4.
   *[document] Такой файл отправить нельзя: он пустой.
}
error-file-too-large = Файл больше { $max } МБ: столько Telegram от бота не примет.
error-file-unknown = Такого файла нет. Загрузите его ещё раз.
error-segment-empty = Таких подписчиков нет: рассылать некому.
error-test-nobody = Пробное сообщение получает сотрудник: назовите его Telegram ID (test_to).
error-broadcast-over = { $status ->
    [canceled] Эта рассылка отменена.
   *[done] Эта рассылка уже закончена.
}
error-broadcast-not-begun = Эта рассылка ещё не началась: её можно отменить.
error-backup-running = Резервная копия уже делается. Подождите, пока она будет готова.
error-backup-dir-unset = На сервере нет папки для резервных копий: задайте BACKUP_DIR и перезапустите сервер.
error-bad-recipient = Это не открытый ключ age. Он начинается с age1, как его выводит age-keygen.
error-markup-invalid = Строка { $line }, знак { $column }: { $problem ->
    [stray_bracket] знак «<» не начинает тега. Как просто знак он пишется «&lt;».
    [unknown_tag] тега <{ $tag }> в Telegram нет.
    [unfinished_tag] у тега <{ $tag }> нет конца: знака «>».
    [unclosed_tag] тег <{ $tag }> не закрыт. Закройте его: </{ $tag }>.
    [unexpected_end] </{ $tag }> ничего не закрывает.
    [mismatched_end] здесь закрывается </{ $tag }>, а открыт ещё <{ $open }>. Сначала закройте его: </{ $open }>.
    [bad_attribute] в теге <{ $tag }> лишнее. Внутри тега пишут: имя="значение".
    [unquoted_value] значение в теге <{ $tag }> возьмите в прямые кавычки: "…".
    [unclosed_quote] в теге <{ $tag }> не закрыта кавычка.
    [bad_span] <span> бывает только скрытым текстом: <span class="tg-spoiler">.
    [bad_emoji] у <tg-emoji> должен быть номер: emoji-id="5368324170671202286".
    [bad_link] такую ссылку Telegram не откроет. Адрес начинается с https://, http://, tg://, mailto: или tel:.
    [nested_link] ссылка внутри ссылки. Сначала закройте первую: </a>.
    [nested_quote] цитата внутри цитаты. Сначала закройте первую: </blockquote>.
    [bad_reference] эта запись через & не означает никакого знака.
    [bad_character] здесь знак, которого Telegram не принимает. Сотрите его.
    [too_many_tags] слишком много тегов: Telegram оставит не больше { $max }.
   *[other] разметка сломана.
 }
error-identity-in-body = Кто вы, видно по вашему входу: уберите telegram_id и имена из запроса.
error-not-found = { $noun ->
    [booking] Такой брони нет.
    [block] Такой блокировки нет.
    [guest] Такого гостя нет.
    [table] Такого стола нет.
    [token] Такого ключа нет.
    [feed] Такого календаря нет.
    [promotion] Такой акции нет.
    [menu_item] Такой строки меню нет.
    [review] Такого отзыва нет.
    [wait] Такого места в листе ожидания нет.
    [backup] Такой резервной копии нет.
    [staff] У этого человека здесь нет роли.
   *[other] Здесь ничего нет.
 }
error-forbidden = Вам это не разрешено.
error-stale-version = Кто-то уже изменил это (сейчас версия { $current }). Посмотрите ещё раз и повторите.
error-idempotency-key-reused = Этот Idempotency-Key уже был у другого запроса. Возьмите новый.
error-database-away = Filin на минуту потерял свою базу данных. Ничего не изменилось; повторите через несколько секунд.
error-legacy-database = Это база Filin v3. Сначала перенесите её командой «filin migrate»; в ней ничего не изменено.
error-internal = У нас что-то сломалось. Ничего не изменилось; мы это записали.

error-credentials-missing = Кто вы? Пришлите Authorization: tma … или Bearer ….
error-init-data-invalid = Подпись Telegram не сходится. Откройте страницу из Telegram ещё раз.
error-init-data-stale = Страница открыта слишком давно. Откройте её из Telegram ещё раз.
error-init-data-future = Страница будто из будущего. Проверьте часы и откройте её ещё раз.
error-token-invalid = Ключ неизвестен, истёк или отозван.
error-session-expired = Сессия закончилась. Откройте страницу ещё раз.
error-ticket-invalid = Билет уже использован или старше 30 секунд. Возьмите новый.
error-csrf-header-missing = Запросам с cookie, которые что-то меняют, нужен заголовок X-Filin-Csrf: 1.
error-bot-off = Бот здесь выключен, поэтому подпись Telegram проверить нельзя. Задайте BOT_TOKEN.
error-malformed-request = Запрос не читается: { $reason }
error-unknown-field = Поля «{ $field }» нет.
error-body-too-large = Слишком большой запрос: не больше { $max } КБ.
error-unsupported-media-type = Пришлите JSON: Content-Type: application/json.
error-form-expected = Пришлите файл формой: Content-Type: multipart/form-data, поле file.
error-rate-limited = Слишком много запросов. Подождите { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[other] { $seconds } секунд
 } и повторите.
error-route-unknown = По этому адресу ничего нет.
error-method-not-allowed = Этот адрес не принимает такой метод.

# Правила, которые персонал обошёл: всё сделано, но об этом стоит знать.

warning-in-the-past = Записано, хотя это время уже прошло.
warning-too-soon = Записано, хотя гости бронируют не меньше чем за { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
 }.
warning-too-far-ahead = Записано, хотя для гостей бронь открыта только на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 } вперёд.
warning-closed-day = Записано, хотя { $date } закрыто.
warning-outside-hours = Записано, хотя открыто только с { $opens } до { $closes }.
warning-off-grid = Записано, хотя гостям время предлагают с шагом { $step ->
    [one] { $step } минута
    [few] { $step } минуты
   *[other] { $step } минут
 }.
warning-not-begun = Отмечено, хотя бронь ещё не началась. Если это ошибка, верните шаг.
warning-table-too-small = Записано, хотя мест только { $seats } (стол { $number }).
warning-table-too-big = Записано за столом { $number }, хотя свободен стол поменьше.
warning-table-walk-in-only = Записано за столом { $number }, хотя его держат для гостей без брони.
warning-tables-not-neighbours = Записано, хотя эти столы не стоят рядом.

title-400 = Запрос не читается
title-401 = Неизвестно, кто вы
title-403 = Не разрешено
title-404 = Не найдено
title-405 = Метод не подходит
title-409 = Сейчас невозможно
title-412 = Уже изменилось
title-413 = Слишком много
title-415 = Не JSON
title-422 = Отказано
title-429 = Слишком много запросов
title-500 = Ошибка у нас
title-503 = Минутку
