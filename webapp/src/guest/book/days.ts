/** Which service days can be chosen, and what the hero says of today. */
import type { Schemas } from "../../api/http";
import { later } from "../../i18n/time";

type Venue = Schemas["VenueCard"];
export type Day = { date: string; closed: boolean; note: string };

/** More than two weeks of chips are no help; a calendar is. */
const CHIPS = 14;

/** The day's hours, if they are known: the venue tells the next seven. */
export function hoursOf(venue: Venue, date: string): Schemas["DayHours"] | undefined {
  return venue.week.find((day) => day.date === date);
}

/** The chips. Days whose hours are not known yet are open until availability says otherwise. */
export function days(venue: Venue): Day[] {
  const count = Math.min(CHIPS, venue.advance_days + 1);
  return Array.from({ length: count }, (_, at) => {
    const date = later(venue.today, at);
    const hours = hoursOf(venue, date);
    return { date, closed: hours !== undefined && !hours.opens_at, note: hours?.note ?? "" };
  });
}

/** Today while it is open or yet to open; then the next open day. */
export function firstDay(venue: Venue): string {
  const open = days(venue).find(({ date, closed }) => {
    const closes = hoursOf(venue, date)?.closes_at;
    return !closed && (!closes || Date.parse(closes) > Date.parse(venue.now));
  });
  return open?.date ?? venue.today;
}

/** The last day that can be booked. */
export function lastDay(venue: Venue): string {
  return later(venue.today, venue.advance_days);
}

export type Part = "morning" | "day" | "evening" | "night";

/** The part of the day of a venue's moment, by which a guest is greeted. */
export function partOf(now: string): Part {
  // The daemon writes the venue's own time: the hour is where it stands.
  const hour = Number(now.slice(11, 13));
  if (hour >= 5 && hour < 12) return "morning";
  if (hour >= 12 && hour < 18) return "day";
  return hour >= 18 && hour < 23 ? "evening" : "night";
}

/** Tonight's hours: `[text's name, its times]`. */
export function tonight(venue: Venue): { text: string; at?: string; until?: string; note: string } {
  const today = hoursOf(venue, venue.today);
  const note = today?.note ?? "";
  if (!today?.opens_at || !today.closes_at) return { text: "web-book-closed-today", note };
  const now = Date.parse(venue.now);
  const hours = { at: today.opens_at, until: today.closes_at, note };
  if (now >= Date.parse(today.closes_at)) return { ...hours, text: "web-book-over-today" };
  const opened = now >= Date.parse(today.opens_at);
  return { ...hours, text: opened ? "web-book-open-now" : "web-book-opens" };
}

/** The promotion to tell of: one of these very days before the standing one. */
export function running(promotions: Schemas["Promotion"][], today: string) {
  const on = promotions.filter(
    (one) => (!one.starts_on || one.starts_on <= today) && (!one.ends_on || one.ends_on >= today),
  );
  return on.find((one) => one.starts_on || one.ends_on) ?? on[0];
}
