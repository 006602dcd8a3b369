# Бот: гости и всё общее.

bot-menu = Чем помочь?
bot-menu-button = Забронировать
bot-lost = Выберите, что вам нужно, или нажмите /help.
bot-help = Что я умею:
bot-help-staff = Всё для персонала
bot-too-fast = Слишком быстро. Подождите пару секунд и повторите.
bot-elsewhere = Я отвечаю в личном чате и в чате персонала.
bot-forbidden = Это для персонала. Если вы здесь работаете, попросите владельца добавить ваш id: /whoami
bot-button-unknown = Эта кнопка больше не работает. Откройте меню: /start
bot-dialogue-over = Этот разговор уже закончен. Начните заново.
bot-dialogue-not-yours = Этот вопрос задан не вам, или разговор уже закончен. Начните свой командой.
bot-command-unknown = Не знаю команды /{ $name }. Всё, что я умею: /help
bot-cancelled = Хорошо, отменил.
bot-nothing-to-cancel = Отменять нечего.
bot-contact-taken = Спасибо, номер записан.
bot-whoami =
    Ваш id: <code>{ $id }</code>
    Роль: { $role }
    Этот чат: <code>{ $chat }</code>
bot-role-guest = гость
bot-role-staff = сотрудник
bot-role-manager = менеджер
bot-role-owner = владелец

bot-button-app = 🦉 Открыть приложение
bot-button-home = ‹ Меню
bot-button-book = 📅 Забронировать
bot-button-my-bookings = 🗓 Мои брони
bot-button-promotions = 🎁 Акции
bot-button-hookah-menu = 💨 Меню
bot-button-schedule = 🕗 Часы работы
bot-button-contacts = 📍 Контакты
bot-button-loyalty = ⭐ Бонусы
bot-button-language = 🌐 Язык
bot-button-privacy = 🔒 Мои данные

bot-command-start = Меню
bot-command-language = Язык
bot-command-help = Что я умею
bot-command-whoami = Мой id и роль
bot-command-cancel = Прервать разговор

## Главное

bot-welcome =
    Здравствуйте, { $name }! 🦉

    Это { $venue }. Здесь можно забронировать стол, посмотреть меню и акции и узнать, что вы накопили.
bot-language = 🌐 На каком языке говорить?
bot-language-taken = Хорошо, говорим по-русски 🇷🇺
bot-subscribed = 🔔 Вы подписаны на новости: будем рассказывать об акциях и вечерах.
bot-unsubscribed = 🔕 Новостей больше не будет. О ваших бронях писать продолжим.
bot-words-please = Напишите словами, пожалуйста.

## Страницы

bot-hours = 🕗 <b>Часы работы</b>
bot-hours-open = { $day }: { $opens }–{ $closes }
bot-hours-closed = { $day }: закрыто
bot-contacts = 📍 <b>Контакты</b>
bot-contacts-none = Контакты пока не указаны.
bot-menu-title = 💨 <b>Меню</b>
bot-menu-line = { $title } — <b>{ $price } ₽</b>
bot-menu-none = Меню скоро появится.
bot-promotions-none = Сейчас акций нет. Загляните позже 🙂
bot-promotion-from = с { $day }
bot-promotion-until = до { $day }
bot-loyalty = ⭐ <b>Ваши бонусы</b>
bot-loyalty-visits = У вас { $count ->
    [0] пока нет визитов
    [one] { $count } визит
    [few] { $count } визита
   *[other] { $count } визитов
 }.
bot-loyalty-free = кальян в подарок
bot-loyalty-percent = скидка { $percent } % на кальян
bot-loyalty-now = 🎁 В следующий визит — { $reward }!
bot-loyalty-next = 🎁 Ещё { $count ->
    [one] { $count } визит
    [few] { $count } визита
   *[other] { $count } визитов
 }, и в следующий за { $count ->
    [one] ним
   *[other] ними
 } — { $reward }.
bot-loyalty-discount = 💳 Ваша личная скидка: { $roubles } ₽.

## Брони

