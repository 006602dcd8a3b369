# What staff read about: statistics.

web-figures-range = Over which time
web-figures-last =
    { $days ->
        [7] a week
        [30] 30 days
        [90] 90 days
        [365] a year
       *[other] { $days } days
    }
web-figures-from = from
web-figures-to = to
web-figures-range-wrong = The first day must not come after the last, and a year is the most.
web-figures-none = There were no bookings on these days.
web-figures-export = Export

web-figures-bookings = bookings
web-figures-people = guests
web-figures-party = people to a booking
web-figures-missed = never came
web-figures-canceled = called off
web-figures-back = came again
web-figures-percent = { $percent } %

web-figures-days = Guests by day
web-figures-most-day = up to { $count } a day
web-figures-most-week = up to { $count } a week
web-figures-day = { $day }: { $guests }, bookings: { $bookings }
web-figures-hours = How full by the hour, %
web-figures-hour = { $hour } h: { $percent } %
web-figures-heat = The week by hours, %
web-figures-heat-how = How much of the tables’ time is taken in each hour; the fullest glows brightest. The night after Friday is Friday’s.
web-figures-sources = Where bookings come from
web-figures-mini-app = Mini App
web-figures-bot = The bot
web-figures-staff = Staff
web-figures-walk-in = From the street
web-figures-import = The former system
web-figures-guests = Who comes back
web-figures-guests-how = Known guests who came on these days: those with two visits or more by now, and those with their first.
web-figures-returning = Not for the first time
web-figures-first = For the first time
