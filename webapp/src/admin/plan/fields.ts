/** A table as it is typed, and as it is meant: what the daemon would refuse is said at once. */
import { type Item, NUMBER_MAX, type Plan, partners, SEATS_MAX, ZONE_MAX } from "./model";
import { inside } from "./place";

export type Fields = {
  number: string;
  min: string;
  max: string;
  zone: string;
  shape: Item["shape"];
  online: boolean;
  x: string;
  y: string;
  w: string;
  h: string;
  turn: string;
  with: number[];
};
export type Wrong = Partial<
  Record<"number" | "min" | "max" | "zone" | "place", { key: string; number?: number }>
>;

export function fieldsOf(item: Item, plan: Plan): Fields {
  const { place, seats } = item;
  return {
    number: `${item.number}`,
    min: `${seats.min}`,
    max: `${seats.max}`,
    zone: item.zone,
    shape: item.shape,
    online: item.online,
    x: `${place.x}`,
    y: `${place.y}`,
    w: `${place.w}`,
    h: `${place.h}`,
    turn: `${place.turn}`,
    with: partners(plan, item.key),
  };
}

/** A whole number, or nothing. */
function whole(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
}

/** What is wrong with it, by field. */
export function wrong(fields: Fields, item: Item, plan: Plan): Wrong {
  const found: Wrong = {};
  const number = whole(fields.number);
  if (number === undefined || number < 1 || number > NUMBER_MAX) {
    found.number = { key: "web-plan-wrong-number" };
  } else if (plan.items.some((one) => one.key !== item.key && one.number === number)) {
    found.number = { key: "web-plan-wrong-taken", number };
  }
  const [min, max] = [whole(fields.min), whole(fields.max)];
  if (max === undefined || max < 1 || max > SEATS_MAX) found.max = { key: "web-plan-wrong-seats" };
  if (min === undefined || min < 1) found.min = { key: "web-plan-wrong-seats" };
  else if (max !== undefined && min > max) found.min = { key: "web-plan-wrong-least" };
  if ([...fields.zone.trim()].length > ZONE_MAX) found.zone = { key: "web-plan-wrong-zone" };
  const sizes = [fields.w, fields.h].map(whole);
  const rest = [fields.x, fields.y, fields.turn].map(whole);
  if (sizes.some((size) => !size || size > 1000) || rest.some((one) => one === undefined)) {
    found.place = { key: "web-plan-wrong-place" };
  }
  return found;
}

/** The table as it is meant; a place that leads through a wall ends at it. */
export function itemOf(fields: Fields, item: Item): Item {
  const value = (text: string) => whole(text) ?? 0;
  const typed = {
    x: value(fields.x),
    y: value(fields.y),
    w: value(fields.w),
    h: value(fields.h),
    turn: value(fields.turn),
  };
  return {
    key: item.key,
    number: value(fields.number),
    seats: { min: value(fields.min), max: value(fields.max) },
    zone: fields.zone.trim().replace(/\s+/g, " "),
    shape: fields.shape,
    online: fields.online,
    place: inside(typed),
  };
}
