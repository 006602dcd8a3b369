# Справка `filin` и то, что не так в командной строке. По-английски то и другое говорит сама программа
# (clap), поэтому en/help.ftl нет. Команда — сообщение help-filin-<команда>: строка о ней, `.long` —
# подробнее, `.after` — примеры, если при них есть слова; остальное — её аргументы. Общие — в help-any.

help-any =
    .server = Адрес демона (или в FILIN_SERVER); иначе из профиля, иначе http://127.0.0.1:10000
    .token = Токен доступа; лучше хранить его через `filin login` или в FILIN_TOKEN
    .profile = Какой профиль взять из ~/.config/filin/config.toml
    .output = В каком виде печатать
    .output-table = Для людей
    .output-json = Список — массив, одна вещь — объект
    .output-csv = Заголовок и по строке на каждую вещь
    .color = Когда печатать в цвете (NO_COLOR учитывается)
    .color-auto = В терминале, если не задан NO_COLOR
    .color-always = Даже не в терминал
    .color-never = Никогда
    .quiet = Только результаты и ошибки
    .yes = Не переспрашивать
    .lang = Язык; иначе как в системе
    .lang-ru = Русский
    .lang-en = Английский
    .help = Справка (короче: -h, подробнее: --help)
    .version = Версия
    .help_command = Справка о команде
    .dry_run = Только показать, что изменится; ничего не меняется, никто не спрашивает
    .date = День: сегодня, завтра, пт, 27.11, 2026-11-27
    .day = День: сегодня, завтра, пт, 27.11, 2026-11-27
    .minutes = На сколько минут; иначе как обычно в заведении
    .phone = Телефон гостя: по нему гость найдётся или будет записан
    .guests = Сколько гостей
    .ids = Номера; - значит прочитать их из stdin
    .guest = Гость: 12 или '#12', @ник, телефон, Telegram id
    .reason = Почему
    .telegram_id = Telegram id
    .online = Могут ли гости бронировать его сами; иначе он для тех, кто пришёл без брони, и для персонала
    .seats = На сколько гостей: 4 или 2-6
    .zone = Часть зала
    .shape = Какой формы на плане
    .at = Левый верхний угол в тысячных долях плана: 80,180
    .size = Размер в тысячных долях плана: 160x120
    .turn = На сколько градусов повёрнут по часовой стрелке
    .open = Со скольки: 14:00
    .close = До скольки; если не позже открытия, то это уже после полуночи
    .closed = Закрыто весь день
    .dir = Папка с копиями на этой машине (или в BACKUP_DIR)
    .identity = Файл с секретным ключом зашифрованной копии, как его пишет age-keygen

## Подписи и слова самой справки

help-usage = Использование:
help-commands = Команды:
help-arguments = Аргументы:
help-options = Параметры:
help-global = Общие параметры:
help-examples = Примеры:
help-usage-options = [ПАРАМЕТРЫ]
help-usage-command = КОМАНДА
help-possible = [можно: { $values }]
help-default = [обычно: { $value }]

