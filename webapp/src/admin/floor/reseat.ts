/** Where guests who sit may move to, and how long they may have that table. */
import type { Booking, RoomTable } from "../day";
import { begins, ends, freeUntil, minutes, standing } from "./now";

export type Spot = {
  number: number;
  zone: string;
  seats: number;
  /** It has fewer seats than there are guests. */
  small: boolean;
  /** How long their whole stay may be with it, in minutes; no more than it is. */
  stay: number;
  /** It is needed before they wanted to leave. */
  short: boolean;
};

/** Tables that nobody holds now, those where they may stay as long as they wish first. */
export function spots(tables: RoomTable[], booking: Booking, at: number): Spot[] {
  const whole = minutes(begins(booking), ends(booking));
  const found: Spot[] = [];
  for (const { number, zone, seats, bookings, blocks } of tables) {
    if (booking.tables.includes(number)) continue;
    const { state } = standing(bookings, blocks, at);
    const until = freeUntil(bookings, blocks, at) ?? Number.POSITIVE_INFINITY;
    if (state === "seated" || until <= at) continue;
    const stay = Math.min(whole, minutes(begins(booking), until));
    const small = seats.max < booking.guests;
    found.push({ number, zone, seats: seats.max, small, stay, short: stay < whole });
  }
  const worse = (one: Spot) => (one.small ? 2 : 0) + (one.short ? 1 : 0);
  return found.sort((one, other) => worse(one) - worse(other) || one.number - other.number);
}
