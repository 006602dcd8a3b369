/** The times that a booking can be moved to. */
import { useEffect, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import type { Booking } from "../store";

type Slot = Schemas["Slot"];

/** What is asked for: when, for how many, and at which tables if an alternative names them. */
export type Wish = { date: string; guests: number; startsAt: string; tables: number[] };

/** Whether the slot can be had; its own time a booking keeps, also where no more is offered then. */
export function free(slot: Slot, booking: Booking): boolean {
  const own = Date.parse(slot.starts_at) === Date.parse(booking.starts_at);
  return own || slot.tables.length > 0 || slot.joins.length > 0;
}

/** Whether the wish differs from what stands. */
export function differs(wish: Wish, booking: Booking): boolean {
  const moved = Date.parse(wish.startsAt) !== Date.parse(booking.starts_at);
  return moved || wish.guests !== booking.guests || wish.tables.length > 0;
}

/** The body of the change: of this version, and nothing that stays as it is. */
export function change(wish: Wish, booking: Booking): Schemas["BookingChange"] {
  const moved = Date.parse(wish.startsAt) !== Date.parse(booking.starts_at);
  const [table] = wish.tables;
  return {
    version: booking.version,
    ...(moved ? { starts_at: wish.startsAt } : {}),
    ...(wish.guests !== booking.guests ? { guests: wish.guests } : {}),
    ...(wish.tables.length > 1 ? { tables: wish.tables } : table ? { table_no: table } : {}),
  };
}

/** Reads the slots of a day as if the booking held nothing; an answer that is no longer asked for is dropped. */
export function useSlots(date: string, guests: number, booking: number) {
  const [slots, setSlots] = useState<Slot[]>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const mine = new AbortController();
    setSlots(undefined);
    setError(undefined);
    get("/api/availability", {
      query: { date, guests, except: booking },
      signal: mine.signal,
    }).then(
      (answer) => !mine.signal.aborted && setSlots(answer.slots),
      (reason: unknown) => !mine.signal.aborted && setError(reason),
    );
    return () => mine.abort();
  }, [date, guests, booking, turn]);
  return { slots, error, again: () => setTurn((count) => count + 1) };
}