help-value-URL = URL
help-value-TOKEN = ТОКЕН
help-value-NAME = ИМЯ
help-value-FORMAT = ВИД
help-value-WHEN = КОГДА
help-value-LANG = ЯЗЫК
help-value-LANGUAGE = ЯЗЫК
help-value-DATE = ДЕНЬ
help-value-TIME = ВРЕМЯ
help-value-STATUS = СТАТУС
help-value-TEXT = ТЕКСТ
help-value-ID = НОМЕР
help-value-BLOCK-ID = НОМЕР
help-value-N = N
help-value-N-N = N,N
help-value-M = N
help-value-MINUTES = +МИНУТЫ
help-value-N-MIN-MAX = N|ОТ-ДО
help-value-SHAPE = ФОРМА
help-value-X-Y = X,Y
help-value-WxH = ШxВ
help-value-DEGREES = ГРАДУСЫ
help-value-BOOL = true|false
help-value-PHONE = ТЕЛЕФОН
help-value-TAG = МЕТКА
help-value-TAG-TAG = +МЕТКА|-МЕТКА
help-value-GUEST = ГОСТЬ
help-value-ROUBLES = РУБЛИ
help-value-FILE-URL = ФАЙЛ|URL
help-value-LABEL-TARGET = НАДПИСЬ=ЦЕЛЬ
help-value-SEGMENT = СЕГМЕНТ
help-value-MOMENT = МОМЕНТ
help-value-FILE = ФАЙЛ
help-value-KEY = КЛЮЧ
help-value-DIR = ПАПКА
help-value-TITLE = НАЗВАНИЕ
help-value-ROLE = РОЛЬ
help-value-TELEGRAM-ID = TELEGRAM_ID
help-value-ZONE = ПОЯС
help-value-HH-MM = ЧЧ:ММ
help-value-HH-MM-HH-MM = ЧЧ:ММ-ЧЧ:ММ
help-value-NAME-N = ПРАВИЛО=N
help-value-VISIT-PERCENT = ВИЗИТ=ПРОЦЕНТ
help-value-WEEKDAY = ДЕНЬ_НЕДЕЛИ
help-value-SEQ = НОМЕР
help-value-SHELL = ОБОЛОЧКА
help-value-COMMAND = КОМАНДА

## Что не так в командной строке

help-error = ошибка:
help-wrong-unknown-command = нет команды «{ $given }»
help-wrong-unknown-option = здесь нет параметра «{ $given }»
help-wrong-extra = «{ $given }» здесь лишнее
help-wrong-missing = не хватает:
help-wrong-value = «{ $given }» не подходит для { $for }
help-wrong-no-value = для { $for } нужно значение
help-wrong-twice = { $given } можно задать только один раз
help-wrong-together = { $given } нельзя сочетать с
help-wrong-together-command = команду «{ $given }» нельзя сочетать с
help-wrong-others = другими указанными параметрами
help-wrong-no-command = после «{ $given }» нужна команда
help-wrong-equals = для { $for } значение пишется после знака =
help-wrong-too-many = для { $for } значение «{ $given }» лишнее
help-wrong-count = у { $for } не столько значений, сколько нужно
help-wrong-utf8 = в командной строке не UTF-8
help-wrong-other = эту командную строку не понять
help-reason-number = нужно число
help-reason-id = нужен номер, например 12 или '#12'
help-reason-ids = нужен номер, например 12 или '#12', или - для stdin
help-reason-big = слишком большое число
help-reason-least = нужно число не меньше { $least }
help-reason-range = нужно число от { $least } до { $most }
help-reason-seats = места пишутся так: 4 или 2-6
help-reason-two = нужны два числа, например 80,180 или 160x120
help-reason-button = кнопка пишется так: 'Сайт=https://…', 'Бронь=app:book' или 'Совы=promo:5'
help-reason-segment = сегмент пишется так: all, lang=ru, visited=30, unseen=60, visits=5..10, reward или tag=vip
help-reason-rule = пишется так: имя=число
help-tip = подсказка:
help-tip-command = может быть, команда «{ $like }»?
help-tip-option = может быть, параметр «{ $like }»?
help-tip-value = может быть, «{ $like }»?
help-tip-escape = чтобы передать «{ $given }» как значение: -- { $given }
help-more = Справка: добавьте --help.

## filin

help-filin = Стойка администратора кальянной — из терминала
    .after =
        Примеры:
          filin login --server https://filin.example      войти один раз
          filin bookings list tomorrow                    кто придёт завтра
          filin bookings create --date fri --time 19:00 --guests 4 --phone +79990001122
          filin slots today --guests 2                    что свободно
          filin tables map                                зал сейчас
          filin doctor                                    что не так и как исправить

        Коды выхода: 0 сделано, 2 ошибка в командной строке, 3 отказ, 4 не хватает прав, 5 сервер не отвечает, 1 всё остальное.

help-filin-dashboard = Зал вживую: брони, заявки, цифры
    .long = Все клавиши показывает ?
    .read_only = Смотреть, ничего не меняя
    .mouse = Пользоваться мышью; текст тогда выделяется с Shift, как это умеет терминал
    .silent = Не звонить, когда приходит заявка

