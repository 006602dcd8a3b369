/** What a table on the plan may be, for guests (this slot) and for staff (now). */
import type { Schemas } from "../api/http";
import type { PlanTable } from "./geometry";

export type TableState =
  /** It may be taken. */
  | "free"
  | "taken"
  /** Too small for the party. */
  | "small"
  /** Kept for a larger party. */
  | "big"
  /** For those who come without a booking. */
  | "walk_in"
  | "soon"
  | "pending"
  | "reserved"
  | "seated"
  | "blocked"
  /** Of another day than today: it is booked at some time. */
  | "load";

type Slot = Schemas["Slot"];

const REASONS: Record<string, TableState> = {
  table_too_small: "small",
  table_too_big: "big",
  table_walk_in_only: "walk_in",
};

/** What a table is to a party at a slot. The daemon says which are free; the rest is why not. */
export function stateAt(table: PlanTable, slot: Slot | undefined, guests: number): TableState {
  if (slot?.tables.includes(table.number)) return "free";
  const reason = slot?.unfit?.find((unfit) => unfit.table === table.number);
  if (reason) return REASONS[reason.code] ?? "taken";
  if (!table.online) return "walk_in";
  if (table.seats.max < guests) return "small";
  return table.seats.min > guests ? "big" : "taken";
}
