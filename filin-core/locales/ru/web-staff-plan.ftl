# Что читает персонал: план и столы, доступ, журнал, выгрузка.

## План

web-plan-table = Стол { $number }
web-plan-sum =
    { $count ->
        [one] { $count } стол
        [few] { $count } стола
       *[other] { $count } столов
    }, { $seats ->
        [one] { $seats } место
        [few] { $seats } места
       *[other] { $seats } мест
    }
web-plan-tools = План
web-plan-add = Стол
web-plan-join = Сдвигать
web-plan-undo = Отменить шаг
web-plan-redo = Вернуть шаг
web-plan-smaller = Меньше
web-plan-larger = Больше
web-plan-turn-left = Повернуть против часовой стрелки
web-plan-turn-right = Повернуть по часовой стрелке
web-plan-edit = Правка
web-plan-hint = Нажмите на стол, потом тяните его. Ещё одно нажатие открывает всё о столе.
web-plan-join-how = Нажмите на два соседних стола: их можно будет сдвинуть для большой компании. Ещё раз — и уже нельзя.
web-plan-keys = С клавиатуры: стрелки двигают, с Shift — дальше, + и − меняют размер, R поворачивает, Delete убирает, Enter открывает.
web-plan-stands = Стол { $number }: слева { $x }, сверху { $y }, ширина { $w }, высота { $h }, поворот { $turn }°
web-plan-joined = Столы { $numbers } сдвигаются
web-plan-parted = Столы { $numbers } больше не сдвигаются
web-plan-overlaps =
    { $count ->
        [one] Наезжает на стол { $numbers }
       *[other] Наезжает на столы { $numbers }
    }
web-plan-none = В зале пока нет столов.
web-plan-first = Поставить первый стол
web-plan-full = Свободных номеров больше нет: их 999.

## Стол в списке

web-plan-no-zone = Без названия зоны
web-plan-seats-range = { $min }–{ $max } гостей
web-plan-seats-exact =
    { $max ->
        [one] { $max } гость
        [few] { $max } гостя
       *[other] { $max } гостей
    }
web-plan-online = гости бронируют сами
web-plan-walk-in = без брони
web-plan-joined-with = сдвигается с { $numbers }
web-plan-mark-new = новый
web-plan-mark-changed = изменён
web-plan-mark-retired = уберём
web-plan-leaving = Уберём из зала
web-plan-bring-back = Оставить

## Всё о столе

web-plan-number = Номер
web-plan-min = Гостей от
web-plan-max = Гостей до
web-plan-zone = Зона
web-plan-shape = Форма
web-plan-shape-round = круглый
web-plan-shape-rect = прямой
web-plan-shape-sofa = диван
web-plan-who = Для кого
web-plan-online-long = Гости бронируют сами
web-plan-walk-in-long = Только без брони и через персонал
web-plan-with = Сдвигается со столами
web-plan-place = Точное место
web-plan-x = Слева
web-plan-y = Сверху
web-plan-w = Ширина
web-plan-h = Высота
web-plan-turn = Поворот, °
web-plan-place-how = В тысячных долях зала: 0 — левая и верхняя стена, 1000 — правая и нижняя.
web-plan-apply = Готово
web-plan-retire = Убрать стол из зала
web-plan-wrong-number = Номер — от 1 до 999.
web-plan-wrong-taken = Стол { $number } уже есть.
web-plan-wrong-seats = Мест — от 1 до 100.
web-plan-wrong-least = Не больше, чем помещается.
web-plan-wrong-zone = Не длиннее 40 знаков.
web-plan-wrong-place = Все числа — целые, от 0 до 1000; ширина и высота больше нуля.

## Сохранение

web-plan-save =
    { $count ->
        [one] Сохранить { $count } стол
        [few] Сохранить { $count } стола
       *[other] Сохранить { $count } столов
    }
web-plan-saved = План сохранён.
web-plan-partly =
    { $count ->
        [one] Не сохранён { $count } стол: почему, сказано в списке.
        [few] Не сохранены { $count } стола: почему, сказано в списке.
       *[other] Не сохранены { $count } столов: почему, сказано в списке.
    }
web-plan-discard = Сбросить
web-plan-discard-title = Сбросить правки?
web-plan-discard-text =
    { $count ->
        [one] Правки { $count } стола пропадут, план станет таким, как в Filin.
       *[other] Правки { $count } столов пропадут, план станет таким, как в Filin.
    }