## Брони

help-filin-bookings = Принять бронь и провести её через вечер
help-filin-bookings-list = Брони одного дня или нескольких
    .day = День: сегодня, завтра, пт, 27.11, 2026-11-27 [обычно: сегодня]
    .date = То же самое параметром
    .from = Первый из нескольких дней [обычно: сегодня]
    .to = Последний из нескольких дней [обычно: все будущие]
    .status = Только в этом статусе
    .search = Только те, где это есть в имени гостя, телефоне или пожеланиях
    .after =
        Примеры:
          filin bookings list
          filin bookings list завтра --status pending
          filin bookings list --status pending --from today      все, кто ждёт ответа
          filin bookings list --from 2026-11-01 --to 2026-11-30 -o csv > november.csv
          filin bookings list --search Иван -o json | jq '.[].id'
help-filin-bookings-show = Одна бронь или её история
    .id = Номер брони
    .history = Вместо этого: что с ней было, кто и когда это сделал
help-filin-bookings-create = Принять бронь или посадить тех, кто пришёл
    .long = Время до начала дня (06:00, если не задано иначе) — это уже после полуночи: `--date fri --time 00:30` — ночь с пятницы на субботу.
    .date = День: сегодня, завтра, пт, 27.11, 2026-11-27 [обычно: сегодня]
    .time = Когда придут: 18:00 или сейчас
    .table = За какой стол; иначе выберется лучший
    .tables = За какие столы, сдвинутые
    .name = Имя гостя
    .comment = Пожелания
    .walk_in = Гости уже здесь: посадить сразу (сейчас, если время не названо)
help-filin-bookings-confirm = Подтвердить: гостей ждут
help-filin-bookings-seat = Гости за столом
help-filin-bookings-close = Гости были и ушли
help-filin-bookings-cancel = Отменить брони; переспросит
help-filin-bookings-no-show = Гости не пришли; переспросит
help-filin-bookings-move = Изменить время, стол или число гостей
    .id = Номер брони
    .date = Другой день; время прежнее, если не названо
    .time = Другое время; день прежний, если не назван
    .table = Другой стол
    .tables = Другие столы, сдвинутые
    .minutes = На сколько минут
    .after =
        Примеры:
          filin bookings move 12 --time 20:30
          filin bookings move 12 --date tomorrow --tables 3,4
          filin bookings move 12 --guests 6
          filin bookings move 12 --minutes 180               # на три часа
help-filin-bookings-extend = Продлить визит
    .long = Стол и начало остаются. Если за столом уже ждут других, скажет об этом.
    .id = Номер брони
    .more = На сколько минут дольше: +60
    .minutes = То же самое параметром
help-filin-bookings-reopen = Вернуть завершённую или отменённую, если столы ещё свободны
help-filin-bookings-undo = Вернуть своё последнее действие
    .long = Без номера — своё самое последнее за сегодня и вчера.
    .ids = Номера броней; - значит прочитать их из stdin; без них — та, что менялась вами последней
    .after =
        Примеры:
          filin bookings undo                 своё последнее действие
          filin bookings undo 12
          filin bookings undo 12 13
help-filin-bookings-watch = Что происходит с бронями: по строке, сразу
    .long =
        Закончить — Ctrl-C. О потере связи говорится в stderr, попытки продолжаются, и всё пропущенное приходит потом. JSON — по объекту в строке: seq, at, action, booking_id, status, actor и сама бронь, какая она сейчас.
    .day = Только брони этого дня: сегодня, завтра, пт, 27.11, 2026-11-27

## Столы

help-filin-tables = Зал и столы; какие не работают
help-filin-tables-list = Все столы с бронями и блокировками дня
    .date = День: сегодня, завтра, пт, 27.11, 2026-11-27 [обычно: сегодня]
