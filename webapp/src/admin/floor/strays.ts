/**
 * Bookings of other days that bear on the room now: last night's guests whom nobody closed, and the
 * next day's first ones. The shown day's room does not have them.
 */
import { computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { later } from "../../i18n/time";
import { now } from "../clock";
import { today } from "../day";
import { hear } from "../live";
import { begins, live, SOON_MIN } from "./now";

type Booking = Schemas["Booking"];

const found = signal<Booking[]>([]);

/** Whether it bears on the present: the next day's only when they are about to come. */
export function bears(one: Booking, date: string, at: number): boolean {
  if (one.date === date || !live(one)) return false;
  return one.date < date || begins(one) <= at + SOON_MIN * 60_000;
}

/** By table. */
export const strays = computed(() => {
  const by = new Map<number, Booking[]>();
  for (const one of found.value) {
    if (!bears(one, today.value, now.value)) continue;
    for (const number of one.tables) by.set(number, [...(by.get(number) ?? []), one]);
  }
  return by;
});

/** Those at tables since last night. */
export const overnight = computed(() =>
  found.value.filter((one) => one.status === "seated" && one.date < today.value),
);

async function ask(date: string, status: Booking["status"]): Promise<Booking[]> {
  const query = { from: date, to: date, status, limit: 100 };
  return (await get("/api/admin/bookings", { query })).items;
}

async function read(date: string): Promise<void> {
  const [before, after] = [later(date, -1), later(date, 1)];
  try {
    const all = await Promise.all([
      ask(before, "seated"),
      ask(before, "confirmed"),
      ask(after, "confirmed"),
      ask(after, "pending"),
    ]);
    found.value = all.flat();
  } catch {
    // The room itself says that the daemon is away; it is asked again with the next change.
  }
}

function take(booking: Booking): void {
  const [before, after] = [later(today.value, -1), later(today.value, 1)];
  if (booking.date !== before && booking.date !== after) return;
  const known = found.value.find((one) => one.id === booking.id);
  if (known && known.version > booking.version) return;
  found.value = [...found.value.filter((one) => one.id !== booking.id), booking];
}

/** Puts one that was just answered. */
export { take as putStray };

/** Keeps them true while a screen shows the room. */
export function useStrays(): void {
  const date = today.value;
  useEffect(() => {
    if (!date) return;
    void read(date);
    return hear((said) => {
      if (said.type === "lagged") void read(date);
      else if (said.type === "booking_update" && said.booking) take(said.booking);
    });
  }, [date]);
}
