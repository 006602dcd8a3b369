# Бот: персонал.

## Что есть: описание, форма и пример каждой команды

bot-command-admin = Что мне доступно
bot-command-bookings = Брони дня
bot-command-dashboard = Зал сейчас
bot-command-staff-booking = Записать бронь
bot-command-walk-in = Посадить гостей без брони
bot-command-confirm-booking = Подтвердить бронь
bot-command-seat = Гости пришли
bot-command-close-booking = Завершить бронь
bot-command-cancel-booking = Отменить бронь
bot-command-no-show = Гости не пришли
bot-command-undo = Вернуть свой последний шаг
bot-command-note = Заметка о брони или госте
bot-command-block-table = Закрыть стол на время
bot-command-unblock = Снова открыть стол
bot-command-waitlist-desk = Кто ждёт стол
bot-command-check-client = Карточка гостя
bot-command-find-client = Найти гостя
bot-command-reviews = Отзывы
bot-command-broadcast = Рассылка подписчикам
bot-command-subscribers = Сколько подписчиков
bot-command-add-visits = Добавить визиты
bot-command-reset-visits = Обнулить визиты
bot-command-set-schedule = Изменить часы работы
bot-command-set-contacts = Изменить контакты
bot-command-add-promo = Добавить акцию
bot-command-list-admins = Кто здесь работает
bot-command-add-admin = Дать роль
bot-command-remove-admin = Снять роль

desk-form-admin = <code>/admin</code>
desk-form-bookings = /bookings [дата]
    <code>/bookings 27.11</code>
desk-form-dashboard = <code>/dashboard</code>
desk-form-staff-booking = /staff_booking телефон дата время стол гостей [комментарий]
    <code>/staff_booking +79991234567 завтра 18:00 5 4 у окна</code>
desk-form-walk-in = /walk_in [стол] [гостей]
    <code>/walk_in 5 4</code>
desk-form-confirm-booking = /confirm_booking номер
    <code>/confirm_booking 12</code>
desk-form-seat = /seat номер
    <code>/seat 12</code>
desk-form-close-booking = /close_booking номер
    <code>/close_booking 12</code>
desk-form-cancel-booking = /cancel_booking номер [причина]
    <code>/cancel_booking 12 санитарный день</code>
desk-form-no-show = /no_show номер
    <code>/no_show 12</code>
desk-form-undo = /undo номер
    <code>/undo 12</code>
desk-form-note = /note номер текст; о госте — /note #номер текст или /note @имя текст
    <code>/note 12 любит мяту</code>
desk-form-block-table = /block_table стол дата время минут [причина]
    <code>/block_table 5 завтра 18:00 120 ремонт</code>
desk-form-unblock = /unblock стол или /unblock #номер
    <code>/unblock 5</code>
desk-form-waitlist-desk = <code>/waitlist_desk</code>
desk-form-check-client = /check_client id, телефон, @имя или #номер
    <code>/check_client +79991234567</code>
desk-form-find-client = /find_client часть имени или телефона
    <code>/find_client Аня</code>
desk-form-reviews = <code>/reviews</code>
desk-form-broadcast = /broadcast [текст]
    <code>/broadcast &lt;b&gt;Ночь сов&lt;/b&gt; в пятницу</code>
desk-form-subscribers = <code>/subscribers</code>
desk-form-add-visits = /add_visits гость сколько [причина]
    <code>/add_visits #12 2</code>
desk-form-reset-visits = /reset_visits гость
    <code>/reset_visits #12</code>
desk-form-set-schedule = /set_schedule текст
    <code>/set_schedule Каждый день 14:00–02:00</code>
desk-form-set-contacts = /set_contacts текст
    <code>/set_contacts ул. Лесная, 5, +7 999 123-45-67</code>
desk-form-add-promo = /add_promo заголовок | описание | [адрес картинки]
    <code>/add_promo Кальян до 18:00 | 1000 ₽ по будням</code>
desk-form-list-admins = <code>/list_admins</code>
desk-form-add-admin = /add_admin id [staff, manager или owner]
    <code>/add_admin 123456789 staff</code>
desk-form-remove-admin = /remove_admin id
    <code>/remove_admin 123456789</code>

desk-admin = Что вам доступно. Нажмите команду: чего не хватит, спрошу сам.
desk-group-bookings = Брони
desk-group-room = Зал
desk-group-guests = Гости
desk-group-venue = Заведение
desk-group-staff = Персонал

## Что не так

