/** When a booking is, in words that nobody misreads: a night belongs to the evening before it. */
import { t } from "../../i18n";
import { clock, day, later, weekday } from "../../i18n/time";
import { boot } from "../store";

/** `сегодня`, `завтра` or `пт, 27 нояб.` of a service day. */
export function dayWord(date: string, today = boot.value?.venue.today): string {
  if (date === today) return t("web-mine-today");
  if (today && date === later(today, 1)) return t("web-mine-tomorrow");
  return day(date);
}

/** The calendar's date of a moment: the daemon writes the venue's own time. */
function calendar(moment: string): string {
  return moment.slice(0, 10);
}

/** `пт, 27 нояб., 23:00`; after midnight `в ночь с пт 27 на сб, 28 нояб., 00:30`. */
export function when(date: string, startsAt: string): string {
  const time = clock(startsAt);
  const real = calendar(startsAt);
  if (real === date) return t("web-mine-when", { day: dayWord(date), time });
  const from = `${weekday(date)} ${Number(date.slice(8))}`;
  return t("web-mine-when-night", { from, to: day(real), time });
}

/** `19:30` if that is on the venue's calendar day `today`, else with its day. */
export function untilWord(moment: Date, shift: string, now: number): string {
  const local = (ms: number) => new Date(ms + offset(shift)).toISOString().slice(0, 10);
  const date = local(moment.getTime());
  const time = clock(moment);
  return date === local(now) ? time : t("web-mine-when", { day: day(date), time });
}

/** The offset from UTC, in ms, that a wire's moment carries. */
export function offset(moment: string): number {
  const [, sign, hours, minutes] = moment.match(/([+-])(\d\d):(\d\d)$/) ?? [];
  if (!sign) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
