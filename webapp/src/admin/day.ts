/**
 * What the desk shows: a service day's room, and the requests of all days. Read once, kept true by
 * the live feed, read again when the feed had a gap.
 */
import { computed, effect, signal } from "@preact/signals";
import { get, type Schemas } from "../api/http";
import { zone } from "../i18n/time";
import { bookingsOf, inQueue, inRoom } from "./apply";
import { set as setClock } from "./clock";
import { hear, linked, type Said } from "./live";

export type Booking = Schemas["Booking"];
export type Room = Schemas["Room"];
export type RoomTable = Schemas["RoomTable"];

/** Changes that the feed does not spell out are read again, at most this often. */
const SETTLE_MS = 1_000;

/** The settings. */
export const venue = signal<Schemas["Venue"] | undefined>(undefined);
/** The service day that is shown; empty until the daemon said which is today. */
export const day = signal("");
/** The shown day's tables with their bookings and blocks. */
export const room = signal<Room | undefined>(undefined);
/** Requests that nobody has answered, of all days to come; the soonest stands first. */
export const queue = signal<Booking[]>([]);
/** Today's figures. */
export const stats = signal<Schemas["Stats"] | undefined>(undefined);
/** Why the last reading failed. */
export const failure = signal<unknown>(undefined);

/** The service day that is today at the venue. */
export const today = computed(() => venue.value?.today ?? "");
/** Every booking of the shown day, once, in order of time, ends included. */
export const bookings = computed(() => bookingsOf(room.value));
/** Whether what is shown may be out of date. */
export const stale = computed(() => linked.value === false || failure.value !== undefined);

/** A booking that is known here, by its number. */
export function known(id: number): Booking | undefined {
  return bookings.value.find((one) => one.id === id) ?? queue.value.find((one) => one.id === id);
}

/** Puts a booking that was just answered in its place, before the feed tells of it. */
export function put(booking: Booking): void {
  if (room.value) room.value = inRoom(room.value, booking);
  queue.value = inQueue(queue.value, booking);
}

async function pending(): Promise<Booking[]> {
  const found: Booking[] = [];
  let cursor: string | undefined;
  do {
    const page = await get("/api/admin/bookings", {
      query: { status: "pending", limit: 100, cursor },
    });
    found.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return found.reduce(inQueue, []);
}

async function read(): Promise<void> {
  const settings = await get("/api/admin/venue");
  zone.value = settings.zone;
  setClock(settings.now);
  const wish = day.value || settings.today;
  const [tables, requests, figures] = await Promise.all([
    get("/api/admin/tables", { query: { date: wish } }),
    pending(),
    get("/api/admin/stats"),
  ]);
  venue.value = settings;
  if (!day.value) day.value = wish;
  // Another day may have been chosen meanwhile.
  if (day.value === wish) room.value = tables;
  queue.value = requests;
  stats.value = figures;
}

let running: Promise<void> | undefined;
let wanted = false;
let _settling: ReturnType<typeof setTimeout> | undefined;

/** Reads everything anew; a call while one runs is answered by one more run. */
export function load(): Promise<void> {
  wanted = true;
  running ??= (async () => {
    while (wanted) {
      wanted = false;
      try {
        await read();
        failure.value = undefined;
      } catch (error) {
        failure.value = error;
      }
    }
    running = undefined;
  })();
  return running;
}

/** Shows another service day. */
export function look(date: string): void {
  if (date === day.value) return;
  day.value = date;
  room.value = undefined;
  void load();
}

/** Forgets what was shown: whoever signs in next begins with the day that is today. */
export function forget(): void {
  day.value = "";
  room.value = undefined;
  queue.value = [];
  stats.value = undefined;
}

function settle(): void {
  _settling ??= setTimeout(() => {
    _settling = undefined;
    void load();
  }, SETTLE_MS);
}

function take(said: Said): void {
  if (said.type === "booking_update" && said.booking) put(said.booking);
  else if (said.type === "stats_update") stats.value = said.stats;
  else if (said.type === "lagged") void load();
  else if (said.type === "table_update" || said.type === "booking_update") settle();
  else if (said.type === "event" && /^(venue|hours|guest)\./.test(said.kind)) settle();
}

/** Keeps what is shown true. */
export function watch(): void {
  hear(take);
  // A night ends while the page is open, and a feed that was down may have lost nothing or much.
  setInterval(() => document.hidden || void load(), 60_000);
  let was = linked.value;
  effect(() => {
    // The first time too: what happened between the first reading and the feed's first word would
    // be seen by nobody.
    if (linked.value && !was) void load();
    was = linked.value;
  });
}
