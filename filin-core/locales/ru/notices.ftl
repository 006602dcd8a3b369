# Что бот говорит сам: гостям об их бронях, персоналу обо всём. Разметка — HTML Telegram.

## Общие слова

notice-when-day = { $weekday ->
    [1] в понедельник
    [2] во вторник
    [3] в среду
    [4] в четверг
    [5] в пятницу
    [6] в субботу
   *[7] в воскресенье
 }, { $day } { $month }, в { $time }
notice-when-night = в ночь с { $from } на { $day }, { $time }
notice-people = { $count ->
    [one] { $count } гость
    [few] { $count } гостя
   *[other] { $count } гостей
 }
notice-tables = { $count ->
    [0] без стола
    [1] стол { $tables }
   *[other] столы { $tables }
 }
notice-visits = { $count ->
    [0] ещё не был у нас
    [one] { $count } визит
    [few] { $count } визита
   *[other] { $count } визитов
 }

## Карточка брони

card-head-new = 🆕 <b>Новая бронь</b>
card-head-canceled = ❌ <b>Гость отменил бронь</b>
card-head-expired = ⌛ <b>Бронь снята: никто не ответил</b>
card-head-called-off = ❌ <b>Бронь снята</b>
card-head-changed = ✏️ <b>Гость изменил бронь</b>
card-head-waiting = ⏰ <b>Бронь всё ещё ждёт ответа</b>
card-head-late = 🕰 <b>Гости опаздывают</b>
card-status = { $status ->
    [pending] ⏳ ждёт ответа
    [confirmed] ✅ подтверждена
    [seated] 🪑 гости в зале
    [completed] 🏁 завершена
    [canceled] ❌ отменена
   *[no_show] 🚫 не пришли
 }
card-number = № { $id } · { $status }
card-number-by = № { $id } · { $status } ({ $by })
card-when = 📅 { $when }
card-party = 👥 { $people } · { $tables }
card-guest = 👤 { $guest }
card-walk-in = 👤 без имени
card-phone = 📞 { $phone }
card-visits = ⭐ { $visits }
card-visits-earn = ⭐ { $visits } · в этот раз кальян −{ $percent } %
card-visits-free = ⭐ { $visits } · в этот раз кальян бесплатно
card-comment = 💬 { $comment }
card-note = 📝 { $note }
card-reason = Причина: { $reason }
card-flagged = ⚠️ Проверьте: бронь перенесена не полностью
card-confirm = ✅ Подтвердить
card-decline = ❌ Отклонить
card-seat = 🪑 Гости пришли
card-no-show = 🚫 Не пришли
card-cancel = ❌ Отменить
card-close = 🏁 Завершить
card-undo = ↩️ Вернуть назад

## Гостям: их брони

notice-booking-received = ⏳ <b>Заявка № { $id } принята</b>
notice-booking-received-tail = Мы ответим здесь же, как только её посмотрит персонал.
notice-booking-created = ✅ <b>Для вас записана бронь № { $id }</b>
notice-booking-created-tail = Ждём вас!
notice-booking-confirmed = ✅ <b>Бронь № { $id } подтверждена</b>
notice-booking-confirmed-tail = Ждём вас!
notice-booking-canceled = ❌ <b>Бронь № { $id } отменена</b>
notice-booking-canceled-tail = К сожалению, в этот раз мы не сможем вас принять. Выберите, пожалуйста, другое время.
notice-booking-canceled-expired = К сожалению, на заявку никто не успел ответить. Простите нас и выберите, пожалуйста, другое время.
notice-booking-moved = ✏️ <b>Бронь № { $id } изменена</b>
notice-booking-moved-tail = Так она записана теперь. Если не подходит, перенесите или отмените её.
notice-booking-changed = ✏️ <b>Бронь № { $id }: { $status }</b>
notice-booking-changed-tail = Так она записана теперь.
notice-reminder-day = 🔔 <b>Напоминаем о брони № { $id }</b>
notice-reminder-day-tail = Вы придёте?
notice-reminder-hour = 🔔 <b>Скоро увидимся: бронь № { $id }</b>
notice-reminder-hour-tail = Ждём вас!
notice-review-request = ⭐ <b>Как вам у нас понравилось?</b>
notice-review-request-tail = Поставьте оценку от 1 до 5, потом сможете добавить пару слов.
notice-attend = 👍 Приду
notice-cancel = ❌ Отменить
notice-move = 🔁 Перенести
notice-show = 👁 Моя бронь
notice-book = 📅 Забронировать
notice-booking-lines = 📅 { $when }
    👥 { $people } · { $tables }

## Гостям: очередь ожидания

notice-waitlist-offer = 🎉 <b>Освободился стол!</b>
    📅 { $when }
    👥 { $people } · { $tables }
    Он ваш, если подтвердите до { $until }. До тех пор стол никто не держит: кто первый, того и место.
notice-waitlist-lapsed = ⌛ <b>Предложение не подтвердили вовремя</b>
    Вы больше не в очереди на { $day }. Если стол ещё нужен, встаньте в очередь снова.
notice-waitlist-expired = ⌛ <b>Стол на { $day } не освободился</b>
    Время, которое вы ждали, прошло. Надеемся увидеть вас в другой день.
notice-claim = ✅ Беру
notice-leave = ❌ Больше не жду

## Персоналу

notice-desk-waitlist-offer = 🎉 <b>Освободился стол для того, кто ждёт</b>
    👤 { $guest }
    📅 { $when }
    👥 { $people } · { $tables }
    Telegram у гостя нет: позвоните. Предложение действует до { $until }.
notice-desk-waitlist-lapsed = ⌛ <b>Предложение из очереди пропало</b>
    👤 { $guest }
    Гость ждал стол на { $day }; Telegram у него нет.
notice-desk-waitlist-expired = ⌛ <b>Стол так и не освободился</b>
    👤 { $guest }
    Гость ждал стол на { $day }; Telegram у него нет.
notice-review-left = { $rating ->
    [1] ★☆☆☆☆
    [2] ★★☆☆☆
    [3] ★★★☆☆
    [4] ★★★★☆
   *[5] ★★★★★
 } <b>Новый отзыв</b>
notice-review-of = О брони № { $id }
notice-digest = 📋 <b>Сегодня, { $day }</b>
notice-digest-sums = { $bookings ->
    [0] Броней нет
    [one] { $bookings } бронь
    [few] { $bookings } брони
   *[other] { $bookings } броней
 } · { $people }
notice-digest-pending = ⏳ Ждут ответа: { $count }
notice-digest-more = … и ещё { $count }
notice-backup-made = 💾 <b>Сделана резервная копия</b>
    📅 { $when }
    { $size } МБ · { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
       *[other] { $rows } строк
     } · { $encrypted ->
        [yes] 🔒 зашифрована
       *[no] не зашифрована
     }
    <code>{ $name }</code>
notice-backup-failed = ⚠️ <b>Резервная копия по расписанию не удалась</b>
    <code>{ $why }</code>
    { $code ->
        [away] База данных не отвечает. Проверьте DATABASE_URL и работает ли её сервер.
        [local] Проверьте, есть ли место на диске и может ли сервер писать в BACKUP_DIR.
        [no-rights] Учётной записи базы данных нужно право читать все таблицы.
       *[other] Подробности в журнале сервера.
     }
    Сервер будет пробовать каждый час и сообщит, когда копия получится.
notice-someone = гость
