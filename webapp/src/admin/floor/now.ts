/**
 * How a table stands at a moment, by its bookings and blocks: the daemon's own rule, followed here
 * so that the plan moves with the clock and with every word of the feed.
 */
import type { Schemas } from "../../api/http";

type Booking = Schemas["Booking"];
type Block = Schemas["Block"];

/** A table is `soon` when somebody is expected within so many minutes. */
export const SOON_MIN = 60;
const MINUTE = 60_000;

export type Standing = {
  state: Schemas["TableState"];
  /** The booking that makes it so. */
  booking?: Booking;
  block?: Block;
  /** The next live booking that is yet to begin. */
  next?: Booking;
};

export const begins = (one: { starts_at: string }) => Date.parse(one.starts_at);
export const ends = (one: { ends_at: string }) => Date.parse(one.ends_at);

/** Whether it holds its tables. */
export function live({ status }: Booking): boolean {
  return status === "pending" || status === "confirmed" || status === "seated";
}

const holds = (one: { starts_at: string; ends_at: string }, at: number) =>
  begins(one) <= at && at < ends(one);

const first = (all: Booking[]): Booking | undefined =>
  all.reduce<Booking | undefined>(
    (best, one) => (!best || begins(one) < begins(best) ? one : best),
    undefined,
  );

/** What stands there now goes before what is to come. */
export function standing(bookings: Booking[], blocks: Block[], at: number): Standing {
  const here = bookings.filter(live);
  const next = first(here.filter((one) => one.status !== "seated" && at < begins(one)));
  const ahead = next ? { next } : {};
  const seated = first(here.filter((one) => one.status === "seated"));
  if (seated) return { state: "seated", booking: seated, ...ahead };
  const block = blocks.find((one) => holds(one, at));
  if (block) return { state: "blocked", block, ...ahead };
  const held = (status: Booking["status"]) =>
    first(here.filter((one) => one.status === status && holds(one, at)));
  const reserved = held("confirmed");
  if (reserved) return { state: "reserved", booking: reserved, ...ahead };
  const pending = held("pending");
  if (pending) return { state: "pending", booking: pending, ...ahead };
  if (next && begins(next) <= at + SOON_MIN * MINUTE) {
    return { state: "soon", booking: next, ...ahead };
  }
  return { state: "free", ...ahead };
}

/** The state alone. */
export function stateNow(
  table: { bookings: Booking[]; blocks: Block[] },
  at: number,
): Schemas["TableState"] {
  return standing(table.bookings, table.blocks, at).state;
}

/** Whole minutes from one moment to another, never fewer than were spent. */
export function minutes(from: number, to: number): number {
  return Math.floor((to - from) / MINUTE);
}

/**
 * How long guests sit, in minutes. Who came early sits since the booking was last touched, which is
 * when they were seated, or later.
 */
export function sitting(booking: Booking, at: number): number {
  const since = begins(booking) <= at ? begins(booking) : Date.parse(booking.updated_at);
  return Math.max(0, minutes(since, at));
}

/** How much of the stay is over, 0 to 1, in twentieths: the plan is not drawn anew each minute. */
export function spent(booking: Booking, at: number): number {
  const whole = ends(booking) - begins(booking);
  const part = whole > 0 ? (at - begins(booking)) / whole : 1;
  return Math.round(Math.max(0, Math.min(1, part)) * 20) / 20;
}

/** By how many minutes a booking's guests are late; 0 while they are not. */
export function lateBy(booking: Booking, at: number): number {
  if (booking.status !== "confirmed" && booking.status !== "pending") return 0;
  return Math.max(0, minutes(begins(booking), at));
}

/** Until when a table is free from a moment on, by what is known of it; `undefined`: to the end. */
export function freeUntil(bookings: Booking[], blocks: Block[], at: number): number | undefined {
  const starts = [...bookings.filter(live), ...blocks].filter((one) => ends(one) > at).map(begins);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** Whether anything known holds a table in a span. */
export function holders(bookings: Booking[], from: number, to: number): Booking[] {
  return bookings.filter((one) => live(one) && begins(one) < to && from < ends(one));
}

/**
 * How long a walk-in may stay: the usual stay, or until the table is needed. 0 where somebody holds
 * it already.
 */
export function walkInMinutes(
  table: { bookings: Booking[]; blocks: Block[] },
  at: number,
  usual: number,
): number {
  // A walk-in begins with the minute that runs.
  const begin = Math.floor(at / MINUTE) * MINUTE;
  const until = freeUntil(table.bookings, table.blocks, at);
  return until === undefined ? usual : Math.max(0, Math.min(usual, minutes(begin, until)));
}

/** Those expected: late ones first, then whoever comes within the hours; at least three. */
export function arrivals(bookings: Booking[], at: number, hours: number) {
  const expected = bookings.filter(
    ({ status, ...one }) =>
      (status === "confirmed" || status === "pending") && ends({ ...one }) > at,
  );
  const near = expected.filter((one) => begins(one) <= at + hours * 60 * MINUTE);
  const shown = near.length >= 3 ? near : expected.slice(0, 3);
  return { shown, later: expected.length - shown.length };
}

/** Those at tables, whose time is up first. */
export function sitters(bookings: Booking[]): Booking[] {
  return bookings
    .filter((one) => one.status === "seated")
    .sort((one, other) => ends(one) - ends(other) || one.id - other.id);
}