web-plan-discard-yes = Сбросить
web-plan-newer = Зал тем временем изменили с другого места. Ваши правки целы.
web-plan-take-in = Показать, как стало
web-plan-gone =
    { $count ->
        [one] Стол { $numbers } уже убрали: его правки больше некуда сохранить.
       *[other] Столы { $numbers } уже убрали: их правки больше некуда сохранить.
    }
web-plan-review = Что изменится
web-plan-now-number = теперь номер { $number }
web-plan-now-place = другое место
web-plan-now-alone = больше не сдвигается
web-plan-hits =
    { $count ->
        [one] Это заденет { $count } бронь: она останется, но гостям может не хватить места.
        [few] Это заденет { $count } брони: они останутся, но гостям может не хватить места.
       *[other] Это заденет { $count } броней: они останутся, но гостям может не хватить места.
    }
web-plan-more =
    { $count ->
        [one] и ещё { $count } бронь
        [few] и ещё { $count } брони
       *[other] и ещё { $count } броней
    }
web-plan-block = Стол { $number } не в работе
web-plan-save-anyway = Всё равно сохранить
web-plan-back = Ещё поправить
web-plan-retire-title = Убрать стол { $number }?
web-plan-retire-busy = Пока стол занят, его не убрать. Сначала пересадите гостей и снимите закрытия:
web-plan-retire-free = На него никто не записан. Прошлые брони останутся в истории. Стол уйдёт из зала, когда вы сохраните план.
web-plan-retire-yes = Убрать стол
web-plan-retire-no = Не убирать

## Доступ

web-access-people = Персонал
web-access-people-how = Кто входит через бота и мини-приложение, по номеру в Telegram.
web-access-people-none = Пока никого.
web-access-grant = Добавить человека
web-access-you = это вы
web-access-from-settings = владелец из настроек (ADMIN_IDS): меняется только там
web-access-since = с { $date } · выдано: { $by }
web-access-settings = настройки
web-access-settings-token = токен из настроек
web-access-system = Filin
web-access-guest = Гость
web-access-telegram = Telegram { $id }
web-access-by-token = токен «{ $name }»
web-access-gone-token = отозванный токен
web-access-id = Номер в Telegram
web-access-id-how = Номер подскажет @userinfobot: пусть человек напишет ему. Это не имя с @ и не телефон.
web-access-id-wrong = Это только цифры, например 510000001.
web-access-name = Имя, как его видят в журнале
web-access-role = Роль
web-access-role-staff = зал, брони, гости
web-access-role-manager = ещё меню, акции, часы, столы, выгрузка
web-access-role-owner = ещё доступ и журнал: всё
web-access-grant-yes = Добавить
web-access-save = Сохранить
web-access-granted = { $name }: теперь { $role }.
web-access-remove = Снять права
web-access-remove-title = Снять права: { $name }?
web-access-remove-text = Человек сразу потеряет доступ к этой странице и к боту персонала. Что он сделал, останется в журнале.
web-access-remove-yes = Снять права
web-access-removed = Права сняты: { $name }.

web-access-tokens = Токены
web-access-tokens-how = Вход для браузера, консоли и программ. Кто знает токен, тот и входит.
web-access-tokens-none = Токенов нет.
web-access-token-new = Выдать токен
web-access-token-name = Для чего
web-access-token-example = Планшет на стойке
web-access-name-wrong = Назовите, чтобы потом узнать.
web-access-days = На сколько дней, пусто — навсегда
web-access-days-wrong = Число дней — от 1 до 3650, или ничего.
web-access-token-issue = Выдать
web-access-token-made = Токен «{ $name }»
web-access-token-how = Вставьте его там, где им будут входить. Роль и срок потом не меняются: выдайте новый, а этот отзовите.
web-access-this-token = им вы вошли сейчас
web-access-for-ever = бессрочный
web-access-ends = до { $date }
web-access-ended = закончился { $date }
web-access-revoke = Отозвать
web-access-revoke-title = Отозвать «{ $name }»?
web-access-revoke-token = Всё, что входит этим токеном, сразу перестанет работать. Вернуть его нельзя, только выдать новый.
web-access-revoke-own = Этим токеном вошли вы сами: страница сразу закроется, и понадобится другой.
web-access-revoke-feed = Календари с этим адресом перестанут обновляться. Вернуть адрес нельзя, только выдать новый.
web-access-revoked = Отозвано: «{ $name }».

web-access-feeds = Календари
web-access-feeds-how = Брони в календаре телефона: по секретному адресу, только для чтения.
web-access-feeds-none = Календарей нет.
web-access-feed-new = Выдать календарь
web-access-feed-name = Чей он
web-access-feed-what = В нём брони прошлой недели и трёх месяцев вперёд: имена, столы, время.
web-access-feed-issue = Выдать
web-access-feed-made = Календарь «{ $name }»
web-access-feed-how = В приложении календаря: «Добавить календарь по ссылке» или «Подписаться». Кто знает адрес, тот видит брони.