help-filin-tables-map = Зал сейчас, рисунком
help-filin-tables-block = Закрыть стол на время
    .long = Если не сказано иначе — с этой минуты на два часа.
    .table = Какой стол
    .date = День: сегодня, завтра, пт, 27.11, 2026-11-27 [обычно: сегодня]
    .time = Со скольки: 18:00 или сейчас
    .minutes = На сколько минут
    .after =
        Примеры:
          filin tables block 5                               сейчас, на два часа
          filin tables block 3 --date today --time 18:00 --minutes 120 --reason 'ремонт'
          filin tables block 5 --date fri --time 14:00 --minutes 720
help-filin-tables-unblock = Снять блокировку стола; переспросит
    .id = Номер блокировки, не стола
    .table = Та блокировка, что на этом столе сейчас
    .after =
        Примеры:
          filin tables list                 номера блокировок — в последнем столбце
          filin tables unblock 7
          filin tables unblock --table 5    та, что на столе 5 сейчас
          filin tables unblock 7 --dry-run
          filin tables unblock 7 --yes
help-filin-tables-add = Поставить в зал новый стол
    .long = Без --at он окажется на первом свободном месте плана.
    .number = Номер стола
    .with = Столы, с которыми его можно сдвинуть
help-filin-tables-set = Изменить стол; переспросит, если кому-то не хватит места
    .table = Какой стол
    .number = Новый номер
    .dry_run = Только показать, каким броням не хватит места
help-filin-tables-retire = Убрать стол из зала навсегда; переспросит
    .long = Стол с бронями или блокировками не убрать: сначала перенесите брони и снимите блокировки.
    .table = Какой стол
    .dry_run = Только показать брони, которые его ещё держат
    .after =
        Примеры:
          filin tables retire 5 --dry-run        что его ещё держит
          filin tables retire 5
          filin tables retire 5 --yes
help-filin-tables-join = Эти два стола можно сдвигать
    .one = Один
    .other = Другой
    .dry_run = Только показать, какие брони разъедутся
help-filin-tables-part = Эти два стола не сдвигать; переспросит, если оба в одной брони
    .one = Один
    .other = Другой
    .dry_run = Только показать, какие брони разъедутся

## Лист ожидания

help-filin-waitlist = Кто ждёт стол
help-filin-waitlist-list = Кто ждёт, в порядке очереди
    .long = Без дня — все, кто ещё ждёт, с сегодняшнего дня. С ним — все за этот день, и те, кто уже не ждёт.
help-filin-waitlist-add = Записать в лист ожидания того, кто позвонил
    .long = Время до начала дня (06:00, если не задано иначе) — это уже после полуночи: `--date fri --from 23:00 --until 00:30` — ночь с пятницы на субботу.
    .from = Самое раннее начало, которое подойдёт: 20:00
    .until = Самое позднее начало, которое подойдёт: 22:00
    .name = Имя гостя; одно или с телефоном
    .guest_id = Номер гостя, который уже записан
help-filin-waitlist-remove = Убрать из листа ожидания; переспросит
    .id = Номер в листе ожидания, не номер гостя
help-filin-waitlist-claim = Принять за гостя то, что ему предложено
    .long = Бронь сразу подтверждена. Предложение живёт десять минут и ничего не держит: кто-то мог успеть раньше, тогда гость ждёт дальше на своём месте в очереди.
    .id = Номер в листе ожидания, не номер гостя
    .after =
        Примеры:
          filin waitlist list               предложения — в последнем столбце
          filin waitlist claim 7
          filin waitlist claim 7 -o json

## Гости

help-filin-guests = Кто приходит и что о них известно
    .long = Гостя называют номером (12 или '#12'), @ником, телефоном или Telegram id.
    .after =
        Примеры:
          filin guests find Иван
          filin guests show 12
          filin guests show @masha
          filin guests show '+7 999 000-11-22'
          filin guests note 12 'аллергия на мяту'
          filin guests list -o csv > guests.csv                 все
          filin guests visits 12 +3 --reason 'бумажная карта'
help-filin-guests-list = Все гости, сначала новые
    .tag = Только с этой меткой
    .barred = Только те, от кого не принимают броней
help-filin-guests-find = Найти по номеру, Telegram id, @нику, телефону, части имени или телефона
    .text = Что искать
