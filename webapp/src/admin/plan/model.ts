/**
 * The plan as it is being edited. Tables keep a key of their own while their numbers change, and a
 * joint is a pair of keys: the daemon keeps both sides of it, and so only one is kept here.
 */
import type { PlanTable } from "../../floor/geometry";

export type Item = Omit<PlanTable, "neighbours"> & {
  /** The number that the daemon knows it by; below zero for a table that it does not know yet. */
  key: number;
};
export type Joint = readonly [number, number];
export type Plan = { items: Item[]; joints: Joint[] };

export const NUMBER_MAX = 999;
export const SEATS_MAX = 100;
export const ZONE_MAX = 40;

export const empty: Plan = { items: [], joints: [] };

/** The lower key first, so that a joint is found whoever asks. */
export function joint(one: number, other: number): Joint {
  return one < other ? [one, other] : [other, one];
}

export function joined(plan: Plan, one: number, other: number): boolean {
  const [a, b] = joint(one, other);
  return plan.joints.some((pair) => pair[0] === a && pair[1] === b);
}

/** The keys of the tables that can be pushed against this one. */
export function partners(plan: Plan, key: number): number[] {
  return plan.joints.flatMap(([a, b]) => (a === key ? [b] : b === key ? [a] : []));
}

/** The plan that the daemon keeps. */
export function planOf(tables: PlanTable[]): Plan {
  const items = tables.map(({ number, seats, zone, shape, place, online }) => ({
    key: number,
    number,
    seats: { ...seats },
    zone,
    shape,
    place: { ...place },
    online,
  }));
  const joints = tables.flatMap((table) =>
    table.neighbours
      .filter((other) => other > table.number)
      .map((other) => joint(table.number, other)),
  );
  return { items, joints };
}

/** As the drawing of the room knows a table. */
export function drawn(plan: Plan): PlanTable[] {
  const numbers = new Map(plan.items.map((item) => [item.key, item.number]));
  return plan.items.map(({ key, ...table }) => ({
    ...table,
    neighbours: partners(plan, key).flatMap((other) => numbers.get(other) ?? []),
  }));
}

export function find(plan: Plan, key: number | undefined): Item | undefined {
  return plan.items.find((item) => item.key === key);
}

/** The plan with a table as it is now. */
export function withItem(plan: Plan, item: Item): Plan {
  return { ...plan, items: plan.items.map((one) => (one.key === item.key ? item : one)) };
}

/** The plan without a table, and without what joined it. */
export function without(plan: Plan, key: number): Plan {
  return {
    items: plan.items.filter((item) => item.key !== key),
    joints: plan.joints.filter((pair) => !pair.includes(key)),
  };
}

/** Joins two tables, or parts them. */
export function toggled(plan: Plan, one: number, other: number): Plan {
  if (one === other) return plan;
  const pair = joint(one, other);
  const joints = joined(plan, one, other)
    ? plan.joints.filter(([a, b]) => a !== pair[0] || b !== pair[1])
    : [...plan.joints, pair];
  return { ...plan, joints };
}

/** The least number that no table bears. */
export function freeNumber(...plans: Plan[]): number | undefined {
  const taken = new Set(plans.flatMap((plan) => plan.items.map((item) => item.number)));
  for (let number = 1; number <= NUMBER_MAX; number += 1) if (!taken.has(number)) return number;
  return undefined;
}

/** The parts of the room that have tables, in the order of the tables. */
export function zonesOf(plan: Plan): string[] {
  return [...new Set(plan.items.map((item) => item.zone))].filter(Boolean);
}

/** Whether two tables are the same but for their keys. */
export function alike(one: Item, other: Item): boolean {
  return (
    one.number === other.number &&
    one.zone === other.zone &&
    one.shape === other.shape &&
    one.online === other.online &&
    same(one.seats, other.seats) &&
    same(one.place, other.place)
  );
}

/** Whether two flat values hold the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  return value instanceof Object ? Object.entries(value).sort() : value;
}
