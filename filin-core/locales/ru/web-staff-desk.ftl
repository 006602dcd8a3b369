# Что читает персонал о бронях: стойка, лист брони, лист ожидания.

web-desk-new = Новая бронь
web-desk-parts = Части экрана
web-desk-sending = Отправляем…
web-desk-when = { $day }, { $time }
web-desk-when-night = в ночь с { $from } на { $to }, { $time }
web-desk-minutes =
    { $count ->
        [0] меньше минуты
       *[other] { $count } мин
    }
web-desk-hours = { $count } ч
web-desk-days = { $count } д
web-desk-show-more = Показать ещё { $count }

## Заявки

web-desk-requests = Заявки
web-desk-queue = Ждут ответа
web-desk-queue-none = На все заявки ответили.
web-desk-queue-came = Новая заявка: { $name }, { $when }, { $people }.
web-desk-new-request = Новая.
web-desk-asked = просили { $age } назад
web-desk-expires = сгорит через { $left }

## День

web-desk-day-list = Брони дня
web-desk-here = За столами
web-desk-coming = Придут
web-desk-ended = Завершены
web-desk-all = Все
web-desk-filter = Какие брони
web-desk-none = На этот день броней пока нет.
web-desk-none-found = В этот день такого нет.
web-desk-late = опаздывают на { $by }
web-desk-over = сидят на { $by } дольше
web-desk-search = Имя, телефон или номер
web-desk-everywhere = В другие дни
web-desk-everywhere-found =
    { $count ->
        [one] В другие дни нашлась { $count } бронь
        [few] В другие дни нашлось { $count } брони
       *[other] В другие дни нашлось { $count } броней
    }
web-desk-everywhere-none = В другие дни ничего.
web-desk-everywhere-more = Показано не всё: наберите точнее.

## Шаги

web-desk-do-confirm = Подтвердить
web-desk-do-seat = Посадить
web-desk-do-complete = Ушли
web-desk-do-cancel = Отменить
web-desk-do-refuse = Отказать
web-desk-do-no-show = Не пришли
web-desk-do-reopen = Вернуть
web-desk-back-confirmed = Снять подтверждение
web-desk-back-seated = Ещё не за столом
web-desk-back-completed = Ещё не ушли
web-desk-back-canceled = Вернуть бронь
web-desk-back-no-show = Снять «не пришли»
web-desk-back-reopened = Отменить возврат
web-desk-move = Перенести
web-desk-change = Изменить бронь
web-desk-other-time = Предложить другое время
web-desk-longer = +{ $minutes } мин
web-desk-no-show-title = Гости не пришли?
web-desk-no-show-text = Стол освободится, а в карточке гостя это останется.

## Отмена

web-desk-refuse-title = Отказать в брони?
web-desk-refuse-yes = Отказать
web-desk-cancel-title = Отменить бронь?
web-desk-cancel-yes = Отменить бронь
web-desk-move-instead = Лучше перенести
web-desk-reason = Почему (видят только свои)
web-desk-why-full = Нет свободных столов
web-desk-why-private = Закрытое мероприятие
web-desk-why-no-answer = Не дозвонились
web-desk-why-asked = Попросил гость
web-desk-told-by-bot = Гостю сообщит бот.
web-desk-told-by-call = У гостя нет Telegram: позвоните.
web-desk-told-by-nobody = Гость не оставил ни Telegram, ни телефона.

## Бронь

web-desk-booking = Бронь { $id }
web-desk-changed = Бронь только что изменил кто-то ещё. Вот как она выглядит сейчас.
web-desk-visits =
    { $count ->
        [0] ещё не был
        [one] { $count } визит
        [few] { $count } визита
       *[other] { $count } визитов
    }
web-desk-call = Позвонить { $phone }
web-desk-source = Откуда
web-desk-source-mini-app = Mini App
web-desk-source-bot = бот
web-desk-source-staff = персонал
web-desk-source-walk-in = с улицы
web-desk-source-import = перенесена из старой базы
web-desk-updated = Изменена
web-desk-why = Почему отменена
web-desk-promise = Гость
web-desk-card = Карта
web-desk-earns = за этот визит скидка { $percent } %
web-desk-check = Внимание
web-desk-news = Новости
web-desk-note = Заметка персонала (гости её не видят)
web-desk-note-save = Сохранить заметку
web-desk-comment = Пожелания гостя
web-desk-comment-save = Сохранить пожелания
web-desk-words-back = Как было
web-desk-words-meanwhile = Тем временем кто-то написал:

## История

web-desk-history = История
web-desk-history-none = Ничего не известно.
web-desk-event-requested = Заявка
web-desk-event-created = Записана
web-desk-event-confirmed = Подтверждена
web-desk-event-seated = Гости за столом
web-desk-event-completed = Завершена
web-desk-event-canceled = Отменена
web-desk-event-no-show = Не пришли
web-desk-event-reopened = Возвращена
web-desk-event-undone = Шаг отменён
web-desk-event-moved = Перенесена
web-desk-event-noted = Изменена заметка
web-desk-event-attending = Гость сказал, что придёт
web-desk-event-other = Изменена
web-desk-by-guest = гость
web-desk-by-system = сам Filin
web-desk-by-staff = персонал
web-desk-reason-by-guest = отменил гость
web-desk-reason-expired = не ответили вовремя

## Перенос

web-desk-move-title = Перенести бронь
web-desk-move-now = Сейчас:
web-desk-move-choose = Выберите время
web-desk-move-same = Пока ничего не изменено
web-desk-move-to = Сохранить: { $when }
web-desk-moved = Перенесена: { $name }, { $when }, { $tables }.
web-desk-day = День
web-desk-party = Сколько гостей
web-desk-fewer = На одного меньше
web-desk-more-guests = На одного больше
web-desk-stay = Надолго
web-desk-time = Время
web-desk-any-time = Другое время
web-desk-no-times = В этот день времени уже нет.
web-desk-as-it-is = как сейчас
web-desk-free =
    { $count ->
        [one] { $count } стол
        [few] { $count } стола
       *[other] { $count } столов
    }
web-desk-joined = вместе
web-desk-full = занято
web-desk-tables = Столы
web-desk-table = № { $number }
web-desk-seats =
    { $count ->
        [one] { $count } место
        [few] { $count } места
       *[other] { $count } мест
    }
web-desk-taken = занят
web-desk-its-table = свой
web-desk-tables-none = Не выбран: останется свой стол, если он свободен, иначе лучший.
web-desk-tables-small =
    { $count ->
        [one] Там только { $count } место: Filin предупредит.
        [few] Там только { $count } места: Filin предупредит.
       *[other] Там только { $count } мест: Filin предупредит.
    }

## Лист ожидания

web-desk-waits = Лист ожидания
web-desk-waits-none = На этот день никто не ждёт.
web-desk-waits-over = Больше не ждут: { $count }
web-desk-wait-add = Записать в лист ожидания
web-desk-wait-new = Записать
web-desk-wait-waiting = ждёт
web-desk-wait-offered = предложен стол
web-desk-wait-claimed = есть бронь
web-desk-wait-lapsed = не ответили вовремя
web-desk-wait-left = больше не ждёт
web-desk-wait-expired = время прошло
web-desk-wait-place = { $place }-й в очереди
web-desk-wait-since = ждёт { $age }
web-desk-wait-left-minutes =
    { $count ->
        [one] осталась { $count } минута
        [few] осталось { $count } минуты
       *[other] осталось { $count } минут
    }
web-desk-wait-phone = Telegram нет: ждёт вашего звонка.
web-desk-wait-claim = Забронировать
web-desk-wait-booked = Забронировано: { $name }, { $when }, { $tables }.
web-desk-wait-remove = Убрать
web-desk-wait-remove-title = Убрать из листа ожидания?
web-desk-wait-remove-sure = { $name }, { $span }, { $people }.
web-desk-wait-removed = Больше не ждёт: { $name }.
web-desk-wait-title = Записать в лист ожидания
web-desk-wait-from = Не раньше
web-desk-wait-until = Не позже
web-desk-name = Имя
web-desk-phone = Телефон
web-desk-wait-how = Когда стол освободится, его предложат первому в очереди на десять минут. Кто без Telegram, тому позвоните сами.
web-desk-wait-who = Нужно имя или телефон
web-desk-wait-added = Ждёт стола: { $name }.
web-desk-wait-added-offer = В листе, и стол уже есть: { $name }.