desk-form = Так: { $form }
desk-again = Ответьте ещё раз или нажмите /cancel.
desk-wrong-booking = «{ $word }» — это не номер брони.
desk-wrong-guest = Гость «{ $word }» не нашёлся. Подойдут #номер, id из Telegram, @имя, телефон или часть имени.
desk-wrong-noted = «{ $word }» — ни номер брони, ни гость: о госте пишут #номер, @имя или телефон.
desk-wrong-member = «{ $word }» — это не id из Telegram. Человек узнает свой id по команде /whoami.
desk-wrong-role = Роли «{ $word }» нет: staff, manager или owner.
desk-wrong-count = «{ $word }» — не число визитов: нужно целое число, не ноль.
desk-wrong-day = «{ $word }» — это не дата. Подойдут 27.11, 2026-11-27, завтра, пт.
desk-wrong-time = «{ $word }» — это не время. Подойдут 18:00, 18.00, 1800.
desk-wrong-table = «{ $word }» — это не стол. Подойдут 5, 3+4 или «любой».
desk-wrong-party = «{ $word }» — это не число гостей.
desk-wrong-minutes = «{ $word }» — это не длительность. Подойдут 120 или 2ч.
desk-wrong-phone = «{ $word }» — это не телефон. Напишите +79991234567, или «-», если его нет.
desk-wrong-block = «{ $word }» — ни номер стола, ни #номер блокировки.
desk-wrong-no-block = Стол «{ $word }» в ближайшую неделю не закрыт.
desk-wrong-extra = Лишнее: «{ $word }».
desk-wrong-empty = Здесь нужны слова, не длиннее сообщения.
desk-wrong-promo = Слишком много частей: заголовок, описание и адрес картинки разделяет знак |.
desk-wrong-days = «{ $word }» — это не число дней: нужно целое от 1 до 3650.
desk-wrong-visits = «{ $word }» — это не число визитов. Подойдут 3, 3-10, 3+.
desk-wrong-link = «{ $word }» — это не надпись с адресом. Подойдёт: Афиша https://example.com.
desk-wrong-moment = «{ $word }» — это не дата со временем. Подойдут 18:00, завтра 18:00, 27.11 21:30.
desk-wrong-sure = «{ $word }» — это не «да». Ничего не изменено.

## Что спрашивает

desk-ask-booking = Какая бронь? Выберите или напишите номер.
desk-ask-note-booking = О чём заметка? Выберите бронь или напишите её номер; о госте — #номер, @имя или телефон.
desk-ask-guest = Какой гость? #номер, id, @имя, телефон или часть имени.
desk-ask-which = Подходит несколько гостей. Кто?
desk-ask-block = Какой стол снова открыть?
desk-ask-member = Чей id из Telegram? Человек узнает его по команде /whoami.
desk-ask-text = Напишите текст.
desk-ask-note-text = Напишите заметку; «-» стирает прежние.
desk-ask-set-schedule-text = Напишите часы работы так, как их увидят гости.
desk-ask-set-contacts-text = Напишите контакты так, как их увидят гости.
desk-ask-title = Заголовок акции?
desk-ask-about = Что сказать об акции?
desk-ask-picture = Адрес картинки, https://…?
desk-ask-count = Сколько визитов добавить?
desk-ask-day = Какой день? Выберите или напишите: 27.11, пт.
desk-ask-time = Во сколько? Выберите или напишите: 18:00.
desk-ask-party = Сколько гостей?
desk-ask-table = Какой стол?
desk-ask-minutes = На сколько минут?
desk-ask-phone = Телефон гостя?
desk-ask-comment = Комментарий?
desk-ask-reply = <i>Чтобы написать словами, ответьте на это сообщение.</i>
desk-stands = Сейчас: <code>{ $text }</code>
desk-no-blocks = В ближайшую неделю закрытых столов нет.
desk-sure-booking = Записать?
    📅 { $when }
    👥 { $people } · стол: { $table }
    📞 { $phone }
    💬 { $text }
    Комментарий можно написать словами.
desk-sure-block = Закрыть стол?
    📅 { $when }
    Стол: { $table } · минут: { $minutes }
    Причина: { $text }
    Её можно написать словами.
desk-sure-reset = Обнулить визиты?
    👤 { $guest }
    Сейчас визитов: { $visits }
desk-quit = ✖ Не надо
desk-yes = ✅ Да
desk-now = Сейчас
desk-today = Сегодня
desk-tomorrow = Завтра
desk-yesterday = Вчера
desk-minutes = { $count } мин
desk-any-table = Любой
desk-table-seats = { $number } ({ $seats ->
    [one] { $seats } место
    [few] { $seats } места
   *[other] { $seats } мест
 })
desk-no-phone = Без телефона
desk-no-picture = Без картинки

## Что отвечает

desk-done = { $done ->
    [confirmed] Подтверждена
    [canceled] Отменена
    [seated] Гости за столом
    [completed] Завершена
    [no_show] Отмечено: не пришли
   *[undone] Шаг возвращён
 }
