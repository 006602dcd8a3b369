/** Moments in words. They are always the venue's: a guest's phone may be in another zone. */
import { signal } from "@preact/signals";
import { language } from "./index";

/** The venue's IANA zone. */
export const zone = signal("UTC");

const made = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name} ${language.value} ${options.timeZone}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(language.value, options);
  made.set(key, known);
  return known;
}

/** `21:30`. */
export function clock(moment: string | Date): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return format("clock", { ...options, timeZone: zone.value }).format(new Date(moment));
}

/** A service day as an instant at noon, which has the same date in UTC. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** `пт, 27 нояб.` of a service day. */
export function day(date: string): string {
  const options = { weekday: "short", day: "numeric", month: "short" } as const;
  return format("day", { ...options, timeZone: "UTC" }).format(noon(date));
}

/** `пятница, 27 ноября` of a service day. */
export function longDay(date: string): string {
  const options = { weekday: "long", day: "numeric", month: "long" } as const;
  return format("long", { ...options, timeZone: "UTC" }).format(noon(date));
}

/** `пт` of a service day. */
export function weekday(date: string): string {
  return format("weekday", { weekday: "short", timeZone: "UTC" }).format(noon(date));
}

/** The service day so many days later. */
export function later(date: string, days: number): string {
  const at = noon(date);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
