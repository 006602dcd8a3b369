/** What is said of broadcasts: to whom they go, how long they take, what became of them. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock, day, later, zone } from "../../i18n/time";
import { wallOf } from "./when";

/** To whom it goes, part by part; all of it must hold. */
export function segmentWords(segment: Schemas["Segment"]): string {
  const { language, visited_within, not_seen_for, visits_from, visits_to, tag } = segment;
  const parts: string[] = [];
  if (language) parts.push(t("web-cast-seg-language", { language }));
  if (visited_within) parts.push(t("web-cast-seg-within", { days: visited_within }));
  if (not_seen_for) parts.push(t("web-cast-seg-unseen", { days: not_seen_for }));
  const [from, to] = [visits_from ?? undefined, visits_to ?? undefined];
  if (from !== undefined && to !== undefined) {
    parts.push(
      from === to
        ? t("web-cast-seg-visits", { count: from })
        : t("web-cast-seg-visits-both", { from, to }),
    );
  } else if (from !== undefined) parts.push(t("web-cast-seg-visits-from", { count: from }));
  else if (to !== undefined) parts.push(t("web-cast-seg-visits-to", { count: to }));
  if (segment.reward_next) parts.push(t("web-cast-seg-reward"));
  if (tag) parts.push(t("web-cast-seg-tag", { tag }));
  return parts.length > 0 ? parts.join(" · ") : t("web-cast-seg-all");
}

/** `меньше минуты`, `5 мин`, `2 ч 10 мин`. */
export function lasting(seconds: number): string {
  if (seconds < 60) return t("web-cast-under-minute");
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return t("web-cast-minutes", { minutes });
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest > 0
    ? t("web-cast-hours-minutes", { hours, minutes: rest })
    : t("web-cast-hours", { hours });
}

/** `сегодня в 21:30`, `завтра в 12:00`, `пт, 27 нояб., 12:00`: by the calendar, not the service day. */
export function moment(at: string, now: number): string {
  const { date } = wallOf(Date.parse(at), zone.value);
  const today = wallOf(now, zone.value).date;
  const time = clock(at);
  if (date === today) return t("web-cast-today-at", { time });
  if (date === later(today, 1)) return t("web-cast-tomorrow-at", { time });
  return t("web-cast-day-at", { day: day(date), time });
}

const problems: Record<string, string> = {
  author: "web-cast-problem-author",
  rejected: "web-cast-problem-rejected",
  file: "web-cast-problem-file",
  unreachable: "web-cast-problem-unreachable",
};

/** Why it stopped by itself. */
export function problemWords(problem: string): string {
  return t(problems[problem] ?? "web-cast-problem-other");
}

const trials: Record<string, string> = {
  rejected: "web-cast-trial-rejected",
  file: "web-cast-trial-file",
  unreachable: "web-cast-trial-unreachable",
};

/** Why a test did not arrive. */
export function trialWords(problem: string): string {
  return t(trials[problem] ?? "web-cast-trial-other");
}

/** A reason of Telegram's, or that they had left. */
export function reasonWords(reason: string): string {
  return reason === "left" ? t("web-cast-reason-left") : reason;
}

/** `1,2 МБ`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024 * 1024) return t("web-cast-kb", { size: Math.max(1, Math.round(bytes / 1024)) });
  return t("web-cast-mb", { size: Math.round(bytes / 1024 / 102.4) / 10 });
}

export const kindWords: Record<Schemas["MediaKind"], string> = {
  photo: "web-cast-kind-photo",
  video: "web-cast-kind-video",
  animation: "web-cast-kind-animation",
  document: "web-cast-kind-document",
};

/** The first words of a message, for a line in a list. */
export function glimpse(plain: string, most = 90): string {
  const line = plain.trim().replace(/\s+/g, " ");
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most).join("").trimEnd()}…` : line;
}
