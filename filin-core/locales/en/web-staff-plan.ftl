# What staff read: the plan and its tables, access, the log, exports.

## The plan

web-plan-table = Table { $number }
web-plan-sum =
    { $count ->
        [one] { $count } table
       *[other] { $count } tables
    }, { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }
web-plan-tools = The plan
web-plan-add = Table
web-plan-join = Join
web-plan-undo = Undo
web-plan-redo = Redo
web-plan-smaller = Smaller
web-plan-larger = Larger
web-plan-turn-left = Turn counter-clockwise
web-plan-turn-right = Turn clockwise
web-plan-edit = Edit
web-plan-hint = Tap a table, then drag it. One more tap opens all there is about it.
web-plan-join-how = Tap two tables side by side: they can then be pushed together for a large party. Once more, and they cannot.
web-plan-keys = By keyboard: arrows move, with Shift farther; + and − change the size, R turns, Delete retires, Enter opens.
web-plan-stands = Table { $number }: { $x } from the left, { $y } from the top, { $w } wide, { $h } high, turned { $turn }°
web-plan-joined = Tables { $numbers } can be joined
web-plan-parted = Tables { $numbers } cannot be joined any more
web-plan-overlaps =
    { $count ->
        [one] Stands on table { $numbers }
       *[other] Stands on tables { $numbers }
    }
web-plan-none = There are no tables in the room yet.
web-plan-first = Put the first table
web-plan-full = No number is free any more: there are 999.

## A table in the list

web-plan-no-zone = No zone
web-plan-seats-range = { $min }–{ $max } guests
web-plan-seats-exact =
    { $max ->
        [one] { $max } guest
       *[other] { $max } guests
    }
web-plan-online = booked by guests
web-plan-walk-in = walk-ins
web-plan-joined-with = joins { $numbers }
web-plan-mark-new = new
web-plan-mark-changed = changed
web-plan-mark-retired = leaves
web-plan-leaving = Leaving the room
web-plan-bring-back = Keep

## All about a table

web-plan-number = Number
web-plan-min = Guests from
web-plan-max = Guests up to
web-plan-zone = Zone
web-plan-shape = Shape
web-plan-shape-round = round
web-plan-shape-rect = straight
web-plan-shape-sofa = sofa
web-plan-who = For whom
web-plan-online-long = Guests book it themselves
web-plan-walk-in-long = Walk-ins and staff only
web-plan-with = Can be joined with
web-plan-place = The exact place
web-plan-x = Left
web-plan-y = Top
web-plan-w = Width
web-plan-h = Height
web-plan-turn = Turn, °
web-plan-place-how = In thousandths of the room: 0 is the left and the upper wall, 1000 the right and the lower one.
web-plan-apply = Done
web-plan-retire = Take the table out of the room
web-plan-wrong-number = A number is 1 to 999.
web-plan-wrong-taken = There already is a table { $number }.
web-plan-wrong-seats = Seats are 1 to 100.
web-plan-wrong-least = No more than fit.
web-plan-wrong-zone = 40 characters at most.
web-plan-wrong-place = All are whole numbers, 0 to 1000; width and height are more than nothing.

## Saving

web-plan-save =
    { $count ->
        [one] Save { $count } table
       *[other] Save { $count } tables
    }
web-plan-saved = The plan is saved.
web-plan-partly =
    { $count ->
        [one] { $count } table was not saved: the list says why.
       *[other] { $count } tables were not saved: the list says why.
    }
web-plan-discard = Discard
web-plan-discard-title = Discard the drafts?
web-plan-discard-text =
    { $count ->
        [one] What you changed of { $count } table is lost, and the plan is as Filin has it.
       *[other] What you changed of { $count } tables is lost, and the plan is as Filin has it.
    }
web-plan-discard-yes = Discard
web-plan-newer = The room was changed elsewhere meanwhile. Your drafts are safe.
web-plan-take-in = Show how it is now
web-plan-gone =
    { $count ->
        [one] Table { $numbers } is gone already: there is nothing left to save its draft to.
       *[other] Tables { $numbers } are gone already: there is nothing left to save their drafts to.
    }
web-plan-review = What will change
web-plan-now-number = now number { $number }
web-plan-now-place = another place
web-plan-now-alone = not joined any more
web-plan-hits =
    { $count ->
        [one] This hits { $count } booking: it stays, but its guests may not fit.
       *[other] This hits { $count } bookings: they stay, but their guests may not fit.
    }
web-plan-more =
    { $count ->
        [one] and { $count } booking more
       *[other] and { $count } bookings more
    }
web-plan-block = Table { $number } is out of service
web-plan-save-anyway = Save all the same
web-plan-back = Keep editing
web-plan-retire-title = Retire table { $number }?
web-plan-retire-busy = While it is taken, it cannot leave. First move these guests and lift these blocks:
web-plan-retire-free = Nobody is booked at it. Past bookings stay in the history. The table leaves the room when you save the plan.
web-plan-retire-yes = Retire it
web-plan-retire-no = Keep it
