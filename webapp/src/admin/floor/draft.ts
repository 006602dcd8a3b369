/** A booking that staff are about to take: what is asked of the daemon, and what is offered to choose. */

import { Problem, type Schemas } from "../../api/http";
import { later } from "../../i18n/time";

type Slot = Schemas["Slot"];
export type StaffBooking = Schemas["StaffBooking"];

export type Draft = {
  walkIn: boolean;
  /** The service day. */
  date: string;
  /** `20:30` of the venue's clock; empty: the first slot that is free. */
  time: string;
  guests: number;
  /** Empty: the venue chooses. */
  tables: number[];
  /** A guest who is known already; what is typed does not count then. */
  guest: { id: number; name: string } | undefined;
  name: string;
  phone: string;
  comment: string;
  /** 0: the usual stay. */
  minutes: number;
};

/**
 * The venue's wall time of a service day: what is before the day begins belongs to the date after
 * it.
 */
export function wallOf(date: string, time: string, dayStart: string): string {
  return `${time < dayStart ? later(date, 1) : date}T${time}`;
}

/** The service day of an instant. */
export function serviceDay(moment: string, zone: string, dayStart: string): string {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    dateStyle: "short",
  });
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const at = new Date(moment);
  const date = format.format(at);
  return time.format(at) < dayStart ? later(date, -1) : date;
}

/** What is sent: nothing that was not said. */
export function request(draft: Draft, startsAt: string | undefined, minutes: number): StaffBooking {
  const [first, ...more] = draft.tables;
  const [name, phone, comment] = [draft.name, draft.phone, draft.comment].map((one) => one.trim());
  const whom = draft.guest
    ? { guest_id: draft.guest.id }
    : { ...(name ? { name } : {}), ...(phone ? { phone } : {}) };
  return {
    guests: draft.guests,
    ...(draft.walkIn ? { walk_in: true } : { starts_at: startsAt ?? null }),
    ...(more.length > 0 ? { tables: draft.tables } : first ? { table_no: first } : {}),
    ...(minutes > 0 ? { minutes } : {}),
    ...whom,
    ...(comment ? { comment } : {}),
  };
}

/** Staff may pass the rules for guests, but nobody comes into the past. */
export function reachable(slots: Slot[], now: number): Slot[] {
  return slots.filter(
    (slot) => slot.why !== "in_the_past" && Date.parse(slot.starts_at) > now - 60_000,
  );
}

/** Why a table is not offered to guests at a slot: `taken` is the one reason that binds staff. */
export type Why = "" | "taken" | "small" | "big" | "walk_in" | "other";

const WHYS: Record<string, Why> = {
  slot_taken: "taken",
  table_too_small: "small",
  table_too_big: "big",
  table_walk_in_only: "walk_in",
};

/** Whether a table may be taken at a slot. */
export function whyNot(slot: Slot | undefined, number: number): Why {
  const unfit = slot?.unfit?.find((one) => one.table === number);
  return unfit ? (WHYS[unfit.code] ?? "other") : "";
}

/** How many tables staff may give at a slot to a party that fits them. */
export function roomAt(slot: Slot): number {
  return slot.tables.length > 0 ? slot.tables.length : slot.joins.length;
}

/** The starts at which one table may be had: by staff, whatever guests are told. */
export function startsOf(
  slots: Slot[],
  number: number,
  now: number,
  held: (from: number, to: number) => boolean,
): Slot[] {
  return reachable(slots, now).filter(
    (slot) =>
      whyNot(slot, number) !== "taken" &&
      !held(Date.parse(slot.starts_at), Date.parse(slot.ends_at)),
  );
}

/** Puts a table among the chosen ones, or takes it out. */
export function toggled(tables: number[], number: number): number[] {
  return tables.includes(number)
    ? tables.filter((one) => one !== number)
    : [...tables, number].sort((one, other) => one - other);
}

/** What is free instead, as a refusal says. */
export function alternatives(error: unknown): Schemas["Alternative"][] {
  return error instanceof Problem ? (error.problem.alternatives ?? []) : [];
}

/** Minutes from a time of the venue's clock until the service day is over. */
export function untilEnd(time: string, start: string): number {
  const minute = (text: string) => {
    const [hours = 0, minutes = 0] = text.split(":").map(Number);
    return hours * 60 + minutes;
  };
  const left = minute(start) - minute(time);
  return left > 0 ? left : left + 24 * 60;
}

/** Minutes from one time of a service day to another of the same. */
export function ahead(from: string, to: string, start: string): number {
  return untilEnd(from, start) - untilEnd(to, start);
}
