# The calendar of bookings, which calendar programs read.

feed-summary = { $count ->
    [0] No table
    [one] Table { $tables }
   *[other] Tables { $tables }
 } · { $guests ->
    [one] { $guests } guest
   *[other] { $guests } guests
 } { $name }
feed-status = { $status ->
    [pending] Awaits an answer
    [confirmed] Confirmed
    [seated] The guests are in
    [completed] Over
    [canceled] Canceled
   *[no_show] They never came
 }