help-filin-guests-show = Карточка гостя с бронями и визитами
help-filin-guests-note = Написать заметку о госте
    .text = Заметка; прежняя заменится
    .append = Дописать под прежней
    .after =
        Примеры:
          filin guests note 12 'аллергия на мяту'
          filin guests note @masha 'любит стол 5' --append
          filin guests note 12 ''       убирает заметку
help-filin-guests-tags = Какие метки есть и у скольких гостей каждая
    .after =
        Примеры:
          filin guests tags
          filin guests list --tag vip                      у кого она
help-filin-guests-tag = Добавить и убрать метки; для управляющих
    .plus = Метки: + перед той, что добавить, - перед той, что убрать
    .add = Метка, которую добавить
    .remove = Метка, которую убрать
    .after =
        Примеры:
          filin guests tag 12 +vip -новый
          filin guests tag @masha --add 'день рождения' --remove vip
          filin guests list --tag vip                      у кого она есть
help-filin-guests-visits = Добавить или убавить визиты; для управляющих
    .delta = Сколько: +3 или -1
help-filin-guests-discount = Назначить личную скидку; для управляющих
    .roubles = Сколько рублей с каждого счёта; 0 — нисколько
    .after =
        Примеры:
          filin guests discount 12 300
          filin guests discount @masha 0       убирает её
help-filin-guests-bar = Больше не принимать броней от гостя; переспросит; для управляющих
    .reason = Почему; допишется к заметке
help-filin-guests-unbar = Снова принимать брони от гостя; для управляющих
    .after =
        Примеры:
          filin guests unbar 12
          filin guests list --barred       от кого не принимают
help-filin-guests-export = Всё, что хранится о госте, в JSON; для управляющих
    .to = В этот файл, который прочтёте только вы, а не в stdout
help-filin-guests-forget = Стереть всё личное навсегда; переспросит; для владельцев
    .after =
        Примеры:
          filin guests export 12 --to guest-12.json       что есть, пока не стёрто
          filin guests forget 12 --dry-run
          filin guests forget 12

## Свободное время и цифры

help-filin-slots = Что свободно в этот день
    .guests = На сколько гостей
    .table = Только за этим столом
    .explain = Объяснить, почему остальное не предложено
help-filin-stats = Цифры одного дня или нескольких, с полосками
    .after =
        Примеры:
          filin stats
          filin stats yesterday
          filin stats week                    с понедельника до сегодня
          filin stats month -o csv > month.csv
          filin stats 2026-11-27 -o json
          filin stats --from 01.11 --to 30.11
          filin stats --from 01.11 -o csv > november.csv
    .long = С --from или --to, или за неделю и месяц: по строке на день — брони, гости в них и полоска гостей. Без --to — до сегодняшнего дня, без --from — тридцать дней.
    .day = День: сегодня, вчера, пт, 27.11, 2026-11-27; или неделя, месяц: с понедельника или с первого числа до сегодня [обычно: сегодня]
    .date = То же самое параметром
    .from = Первый из нескольких дней
    .to = Последний из нескольких дней

## Акции и меню

help-filin-promos = О чём заведение объявляет гостям
help-filin-promos-list = Все акции, и скрытые, и прошедшие
help-filin-promos-add = Объявить акцию
    .title = Пара слов
    .description = Остальное
    .image = Адрес картинки, https://
    .starts = Первый день: сегодня, завтра, пт, 27.11, 2026-11-27
    .ends = Последний день
    .default = Отныне основная акция вместо прежней
    .hidden = Гостям пока не показывать
help-filin-promos-set = Изменить акцию; что не названо, останется
    .id = Номер акции
    .title = Пара слов
    .description = Остальное
    .image = Адрес картинки, https://
    .no_image = Без картинки
    .starts = Первый день: сегодня, завтра, пт, 27.11, 2026-11-27
    .no_starts = Без первого дня
    .ends = Последний день
    .no_ends = Без последнего дня
    .default = Отныне основная акция вместо прежней
    .no_default = Больше не основная акция
    .show = Показывать гостям
    .hide = Не показывать гостям
help-filin-promos-remove = Удалить акцию навсегда; переспросит
    .id = Номер акции

