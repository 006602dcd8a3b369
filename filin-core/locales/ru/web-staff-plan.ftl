# Что читает персонал: план и столы, доступ, журнал, выгрузка.

## План

web-plan-table = Стол { $number }
web-plan-sum =
    { $count ->
        [one] { $count } стол
        [few] { $count } стола
       *[other] { $count } столов
    }, { $seats ->
        [one] { $seats } место
        [few] { $seats } места
       *[other] { $seats } мест
    }
web-plan-tools = План
web-plan-add = Стол
web-plan-join = Сдвигать
web-plan-undo = Отменить шаг
web-plan-redo = Вернуть шаг
web-plan-smaller = Меньше
web-plan-larger = Больше
web-plan-turn-left = Повернуть против часовой стрелки
web-plan-turn-right = Повернуть по часовой стрелке
web-plan-edit = Изменить
web-plan-hint = Нажмите на стол, потом тяните его. Ещё одно нажатие открывает всё о столе.
web-plan-join-how = Нажмите на два соседних стола: их можно будет сдвинуть для большой компании. Ещё раз — и уже нельзя.
web-plan-keys = С клавиатуры: стрелки двигают, с Shift — дальше, + и − меняют размер, R поворачивает, Delete убирает, Enter открывает.
web-plan-stands = Стол { $number }: слева { $x }, сверху { $y }, ширина { $w }, высота { $h }, поворот { $turn }°
web-plan-joined = Столы { $numbers } сдвигаются
web-plan-parted = Столы { $numbers } больше не сдвигаются
web-plan-overlaps =
    { $count ->
        [one] Наезжает на стол { $numbers }
       *[other] Наезжает на столы { $numbers }
    }
web-plan-none = В зале пока нет столов.
web-plan-first = Поставить первый стол
web-plan-full = Свободных номеров больше нет: их 999.

## Стол в списке

web-plan-no-zone = Без названия зоны
web-plan-seats-range = { $min }–{ $max } гостей
web-plan-seats-exact =
    { $max ->
        [one] { $max } гость
        [few] { $max } гостя
       *[other] { $max } гостей
    }
web-plan-online = гости бронируют сами
web-plan-walk-in = без брони
web-plan-joined-with = сдвигается с { $numbers }
web-plan-mark-new = новый
web-plan-mark-changed = изменён
web-plan-mark-retired = уберём
web-plan-leaving = Уберём из зала
web-plan-bring-back = Оставить

## Всё о столе

web-plan-number = Номер
web-plan-min = Гостей от
web-plan-max = Гостей до
web-plan-zone = Зона
web-plan-shape = Форма
web-plan-shape-round = круглый
web-plan-shape-rect = прямой
web-plan-shape-sofa = диван
web-plan-who = Для кого
web-plan-online-long = Гости бронируют сами
web-plan-walk-in-long = Только без брони и через персонал
web-plan-with = Сдвигается со столами
web-plan-place = Точное место
web-plan-x = Слева
web-plan-y = Сверху
web-plan-w = Ширина
web-plan-h = Высота
web-plan-turn = Поворот, °
web-plan-place-how = В тысячных долях зала: 0 — левая и верхняя стена, 1000 — правая и нижняя.
web-plan-apply = Готово
web-plan-retire = Убрать стол из зала
web-plan-wrong-number = Номер — от 1 до 999.
web-plan-wrong-taken = Стол { $number } уже есть.
web-plan-wrong-seats = Мест — от 1 до 100.
web-plan-wrong-least = Не больше, чем помещается.
web-plan-wrong-zone = Не длиннее 40 знаков.
web-plan-wrong-place = Все числа — целые, от 0 до 1000; ширина и высота больше нуля.

## Сохранение

web-plan-save =
    { $count ->
        [one] Сохранить { $count } стол
        [few] Сохранить { $count } стола
       *[other] Сохранить { $count } столов
    }
web-plan-saved = План сохранён.
web-plan-partly =
    { $count ->
        [one] Не сохранён { $count } стол: почему, сказано в списке.
        [few] Не сохранены { $count } стола: почему, сказано в списке.
       *[other] Не сохранены { $count } столов: почему, сказано в списке.
    }
web-plan-discard = Сбросить
web-plan-discard-title = Сбросить правки?
web-plan-discard-text =
    { $count ->
        [one] Правки { $count } стола пропадут, план станет таким, как в Filin.
       *[other] Правки { $count } столов пропадут, план станет таким, как в Filin.
    }
web-plan-discard-yes = Сбросить
web-plan-newer = Зал тем временем изменили с другого места. Ваши правки целы.
web-plan-take-in = Показать, как стало
web-plan-gone =
    { $count ->
        [one] Стол { $numbers } уже убрали: его правки больше некуда сохранить.
       *[other] Столы { $numbers } уже убрали: их правки больше некуда сохранить.
    }
web-plan-review = Что изменится
web-plan-now-number = теперь номер { $number }
web-plan-now-place = другое место
web-plan-now-alone = больше не сдвигается
web-plan-hits =
    { $count ->
        [one] Это заденет { $count } бронь: она останется, но гостям может не хватить места.
        [few] Это заденет { $count } брони: они останутся, но гостям может не хватить места.
       *[other] Это заденет { $count } броней: они останутся, но гостям может не хватить места.
    }
web-plan-more =
    { $count ->
        [one] и ещё { $count } бронь
        [few] и ещё { $count } брони
       *[other] и ещё { $count } броней
    }
web-plan-block = Стол { $number } не в работе
web-plan-save-anyway = Всё равно сохранить
web-plan-back = Ещё поправить
web-plan-retire-title = Убрать стол { $number }?
web-plan-retire-busy = Пока стол занят, его не убрать. Сначала пересадите гостей и снимите закрытия:
web-plan-retire-free = На него никто не записан. Прошлые брони останутся в истории. Стол уйдёт из зала, когда вы сохраните план.
web-plan-retire-yes = Убрать стол
web-plan-retire-no = Не убирать
