# What staff read about: people.

## The guests

web-people-guests = Guests
web-people-search = Who is it
web-people-search-how = Name, phone, @name or #number
web-people-filter-tag = Tag
web-people-filter-barred = Barred only
web-people-found =
    { $count ->
        [0] Nobody was found
        [one] { $count } guest shown
       *[other] { $count } guests shown
    }
web-people-nobody = Nobody was found. A part of a name or of a phone will do.
web-people-empty = No guests yet: they come with the first booking.
web-people-all = Show everybody
web-people-more = Show more
web-people-number = Guest No. { $id }
web-people-visits-of =
    { $count ->
        [one] visit
       *[other] visits
    }
web-people-barred = may not book

## A guest's card

web-people-phone-verified = Telegram vouched for the phone
web-people-speaks-ru = we speak Russian
web-people-speaks-en = we speak English
web-people-subscribed = gets news
web-people-unsubscribed = no news
web-people-barred-long = May not book: the guest cannot make a booking themselves.
web-people-forgotten = The guest was forgotten at their wish: only figures are left.
web-people-book = New booking
web-people-call = Call
web-people-write = Write in Telegram
web-people-stat-bookings = bookings in all
web-people-stat-completed = took place
web-people-stat-canceled = canceled
web-people-stat-no-shows = never came
web-people-stat-table = favourite table
web-people-stat-last = last visit
web-people-stat-first = first visit
web-people-awaited = Next booking
web-people-bookings = Bookings
web-people-bookings-none = No bookings yet.
web-people-bookings-newest =
    { $count ->
        [one] The newest one is shown.
       *[other] The newest { $count } are shown.
    }
web-people-booking = Booking No. { $id }

## What staff keep

web-people-tags = Tags
web-people-tags-none = No tags.
web-people-tag-new = New tag
web-people-tag-add = Add
web-people-tag-off = Take off the tag { $tag }
web-people-managers = Tags, discount and visits are the managers' to change.
web-people-notes = Staff's notes
web-people-discount = Personal discount, ₽
web-people-discount-wrong = From 0 to 100,000 whole roubles.
web-people-name = Name
web-people-name-empty = The name cannot be empty.
web-people-keep = Save
web-people-keep-mine = Save mine
web-people-take-theirs = Take the new one
web-people-drop = As it was
web-people-kept = Saved.
web-people-clash = Somebody changed this while you typed. It now says:
web-people-stale = The card was changed elsewhere. This is how it stands now: look at it and repeat.

## Visits

web-people-visits = Correct the visits
web-people-visits-delta = How many to add
web-people-visits-less = −1: one visit less
web-people-visits-more = +1: one visit more
web-people-visits-number = A whole number from −1000 to 1000, not zero.
web-people-visits-below =
    { $visits ->
        [0] There are no visits to take away.
        [one] There is { $visits } visit: no more can be taken away.
       *[other] There are { $visits } visits: no more can be taken away.
    }
web-people-visits-reason = Why
web-people-visits-why = Say why: it stays in the history.
web-people-visits-send = Correct
web-people-visits-after =
    { $visits ->
        [one] makes { $visits } visit
       *[other] makes { $visits } visits
    }
web-people-visits-done = Written down: { $delta }.
web-people-ledger =
    { $count ->
        [0] History of visits
       *[other] History of visits: { $count }
    }
web-people-ledger-none = Nothing is written down yet.
web-people-ledger-completed = a booking took place
web-people-ledger-reopened = a booking was reopened
web-people-ledger-opening = brought over from Filin 3
web-people-ledger-silent = no reason
web-people-you = you

## What is done seldom

web-people-last = Access and data
web-people-last-managers = Barring a guest and exporting their data are for managers.
web-people-bar = Bar from booking
web-people-bar-title = Bar { $name } from booking?
web-people-bar-text = The guest can no longer book themselves. Their present bookings stay, and it can be undone at any time.
web-people-bar-reason = Why (added to the notes)
web-people-bar-yes = Bar from booking
web-people-unbar = Let them book again
web-people-export = Export their data
web-people-export-copy = Copy their data
web-people-export-saved = The file with all of the guest's data was saved.
web-people-export-copied = The guest's data were copied.
web-people-forget = Forget the guest
web-people-forget-owner = Only the owner can forget a guest.
web-people-forget-title = Forget { $name } for good?
web-people-forget-text = Name, phone, Telegram, notes, tags, discount, the words of reviews and the comments on bookings are erased. Visits stay as figures without a name, and the waitlist is left. There is no way back; while there are live bookings, it is refused.
web-people-forget-type = To confirm, type the guest's number: { $id }
web-people-forget-yes = Forget for good

## Reviews

web-people-reviews = Reviews
web-people-span = Over which time
web-people-span-month = 30 days
web-people-span-all = All
web-people-span-dates = Dates
web-people-from = From
web-people-to = To
web-people-dates-wrong = It ends before it begins.
web-people-summary = Ratings in figures
web-people-reviews-count =
    { $count ->
        [one] { $count } review
       *[other] { $count } reviews
    }
web-people-bar-of = { $stars } ★: { $count }
web-people-rating-all =
    { $stars ->
        [one] Only { $stars } star is shown. Show all
       *[other] Only { $stars } stars are shown. Show all
    }
web-people-reviews-none = No reviews from this time.
web-people-wordless = No words.
web-people-visit = Booking No. { $id }
web-people-left = Left { $when }
web-people-open = the guest may change it until { $when }
web-people-unknown = unknown guest
web-people-remove = Remove
web-people-remove-of = Remove the review: { $name }
web-people-remove-title = Remove the review?
web-people-remove-text =
    { $stars ->
        [one] { $name }, { $stars } star: the review goes for good, and the average changes.
       *[other] { $name }, { $stars } stars: the review goes for good, and the average changes.
    }
web-people-remove-yes = Remove for good
web-people-removed = The review was removed.
