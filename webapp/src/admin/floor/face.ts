/** What the plan shows of a table, in words and signs; plain values, so that a like face is the same. */
import type { Schemas } from "../../api/http";
import type { Note } from "../../floor/table";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { LATE_MIN } from "../late";
import { nameOf, people } from "../lines";
import { begins, ends, lateBy, live, minutes, type Standing, sitting, spent } from "./now";

type Booking = Schemas["Booking"];

export type Face = Note & {
  state: Schemas["TableState"] | "load";
  /** Their time is over, or they have not come. */
  late: boolean;
  /** The state in words, with whom and until when; without the table's number. */
  words: string;
};

/** `1 ч 20 мин`. */
export function span(count: number): string {
  const [hours, rest] = [Math.floor(count / 60), count % 60];
  if (hours === 0) return t("web-floor-minutes", { minutes: rest });
  if (rest === 0) return t("web-floor-hours", { hours });
  return t("web-floor-span", { hours, minutes: rest });
}

/** `0:20`, as short as a table has room for. */
function brief(count: number): string {
  return `${Math.floor(count / 60)}:${`${count % 60}`.padStart(2, "0")}`;
}

const until = (moment: string) => `–${clock(moment)}`;
const BARE = { caption: "", mark: "", part: 0, late: false };

function party(booking: Booking): string {
  return `${nameOf(booking)}, ${people(booking.guests)}`;
}

/** How long they have, or how long they have been over their time. */
export function remaining(booking: Booking, at: number): { over: boolean; words: string } {
  const left = minutes(at, ends(booking));
  if (at >= ends(booking)) {
    const over = minutes(ends(booking), at);
    return { over: true, words: t("web-floor-over", { span: span(over) }) };
  }
  return { over: false, words: t("web-floor-left", { span: span(left) }) };
}

/** How long they sit. */
export function sitWords(booking: Booking, at: number): string {
  const count = sitting(booking, at);
  return count < 1 ? t("web-floor-sits-new") : t("web-floor-sits", { span: span(count) });
}

/** That they are late, and by how much, or that nobody answered them; empty while it is early. */
export function lateWords(booking: Booking, at: number): string {
  const late = lateBy(booking, at);
  if (late < LATE_MIN) return "";
  // Who was not answered stays at home: that is not their fault.
  if (booking.status === "pending") return t("web-floor-unanswered");
  return t("web-floor-late", { span: span(late) });
}

/** Today's face. */
export function faceNow({ state, booking, block, next }: Standing, at: number): Face {
  const then = next ? t("web-floor-then", { time: clock(next.starts_at), who: party(next) }) : "";
  const said = (...words: string[]) => words.filter(Boolean).join(", ");
  if (state === "seated" && booking) {
    const { over, words } = remaining(booking, at);
    return {
      state,
      caption: over ? `+${brief(minutes(ends(booking), at))}` : until(booking.ends_at),
      mark: over ? "!" : "",
      part: spent(booking, at),
      late: over,
      words: said(
        t("web-floor-is-seated"),
        party(booking),
        sitWords(booking, at),
        t("web-floor-until", { time: clock(booking.ends_at) }),
        words,
        then,
      ),
    };
  }
  if (state === "blocked" && block) {
    const end = t("web-floor-until", { time: clock(block.ends_at) });
    const words = said(t("web-floor-is-blocked"), block.reason, end, then);
    return { ...BARE, state, caption: until(block.ends_at), mark: "×", words };
  }
  if (booking && (state === "reserved" || state === "pending")) {
    const late = lateBy(booking, at) >= LATE_MIN;
    return {
      ...BARE,
      state,
      caption: clock(booking.starts_at),
      mark: late ? "!" : state === "pending" ? "?" : "",
      late,
      words: said(
        t(state === "pending" ? "web-floor-is-pending" : "web-floor-is-reserved"),
        party(booking),
        t("web-floor-from", { time: clock(booking.starts_at) }),
        lateWords(booking, at),
      ),
    };
  }
  if (state === "soon" && booking) {
    const asked = booking.status === "pending";
    return {
      ...BARE,
      state,
      caption: clock(booking.starts_at),
      mark: asked ? "?" : "",
      words: said(t("web-floor-is-soon"), then),
    };
  }
  return {
    ...BARE,
    state: "free",
    caption: next ? until(next.starts_at) : "",
    words: said(t("web-floor-is-free"), then),
  };
}

/** Another day's face: how much is booked, and when the first come. */
export function faceOfDay(bookings: Booking[], blocks: Schemas["Block"][]): Face {
  const here = bookings.filter((one) => live(one) || one.status === "completed");
  const first = here.reduce<Booking | undefined>(
    (best, one) => (!best || begins(one) < begins(best) ? one : best),
    undefined,
  );
  const shut = blocks.length > 0;
  const closed = shut ? t("web-floor-has-block") : "";
  if (!first) {
    return {
      ...BARE,
      state: "free",
      mark: shut ? "×" : "",
      words: [t("web-floor-no-bookings"), closed].filter(Boolean).join(", "),
    };
  }
  const asked = here.some((one) => one.status === "pending");
  return {
    ...BARE,
    state: "load",
    caption: clock(first.starts_at),
    mark: asked ? "?" : shut ? "×" : `${here.length}`,
    words: [
      t("web-floor-load", { count: here.length }),
      t("web-floor-first", { time: clock(first.starts_at) }),
      closed,
    ]
      .filter(Boolean)
      .join(", "),
  };
}

/** The faces, each the very same as before where nothing of it changed. */
export function kept(before: Map<number, Face>, fresh: Map<number, Face>): Map<number, Face> {
  let same = before.size === fresh.size;
  for (const [number, face] of fresh) {
    const old = before.get(number);
    const names = Object.keys(face) as (keyof Face)[];
    if (old && names.every((name) => old[name] === face[name])) fresh.set(number, old);
    else same = false;
  }
  return same ? before : fresh;
}
