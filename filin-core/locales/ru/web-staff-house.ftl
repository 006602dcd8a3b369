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
web-house-through = за полночь
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

## The venue

web-house-need-name = Без названия не обойтись.
web-house-bad-zone = Назовите часовой пояс: например, Europe/Moscow.
web-house-bad-time = Время пишется как 06:00.
web-house-bad-number = Нужно целое число от { $least } до { $most }.
web-house-bounds = От { $least } до { $most }.
web-house-bad-reward = Визит — внутри круга, скидка — от 1 до 100 %.
web-house-reward-twice = На один визит — одна награда.
web-house-venue-texts = Что читают гости
web-house-venue-name = Название
web-house-venue-name-how = Его видят гости на странице и в сообщениях бота.
web-house-venue-contacts = Контакты
web-house-venue-contacts-how = Адрес, телефоны, ссылки — каждое со своей строки: страница сама сделает из них карту и звонок.
web-house-venue-schedule = Расписание словами
web-house-venue-schedule-how = Этим бот отвечает на вопрос о часах. На брони не влияет: для них — раздел «Часы работы».
web-house-venue-owner = Настройки владельца
web-house-venue-owner-only = Остальное меняет только владелец. Здесь видно, как настроено.
web-house-venue-place = Место и время
web-house-venue-zone = Часовой пояс
web-house-venue-zone-how = По нему идут все часы Филина. Сами брони не сдвинутся, но их время по часам станет другим.
web-house-venue-day-start = Когда начинается смена
web-house-venue-day-start-how = До этого времени ночь считается вчерашней. Часы работы должны умещаться между двумя началами.
web-house-venue-language = Язык чата персонала
web-house-loyalty = Карта гостя
web-house-loyalty-round = Визитов в круге
web-house-loyalty-round-how = После последнего счёт начинается заново. От 1 до 1000.
web-house-loyalty-rewards = Награды круга: скидка на кальян
web-house-unit-visits =
    { $count ->
        [one] визит
        [few] визита
       *[other] визитов
    }
web-house-reward-at = Визит №
web-house-reward-percent = Скидка, %
web-house-reward-add = Ещё награда
web-house-rewards-none = Наград нет: карта только считает визиты.
web-house-rules = Правила брони
web-house-rules-how = Гостей они держат строго; персоналу Филин только напоминает.
web-house-rules-time = Сколько сидят
web-house-rules-when = Когда можно
web-house-rules-room = Сколько за раз
web-house-unit-min = мин
web-house-unit-days =
    { $count ->
        [one] день
        [few] дня
       *[other] дней
    }
web-house-unit-seats =
    { $count ->
        [one] место
        [few] места
       *[other] мест
    }
web-house-unit-bookings =
    { $count ->
        [one] бронь
        [few] брони
       *[other] броней
    }
web-house-rule-step = Шаг сетки
web-house-rule-step-how = Через сколько предлагаются начала, считая от открытия.
web-house-rule-stay = Обычный визит
web-house-rule-stay-how = На сколько держим стол, если не просили иначе; между самым коротким и самым длинным.
web-house-rule-min-stay = Самый короткий визит
web-house-rule-min-stay-how = Последнее начало — за столько до закрытия.
web-house-rule-max-stay = Самый длинный визит
web-house-rule-max-stay-how = Дольше гость попросить не может.
web-house-rule-buffer = Пауза между гостями
web-house-rule-buffer-how = Столько стол не предлагается до и после брони.
web-house-rule-notice = Не позже чем за
web-house-rule-notice-how = За сколько до начала гость должен успеть забронировать.
web-house-rule-advance = Не раньше чем за
web-house-rule-advance-how = На сколько дней вперёд открыта бронь; 0 — только сегодня.
web-house-rule-cutoff = Перенос и отмена — за
web-house-rule-cutoff-how = Позже гость сам уже не меняет и не отменяет.
web-house-rule-pending = Ждём с ответом
web-house-rule-pending-how = Через сколько после начала заявка без ответа отменится сама.
web-house-rule-live = Броней у гостя
web-house-rule-live-how = Сколько предстоящих броней может быть у одного гостя.
web-house-rule-spare = Лишних мест за столом
web-house-rule-spare-how = Сколько мест может пустовать, пока свободен стол получше.
web-house-quiet = Тихие часы рассылок
web-house-quiet-how = Между ними рассылки ждут. Пусто — рассылки уходят в любое время.
web-house-quiet-from = С
web-house-quiet-to = До
web-house-quiet-both = Нужны оба времени, или ни одного.
web-house-quiet-same = Тихие часы никогда не кончатся: поставьте другое время.
