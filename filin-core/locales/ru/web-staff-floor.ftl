# What staff read about the live room and what is begun from it.

## The room

web-floor-title = Зал сейчас
web-floor-title-day = Зал на день
web-floor-on-air = в эфире
web-floor-off-air = нет связи
web-floor-at-door = Гости у двери
web-floor-new = Новая бронь
web-floor-plan = План зала
web-floor-no-tables = Столов пока нет. Расставьте их, и план зала появится здесь.
web-floor-no-tables-ask = Столов пока нет. Их расставляет менеджер.
web-floor-to-tables = Расставить столы

web-floor-figures = Цифры
web-floor-figure-free =
    { $count ->
        [one] стол свободен
        [few] стола свободно
       *[other] столов свободно
    }
web-floor-figure-seated =
    { $count ->
        [one] гость в зале
        [few] гостя в зале
       *[other] гостей в зале
    }
web-floor-figure-tables =
    { $count ->
        [one] за { $count } столом
       *[other] за { $count } столами
    }
web-floor-figure-expected =
    { $count ->
        [one] гостя ждём
       *[other] гостей ждём
    }
web-floor-figure-bookings =
    { $count ->
        [one] { $count } бронь
        [few] { $count } брони
       *[other] { $count } броней
    }
web-floor-day-bookings =
    { $count ->
        [one] бронь
        [few] брони
       *[other] броней
    }
web-floor-day-guests =
    { $count ->
        [one] гость
        [few] гостя
       *[other] гостей
    }
web-floor-day-free =
    { $count ->
        [one] стол без броней
        [few] стола без броней
       *[other] столов без броней
    }

## A table

web-floor-spot = Стол { $number }, { $zone }до { $seats }: { $words }
web-floor-table = Стол { $number }
web-floor-seats = до { $seats }
web-floor-offline-table = для гостей без брони
web-floor-gone-table = Этого стола в зале больше нет.
web-floor-is-free = свободен
web-floor-is-soon = скоро гости
web-floor-is-pending = заявка без ответа
web-floor-is-reserved = ждём гостей
web-floor-is-seated = за столом гости
web-floor-is-blocked = закрыт
web-floor-is-taken = занят
web-floor-is-open = свободен
web-floor-legend-until = –21:30: до какого времени
web-floor-day-legend = У каждого стола: сколько на нём броней в этот день и когда первая.
web-floor-minutes = { $minutes } мин
web-floor-hours = { $hours } ч
web-floor-span = { $hours } ч { $minutes } мин
web-floor-until = до { $time }
web-floor-from = с { $time }
web-floor-then = в { $time } { $who }
web-floor-sits = сидят { $span }
web-floor-sits-new = только что сели
web-floor-left = ещё { $span }
web-floor-over = { $span } сверх времени
web-floor-unanswered = им не ответили
web-floor-late = опаздывают на { $span }
web-floor-load =
    { $count ->
        [one] { $count } бронь
        [few] { $count } брони
       *[other] { $count } броней
    }
web-floor-first = первая в { $time }
web-floor-no-bookings = броней нет
web-floor-has-block = на время закрыт
web-floor-table-today = Сегодня за этим столом
web-floor-seat-now = Посадить сейчас: сколько их
web-floor-seat-how = Одно нажатие, и гости за столом до { $time }.
web-floor-seat-until = Одно нажатие, и гости за столом до { $time }: { $span }, потом стол нужен.
web-floor-seat-short = Это недолго: предупредите их.
web-floor-seat =
    { $count ->
        [one] Посадить сейчас: { $count } гость
        [few] Посадить сейчас: { $count } гостя
       *[other] Посадить сейчас: { $count } гостей
    }
web-floor-seat-more = Посадить с именем
web-floor-no-starts = Свободного времени за этим столом в этот день не осталось.
web-floor-book-at = Записать на { $time }
web-floor-close-table = Закрыть стол
web-floor-close-number = Закрыть стол { $number }

## Lists

web-floor-arrivals = Скоро придут
web-floor-no-arrivals = Больше никого не ждём.
web-floor-later =
    { $count ->
        [one] Ещё { $count } позже
       *[other] Ещё { $count } позже
    }
web-floor-sitters = За столами
web-floor-no-sitters = Пока никого.
web-floor-of-day = Брони дня
web-floor-none-of-day = Броней нет.
web-floor-requests =
    { $count ->
        [one] { $count } заявка ждёт ответа
        [few] { $count } заявки ждут ответа
       *[other] { $count } заявок ждут ответа
    }
web-floor-step-confirmed = Подтвердить
web-floor-step-seated = Посадить
web-floor-step-completed = Ушли
web-floor-step-canceled = Отменить
web-floor-step-no-show = Не пришли
web-floor-step-reopen = Вернуть
web-floor-longer = +{ $minutes } мин
web-floor-reseat = Пересадить
web-floor-reseat-title = За какой стол?
web-floor-reseat-none = Сейчас свободных столов нет.
web-floor-step-of = { $step }: { $name }

## A new booking

web-floor-party = Сколько гостей
web-floor-more = Больше
web-floor-today = Сегодня
web-floor-tomorrow = Завтра
web-floor-other-day = Другой день
web-floor-time = Время
web-floor-free =
    { $count ->
        [0] занято
        [one] { $count } стол
        [few] { $count } стола
       *[other] { $count } столов
    }
web-floor-joined = сдвинуть
web-floor-own-time = Другое время
web-floor-no-slots = В этот день начал больше нет. Можно указать любое время.
web-floor-where = Стол
web-floor-any = Лучший свободный
web-floor-together = Сдвинуть вместе: { $numbers }
web-floor-why-small = для них мал
web-floor-why-big = для них велик
web-floor-why-walk-in = для гостей без брони
web-floor-why-other = гостям не предлагаем
web-floor-who = Имя, телефон, пожелания, как долго
web-floor-phone = Телефон
web-floor-name = Имя
web-floor-known =
    { $count ->
        [one] Похож { $count } знакомый гость
        [few] Похожи { $count } знакомых гостя
       *[other] Похожи { $count } знакомых гостей
    }
web-floor-visits =
    { $count ->
        [one] { $count } визит
        [few] { $count } визита
       *[other] { $count } визитов
    }
web-floor-barred = бронировать нельзя
web-floor-guest-number = Гость №{ $id }
web-floor-other-guest = Другой гость
web-floor-comment = Пожелания
web-floor-stay = Как долго
web-floor-stay-usual = как обычно, { $span }
web-floor-change = Изменить
web-floor-now = сейчас
web-floor-pick = Выбрать стол · { $where }
web-floor-need-who = Нужно имя или телефон
web-floor-go-book = Записать: { $when } · { $where }
web-floor-go-seat = Посадить { $when } · { $where }
web-floor-done-booked = Записали: { $name }, { $day }, { $time }. { $tables }.
web-floor-done-seated = Посадили до { $time }. { $tables }.
web-floor-take-back = Отменить

## Out of service

web-floor-which = Стол
web-floor-from-when = С какого времени
web-floor-from-now = С этой минуты
web-floor-how-long = Надолго ли
web-floor-to-end = До конца дня
web-floor-reason = Почему, если хотите
web-floor-go-close = Закрыть на { $span }
web-floor-in-the-way = Мешают
web-floor-blocked = Стол { $number } закрыт до { $time }.
web-floor-lift = Открыть
web-floor-lifted = Стол { $number } снова открыт.
