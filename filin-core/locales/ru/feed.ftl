# Календарь броней, который читают программы-календари.

feed-summary = { $count ->
    [0] Без стола
    [one] Стол { $tables }
   *[other] Столы { $tables }
 } · { $guests ->
    [one] { $guests } гость
    [few] { $guests } гостя
   *[other] { $guests } гостей
 } { $name }
feed-status = { $status ->
    [pending] Ждёт ответа
    [confirmed] Подтверждена
    [seated] Гости за столом
    [completed] Завершена
    [canceled] Отменена
   *[no_show] Не пришли
 }
