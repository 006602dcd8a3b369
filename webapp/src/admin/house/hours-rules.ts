/** Opening hours as they are typed: the week's days `d0` to `d6`, and each day that differs. */
import type { Schemas } from "../../api/http";
import type { Form } from "./form";

type Hours = Schemas["Hours"];
export type Span = { opens: string; closes: string };
export type Exception = { date: string; span: Span | undefined; note: string };

export const WEEK = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;
const DAY_MIN = 24 * 60;
/** The daemon's bounds. */
export const [MAX_NOTE, MAX_RANGE] = [200, 60];

/** `14:00-02:00` of a field; nothing is closed. */
export const written = (span?: Span | null) => (span ? `${span.opens}-${span.closes}` : "");

export function read(text: string | undefined): Span | undefined {
  const [, opens, closes] = (text ?? "").match(/^([^-]*)-([^-]*)$/) ?? [];
  return opens === undefined || closes === undefined ? undefined : { opens, closes };
}

/**
 * `14:00` of what people type: `14`, `1400`, `14.00`, `930`, `24:00`. What is no time stays as it
 * is, without what parts a field's times.
 */
export function timeOf(text: string): string {
  const plain = text.trim();
  const match =
    plain.match(/^(2[0-4]|[01]?\d)(?:[:.]?([0-5]\d?)?)?$/) ?? plain.match(/^(\d)[:.]?([0-5]\d)$/);
  const [, hours, minutes = ""] = match ?? [];
  if (hours === undefined) return plain.replace(/[-|]/g, "");
  const clock = `${hours === "24" ? "00" : hours.padStart(2, "0")}:${minutes.padEnd(2, "0")}`;
  return hours === "24" && clock !== "00:00" ? plain : clock;
}

/** A day that differs, as a field: its hours, and after the first bar its note. */
export const writtenException = ({ span, note }: Omit<Exception, "date">) =>
  `${written(span)}|${note}`;

/** The days that differ, in order. */
export function exceptionsOf(form: Form): Exception[] {
  return Object.keys(form)
    .filter((name) => /^\d/.test(name))
    .sort()
    .map((date) => {
      const text = form[date] ?? "";
      const bar = text.indexOf("|");
      return { date, span: read(text.slice(0, bar)), note: text.slice(bar + 1) };
    });
}

export function formOf(hours: Hours): Form {
  return Object.fromEntries([
    ...WEEK.map((name, at) => [name, written(hours.week[at])]),
    ...hours.exceptions.map(({ date, opening, note }) => [
      date,
      writtenException({ span: opening ?? undefined, note: note ?? "" }),
    ]),
  ]);
}

export function bodyOf(form: Form, version: number): Hours {
  return {
    week: WEEK.map((name) => read(form[name]) ?? null),
    exceptions: exceptionsOf(form).map(({ date, span, note }) => ({
      date,
      opening: span ?? null,
      note,
    })),
    version,
  };
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = time.match(/^([01]\d|2[0-3]):([0-5]\d)$/) ?? [];
  return hours === undefined || minutes === undefined ? undefined : +hours * 60 + +minutes;
}

/**
 * Where the opening lies in its service day, in minutes after the day's beginning; nothing unless
 * it lies within one. Closing at the day's beginning means its end.
 */
export function placeOf(span: Span, dayStart: string): { from: number; to: number } | undefined {
  const start = minutesOf(dayStart) ?? 0;
  const after = (time: string) => {
    const minutes = minutesOf(time);
    return minutes === undefined ? undefined : (minutes - start + DAY_MIN) % DAY_MIN;
  };
  const [from, last] = [after(span.opens), after(span.closes)];
  if (from === undefined || last === undefined) return undefined;
  const to = last || DAY_MIN;
  return from < to ? { from, to } : undefined;
}

/** Whether it closes on the next date of the calendar. */
export function throughMidnight({ opens, closes }: Span): boolean {
  return closes <= opens;
}

/** Fields whose hours cannot be. */
export function faults(form: Form, dayStart: string): string[] {
  const wrong = (span?: Span) => span !== undefined && !placeOf(span, dayStart);
  return [
    ...WEEK.filter((name) => wrong(read(form[name]))),
    ...exceptionsOf(form)
      .filter(({ span }) => wrong(span))
      .map(({ date }) => date),
  ];
}

/** The service days from one to another, both included; empty when they stand the wrong way. */
export function daysBetween(from: string, until: string): string[] {
  const days: string[] = [];
  const at = new Date(`${from}T12:00:00Z`);
  while (days.length <= MAX_RANGE && !Number.isNaN(+at)) {
    const date = at.toISOString().slice(0, 10);
    if (date > until) break;
    days.push(date);
    at.setUTCDate(at.getUTCDate() + 1);
  }
  return days;
}

/** Which line of the week a service day is. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}
