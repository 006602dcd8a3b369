# Own bookings, the waitlist, reviews, the loyalty card, and everything about the house.

## Мои брони

web-mine-title = Мои брони
web-mine-empty = Броней пока нет. Филин держит для вас место у окна.
web-mine-book = Забронировать стол
web-mine-gone = Этой брони больше нет среди предстоящих.
web-mine-sending = Отправляем…

web-mine-today = сегодня
web-mine-tomorrow = завтра
web-mine-when = { $day }, { $time }
web-mine-when-night = в ночь с { $from } на { $to }, { $time }
web-mine-ends = до { $time }
web-mine-guests = { $count ->
    [one] { $count } гость
    [few] { $count } гостя
   *[other] { $count } гостей
 }
web-mine-tables = { $count ->
    [one] Стол { $numbers }
   *[other] Столы { $numbers }
 }
web-mine-no-table = Стол подберём

web-mine-status-pending = Ждёт ответа
web-mine-status-confirmed = Подтверждена
web-mine-status-seated = Вы у нас
web-mine-status-completed = Завершена
web-mine-status-canceled = Отменена
web-mine-status-no-show = Не пришли

web-mine-earns = { $percent ->
    [100] В этот визит кальян в подарок
    [50] В этот визит кальян за полцены
   *[other] В этот визит кальян со скидкой { $percent } %
 }
web-mine-attending = Ждём: вы сказали, что придёте
web-mine-attend = Приду
web-mine-attend-done = Отлично, ждём вас!

web-mine-move = Перенести
web-mine-cancel = Отменить
web-mine-until = До { $until } можно изменить или отменить здесь, позже — звонком
web-mine-late = Изменить или отменить бронь здесь уже нельзя: скажите нам лично.
web-mine-late-call = Изменить или отменить бронь здесь уже нельзя — только звонком.
web-mine-calendar = В календарь
web-mine-calendar-google = В Google Календарь
web-mine-calendar-title = Стол в «{ $name }»

web-mine-cancel-title = Отменить бронь?
web-mine-cancel-sure = { $when }. { $tables } освободится для других гостей.
web-mine-cancel-yes = Да, отменить
web-mine-cancel-done = Бронь отменена: { $when }

web-mine-move-title = Перенести бронь
web-mine-move-now = Сейчас: { $when }
web-mine-move-choose = Выберите время
web-mine-move-same = Выберите другое время
web-mine-move-to = Перенести: { $when }
web-mine-move-done = Ждём вас: { $when }
web-mine-day = День
web-mine-other-day = Другой день
web-mine-party = Сколько вас
web-mine-fewer = Меньше гостей
web-mine-more = Больше гостей
web-mine-time = Время
web-mine-closed = В этот день закрыто. Выберите другой.
web-mine-full = На этот день всё занято. Выберите другой.

## Карта гостя

web-mine-card = Карта «{ $name }»
web-mine-card-made = { $made ->
    [one] { $made } визит из { $round }
    [few] { $made } визита из { $round }
   *[other] { $made } визитов из { $round }
 }
web-mine-card-left = { $percent ->
    [100] Ещё { $left } — и кальян в подарок
    [50] Ещё { $left } — и кальян за полцены
   *[other] Ещё { $left } — и кальян со скидкой { $percent } %
 }
web-mine-card-now = { $percent ->
    [100] Следующий визит — кальян в подарок
    [50] Следующий визит — кальян за полцены
   *[other] Следующий визит — кальян со скидкой { $percent } %
 }
web-mine-card-none = Совы считают ваши визиты
web-mine-card-visits = { $visits ->
    [0] Первая сова откроет глаз после визита
    [one] Всего { $visits } визит
    [few] Всего { $visits } визита
   *[other] Всего { $visits } визитов
 }
web-mine-card-discount = Личная скидка { $sum }

## Лист ожидания

