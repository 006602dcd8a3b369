/**
 * The plan's measures: from what the venue says of its tables to where things are drawn. Nothing
 * here knows a table by its number.
 */
import type { Schemas } from "../api/http";

export type PlanTable = Schemas["PlanTable"];
export type Box = { x: number; y: number; w: number; h: number };
export type Point = { x: number; y: number };
export type Chair = Point & { turn: number };
export type Zone = { name: string; box: Box; secluded: boolean; label: Point | undefined };
export type Pool = Point & { r: number };

/** The plan is 1000 wide; a little higher than wide, so that a phone shows it large. */
export const WIDE = 1000;
export const HIGH = 1143;
const STRETCH = HIGH / WIDE;
/** How far a chair sticks out. */
const CHAIR = 26;

/** Where a table is drawn, in the drawing's units. */
export function boxOf({ place }: PlanTable): Box {
  return { x: place.x, y: place.y * STRETCH, w: place.w, h: place.h * STRETCH };
}

export function middle(box: Box): Point {
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
}

function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + by * 2, h: box.h + by * 2 };
}

/** Whether two boxes share ground. */
export function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  );
}

/** The least box around all. */
export function around(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const low = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: low - y };
}

/** Chairs around a table, as many as it seats; from its middle. A sofa has none: it is one. */
export function chairs(table: PlanTable): Chair[] {
  const { w, h } = boxOf(table);
  const count = Math.min(table.seats.max, 16);
  if (table.shape === "sofa") return [];
  if (table.shape === "round") {
    return Array.from({ length: count }, (_, at) => {
      const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
      const [x, y] = [Math.cos(angle) * (w / 2 + 12), Math.sin(angle) * (h / 2 + 12)];
      return { x, y, turn: (angle * 180) / Math.PI + 90 };
    });
  }
  // A rectangle has them along its longer sides.
  const flat = w >= h;
  const above = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, at) => {
    const side = at < above ? -1 : 1;
    const [place, places] = at < above ? [at, above] : [at - above, count - above];
    const along = ((place + 1) / (places + 1) - 0.5) * (flat ? w : h) * 1.1;
    const off = side * ((flat ? h : w) / 2 + 10);
    return flat ? { x: along, y: off, turn: 0 } : { x: off, y: along, turn: 90 };
  });
}

/** Where the lamps' light falls: on each group of tables that stand near each other. */
export function pools(tables: PlanTable[]): Pool[] {
  const groups: Point[][] = [];
  for (const at of tables.map((table) => middle(boxOf(table)))) {
    const near = groups.find((group) =>
      group.some((other) => Math.hypot(at.x - other.x, at.y - other.y) < 290),
    );
    if (near && near.length < 4) near.push(at);
    else groups.push([at]);
  }
  return groups.map((group) => {
    const x = group.reduce((sum, at) => sum + at.x, 0) / group.length;
    const y = group.reduce((sum, at) => sum + at.y, 0) / group.length;
    const r = Math.max(...group.map((at) => Math.hypot(at.x - x, at.y - y)), 0) + 150;
    return { x, y, r };
  });
}

/** Moves an edge to the wall that it almost touches. */
function toWalls(box: Box): Box {
  const near = 130;
  const x = box.x < near ? 0 : box.x;
  const y = box.y < near ? 0 : box.y;
  const right = box.x + box.w > WIDE - near ? WIDE : box.x + box.w;
  const low = box.y + box.h > HIGH - near ? HIGH : box.y + box.h;
  return { x, y, w: right - x, h: low - y };
}

/** Roughly what a label takes up, set in letters of this size. */
function wordBox(text: string, at: Point): Box {
  const w = text.length * 19;
  return { x: at.x - w / 2, y: at.y - 30, w, h: 40 };
}

/**
 * A place for a zone's name that hides no table: over it, under it, inside, or over its wall. In a
 * crowded room there is none.
 */
export function labelAt(name: string, box: Box, outer: Box, taken: Box[]): Point | undefined {
  const half = (name.length * 19) / 2;
  const columns = [box.x + box.w / 2, box.x + half, box.x + box.w - half];
  const rows = [box.y - 44, box.y + box.h + 66];
  for (let y = box.y + 40; y < box.y + box.h; y += 30) rows.push(y);
  rows.push(outer.y - 36, outer.y + outer.h + 40);
  const free = (at: Point) =>
    at.x - half > 20 &&
    at.x + half < WIDE - 20 &&
    at.y > 40 &&
    at.y < HIGH - 16 &&
    !taken.some((one) => meet(one, wordBox(name, at)));
  const places = rows.flatMap((y) => columns.map((x) => ({ x, y })));
  return places.find(free);
}

/** Where a secluded part's curtain hangs, half its width to each side. */
export const CURTAIN = 95;

/** The room's parts as the venue names them. One called VIP has walls and a curtain. */
export function zones(tables: PlanTable[]): Zone[] {
  const names = [...new Set(tables.map((table) => table.zone))].filter(Boolean);
  const taken = tables.map((table) => grown(boxOf(table), CHAIR));
  taken.push({ x: NEON.x - 80, y: 0, w: 160, h: 100 });
  return names.map((name) => {
    const tight = around(tables.filter((table) => table.zone === name).map(boxOf));
    const secluded = /vip/i.test(name);
    const box = secluded ? toWalls(grown(tight, 64)) : tight;
    const door = { x: box.x + box.w / 2 - CURTAIN, y: box.y - 26, w: CURTAIN * 2, h: 52 };
    if (secluded) taken.push(door);
    const label = labelAt(name, tight, box, taken);
    if (label) taken.push(wordBox(name, label));
    return { name, box, secluded, label };
  });
}

/** Along the left wall, where the moon comes in: beside the tables that are said to stand there. */
export function windows(tables: PlanTable[]): Box {
  const beside = tables.filter((table) => /окн|window/i.test(table.zone)).map(boxOf);
  const box = around(beside.length > 0 ? beside : [{ x: 0, y: 160, w: 0, h: 420 }]);
  const right = middle(box).x > WIDE / 2;
  return { x: right ? WIDE : 0, y: box.y - 30, w: 0, h: box.h + 60 };
}

/** Where the neon owl hangs. */
export const NEON: Point = { x: WIDE / 2, y: 52 };

/** Whether there is wall left for it. */
export function neonHangs(tables: PlanTable[]): boolean {
  const sign = { x: NEON.x - 80, y: 0, w: 160, h: 100 };
  return !tables.some((table) => meet(grown(boxOf(table), CHAIR), sign));
}

/** A bar stands by a wall only where no table does. */
export function bar(tables: PlanTable[]): Box | undefined {
  const taken = tables.map((table) => grown(boxOf(table), CHAIR + 20));
  const places = [
    { x: WIDE - 150, y: 130, w: 150, h: 420 },
    { x: WIDE - 150, y: 560, w: 150, h: 420 },
  ];
  return places.find((place) => !taken.some((one) => meet(one, place)));
}