desk-meanwhile = { $action ->
    [confirmed] Уже подтверждена
    [canceled] Уже отменена
    [seated] Гости уже за столом
    [completed] Уже завершена
    [no_show] Уже отмечено, что не пришли
    [reopened] Уже открыта снова
    [undone] Последний шаг уже возвращён
    [moved] Бронь уже перенесена
   *[other] Бронь уже изменилась
 }: { $who }, { $at }
desk-who-guest = гость
desk-who-system = Filin
desk-nameless = без имени
desk-made = ✅ <b>Записано</b> { $when }
desk-alternatives = Свободно: { $free }
desk-day = <b>{ $day }</b> · { $bookings ->
    [0] броней нет
    [one] { $bookings } бронь, { $people }
    [few] { $bookings } брони, { $people }
   *[other] { $bookings } броней, { $people }
 }
desk-day-empty = В этот день пока пусто.
desk-dashboard = <b>{ $day }</b>
    Броней: { $bookings } · ждут ответа: { $pending }
    В зале: { $inside } · ждём: { $expecting }
    Столы: свободно { $free }, занято { $busy }
desk-table-state = { $state ->
    [free] свободен
    [soon] скоро придут
    [pending] ждёт ответа
    [reserved] ждёт гостей
    [seated] занят
   *[blocked] закрыт
 }
desk-until = до { $at } { $what }
desk-without-table = ⚠️ Броней без стола: { $count }
desk-as-of = <i>На { $at }</i>
desk-more = … и ещё { $count }
desk-button-dashboard = 🪑 Зал сейчас
desk-button-refresh = 🔄 Обновить
desk-button-bookings = 📋 Брони
desk-button-more = Дальше ›
desk-button-notes = 📝 Заметки
desk-button-note = ✏️ Записать
desk-button-visits = ⭐ Визиты
desk-button-bar = 🚫 Не принимать
desk-button-unbar = 👌 Снова принимать
desk-found = По запросу «{ $query }»:
desk-found-more = Это не все: уточните запрос.
desk-guest-loyalty = ⭐ { $visits } · на { $nth }-й визит −{ $percent } %
desk-guest-visits = ⭐ { $visits }
desk-guest-discount = 💳 Скидка { $roubles } ₽
desk-guest-barred = 🚫 Не принимаем
desk-guest-forgotten = Забыт по просьбе
desk-guest-stats = Завершено { $completed } · отменено { $canceled } · не пришли { $missed }
desk-notes = 📝 <b>{ $guest }</b>
    { $notes }
desk-notes-none = О госте { $guest } ничего не записано.
desk-barred = Больше не принимаем
desk-unbarred = Снова принимаем
desk-visits-reason = через бота
desk-visits-reset = обнуление
desk-visits-changed = ✅ <b>Визитов: { $count }</b>
desk-visits-zero = ✅ <b>Визиты обнулены</b>
desk-subscribers = 🔔 Новости { $count ->
    [0] пока не получает никто.
    [one] получает { $count } подписчик.
    [few] получают { $count } подписчика.
   *[many] получают { $count } подписчиков.
 }
desk-subscribers-same = С { $monday }: без перемен
desk-subscribers-gained = С { $monday }: { $gained ->
    [one] подписался { $gained } человек
    [few] подписались { $gained } человека
   *[many] подписались { $gained } человек
 }
desk-subscribers-lost = С { $monday }: { $lost ->
    [one] отписался { $lost } человек
    [few] отписались { $lost } человека
   *[many] отписались { $lost } человек
 }
desk-subscribers-both = С { $monday }: { $gained ->
    [one] подписался { $gained } человек
    [few] подписались { $gained } человека
   *[many] подписались { $gained } человек
 }, { $lost ->
    [one] отписался { $lost }
   *[other] отписались { $lost }
 }
desk-blocked = ⛔ <b>Стол { $table } закрыт</b> (#{ $id })
    { $when }
    { $reason }
desk-unblocked = 🟢 <b>Стол { $table } снова открыт</b>: блокировка #{ $id } снята.
desk-schedule-set = ✅ Часы работы теперь такие:

    { $text }
desk-contacts-set = ✅ Контакты теперь такие:

    { $text }
desk-promo-added = ✅ Акция № { $id } добавлена
    <b>{ $title }</b>
    { $about }
desk-staff = <b>Кто здесь работает</b>
desk-granted = ✅ { $who }: { $role }
desk-removed = ✅ { $who }: роли больше нет
desk-reviews = <b>Отзывы</b>: { $count } · в среднем { $average }
desk-waitlist = { $count ->
    [0] Стол сейчас никто не ждёт.
   *[other] <b>Ждут стол</b>: { $count }
 }
