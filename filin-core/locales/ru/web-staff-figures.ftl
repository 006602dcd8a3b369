# What staff read about: statistics.

web-figures-range = За какое время
web-figures-last =
    { $days ->
        [7] неделя
        [30] 30 дней
        [90] 90 дней
        [365] год
       *[other] { $days } дн.
    }
web-figures-from = с
web-figures-to = по
web-figures-range-wrong = Первый день должен быть не позже последнего, и всего не больше года.
web-figures-none = За эти дни броней не было.
web-figures-export = Выгрузка

web-figures-bookings = броней
web-figures-people = гостей
web-figures-party = человек на бронь
web-figures-missed = не пришли
web-figures-canceled = отменили
web-figures-back = пришли снова
web-figures-percent = { $percent } %

web-figures-days = Гости по дням
web-figures-most-day = до { $count } в день
web-figures-most-week = до { $count } в неделю
web-figures-day = { $day }: { $guests }, броней: { $bookings }
web-figures-hours = Загрузка по часам, %
web-figures-hour = { $hour } ч: { $percent } %
web-figures-heat = Неделя по часам, %
web-figures-heat-how = Сколько времени столов занято в каждый час. Ярче всего — самый полный. Ночь после пятницы — это пятница.
web-figures-sources = Откуда брони
web-figures-mini-app = Мини-приложение
web-figures-bot = Бот
web-figures-staff = Персонал
web-figures-walk-in = С улицы
web-figures-import = Из прежней системы
web-figures-guests = Кто возвращается
web-figures-guests-how = Знакомые гости, которые пришли в эти дни: у кого теперь два визита и больше, и у кого он первый.
web-figures-returning = Были не раз
web-figures-first = Впервые
