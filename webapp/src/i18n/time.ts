/** Moments in words. They are always the venue's: a guest's phone may be in another zone. */
import { signal } from "@preact/signals";
import { t } from "./index";

/** The venue's IANA zone. */
export const zone = signal("UTC");

/** As the daemon writes moments: in the venue's own time, with its distance from UTC. */
const OWN = /T(\d\d:\d\d)\S*[+-]\d\d:\d\d$/;

let clocks: Intl.DateTimeFormat | undefined;

/** `21:30`. */
export function clock(moment: string | Date): string {
  const [, written] = typeof moment === "string" ? (moment.match(OWN) ?? []) : [];
  if (written) return written;
  // The browser's own is slow to make on a slow phone; the first screen needs none.
  if (clocks?.resolvedOptions().timeZone !== zone.value) {
    const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
    clocks = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone.value });
  }
  return clocks.format(new Date(moment));
}

/** A service day as an instant at noon, which has the same date in UTC. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function nth(list: string, at: number): string {
  return t(list).split(" ")[at] ?? "";
}

/** `пт, 27 нояб.` of a service day. */
export function day(date: string): string {
  const at = noon(date);
  const month = nth("web-time-months", at.getUTCMonth());
  return t("web-time-day", { weekday: weekday(date), day: at.getUTCDate(), month });
}

/** `пятница, 27 ноября` of a service day. */
export function longDay(date: string): string {
  const at = noon(date);
  const month = nth("web-time-months-long", at.getUTCMonth());
  const name = nth("web-time-weekdays-long", at.getUTCDay());
  return t("web-time-day", { weekday: name, day: at.getUTCDate(), month });
}

/** `пт` of a service day. */
export function weekday(date: string): string {
  return nth("web-time-weekdays", noon(date).getUTCDay());
}

/** The service day so many days later. */
export function later(date: string, days: number): string {
  const at = noon(date);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