bot-bookings = 🗓 <b>Мои брони</b>
bot-bookings-none = Ближайших броней нет. Забронируем?
bot-bookings-past = 🕰 <b>Прошлые брони</b>
bot-bookings-past-none = Пока ни одной.
bot-booking-head = <b>Бронь № { $id }</b> · { $status }
bot-booking-attending = 👍 Вы подтвердили, что придёте.
bot-booking-free = 🎁 В этот визит кальян в подарок
bot-booking-earns = 🎁 В этот визит скидка { $percent } % на кальян
bot-booking-is = Эта бронь { $status }.
bot-booking-begun = Время этой брони уже наступило, отвечать не нужно.
bot-status = { $status ->
    [pending] ⏳ ждёт подтверждения
    [confirmed] ✅ подтверждена
    [seated] 🪑 вы у нас
    [completed] 🏁 завершена
    [canceled] ❌ отменена
   *[no_show] 🚫 отмечена: вы не пришли
 }
bot-attending = 👍 Отлично, ждём вас!
bot-cancel-sure = Отменить бронь { $when }?
bot-cancel-yes = ❌ Да, отменить
bot-cancel-no = Нет, оставить
bot-cancel-move = 🔁 Лучше перенести
bot-canceled = Бронь отменена. Будем рады видеть вас в другой раз 🙂
bot-moved = ✅ Бронь перенесена.
bot-changed-meanwhile = Бронь тем временем изменилась. Вот как обстоят дела сейчас:

## Бронирование по шагам

bot-book-title = 📅 <b>Новая бронь</b>
bot-move-title = 🔁 <b>Перенос брони № { $id }</b>
bot-wait-title = 🔔 <b>Лист ожидания</b>
bot-book-ask-day = На какой день? Выберите или напишите: «завтра», «пт», «27.11».
bot-book-today = Сегодня · { $day }
bot-book-tomorrow = Завтра · { $day }
bot-book-no-days = Дней, открытых для брони, больше нет.
bot-book-ask-party = Сколько вас будет? До { $max } вместе; можно написать числом.
bot-book-ask-time = Во сколько вас ждать? Выберите или напишите: «21:30».
bot-book-no-times = 😔 На этот день всё занято.
bot-book-ask-table = Какой стол?
bot-book-choose = ✨ Выберите за меня
bot-book-any-table = любой стол
bot-book-table = { $table } · мест: { $seats }
bot-book-table-zone = { $table } · мест: { $seats } · { $zone }
bot-book-ask-phone = 📱 По какому номеру позвонить, если что-то изменится? Поделитесь своим, напишите любой или пропустите.
bot-book-share = 📱 Поделиться номером
bot-book-share-hint = Кнопка внизу отправит ваш номер из Telegram 👇
bot-book-keyboard-gone = Хорошо 👌
bot-book-ask-comment = 💬 Есть пожелания? Напишите их или пропустите.
bot-book-phone = 📱 { $phone }
bot-book-comment = 💬 { $comment }
bot-book-sure = Всё верно?
bot-book-yes = ✅ Забронировать
bot-move-sure = Переносим на это время?
bot-move-yes = ✅ Перенести
bot-booked =
    🎉 <b>Готово, заявка принята!</b>
    Стол придержан для вас; как только мы подтвердим бронь, вы получите сообщение.
bot-book-back = ‹ Назад
bot-book-quit = ✖️ Выйти
bot-book-skip = Пропустить
bot-book-no-comment = Без пожеланий
bot-book-earlier = ‹ Раньше
bot-book-later = Позже ›
bot-book-more-days = Ещё дни ›
bot-book-other-day = 📅 Другой день
bot-book-wait = 🔔 Встать в лист ожидания
bot-book-instead = ✨ { $time } · { $tables }
bot-book-step-over = Этот шаг уже позади. Продолжим отсюда:
bot-book-time-taken = На { $time } уже всё занято. Выберите другое время:
bot-book-no-such-time = В это время бронь не начать. Выберите из предложенного:
bot-book-table-lost = Стол { $table } в этот день занят, вот где свободно за другими:
bot-book-table-not-free = Этот стол на ваше время не свободен. Выберите из предложенных:
bot-book-just-taken = Ой, это место только что заняли.
bot-book-just-taken-instead = Ой, это место только что заняли. Вот что рядом:
bot-book-await-day = Не понял, какой это день. Выберите кнопкой или напишите, например: завтра, пт, 27.11.
bot-book-await-party = Напишите одно число: сколько вас будет?
bot-book-await-time = Не понял, какое это время. Выберите кнопкой или напишите, например: 21:30.
bot-book-await-table = Выберите стол кнопкой или напишите его номер.
bot-book-await-confirm = Осталось нажать кнопку ниже.