help-filin-menu = Меню
help-filin-menu-list = Все строки по порядку, и скрытые
help-filin-menu-add = Добавить строку
    .title = Что это
    .price = Цена в рублях
    .section = В каком разделе
    .description = Из чего и сколько
    .position = Место; без него — в конце
    .hidden = Гостям пока не показывать
help-filin-menu-set = Изменить строку; что не названо, останется
    .id = Номер строки
    .title = Что это
    .price = Цена в рублях
    .section = В каком разделе
    .description = Из чего и сколько
    .position = Место
    .show = Показывать гостям
    .hide = Не показывать гостям
help-filin-menu-order = Поменять порядок строк
    .ids = Номера в новом порядке, остальные следом как стоят; - значит прочитать их из stdin
    .after =
        Примеры:
          filin menu order 7 3 5                          сначала эти, остальные как стоят
          filin menu list -o json | jq -c 'sort_by(.price)[].id' | filin menu order -
help-filin-menu-remove = Убрать строку из меню навсегда; переспросит
    .id = Номер строки

help-filin-broadcast = Одно сообщение многим
help-filin-broadcast-send = Отправить сообщение всем, кто получает новости, или некоторым из них
    .long =
        Сначала покажем, как оно выглядит, сколько гостей его получат и сколько это займёт; уйдёт оно,
        когда вы скажете «да». Одно и то же сообщение, отправленное дважды за минуту, уйдёт один раз.
        Порядок в альбоме: картинки, видео, документы.
    .text = Что написать, HTML Telegram: <b>, <i>, <a href="…">; - значит прочитать из stdin
    .file_text = То же из файла
    .photo = Картинка или её адрес https://; два файла и больше — альбом
    .video = Видео
    .animation = Видео без звука, которое играет само
    .document = Любой файл
    .button = Кнопка под сообщением, каждая в своём ряду: 'Сайт=https://…', 'Бронь=app:book' (book, mine, promotions, menu), 'Совы=promo:5'
    .silent = Доставить без звука
    .segment = Кому; несколько сужают дальше: all, lang=ru, visited=30 (были за столько дней), unseen=60, visits=5..10, reward (следующий визит с наградой), tag=vip
    .at = Когда, по времени заведения: '2026-11-28 18:00', 'пт 18:00', 18:00; иначе сейчас
    .test = Отправить только одному человеку из персонала и дождаться, пока дойдёт
    .to = Кому проба; иначе вам, если токен ваш личный
    .dry_run = Только показать, что и скольким уйдёт; файлы загружаются, чтобы их проверить
    .watch = Следить, пока не закончится
help-filin-broadcast-list = Все рассылки, сначала новые
help-filin-broadcast-show = Всё о рассылке: как идёт и почему не дошла до некоторых
    .id = Номер рассылки
help-filin-broadcast-watch = Как идёт рассылка, пока не закончится
    .long =
        Полоса на stderr; не в терминале — строка раз в несколько секунд. Потерянная связь — не конец:
        об этом сказано, и попытки продолжаются. Код 0 — закончена, 3 — отменена. Рассылка идёт, следят
        за ней или нет.
    .id = Номер рассылки; иначе новейшая из тех, что не окончены
help-filin-broadcast-pause = Остановить на время; что уже в пути, дойдёт
    .id = Номер рассылки
help-filin-broadcast-resume = Продолжить
    .id = Номер рассылки
help-filin-broadcast-cancel = Остановить навсегда; переспросит
    .id = Номер рассылки
help-filin-broadcast-subscribers = Сколько гостей получают новости и сколько подписалось и отписалось по неделям

help-filin-reviews = Что говорят гости
help-filin-reviews-list = Отзывы, сначала новые
    .rating = Только со столькими звёздами
    .from = Оставленные в этот день или позже: сегодня, вчера, 01.11, 2026-11-01
    .to = Оставленные в этот день или раньше
help-filin-reviews-summary = Сколько отзывов и сколько звёзд
    .from = Оставленные в этот день или позже: сегодня, вчера, 01.11, 2026-11-01
    .to = Оставленные в этот день или раньше
