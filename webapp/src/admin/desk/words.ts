/** Small phrases of the desk. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock, day, weekday } from "../../i18n/time";
import type { Step } from "../acts";
import { dayWord } from "../days";

type Booking = Schemas["Booking"];

const MINUTE = 60_000;

/** `5 мин`, `2 ч`, `3 д`: as exact as somebody in a hurry needs. */
export function lasting(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (minutes < 60) return t("web-desk-minutes", { count: minutes });
  if (minutes < 24 * 60) {
    const rest = minutes % 60;
    const hours = Math.floor(minutes / 60);
    return rest === 0 || hours >= 6
      ? t("web-desk-hours", { count: hours })
      : `${t("web-desk-hours", { count: hours })} ${t("web-desk-minutes", { count: rest })}`;
  }
  return t("web-desk-days", { count: Math.floor(minutes / (24 * 60)) });
}

/** Minutes until then, begun ones counted; 0 once it is over. */
export function left(until: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now) / MINUTE));
}

/** `пт, 27 нояб., 23:00`; after midnight `в ночь с пт 27 на сб, 28 нояб., 00:30`. */
export function when(date: string, startsAt: string): string {
  const time = clock(startsAt);
  // The daemon writes the venue's own time.
  const real = startsAt.slice(0, 10);
  if (real === date) return t("web-desk-when", { day: dayWord(date), time });
  const from = `${weekday(date)} ${Number(date.slice(8))}`;
  return t("web-desk-when-night", { from, to: day(real), time });
}

const sources: Record<Schemas["Source"], string> = {
  mini_app: "web-desk-source-mini-app",
  bot: "web-desk-source-bot",
  staff: "web-desk-source-staff",
  walk_in: "web-desk-source-walk-in",
  import: "web-desk-source-import",
};

export function sourceWord(source: Schemas["Source"]): string {
  return t(sources[source]);
}

const steps: Record<Step, string> = {
  confirmed: "web-desk-do-confirm",
  seated: "web-desk-do-seat",
  completed: "web-desk-do-complete",
  canceled: "web-desk-do-cancel",
  no_show: "web-desk-do-no-show",
  reopen: "web-desk-do-reopen",
};

/** What the button of a step says; a request is refused, a booking is canceled. */
export function stepWord(step: Step, booking: Booking): string {
  if (step === "canceled" && booking.status === "pending") return t("web-desk-do-refuse");
  return t(steps[step]);
}

/** Who tells the guest: the bot, or whoever is at the desk. */
export function herald(booking: Booking): { text: string; phone?: string } {
  const { guest } = booking;
  if (guest?.telegram_id) return { text: t("web-desk-told-by-bot") };
  if (guest?.phone) return { text: t("web-desk-told-by-call"), phone: guest.phone };
  return { text: t("web-desk-told-by-nobody") };
}