web-access-once = Это видно только сейчас: Filin хранит лишь отпечаток и больше не покажет.
web-access-secret = Секрет
web-access-copy = Скопировать
web-access-copied = Скопировано.
web-access-copy-self = Не вышло скопировать: строка выделена, скопируйте её сами.
web-access-kept = Сохранено у себя, закрыть

## Журнал

web-log-filter = О чём
web-log-all = Всё
web-log-bookings = Брони
web-log-waits = Лист ожидания
web-log-tables = Столы
web-log-guests = Гости
web-log-reviews = Отзывы
web-log-house = Заведение
web-log-access = Доступ
web-log-none = Ещё ничего не случилось.
web-log-none-here = На загруженных страницах такого нет. Раньше — может быть.
web-log-more = Что было раньше
web-log-end = Раньше ничего не было.
web-log-booking = Бронь № { $number }
web-log-guest = Гость
web-log-guest-of = Гость, запись { $number }
web-log-somebody = Кто-то из персонала
web-log-by-mini-app = в мини-приложении
web-log-by-bot = в боте
web-log-by-admin = на этой странице
web-log-other = Что-то изменилось
web-log-booking-requested = Новая заявка
web-log-booking-created = Бронь записана
web-log-booking-confirmed = Бронь подтверждена
web-log-booking-seated = Гости за столом
web-log-booking-completed = Бронь завершена
web-log-booking-canceled = Бронь отменена
web-log-booking-no-show = Гости не пришли
web-log-booking-reopened = Бронь возвращена
web-log-booking-undone = Последний шаг отменён
web-log-booking-moved = Бронь перенесена
web-log-booking-noted = Заметка к брони
web-log-booking-attending = Гость сказал, что придёт
web-log-table-blocked = Стол закрыт
web-log-table-unblocked = Стол снова открыт
web-log-table-changed = Стол изменён
web-log-table-retired = Стол убран из зала
web-log-venue-changed = Настройки изменены
web-log-venue-imported = Данные перенесены из Filin 3
web-log-hours-changed = Часы работы изменены
web-log-staff-granted = Права выданы
web-log-staff-removed = Права сняты
web-log-token-issued = Токен выдан
web-log-token-revoked = Токен отозван
web-log-guest-changed = Карточка гостя изменена
web-log-guest-visited = Визиты гостя исправлены
web-log-guest-barred = Гостя больше не принимаем
web-log-guest-unbarred = Гостя снова принимаем
web-log-guest-merged = Карточки гостя объединены
web-log-guest-forgotten = Данные гостя удалены
web-log-promotion-changed = Акции изменены
web-log-menu-changed = Меню изменено
web-log-review-left = Отзыв
web-log-review-removed = Отзыв убран
web-log-waitlist-joined = Гость ждёт стол
web-log-waitlist-offered = Ждущему предложен стол
web-log-waitlist-claimed = Предложенный стол взят
web-log-waitlist-returned = Гость снова ждёт
web-log-waitlist-lapsed = На предложение не ответили вовремя
web-log-waitlist-left = Гость больше не ждёт
web-log-waitlist-expired = Ожидание прошло
web-log-feed-issued = Календарь выдан
web-log-feed-revoked = Календарь отозван
web-log-backup-created = Сделана резервная копия
web-log-backup-failed = Резервная копия не удалась

## Выгрузка

web-export-how = Таблицы CSV: открываются в Excel, Numbers, LibreOffice и Google Таблицах.
web-export-telegram = Если Telegram не сохраняет файл, откройте эту страницу в браузере: адрес тот же, /admin, вход по токену.
web-export-bookings = Брони
web-export-bookings-how = Строка на каждую бронь: когда, кто, стол, чем кончилось.
web-export-guests = Гости
web-export-guests-how = Строка на каждого гостя: имя, телефон, визиты. Кого попросили забыть, тех нет. Это личные данные: храните их бережно.
web-export-stats = Цифры по дням
web-export-stats-how = Строка на каждый день: брони, гости, отмены, неявки.
web-export-days = Какие дни
web-export-week = 7 дней
web-export-thirty = 30 дней
web-export-month = Этот месяц
web-export-all = Все
web-export-from = С
web-export-to = По
web-export-upside-down = Последний день раньше первого.
web-export-download = Скачать
web-export-busy = Готовим файл…
web-export-done = Готово: { $name }
