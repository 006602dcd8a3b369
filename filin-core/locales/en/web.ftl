# What guests read in the Mini App.

## Everywhere

web-close = Close
web-keep = Keep it
web-again = Try again
web-loading = Loading
web-away = Filin does not answer. Check the connection and try again.
web-offline = No connection: this is what was known.
web-expired = The session is over. Close the page and open it again from the bot's chat.
web-outside = Open Filin in Telegram: that is how it knows you.
web-tabs = Sections
web-tab-book = Book
web-tab-mine = Mine
web-tab-more = Filin
web-tab-staff = Desk
web-stale = The booking was changed elsewhere. This is how it is now: check it and try again.

## Days. Lists begin with Sunday and January; months stand as they do beside a day.

web-time-weekdays = Sun Mon Tue Wed Thu Fri Sat
web-time-weekdays-long = Sunday Monday Tuesday Wednesday Thursday Friday Saturday
web-time-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
web-time-months-long = January February March April May June July August September October November December
web-time-day = { $weekday }, { $month } { $day }
