# What staff read about the house: promotions, the menu, hours, the venue.

## Everywhere

web-house-add = Добавить
web-house-edit = Изменить
web-house-save = Сохранить
web-house-saved = Сохранено.
web-house-reset = Как было
web-house-remove = Удалить
web-house-shown = Гости видят
web-house-now-shown = Гости видят: { $title }
web-house-now-hidden = Скрыто от гостей: { $title }
web-house-title = Название
web-house-need-title = Без названия не обойтись.
web-house-gone = Это только что удалили в другом месте. Ваш текст цел: можно добавить заново.
web-house-clash = Пока вы правили, это изменили в другом месте. Ваш текст цел.
web-house-clash-of = Пока вы правили, в другом месте изменили: { $what }. Ваш текст цел.
web-house-clash-load = Загрузить новое
web-house-clash-keep = Оставить моё
web-house-leave = Уйти без сохранения?
web-house-leave-sure = Изменения ещё не сохранены и пропадут.
web-house-leave-no = Остаться
web-house-leave-yes = Уйти, не сохраняя

## Promotions

web-house-promo-add = Новая акция
web-house-promo-new = Новая акция
web-house-promo-change = Акция
web-house-promo-none = Акций пока нет. Расскажите гостям, ради чего зайти.
web-house-promo-group-standing = Постоянная
web-house-promo-group-now = Идут сейчас
web-house-promo-group-coming = Впереди
web-house-promo-group-past = Прошли
web-house-promo-group-hidden = Скрыты от гостей
web-house-promo-over = Прошла: гости её не видят
web-house-promo-always = Без срока
web-house-promo-description = Описание
web-house-promo-picture = Картинка
web-house-promo-picture-hint = Адрес, начиная с https://. Без неё нарисуем ночь.
web-house-promo-lost = картинка не открылась
web-house-promo-bad-url = Адрес картинки начинается с https:// и без пробелов.
web-house-promo-from = С какого дня
web-house-promo-from-hint = Пусто — уже идёт
web-house-promo-until = По какой день
web-house-promo-until-hint = Пусто — без конца
web-house-promo-bad-days = Последний день раньше первого.
web-house-promo-standing = Постоянная: всегда первая, вместо прежней
web-house-promo-preview = Так увидят гости
web-house-promo-remove = Удалить акцию?
web-house-promo-remove-sure = «{ $title }» пропадёт навсегда. Чтобы только спрятать, выключите «Гости видят».
web-house-promo-removed = Удалили: { $title }

## The menu

web-house-up = Выше: { $what }
web-house-down = Ниже: { $what }
web-house-menu-add = Новая строка
web-house-menu-new = Новая строка меню
web-house-menu-change = Строка меню
web-house-menu-none = Меню пока пустое. Добавьте первую строку.
web-house-menu-price = Цена, ₽
web-house-menu-bad-price = Цена — целое число рублей, от 0 до 1 000 000.
web-house-menu-section = Раздел
web-house-menu-section-hint = Выберите или назовите новый. Пусто — «Ещё».
web-house-menu-description = Что внутри и сколько
web-house-menu-shown = В меню
web-house-menu-hidden = гости не видят
web-house-menu-moved = { $what }: место { $place } из { $count }
web-house-menu-stale = Меню тем временем изменили. Показываем, как теперь; переставьте ещё раз.
web-house-menu-add-here = Добавить сюда
web-house-menu-rename = Назвать иначе
web-house-menu-rename-title = Назвать раздел иначе
web-house-menu-rename-hint =
    { $count ->
        [one] Перейдёт { $count } строка.
        [few] Перейдут { $count } строки.
       *[other] Перейдёт { $count } строк.
    }
web-house-menu-joins = Раздел «{ $name }» уже есть: строки сольются с ним.
web-house-menu-remove = Убрать из меню?
web-house-menu-remove-sure = «{ $title }» пропадёт навсегда. Чтобы только спрятать, выключите «Гости видят».
web-house-menu-removed = Убрали из меню: { $title }

## Hours

web-house-day-0 = Понедельник
web-house-day-1 = Вторник
web-house-day-2 = Среда
web-house-day-3 = Четверг
web-house-day-4 = Пятница
web-house-day-5 = Суббота
web-house-day-6 = Воскресенье
web-house-h = { $hours } ч
web-house-min = { $minutes } мин
web-house-week = Неделя
web-house-week-legend = Полоса — смена с { $start } до { $start }, черта на ней — полночь.
web-house-open = открыто
web-house-opens = { $of }: открытие
web-house-closes = { $of }: закрытие
web-house-through = до следующего дня
web-house-copy = На все дни
web-house-bad-hours = Закрытие должно быть позже открытия в пределах одной смены, { $start }–{ $start }.
web-house-exceptions = Особые дни
web-house-exceptions-none = Особых дней впереди нет: всё идёт по неделе.
web-house-exceptions-past =
    { $count ->
        [one] { $count } прошедший
        [few] { $count } прошедших
       *[other] { $count } прошедших
    }
web-house-exception-add = Особый день
web-house-exception-new = Особый день
web-house-exception-change = Особый день
web-house-exception-date = Дата
web-house-exception-until = По какое
web-house-exception-until-hint = Пусто — только этот день
web-house-exception-how = Что в этот день
web-house-exception-closed = Закрыто
web-house-exception-open = Другие часы
web-house-exception-note = Почему
web-house-exception-note-hint = Это увидят гости: «Новый год», «санитарный день».
web-house-exception-take = Готово
web-house-exception-remove = Убрать: день как обычно
web-house-need-date = Выберите дату.
web-house-date-taken = { $day } уже среди особых дней.
web-house-range-long =
    Не больше { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    } за раз.
web-house-hours-save = Сохранить часы
web-house-hours-saved = Часы сохранены.
web-house-hours-mend = Сначала поправьте: { $what }.
web-house-impact =
    { $count ->
        [0] Брони не задеты
        [one] Вне часов окажется { $count } бронь
        [few] Вне часов окажутся { $count } брони
       *[other] Вне часов окажутся { $count } броней
    }
web-house-impact-how = Сами они не отменятся и гостям никто не напишет. Откройте бронь, чтобы перенести её или позвонить.
web-house-impact-none = Новые часы никого больше не задевают: можно сохранять.
web-house-impact-more = И ещё { $count }.
web-house-impact-outside =
    { $count ->
        [one] { $count } бронь вне часов и так
        [few] { $count } брони вне часов и так
       *[other] { $count } броней вне часов и так
    }
web-house-impact-yes = Всё равно сохранить
web-house-impact-no = Вернуться к часам
