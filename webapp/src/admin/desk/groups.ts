/** How the desk sorts a day's bookings: where each stands, which are sought, which are late. */
import type { Schemas } from "../../api/http";
import { LATE_MIN } from "../late";

type Booking = Schemas["Booking"];
type Status = Schemas["Status"];

export type Group = "here" | "coming" | "ended";

/** So many lines are drawn at once; a full night has more than a screen needs. */
export const CHUNK = 60;

const LATE_MS = LATE_MIN * 60_000;

export function groupOf(status: Status): Group {
  if (status === "seated") return "here";
  return status === "pending" || status === "confirmed" ? "coming" : "ended";
}

/** The day in three: at tables, who leaves first on top; to come, in order of time; ended. */
export function grouped(all: Booking[]): Record<Group, Booking[]> {
  const groups: Record<Group, Booking[]> = { here: [], coming: [], ended: [] };
  for (const one of all) groups[groupOf(one.status)].push(one);
  groups.here.sort((one, other) => Date.parse(one.ends_at) - Date.parse(other.ends_at));
  groups.ended.reverse();
  return groups;
}

/** How many stand so, for the filter's chips; only those that there are. */
export function counted(all: Booking[]): [Status, number][] {
  const order: Status[] = ["pending", "confirmed", "seated", "completed", "canceled", "no_show"];
  const count = (status: Status) => all.filter((one) => one.status === status).length;
  return order.map((one): [Status, number] => [one, count(one)]).filter(([, many]) => many > 0);
}

const plain = (text: string) => text.toLowerCase().replace(/ё/g, "е");

/** Whether somebody who types this means that booking: a name, a phone's digits, its number. */
export function matches(booking: Booking, typed: string): boolean {
  const words = plain(typed).trim();
  if (!words) return true;
  const { guest, id, comment, note } = booking;
  if (words === `${id}` || words === `#${id}`) return true;
  const digits = words.replace(/\D/g, "");
  const called = /^[\d\s()+-]+$/.test(words) && digits.length > 2;
  // 8 is what people dial in Russia where the number says +7.
  const tail = digits.replace(/^8/, "");
  if (called) return Boolean(guest?.phone?.replace(/\D/g, "").includes(tail));
  const text = [guest?.name, guest?.username && `@${guest.username}`, comment, note];
  return plain(text.filter(Boolean).join(" ")).includes(words);
}

/** Milliseconds by which it is late: guests who have not come, or who stay too long. None: 0. */
export function late(booking: Booking, now: number): number {
  const due =
    booking.status === "seated"
      ? booking.ends_at
      : booking.status === "confirmed"
        ? booking.starts_at
        : undefined;
  const by = due === undefined ? 0 : now - Date.parse(due);
  return by >= LATE_MS ? by : 0;
}

/** They may stand at the door any moment. */
const SOON_MS = 30 * 60_000;

/** Whether its first step is the thing to do now, so that its button stands out. */
export function due(booking: Booking, now: number): boolean {
  if (booking.status === "seated") return now >= Date.parse(booking.ends_at);
  return booking.status === "confirmed" && Date.parse(booking.starts_at) - now <= SOON_MS;
}

/** When a request is given up by itself. */
export function expires(booking: Booking, minutes: number): number {
  return Date.parse(booking.starts_at) + minutes * 60_000;
}

/** Requests that came since these were known. */
export function fresh(queue: Booking[], known: ReadonlySet<number>): Booking[] {
  return queue.filter((one) => !known.has(one.id));
}
