/**
 * The venue's present. A guest's phone may be in another zone, or simply wrong: what is late is
 * reckoned from the daemon's clock, carried on by the time that passed since its answer.
 */
import { effect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { boot, fresh } from "../store";

/** Often enough for "until 19:30". */
const TICK_MS = 20_000;

type Seen = { at: number; read: boolean };
const seen = new WeakMap<object, Seen>();

effect(() => {
  const venue = boot.value?.venue;
  if (!venue) return;
  const known = seen.get(venue) ?? { at: performance.now(), read: false };
  seen.set(venue, { ...known, read: known.read || fresh.value });
});

/** The present in ms: of an answer `elapsed` ms ago; a remembered one knows no better than the device. */
export function reckon(answered: string, elapsed: number, read: boolean, device: number): number {
  const carried = Date.parse(answered) + elapsed;
  return read ? carried : Math.max(carried, device);
}

/** The venue's present in ms. */
export function present(): number {
  const venue = boot.value?.venue;
  if (!venue) return Date.now();
  const { at, read } = seen.get(venue) ?? { at: performance.now(), read: false };
  return reckon(venue.now, performance.now() - at, read, Date.now());
}

/** The venue's present, moving. */
export function useNow(): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return present();
}
