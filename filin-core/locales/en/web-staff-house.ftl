# What staff read about the house: promotions, the menu, hours, the venue.

## Everywhere

web-house-add = Add
web-house-edit = Edit
web-house-save = Save
web-house-saved = Saved.
web-house-reset = As it was
web-house-remove = Remove
web-house-shown = Guests see it
web-house-now-shown = Guests see: { $title }
web-house-now-hidden = Hidden from guests: { $title }
web-house-title = Title
web-house-need-title = It needs a title.
web-house-gone = This was just removed elsewhere. What you typed is kept: you can add it anew.
web-house-clash = This was changed elsewhere while you edited. What you typed is kept.
web-house-clash-of = Changed elsewhere while you edited: { $what }. What you typed is kept.
web-house-clash-load = Load the new
web-house-clash-keep = Keep mine
web-house-leave = Leave without saving?
web-house-leave-sure = Your changes are not saved yet and would be lost.
web-house-leave-no = Stay
web-house-leave-yes = Leave without saving

## Promotions

web-house-promo-add = New promotion
web-house-promo-new = New promotion
web-house-promo-change = Promotion
web-house-promo-none = No promotions yet. Tell guests what to come for.
web-house-promo-group-standing = Standing
web-house-promo-group-now = On now
web-house-promo-group-coming = Coming
web-house-promo-group-past = Past
web-house-promo-group-hidden = Hidden from guests
web-house-promo-over = Over: guests do not see it
web-house-promo-always = No end date
web-house-promo-description = Description
web-house-promo-picture = Picture
web-house-promo-picture-hint = An address that begins with https://. Without one we draw a night.
web-house-promo-lost = the picture did not open
web-house-promo-bad-url = A picture's address begins with https:// and has no spaces.
web-house-promo-from = First day
web-house-promo-from-hint = Empty: it is on already
web-house-promo-until = Last day
web-house-promo-until-hint = Empty: no end
web-house-promo-bad-days = The last day is before the first.
web-house-promo-standing = The standing one: always first, instead of the former
web-house-promo-preview = What guests will see
web-house-promo-remove = Remove the promotion?
web-house-promo-remove-sure = “{ $title }” would be gone for good. To hide it only, switch “Guests see it” off.
web-house-promo-removed = Removed: { $title }

## The menu

web-house-up = Up: { $what }
web-house-down = Down: { $what }
web-house-menu-add = New line
web-house-menu-new = New line of the menu
web-house-menu-change = Line of the menu
web-house-menu-none = The menu is empty. Add its first line.
web-house-menu-price = Price, ₽
web-house-menu-bad-price = A price is whole roubles, 0 to 1,000,000.
web-house-menu-section = Section
web-house-menu-section-hint = Choose one or name a new one. Empty: “More”.
web-house-menu-description = What is in it, and how much
web-house-menu-shown = On the menu
web-house-menu-hidden = guests do not see it
web-house-menu-moved = { $what }: place { $place } of { $count }
web-house-menu-stale = The menu was changed meanwhile. This is how it is now; move it once more.
web-house-menu-add-here = Add here
web-house-menu-rename = Rename
web-house-menu-rename-title = Rename the section
web-house-menu-rename-hint =
    { $count ->
        [one] { $count } line goes along.
       *[other] { $count } lines go along.
    }
web-house-menu-joins = “{ $name }” is there already: the lines join it.
web-house-menu-remove = Take it off the menu?
web-house-menu-remove-sure = “{ $title }” would be gone for good. To hide it only, switch “Guests see it” off.
web-house-menu-removed = Off the menu: { $title }

## Hours

web-house-day-0 = Monday
web-house-day-1 = Tuesday
web-house-day-2 = Wednesday
web-house-day-3 = Thursday
web-house-day-4 = Friday
web-house-day-5 = Saturday
web-house-day-6 = Sunday
web-house-h = { $hours } h
web-house-min = { $minutes } min
web-house-week = The week
web-house-week-legend = The bar is the service day from { $start } to { $start }; the mark on it is midnight.
web-house-open = open
web-house-opens = { $of }: opens
web-house-closes = { $of }: closes
web-house-through = past midnight
web-house-copy = To all days
web-house-bad-hours = It must close after it opens, within one service day, { $start }–{ $start }.
web-house-exceptions = Days that differ
web-house-exceptions-none = No such days ahead: all goes by the week.
web-house-exceptions-past = { $count } past
web-house-exception-add = A day that differs
web-house-exception-new = A day that differs
web-house-exception-change = A day that differs
web-house-exception-date = Date
web-house-exception-until = Up to
web-house-exception-until-hint = Empty: this day only
web-house-exception-how = What is on that day
web-house-exception-closed = Closed
web-house-exception-open = Other hours
web-house-exception-note = Why
web-house-exception-note-hint = Guests read it: “New Year”, “cleaning day”.
web-house-exception-take = Done
web-house-exception-remove = Take it out: a day as usual
web-house-need-date = Choose a date.
web-house-date-taken = { $day } is among them already.
web-house-range-long =
    At most { $days ->
        [one] { $days } day
       *[other] { $days } days
    } at once.
