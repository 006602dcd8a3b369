/** What the figures of many days come to: sums, shares, hours, the week's heat. */
import type { Schemas } from "../../api/http";
import { later } from "../../i18n/time";

type Day = Schemas["DayStats"];
type Load = Schemas["HourLoad"];

/** Both days included. */
export type Range = { from: string; to: string };

/** So many days up to this one. */
export function lastDays(count: number, today: string): Range {
  return { from: later(today, 1 - count), to: today };
}

/** A range that may be asked for: in order, and a year at most. */
export function isAsked({ from, to }: Range): boolean {
  return from !== "" && to !== "" && from <= to && from > later(to, -366);
}

/** Whole per cent, 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 100) : 0;
}

export type Sums = {
  bookings: number;
  guests: number;
  /** People to a booking, with one decimal. */
  party: number;
  /** Of those whose evening is over, the per cent who never came. */
  missed: number;
  /** Of all that were asked for, the per cent that were called off. */
  canceled: number;
};

/** The days taken together. */
export function sums(days: Day[]): Sums {
  const sum = (of: (day: Day) => number) => days.reduce((all, day) => all + of(day), 0);
  const bookings = sum((day) => day.total_bookings);
  const guests = sum((day) => day.guests);
  const missed = sum((day) => day.no_show);
  const came = sum((day) => day.completed + day.seated);
  const canceled = sum((day) => day.canceled);
  return {
    bookings,
    guests,
    party: bookings > 0 ? Math.round((guests / bookings) * 10) / 10 : 0,
    missed: percent(missed, missed + came),
    canceled: percent(canceled, canceled + bookings),
  };
}

export type Column = { from: string; to: string; guests: number; bookings: number };

/** More than this many columns are not told apart: then a column is a week. */
const MOST_COLUMNS = 62;

/** A column for each day, or for each seven, counted back from the last day. */
export function columns(days: Day[]): Column[] {
  const size = days.length > MOST_COLUMNS ? 7 : 1;
  const first = days.length % size;
  const parts: Day[][] = first > 0 ? [days.slice(0, first)] : [];
  for (let at = first; at < days.length; at += size) parts.push(days.slice(at, at + size));
  return parts.map((part) => ({
    from: part[0]?.date ?? "",
    to: part[part.length - 1]?.date ?? "",
    guests: part.reduce((all, day) => all + day.guests, 0),
    bookings: part.reduce((all, day) => all + day.total_bookings, 0),
  }));
}

/** How full an hour was, in per cent; staff may book past the hours, and full is full. */
export function share({ taken, open }: { taken: number; open: number }): number {
  if (open === 0) return taken > 0 ? 100 : 0;
  return Math.min(100, percent(taken, open));
}

/** The hours of the night in their order, over all weekdays. */
export function byHour(loads: Load[]): { hour: number; taken: number; open: number }[] {
  return hoursOf(loads).map((hour) => {
    const own = loads.filter((load) => load.hour === hour);
    const sum = (of: (load: Load) => number) => own.reduce((all, load) => all + of(load), 0);
    return { hour, taken: sum((load) => load.taken), open: sum((load) => load.open) };
  });
}

/**
 * The hours that there are, in the order of the night. Each weekday's are in that order, but none
 * need have all of them.
 */
export function hoursOf(loads: Load[]): number[] {
  const order: number[] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    let after = -1;
    for (const { hour } of loads.filter((load) => load.weekday === weekday)) {
      const known = order.indexOf(hour);
      if (known >= 0) after = known;
      else {
        order.splice(after + 1, 0, hour);
        after += 1;
      }
    }
  }
  return order;
}

/** The week as rows, Monday first; an hour in which the room is shut has nothing. */
export function heat(loads: Load[]): { weekday: number; cells: (number | undefined)[] }[] {
  const hours = hoursOf(loads);
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    cells: hours.map((hour) => {
      const load = loads.find((one) => one.weekday === weekday && one.hour === hour);
      return load && share(load);
    }),
  }));
}
