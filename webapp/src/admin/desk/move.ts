/** What moving a booking needs to know: which tables are free for whom, and what is sent. */
import type { Schemas } from "../../api/http";
import { later } from "../../i18n/time";

type Booking = Schemas["Booking"];
type Room = Schemas["Room"];

/** What is asked for. No tables: those it has, or the best that are free. */
export type Wish = {
  date: string;
  startsAt: string;
  guests: number;
  minutes: number;
  tables: number[];
};

const MINUTE = 60_000;

export function minutesOf(booking: Pick<Booking, "starts_at" | "ends_at">): number {
  return Math.round((Date.parse(booking.ends_at) - Date.parse(booking.starts_at)) / MINUTE);
}

export function wishOf(booking: Booking): Wish {
  const { date, starts_at, guests } = booking;
  return { date, startsAt: starts_at, guests, minutes: minutesOf(booking), tables: [] };
}

const live = (status: Schemas["Status"]) =>
  status === "pending" || status === "confirmed" || status === "seated";

/** Tables that nobody else holds then. The booking's own hold is no obstacle to itself. */
export function freeTables(
  room: Room,
  startsAt: string,
  minutes: number,
  { except, buffer }: { except: number; buffer: number },
): number[] {
  const start = Date.parse(startsAt);
  const end = start + minutes * MINUTE;
  const gap = buffer * MINUTE;
  const clash = (one: { starts_at: string; ends_at: string }, spare: number) =>
    Date.parse(one.starts_at) < end + spare && start < Date.parse(one.ends_at) + spare;
  return room.tables
    .filter(
      (table) =>
        !table.blocks.some((block) => clash(block, 0)) &&
        !table.bookings.some((one) => one.id !== except && live(one.status) && clash(one, gap)),
    )
    .map((table) => table.number);
}

/** How many of these tables seat so many; `joined` is whether two neighbours do together. */
export function seating(room: Room, free: number[], guests: number) {
  const open = room.tables.filter((table) => free.includes(table.number));
  const single = open.filter((table) => table.seats.max >= guests).length;
  const joined = open.some((table) =>
    open.some(
      (other) =>
        table.neighbours.includes(other.number) && table.seats.max + other.seats.max >= guests,
    ),
  );
  return { single, joined };
}

/**
 * A time of a service day as a moment; before the day's beginning it is its night. The offset is
 * that of `like`, a moment of the same day: the device's own zone may be another.
 */
export function momentOf(date: string, time: string, dayStart: string, like: string): string {
  const [offset = "Z"] = like.match(/(Z|[+-]\d\d:\d\d)$/) ?? [];
  return `${time < dayStart ? later(date, 1) : date}T${time}:00${offset}`;
}

/** The same moment may be written in two ways. */
export function sameTime(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}

const sameTables = (one: number[], other: number[]) =>
  [...one].sort((a, b) => a - b).join() === [...other].sort((a, b) => a - b).join();

/** The body of the change: nothing that stays as it is; `undefined` if all does. */
export function change(wish: Wish, booking: Booking): Schemas["BookingChange"] | undefined {
  const body: Schemas["BookingChange"] = {};
  if (!sameTime(wish.startsAt, booking.starts_at)) body.starts_at = wish.startsAt;
  if (wish.guests !== booking.guests) body.guests = wish.guests;
  if (wish.minutes !== minutesOf(booking)) body.minutes = wish.minutes;
  if (wish.tables.length > 0 && !sameTables(wish.tables, booking.tables)) body.tables = wish.tables;
  return Object.keys(body).length > 0 ? { ...body, version: booking.version } : undefined;
}

/** Lengths of a stay to choose from: by half hours within the rules, and the one that it has. */
export function stays(rules: Schemas["Rules"], own: number): number[] {
  const all = new Set([own]);
  for (let at = rules.min_stay_min; at <= rules.max_stay_min; at += 30) all.add(at);
  return [...all].sort((one, other) => one - other);
}