web-mine-waits = Лист ожидания
web-mine-wait-span = { $day }, с { $from } до { $until }
web-mine-wait-waiting = Ждём стол
web-mine-wait-offered = Есть стол!
web-mine-wait-place = вы { $place }-е в очереди
web-mine-wait-tell = Напишем в Telegram, как только стол освободится.
web-mine-wait-expires = Предложение до { $time }, осталось { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
 }. Стол не держим: кто раньше, того и стол.
web-mine-wait-claim = Забронировать
web-mine-wait-claimed = Стол ваш: { $when }
web-mine-wait-leave = Больше не ждать
web-mine-wait-leave-title = Больше не ждать?
web-mine-wait-left = Хорошо, больше не ждём.

## Отзывы

web-mine-reviews = Ваши отзывы
web-mine-reviews-asked = Как вам у нас?
web-mine-reviews-all = Показать все
web-mine-reviews-older = Более ранние
web-mine-review-asked = Как прошёл вечер, { $day }?
web-mine-review-words = Пара слов, если хочется
web-mine-review-send = Отправить отзыв
web-mine-review-thanks = Спасибо за отзыв!
web-mine-review-change = Изменить
web-mine-review-change-title = Ваш отзыв
web-mine-review-changed = Отзыв изменён
web-mine-stars = { $stars ->
    [one] { $stars } звезда
    [few] { $stars } звезды
   *[other] { $stars } звёзд
 }

## Филин: всё о доме

web-more-sections = О нас
web-more-back = Филин
web-more-open = Открыто до { $time }
web-more-shut-today = Откроемся сегодня в { $time }
web-more-shut = Откроемся: { $day }, { $time }
web-more-closed = Сейчас закрыто

web-more-promotions = Акции и события
web-more-promotions-few = { $count ->
    [0] Пока ничего
    [one] { $count } сейчас и скоро
   *[other] { $count } сейчас и скоро
 }
web-more-menu = Меню
web-more-menu-few = { $count ->
    [one] { $count } позиция
    [few] { $count } позиции
   *[other] { $count } позиций
 }
web-more-contacts = Контакты и часы
web-more-language = Язык
web-more-language-now = Русский
web-more-privacy = Мои данные
web-more-privacy-few = Что мы храним и как это удалить

web-promo-none = Сейчас акций нет. Загляните позже.
web-promo-today = Сегодня
web-promo-day = { $day }
web-promo-span = { $from } — { $until }
web-promo-from = С { $from }
web-promo-until = До { $until }

web-menu-none = Меню скоро появится.
web-menu-sections = Разделы меню
web-menu-rest = Ещё

web-contacts-place = Где мы
web-contacts-map = На карте
web-contacts-way = Маршрут
web-contacts-call = Позвонить
web-contacts-none = Контакты скоро появятся.
web-hours-title = Часы работы
web-hours-closed = закрыто
web-hours-open = { $opens }–{ $closes }
web-hours-today = сегодня

web-language-title = Язык
web-language-legend = На каком языке показывать страницу
web-language-bot = Бот выбирает язык отдельно: команда /language.

web-privacy-kept-title = Что мы о вас храним
web-privacy-kept = Имя и имя в Telegram, телефон, если вы его оставили, брони, визиты и бонусы, отзывы, ожидания и сообщения бота. Это нужно, чтобы принимать ваши брони и считать бонусы.
web-privacy-bot-title = Получить или удалить всё
web-privacy-bot = Напишите боту /privacy. «Прислать мои данные» — всё одним файлом. «Удалить мои данные» — забудем вас, если нет предстоящих броней.
web-privacy-device-title = На этом устройстве
web-privacy-device = Чтобы страница открывалась и без связи, здесь лежит последний ответ Филина: ваши брони, имя и телефон.
web-privacy-forget = Удалить с этого устройства
web-privacy-forget-sure = Брони и бонусы останутся у нас. Страница запомнит их снова, когда вы её откроете.
web-privacy-forgotten = Удалено с этого устройства.