help-filin-reviews-remove = Удалить отзыв навсегда; переспросит
    .id = Номер отзыва

## Заведение

help-filin-tokens = Токены доступа
help-filin-tokens-list = Какие токены есть; сами секреты не показываются
help-filin-tokens-create = Создать токен; его секрет показывается один раз
    .name = Для чего он
    .role = Что ему можно
    .days = На сколько дней; без этого — навсегда
help-filin-tokens-revoke = Отозвать токен навсегда
    .id = Номер токена

help-filin-staff = Кто здесь работает
help-filin-staff-list = Все, у кого есть роль
help-filin-staff-add = Дать роль или сменить её
    .role = Что ему можно; без этого — управляющий
    .name = Как зовут
    .after =
        Примеры:
          filin staff add 123456789 --name 'Анна'
          filin staff add 123456789 --role staff       сменить роль
help-filin-staff-remove = Лишить роли

help-filin-venue = Настройки заведения
help-filin-venue-show = Настройки, какие они сейчас
help-filin-venue-set = Изменить некоторые из них
    .name = Название заведения
    .zone = Часовой пояс IANA (владелец)
    .day_start = Когда начинается рабочий день (владелец)
    .language = Язык чата персонала (владелец)
    .language-ru = Русский
    .language-en = Английский
    .schedule = Расписание, каким его прочтут гости
    .contacts = Контакты, какими их прочтут гости
    .rules = Правило для гостей по имени из `venue show -o json` (владелец); можно повторять
    .quiet_hours = Между какими часами рассылки ждут, или `off` (владелец)
    .round = Сколько визитов в круге лояльности (владелец)
    .rewards = Все награды круга, каждая как визит=процент (владелец); можно повторять

help-filin-hours = Часы работы
help-filin-hours-show = Неделя и дни, которые от неё отличаются
help-filin-hours-set = Задать дни недели; переспросит, если брони окажутся за пределами
    .days = Какие: mon … sun, пн … вс или all
    .dry_run = Только показать, какие брони окажутся за пределами
help-filin-hours-except = Один день не как обычно или снова как обычно; тоже переспросит
    .date = День: завтра, 31.12, 2026-12-31
    .note = Почему, для гостей
    .remove = Снова как обычно
    .dry_run = Только показать, какие брони окажутся за пределами

help-filin-feeds = Календари броней по секретному адресу
help-filin-feeds-list = Какие календари есть; адреса больше не показываются
help-filin-feeds-create = Создать календарь; его адрес показывается один раз
    .name = Чей он
help-filin-feeds-revoke = Отозвать адрес календаря навсегда
    .id = Номер календаря

help-filin-events = Журнал событий и что в него добавляется
    .limit = Сколько [обычно: 50]
    .before = Только раньше этого номера
    .after =
        Примеры:
          filin events list --limit 500 -o csv > events.csv
          filin events tail
          filin events tail --follow
          filin events --before 12000                     то же, что `filin events list`
help-filin-events-list = Журнал, сначала новое
    .limit = Сколько [обычно: 50]
    .before = Только раньше этого номера
help-filin-events-tail = Конец журнала, сначала старое, и что добавляется; для владельцев
    .long =
        Кто не владелец, смотрит за бронями: `filin bookings watch`.

        С --follow продолжает до Ctrl-C: по строке на событие, JSON — по объекту в строке. О потере связи говорится в stderr, попытки продолжаются, и ни одно событие не теряется.
    .limit = Сколько [обычно: 10, а с --since все]
    .since = Только после этого номера
    .follow = Продолжать, пока что-то происходит

## Прочее

help-filin-backup = Делать резервные копии, проверять их и восстанавливать
help-filin-backup-create = Сделать копию: согласованную, не останавливая демон
    .long = Демон делает её в свою папку BACKUP_DIR, для владельцев; с --database её делают прямо здесь, без демона. Один файл zstd со всеми строками на один момент, а рядом карточка, где сказано, что в нём.
    .database = Сделать её прямо здесь, из этой базы: sqlite:ФАЙЛ или postgres://…
    .encrypt_to = Зашифровать: прочтёт только тот, у кого есть секретный ключ к этому открытому (или в BACKUP_ENCRYPT_TO)
    .fetch = Скачать в --dir то, что сделал демон
