/** Hours in words. */
import { t } from "../../i18n";
import { day } from "../../i18n/time";
import { placeOf, type Span, WEEK } from "./hours-rules";

/** `понедельник`, from a text for each: `Intl` knows no capital where a line begins. */
export function dayName(at: number): string {
  const names = [
    "web-house-day-0",
    "web-house-day-1",
    "web-house-day-2",
    "web-house-day-3",
    "web-house-day-4",
    "web-house-day-5",
    "web-house-day-6",
  ];
  return t(names[at] ?? "web-house-day-0");
}

/** What a field of the hours is called. */
export function fieldName(name: string): string {
  const at = (WEEK as readonly string[]).indexOf(name);
  return at < 0 ? day(name) : dayName(at);
}

/** `14:00–02:00`, or closed. */
export function spanWords(span: Span | undefined): string {
  return span
    ? t("web-hours-open", { opens: span.opens, closes: span.closes })
    : t("web-hours-closed");
}

/** `12 ч`, `12 ч 30 мин`; empty for hours that cannot be. */
export function length(span: Span, dayStart: string): string {
  const place = placeOf(span, dayStart);
  return place ? duration(place.to - place.from) : "";
}

/** Minutes as people say them. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t("web-house-min", { minutes: rest });
  if (rest === 0) return t("web-house-h", { hours });
  return `${t("web-house-h", { hours })} ${t("web-house-min", { minutes: rest })}`;
}