web-house-hours-save = Save the hours
web-house-hours-saved = Hours saved.
web-house-hours-mend = Mend first: { $what }.
web-house-impact =
    { $count ->
        [0] No booking is hit
        [one] { $count } booking would lie outside the hours
       *[other] { $count } bookings would lie outside the hours
    }
web-house-impact-how = They are not canceled by this, and nobody writes to the guests. Open a booking to move it or to call.
web-house-impact-none = The new hours hit nobody any more: they can be saved.
web-house-impact-more = And { $count } more.
web-house-impact-outside =
    { $count ->
        [one] { $count } booking is outside the hours anyway
       *[other] { $count } bookings are outside the hours anyway
    }
web-house-impact-yes = Save all the same
web-house-impact-no = Back to the hours

## The venue

web-house-need-name = It needs a name.
web-house-bad-zone = Name a time zone: Europe/Moscow, for example.
web-house-bad-time = A time is written like 06:00.
web-house-bad-number = It takes a whole number from { $least } to { $most }.
web-house-bounds = From { $least } to { $most }.
web-house-bad-reward = A visit lies within the round, a discount from 1 to 100 %.
web-house-reward-twice = One reward for one visit.
web-house-venue-texts = What guests read
web-house-venue-name = Name
web-house-venue-name-how = Guests see it on the page and in the bot's messages.
web-house-venue-contacts = Contacts
web-house-venue-contacts-how = Address, phones, links, each on a line of its own: the page makes a map and a call of them.
web-house-venue-schedule = The schedule in words
web-house-venue-schedule-how = The bot answers with it. Bookings do not follow it: for them there is “Opening hours”.
web-house-venue-owner = The owner's settings
web-house-venue-owner-only = Only the owner changes the rest. This is how it is set.
web-house-venue-place = Place and time
web-house-venue-zone = Time zone
web-house-venue-zone-how = All of Filin's clocks go by it. Bookings keep their moments; their time on the wall changes.
web-house-venue-day-start = When a service day begins
web-house-venue-day-start-how = Before it, the night counts as yesterday's. Opening hours must lie between two beginnings.
web-house-venue-language = Language of the staff chat
web-house-loyalty = The guest's card
web-house-loyalty-round = Visits in a round
web-house-loyalty-round-how = After the last one counting starts anew. From 1 to 1000.
web-house-loyalty-rewards = Rewards of a round, off the hookah
web-house-unit-visits =
    { $count ->
        [one] visit
       *[other] visits
    }
web-house-reward-at = Visit no.
web-house-reward-percent = Discount, %
web-house-reward-add = One more reward
web-house-rewards-none = No rewards: the card only counts visits.
web-house-rules = Rules for booking
web-house-rules-how = Guests are held to them; staff are only warned.
web-house-rules-time = How long they stay
web-house-rules-when = When they may
web-house-rules-room = How many at once
web-house-unit-min = min
web-house-unit-days =
    { $count ->
        [one] day
       *[other] days
    }
web-house-unit-seats =
    { $count ->
        [one] seat
       *[other] seats
    }
web-house-unit-bookings =
    { $count ->
        [one] booking
       *[other] bookings
    }
web-house-rule-step = Step of the grid
web-house-rule-step-how = How far apart starts are offered, counted from opening.
web-house-rule-stay = Usual stay
web-house-rule-stay-how = How long a table is held unless asked otherwise; between the shortest and the longest.
web-house-rule-min-stay = Shortest stay
web-house-rule-min-stay-how = The last start is so long before closing.
web-house-rule-max-stay = Longest stay
web-house-rule-max-stay-how = A guest cannot ask for more.
web-house-rule-buffer = Pause between guests
web-house-rule-buffer-how = A table is not offered so long before and after a booking.
web-house-rule-notice = At the latest before
web-house-rule-notice-how = How long before the start a guest must book.
web-house-rule-advance = At the earliest before
web-house-rule-advance-how = How many days ahead can be booked; 0 is only today.
web-house-rule-cutoff = Moving and canceling until
web-house-rule-cutoff-how = So long before the start; later guests cannot do it themselves.
web-house-rule-pending = Wait for an answer
web-house-rule-pending-how = So long after its start a request without an answer is canceled by itself.
web-house-rule-live = Bookings of one guest
web-house-rule-live-how = How many bookings to come one guest may have.
web-house-rule-spare = Spare seats at a table
web-house-rule-spare-how = How many seats may stay empty while a better table is free.
web-house-quiet = Quiet hours of broadcasts
web-house-quiet-how = Between them broadcasts wait. Empty: they go out at any time.
web-house-quiet-from = From
web-house-quiet-to = To
web-house-quiet-both = Both times are needed, or neither.
web-house-quiet-same = These quiet hours would never end: take another time.