help-filin-backup-list = Какие копии есть, сначала новые
    .long = Те, что у демона, для владельцев; с --dir — из папки на этой машине.
    .dir = Папка на этой машине вместо той, что у демона
    .database = Обойтись без демона, как `create --database`: те, что в BACKUP_DIR, иначе в backups
help-filin-backup-verify = Проверить копию: восстановить её в пробную базу и спросить, всё ли в ней верно
    .long = Контрольные суммы, число строк, ссылки и то, что один стол не занят двумя бронями сразу. От пробы останется только пометка, что всё хорошо: её показывает `list`.
    .name = Её имя или путь; иначе самая новая
    .scratch = Пустая база, в которую её восстановить: sqlite:ФАЙЛ или postgres://…; иначе временный файл
help-filin-backup-restore = Восстановить копию в базу, в любой из двух СУБД
    .long = База получает всё или ничего. Сначала остановите демон: в занятую базу копия не восстановится, в непустую — только с --force, когда набрано её имя.
    .name = Её имя или путь; иначе самая новая
    .at = Самая новая из сделанных к этому моменту, по часам заведения
    .to = База, в которую пишут: sqlite:ФАЙЛ или postgres://…
    .force = Заменить то, что есть в базе; спросит её имя
help-filin-backup-prune = Удалить старые копии; покажет их и переспросит
    .long = От каждого из стольких дней, недель и месяцев, когда копии были, остаётся самая новая, по часам заведения; самая новая из всех остаётся в любом случае.
    .keep_daily = От скольких дней оставить по одной
    .keep_weekly = От скольких недель
    .keep_monthly = От скольких месяцев
help-filin-backup-schedule = Когда демон делает копии, куда и какие хранит
    .long = Это задают его настройки: BACKUP_DIR, BACKUP_SCHEDULE, BACKUP_KEEP и BACKUP_ENCRYPT_TO.
help-filin-migrate = Перенести базу: из Филина v3 или из одной СУБД в другую
    .long = Читает один снимок исходной базы и никогда в неё не пишет. Целевая база получает всё или ничего: строки, ключи и индексы, потом обе стороны считаются и сверяются, и только тогда перенос закрепляется. Что из v3 не может прийти как есть, приходит в ближайшем безопасном виде или откладывается целиком и перечисляется в отчёте. Остановите бота или демон, который работает с исходной базой.
    .from = База, которую читают: sqlite:ФАЙЛ или postgres://…, можно как в v3
    .to = База, в которую пишут
    .dry_run = Только прочитать и сказать, что и как перенеслось бы
    .verify = Только сравнить обе
    .report = Куда записать каждое значение, которое не могло прийти как есть: по объекту JSON в строке
    .timezone = Часовой пояс времени в v3 [обычно: целевой базы, иначе VENUE_TIMEZONE, иначе Europe/Moscow]
    .force = Заменить то, что есть в целевой базе; спросит её имя
help-filin-doctor = Проверить всё и сказать, как исправить
    .long = Сервер, его версия, часы, токен, база данных и её миграции, Telegram; для управляющих ещё вебхук, диск и резервные копии. Код выхода 1, если что-то сломано, 5, если сервера нет. JSON — массив из name, status (ok, degraded, failed), detail и fix.
help-filin-login = Проверить токен и сохранить его в профиле
    .long = Токен спрашивается или читается из stdin; где его взять: `filin tokens create`. Файл прочтёте только вы. Профилем пользуются через `--profile ИМЯ` до или после команды или через FILIN_PROFILE=ИМЯ.
help-filin-completions = Напечатать автодополнение для оболочки
    .long = Оно предлагает и номера броней, столов и гостей, если сервер отвечает сразу. Печатается как есть, что бы ни говорил -o.
    .shell = Какая оболочка
help-filin-man = Напечатать страницу руководства или записать все
    .command = О какой команде; иначе о самом filin
    .dir = Записать страницы всех команд в эту папку
