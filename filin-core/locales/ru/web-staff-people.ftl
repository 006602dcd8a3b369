# What staff read about: people.

## The guests

web-people-guests = Гости
web-people-search = Кого ищем
web-people-search-how = Имя, телефон, @имя или #номер
web-people-filter-tag = С меткой
web-people-filter-barred = Только те, кому бронь закрыта
web-people-found =
    { $count ->
        [0] Никого не нашли
        [one] Показан { $count } гость
        [few] Показаны { $count } гостя
       *[other] Показано { $count } гостей
    }
web-people-nobody = Никого не нашли. Можно искать по части имени или телефона.
web-people-empty = Гостей пока нет: они появятся с первой бронью.
web-people-all = Показать всех
web-people-more = Показать ещё
web-people-number = Гость № { $id }
web-people-visits-of =
    { $count ->
        [one] визит
        [few] визита
       *[other] визитов
    }
web-people-barred = бронь закрыта

## A guest's card

web-people-phone-verified = номер подтверждён Telegram
web-people-speaks-ru = говорим по-русски
web-people-speaks-en = говорим по-английски
web-people-subscribed = получает новости
web-people-unsubscribed = без новостей
web-people-barred-long = Бронь закрыта: сам гость забронировать не может.
web-people-forgotten = Гостя забыли по просьбе: остались только цифры.
web-people-book = Новая бронь
web-people-call = Позвонить
web-people-write = Написать в Telegram
web-people-stat-bookings = броней всего
web-people-stat-completed = состоялось
web-people-stat-canceled = отменено
web-people-stat-no-shows = не пришли
web-people-stat-table = любимый стол
web-people-stat-last = последний визит
web-people-stat-first = первый визит
web-people-awaited = Ближайшая бронь
web-people-bookings = Брони
web-people-bookings-none = Броней ещё не было.
web-people-bookings-newest =
    { $count ->
        [one] Показана последняя { $count }.
       *[other] Показаны последние { $count }.
    }
web-people-booking = Бронь № { $id }

## What staff keep

web-people-tags = Метки
web-people-tags-none = Меток нет.
web-people-tag-new = Новая метка
web-people-tag-add = Добавить
web-people-tag-off = Убрать метку { $tag }
web-people-managers = Метки, скидку и визиты меняет менеджер.
web-people-notes = Заметки персонала
web-people-discount = Личная скидка, ₽
web-people-discount-wrong = От 0 до 100 000 рублей, без копеек.
web-people-name = Имя
web-people-name-empty = Имя нельзя оставить пустым.
web-people-keep = Сохранить
web-people-keep-mine = Сохранить моё
web-people-take-theirs = Взять новое
web-people-drop = Вернуть как было
web-people-kept = Сохранено.
web-people-clash = Пока вы писали, это изменили. Сейчас там:
web-people-stale = Карточку изменили в другом месте. Показываем, какая она сейчас, — проверьте и повторите.

## Visits

web-people-visits = Поправить визиты
web-people-visits-delta = Сколько прибавить
web-people-visits-less = −1: на визит меньше
web-people-visits-more = +1: на визит больше
web-people-visits-number = Целое число от −1000 до 1000, кроме нуля.
web-people-visits-below =
    { $visits ->
        [0] Визитов нет: убавить нечего.
        [one] Всего { $visits } визит: больше не убавить.
        [few] Всего { $visits } визита: больше не убавить.
       *[other] Всего { $visits } визитов: больше не убавить.
    }
web-people-visits-reason = Почему
web-people-visits-why = Напишите, почему: это останется в истории.
web-people-visits-send = Поправить
web-people-visits-after =
    { $visits ->
        [one] станет { $visits } визит
        [few] станет { $visits } визита
       *[other] станет { $visits } визитов
    }
web-people-visits-done = Записали: { $delta }.
web-people-ledger =
    { $count ->
        [0] История визитов
       *[other] История визитов: { $count }
    }
web-people-ledger-none = Записей ещё нет.
web-people-ledger-completed = бронь состоялась
web-people-ledger-reopened = бронь вернули
web-people-ledger-opening = перенесено из Filin 3
web-people-ledger-silent = без причины
web-people-you = вы

## What is done seldom

web-people-last = Доступ и данные
web-people-last-managers = Закрыть бронь или выгрузить данные может менеджер.
web-people-bar = Закрыть бронь
web-people-bar-title = Закрыть бронь: { $name }?
web-people-bar-text = Гость больше не сможет бронировать сам. Нынешние брони останутся, и всегда можно вернуть всё как было.
web-people-bar-reason = Почему (допишем в заметки)
web-people-bar-yes = Закрыть бронь
web-people-unbar = Открыть бронь снова
web-people-export = Выгрузить данные
web-people-export-copy = Скопировать данные
web-people-export-saved = Файл со всеми данными гостя сохранён.
web-people-export-copied = Данные гостя скопированы.
web-people-forget = Забыть гостя
web-people-forget-owner = Забыть гостя может только владелец.
web-people-forget-title = Забыть навсегда: { $name }?
web-people-forget-text = Сотрём имя, телефон, Telegram, заметки, метки, скидку, слова отзывов и комментарии к броням. Визиты останутся в цифрах без имени, лист ожидания закроется. Вернуть это нельзя; пока есть живые брони, нельзя и забыть.
web-people-forget-type = Чтобы подтвердить, напишите номер гостя: { $id }
web-people-forget-yes = Забыть навсегда

## Reviews

web-people-reviews = Отзывы
web-people-span = За какое время
web-people-span-month = 30 дней
web-people-span-all = За всё время
web-people-span-dates = По датам
web-people-from = С
web-people-to = По
web-people-dates-wrong = Конец раньше начала.
web-people-summary = Оценки в цифрах
web-people-reviews-count =
    { $count ->
        [one] { $count } отзыв
        [few] { $count } отзыва
       *[other] { $count } отзывов
    }
web-people-bar-of = { $stars } ★: { $count }
web-people-rating-all =
    { $stars ->
        [one] Показаны с { $stars } звездой. Показать все
       *[other] Показаны с { $stars } звёздами. Показать все
    }
web-people-reviews-none = Отзывов за это время нет.
web-people-wordless = Без слов.
web-people-visit = Бронь № { $id }
web-people-left = Оставлен { $when }
web-people-open = гость может поправить до { $when }
web-people-unknown = гость неизвестен
web-people-remove = Убрать
web-people-remove-of = Убрать отзыв: { $name }
web-people-remove-title = Убрать отзыв?
web-people-remove-text =
    { $stars ->
        [one] { $name }, { $stars } звезда: отзыв исчезнет навсегда, и средняя оценка изменится.
        [few] { $name }, { $stars } звезды: отзыв исчезнет навсегда, и средняя оценка изменится.
       *[other] { $name }, { $stars } звёзд: отзыв исчезнет навсегда, и средняя оценка изменится.
    }
web-people-remove-yes = Убрать навсегда
web-people-removed = Отзыв убран.
