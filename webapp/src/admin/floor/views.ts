/** The plan and every table's face, as signals that change only where something is to be redrawn. */
import { computed } from "@preact/signals";
import type { PlanTable } from "../../floor/geometry";
import { language } from "../../i18n";
import { now } from "../clock";
import { type Booking, day, type RoomTable, room, today } from "../day";
import { type Face, faceNow, faceOfDay, kept } from "./face";
import { standing } from "./now";
import { strays } from "./strays";

/** Whether the plan shows the present. */
export const present = computed(() => day.value === today.value);

/** A table of the shown day with what reaches into it from others, for the present. */
export function whole(table: RoomTable): RoomTable {
  const more = present.value ? strays.value.get(table.number) : undefined;
  return more ? { ...table, bookings: [...table.bookings, ...more] } : table;
}

/** A table of the shown day, by its number. */
export function tableOf(number: number | undefined): RoomTable | undefined {
  const found = room.value?.tables.find((one) => one.number === number);
  return found && whole(found);
}

let planned: { key: string; tables: PlanTable[] } = { key: "", tables: [] };

/** The tables as they are drawn: the same list until one is moved, added or taken away. */
export const plan = computed<PlanTable[] | undefined>(() => {
  if (!room.value) return undefined;
  const tables = room.value.tables.map(
    ({ bookings: _bookings, blocks: _blocks, state: _state, ...rest }): PlanTable => rest,
  );
  const key = JSON.stringify(tables);
  if (key !== planned.key) planned = { key, tables };
  return planned.tables;
});

type Known = { table: RoomTable; key: string; more: Booking[] | undefined; face: Face };
const known = new Map<number, Known>();

/** A table's face; put into words anew only if the table, the clock or the language has moved. */
function faceOf(table: RoomTable, at: number): Face {
  const current = present.value;
  const more = current ? strays.value.get(table.number) : undefined;
  const key = `${language.value} ${current ? at : ""}`;
  const old = known.get(table.number);
  if (old && old.table === table && old.key === key && old.more === more) return old.face;
  const { bookings, blocks } = whole(table);
  const face = current
    ? faceNow(standing(bookings, blocks, at), at)
    : faceOfDay(table.bookings, table.blocks);
  known.set(table.number, { table, key, more, face });
  return face;
}

let last = new Map<number, Face>();

/** By table. */
export const faces = computed(() => {
  const at = now.value;
  const fresh = new Map<number, Face>();
  for (const table of room.value?.tables ?? []) fresh.set(table.number, faceOf(table, at));
  last = kept(last, fresh);
  return last;
});

/** Which states stand on the plan, for the legend. */
export const states = computed(() =>
  [...new Set([...faces.value.values()].map((face) => face.state))].sort().join(),
);
