/** What a service day is called at the desk: the two that everybody talks of have names. */
import { t } from "../i18n";
import { day, later } from "../i18n/time";
import { today } from "./day";

/** `сегодня`, `завтра` or `пт, 27 нояб.` of a service day. */
export function dayWord(date: string): string {
  if (date === today.value) return t("web-staff-today");
  if (today.value && date === later(today.value, 1)) return t("web-staff-tomorrow");
  return day(date);
}
