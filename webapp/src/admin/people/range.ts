/** Of which days reviews are shown. */
import { later } from "../../i18n/time";

export type Span = "month" | "all" | "dates";
export type Days = { from?: string; to?: string };

/** The last thirty days, today among them. */
const MONTH = 30;

/** The days of a choice; `undefined` while they are not known, or end before they begin. */
export function daysOf(
  span: Span,
  today: string,
  { from, to }: { from: string; to: string },
): Days | undefined {
  if (span === "all") return {};
  if (span === "month") return today ? { from: later(today, 1 - MONTH), to: today } : undefined;
  if (from && to && from > to) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** How much of the whole, in per cent, for a bar. */
export function share(count: number, whole: number): number {
  return whole > 0 ? Math.round((count / whole) * 100) : 0;
}
