/** The daemon's clock: this device's may be wrong, and the venue may be elsewhere. */
import { signal } from "@preact/signals";

const TICK_MS = 10_000;

let ahead = 0;

/** The present moment, as milliseconds; moves on every ten seconds, and whenever the daemon is heard. */
export const now = signal(Date.now());

/** Learns what time it is at the daemon. */
export function set(moment: string): void {
  ahead = Date.parse(moment) - Date.now();
  now.value = Date.now() + ahead;
}

/** Lets the clock go. */
export function run(): void {
  setInterval(() => {
    if (!document.hidden) now.value = Date.now() + ahead;
  }, TICK_MS);
}
