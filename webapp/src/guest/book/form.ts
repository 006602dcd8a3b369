/**
 * What a guest has chosen so far, kept outside the screen: it survives a look at the contacts, a
 * session that ran out, and a network that is away.
 */
import { signal } from "@preact/signals";
import type { Schemas } from "../../api/http";

type Slot = Schemas["Slot"];
type Availability = Schemas["Availability"];
export type Alternative = Schemas["Alternative"];
export type NewBooking = Schemas["NewBooking"];

export type Form = {
  /** The service day; empty until one is chosen, then the first open one stands. */
  date: string;
  guests: number;
  /** The slot's start; empty until chosen. */
  startsAt: string;
  /** Empty: the venue chooses. */
  tables: number[];
  /** As typed; `undefined` while the known number stands. */
  phone: string | undefined;
  comment: string;
};

export const EMPTY: Form = {
  date: "",
  guests: 2,
  startsAt: "",
  tables: [],
  phone: undefined,
  comment: "",
};

export const form = signal<Form>(EMPTY);

export function change(part: Partial<Form>): void {
  form.value = { ...form.value, ...part };
}

/** What is sent: nothing that the guest did not say. */
export function request(filled: Form): NewBooking {
  const [first, ...more] = filled.tables;
  const phone = filled.phone?.trim();
  const comment = filled.comment.trim();
  return {
    starts_at: filled.startsAt,
    guests: filled.guests,
    ...(more.length > 0 ? { tables: filled.tables } : first ? { table_no: first } : {}),
    ...(phone ? { phone } : {}),
    ...(comment ? { comment } : {}),
  };
}

export function isFull(slot: Slot): boolean {
  return slot.tables.length === 0 && slot.joins.length === 0;
}

/** Slots that can still be reached: what has begun, or begins too soon, is no choice. */
export function ahead(slots: Slot[], now: string): Slot[] {
  return slots.filter(
    (slot) =>
      Date.parse(slot.starts_at) > Date.parse(now) &&
      slot.why !== "in_the_past" &&
      slot.why !== "too_soon",
  );
}

export function slotOf(answer: Availability | undefined, startsAt: string): Slot | undefined {
  // The same moment may be written in two ways.
  const at = Date.parse(startsAt);
  return answer?.slots.find((slot) => Date.parse(slot.starts_at) === at);
}

function offered(slot: Slot, tables: number[]): boolean {
  if (tables.length === 0) return true;
  const [first] = tables;
  if (tables.length === 1) return slot.tables.some((table) => table === first);
  const wish = [...tables].sort().join();
  return slot.joins.some((pair) => [...pair].sort().join() === wish);
}

/** What of the form is no more to be had, by an answer about its day and party. */
export function gone(filled: Form, answer: Availability): "slot" | "tables" | undefined {
  if (!filled.startsAt || answer.date !== filled.date || answer.guests !== filled.guests) return;
  const slot = slotOf(answer, filled.startsAt);
  if (!slot || isFull(slot) || slot.why) return "slot";
  return offered(slot, filled.tables) ? undefined : "tables";
}

/** The form with another time and table in it, all else as it was. */
export function taking(filled: Form, other: Alternative): Form {
  return { ...filled, startsAt: other.starts_at, tables: other.tables };
}

/** Where a refusal is told: at the field that it is about. */
export function fieldOf(code: string): "phone" | "comment" | "party" | "time" | "form" {
  if (code.startsWith("phone")) return "phone";
  if (code.startsWith("text")) return "comment";
  if (code.startsWith("party")) return "party";
  if (/^(slot_|table|closed_day|outside|off_grid|in_the_past|too_soon|too_far)/.test(code)) {
    return "time";
  }
  return "form";
}
