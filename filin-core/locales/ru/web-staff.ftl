# What staff read on their page, wherever they are on it.

web-staff-title = Филин: зал

## The door

web-staff-door = Страница персонала
web-staff-door-how = Вставьте токен, который вам дал владелец. Владелец выдаёт токены здесь же, в разделе «Доступ», или командой «filin tokens create».
web-staff-token = Токен
web-staff-token-wrong = Такого токена нет: проверьте, целиком ли он скопирован, и не отозван ли.
web-staff-enter = Войти
web-staff-leave = Выйти
web-staff-again = Войдите снова
web-staff-again-how = Вход истёк. Всё, что вы набрали, на месте.
web-staff-guest = Эта страница для персонала, а вас среди него нет. Попросите владельца добавить вас.
web-staff-not-yours = Этот раздел не для вашей роли.
web-staff-as-guest = Открыть как гость
web-staff-you = { $name }, { $role }
web-staff-role-staff = персонал
web-staff-role-manager = менеджер
web-staff-role-owner = владелец

## Sections

web-staff-sections = Другие разделы
web-staff-floor = Зал
web-staff-bookings = Брони
web-staff-guests = Гости
web-staff-figures = Цифры
web-staff-more = Ещё
web-staff-reviews = Отзывы
web-staff-promotions = Акции
web-staff-menu = Меню
web-staff-hours = Часы работы
web-staff-tables = Столы и план
web-staff-venue = Заведение
web-staff-access = Доступ
web-staff-log = Журнал
web-staff-export = Выгрузка
web-staff-language = Язык
web-staff-waiting =
    { $count ->
        [one] заявка ждёт ответа
        [few] заявки ждут ответа
       *[other] заявок ждут ответа
    }

## Everywhere

web-staff-stale = Нет живой связи с Филином: показываем последнее, что знали.
web-staff-day = День
web-staff-day-before = Днём раньше
web-staff-day-after = Днём позже
web-staff-today = сегодня
web-staff-tomorrow = завтра
web-staff-to-today = К сегодня

## A booking

web-staff-status-pending = ждёт ответа
web-staff-status-confirmed = подтверждена
web-staff-status-seated = в зале
web-staff-status-completed = завершена
web-staff-status-canceled = отменена
web-staff-status-no-show = не пришли
web-staff-no-table = Без стола
web-staff-of-tables =
    { $count ->
        [one] Стол { $numbers }
       *[other] Столы { $numbers }
    }
web-staff-nobody = Гость с улицы
web-staff-people =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
       *[other] { $count } гостей
    }
web-staff-attending = сказали, что придут
web-staff-flagged = проверьте: перенесена не полностью

web-staff-done-confirmed = Подтвердили: { $name }.
web-staff-done-seated = За столом: { $name }.
web-staff-done-completed = Ушли: { $name }.
web-staff-done-canceled = Отменили: { $name }.
web-staff-done-refused = Отказали: { $name }.
web-staff-done-reseated = Пересадили: { $name }. { $tables }, до { $time }.
web-staff-done-longer = Продлили до { $time }: { $name }.
web-staff-done-no-show = Не пришли: { $name }.
web-staff-done-reopened = Вернули: { $name }.
web-staff-undo = Вернуть
web-staff-undone = Как было: { $name }.
