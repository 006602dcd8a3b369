/** A booking's history in words: what happened, and what was different after it. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock, day } from "../../i18n/time";
import { people, tablesOf } from "../lines";

type Event = Schemas["Event"];

const kinds: Record<string, string> = {
  "booking.requested": "web-desk-event-requested",
  "booking.created": "web-desk-event-created",
  "booking.confirmed": "web-desk-event-confirmed",
  "booking.seated": "web-desk-event-seated",
  "booking.completed": "web-desk-event-completed",
  "booking.canceled": "web-desk-event-canceled",
  "booking.no_show": "web-desk-event-no-show",
  "booking.reopened": "web-desk-event-reopened",
  "booking.undone": "web-desk-event-undone",
  "booking.moved": "web-desk-event-moved",
  "booking.noted": "web-desk-event-noted",
  "booking.attending": "web-desk-event-attending",
};

/** What happened. A kind that this page is too old to know is still a change. */
export function happened(kind: string): string {
  return t(kinds[kind] ?? "web-desk-event-other");
}

/** Who did it, as people call them: a guest and Filin itself have no name in the log. */
export function doer(event: Pick<Event, "actor" | "actor_name">): string {
  if (event.actor.startsWith("guest")) return t("web-desk-by-guest");
  if (event.actor.startsWith("system")) return t("web-desk-by-system");
  return event.actor_name || t("web-desk-by-staff");
}

/** Why it was canceled: two words are the daemon's, all else was typed. */
export function reasonWord(reason: string): string {
  if (reason === "by_guest") return t("web-desk-reason-by-guest");
  if (reason === "expired") return t("web-desk-reason-expired");
  return reason;
}

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => typeof value === "object" && value !== null;

function tables(data: Data): string {
  const { tables: some } = data;
  return Array.isArray(some) && some.length > 0 ? tablesOf(some.map(Number)) : "";
}

function guests(data: Data): string {
  return typeof data.guests === "number" ? people(data.guests) : "";
}

function times(data: Data): string {
  const { starts_at: from, ends_at: until } = data;
  if (typeof from !== "string" || typeof until !== "string") return "";
  return `${clock(from)}–${clock(until)}`;
}

/** The venue's calendar day of a moment, for a move to another one. */
function dated(data: Data, offsetOf: string): string {
  const { starts_at: from } = data;
  if (typeof from !== "string") return "";
  const [, sign = "+", hours = "0", minutes = "0"] = offsetOf.match(/([+-])(\d\d):(\d\d)$/) ?? [];
  const shift = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return day(new Date(Date.parse(from) + shift).toISOString().slice(0, 10));
}

/** `20:00–22:00 → 21:00–23:00 · Стол 3 → Стол 4`: only what is another now. */
export function particulars(event: Event): string {
  const data: unknown = event.data;
  if (!isData(data)) return "";
  const { old, new: now, reason } = data;
  const said: string[] = [];
  if (isData(old) && isData(now)) {
    const moment = (side: Data) =>
      dated(old, event.at) === dated(now, event.at)
        ? times(side)
        : `${dated(side, event.at)} ${times(side)}`;
    for (const part of [moment, tables, guests]) {
      const [before, after] = [part(old), part(now)];
      if (before !== after) said.push(`${before || "—"} → ${after || "—"}`);
    }
  } else {
    said.push(tables(data), guests(data));
  }
  if (typeof reason === "string") said.push(reasonWord(reason));
  return said.filter(Boolean).join(" · ");
}

const backs: Record<string, string> = {
  "booking.confirmed": "web-desk-back-confirmed",
  "booking.seated": "web-desk-back-seated",
  "booking.completed": "web-desk-back-completed",
  "booking.canceled": "web-desk-back-canceled",
  "booking.no_show": "web-desk-back-no-show",
  "booking.reopened": "web-desk-back-reopened",
};

/** How to say that this person's own last step is taken back; `""` where the daemon would not. */
export function undoWord(events: Event[], actor: string | undefined): string {
  const steps = events.filter(({ kind }) => kind in backs || kind === "booking.undone");
  const last = steps[steps.length - 1];
  const word = last && last.actor === actor ? backs[last.kind] : undefined;
  return word ? t(word) : "";
}
