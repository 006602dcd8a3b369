/** What a guest's screens show: one answer of the daemon, kept fresh, and kept for bad networks. */
import { signal } from "@preact/signals";
import { expired } from "../api/access";
import { Away, get, Problem, type Schemas } from "../api/http";
import { early } from "../early";
import { zone } from "../i18n/time";

export type Bootstrap = Schemas["Bootstrap"];
export type Booking = Schemas["Booking"];

const KEPT = "filin-bootstrap";
/** The design's: pages re-read on focus and this often. */
const EVERY_MS = 15_000;

/** The last known answer. */
export const boot = signal<Bootstrap | undefined>(recall());
/** Why the last reading failed; the answer before it still stands. */
export const failure = signal<unknown>(undefined);
/** Whether what is shown was read just now, not remembered from before. */
export const fresh = signal(false);

function recall(): Bootstrap | undefined {
  try {
    const kept = localStorage.getItem(KEPT);
    const known = kept ? (JSON.parse(kept) as Bootstrap) : undefined;
    if (known) zone.value = known.venue.zone;
    return known;
  } catch {
    return undefined;
  }
}

/** Whether answers are kept on this device; not after its owner wanted them gone. */
let keeps = true;

function keep(answer: Bootstrap): void {
  if (!keeps) return;
  try {
    localStorage.setItem(KEPT, JSON.stringify(answer));
  } catch {
    // Storage is full or refused: nothing is shown offline, that is all.
  }
}

/** Reads everything anew. */
export async function load(): Promise<void> {
  try {
    const answer = (await early("bootstrap")) ?? (await get("/api/bootstrap"));
    zone.value = answer.venue.zone;
    boot.value = answer;
    failure.value = undefined;
    fresh.value = true;
    // What has come is drawn first.
    setTimeout(keep, 0, answer);
  } catch (error) {
    failure.value = error;
    fresh.value = false;
    // Somebody else may hold the device now.
    if (error instanceof Problem && error.status === 401 && expired.value) forget();
  }
}

/** Removes what was kept on this device, and keeps nothing more until the page is reopened. */
export function forget(): void {
  keeps = false;
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Where storage is refused, nothing was kept.
  }
  boot.value = undefined;
}

/** Whether the daemon cannot be reached. */
export function offline(): boolean {
  return failure.value instanceof Away;
}

/** Puts a booking that was just answered in its place, without waiting for the next reading. */
export function put(booking: Booking): void {
  const known = boot.value;
  if (!known) return;
  const live = booking.status === "pending" || booking.status === "confirmed";
  const others = known.me.bookings.filter((one) => one.id !== booking.id);
  const bookings = live ? [...others, booking] : others;
  bookings.sort((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at));
  boot.value = { ...known, me: { ...known.me, bookings } };
}

/** Keeps the answer fresh while the page is looked at. */
export function watch(): void {
  const look = () => document.visibilityState === "visible" && void load();
  document.addEventListener("visibilitychange", look);
  window.addEventListener("online", look);
  setInterval(look, EVERY_MS);
}