## Лист ожидания

bot-waits = 🔔 <b>Лист ожидания</b>
bot-waits-none = Вы ничего не ждёте. Если на нужный день всё занято, встаньте в очередь: напишем, как только освободится.
bot-wait-window = 📅 { $day }, { $from }–{ $until } · { $people }
bot-wait-place = В очереди вы { $place }-й.
bot-wait-offer = ✨ Освободилось: { $when }, { $tables }. Ждём ответа до { $until }.
bot-wait-status = { $status ->
    [waiting] ⏳ ждём
    [offered] ✨ есть предложение
    [claimed] ✅ забронировано
    [lapsed] ⌛ предложение истекло
    [left] вы вышли из очереди
   *[expired] ⌛ время прошло
 }
bot-wait-ask-from = С какого времени вам подойдёт?
bot-wait-ask-until = А позже всего?
bot-wait-all-day = 🌙 Весь вечер
bot-wait-from = с { $from }
bot-wait-joined = ✅ Вы в очереди. Напишем, как только освободится стол.
bot-wait-not-again = На этот день вы уже ждёте, или ждёте слишком многого. Вот ваши очереди:
bot-wait-left = Хорошо, больше не ждём.
bot-wait-taken = Кто-то успел раньше. Ваше место в очереди сохранено, а сейчас свободно вот что:

## Отзывы

bot-review-ask = ⭐ Как всё прошло?
bot-review-none = Пока не о чем рассказать: отзыв можно оставить после визита.
bot-review-words =
    { $stars } Спасибо!

    Напишете пару слов? Просто отправьте сообщение.
bot-review-skip = Без слов
bot-review-thanks = 💛 Спасибо за отзыв!

## Мои данные

bot-privacy =
    🔒 <b>Что мы о вас храним</b>

    Имя: { $name }
    Имя в Telegram: { $username }
    Телефон: { $phone }
    Броней: { $bookings }, визитов: { $visits }, отзывов: { $reviews }
    Ожиданий: { $waits }, сообщений: { $messages }

    Это нужно, чтобы принимать ваши брони и считать бонусы. Можно получить всё файлом или попросить нас забыть вас.
bot-privacy-nothing = Мы ничего о вас не храним.
bot-privacy-file = Всё, что мы о вас храним.
bot-forget-sure = 🗑 Удалить всё, что мы о вас знаем: имя, телефон, бонусы, отзывы? Вернуть это будет нельзя.
bot-forget-yes = Да, удалить
bot-forget-really = ⚠️ Точно? Ваши визиты и бонусы пропадут навсегда.
bot-forget-really-yes = 🗑 Удалить навсегда
bot-forget-no = Нет, оставить
bot-forget-bookings = Пока у вас есть бронь, мы не можем вас забыть: отмените её или дождитесь визита.
bot-forgotten = Готово, мы вас забыли. Захотите вернуться — нажмите /start.

## Кнопки

bot-button-waitlist = 🔔 Лист ожидания
bot-button-review = ⭐ Отзыв
bot-button-my-data = 📄 Прислать мои данные
bot-button-forget-me = 🗑 Удалить мои данные
bot-button-subscribe = 🔔 Получать новости
bot-button-stop = 🔕 Не получать новости
bot-button-open = № { $id } · { $day }, { $time } ›
bot-button-past = 🕰 Прошлые
bot-button-map = 🗺 На карте
bot-button-attend = 👍 Приду
bot-button-move = 🔁 Перенести
bot-button-cancel = ❌ Отменить
bot-button-claim = ✅ Забираю
bot-button-leave = ✖️ Не жду { $day }
bot-button-join = ➕ Встать в очередь

## Команды

bot-command-book = Забронировать стол
bot-command-my = Мои брони
bot-command-menu = Меню и цены
bot-command-promo = Акции
bot-command-schedule = Часы работы
bot-command-contacts = Где мы и как позвонить
bot-command-bonus = Визиты и бонусы
bot-command-review = Оставить отзыв
bot-command-waitlist = Лист ожидания
bot-command-subscribe = Получать новости
bot-command-stop = Не получать новости
bot-command-privacy = Что о вас хранится
