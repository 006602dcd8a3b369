/** What is said of a table, the same on the plan, in the list, and before it is saved. */
import { t } from "../../i18n";
import { find, type Item, type Plan, partners, same } from "./model";
import { overlap } from "./place";

export function tableWord(number: number): string {
  return t("web-plan-table", { number });
}

const shapes = {
  round: "web-plan-shape-round",
  rect: "web-plan-shape-rect",
  sofa: "web-plan-shape-sofa",
} as const;

export function shapeWord(shape: Item["shape"]): string {
  return t(shapes[shape]);
}

export function seatsWord({ min, max }: Item["seats"]): string {
  return min === max ? t("web-plan-seats-exact", { max }) : t("web-plan-seats-range", { min, max });
}

export function onlineWord(online: boolean): string {
  return online ? t("web-plan-online") : t("web-plan-walk-in");
}

/** `4 + 5`, by number. */
export function numbersOf(plan: Plan, keys: number[]): string {
  const numbers = keys.flatMap((key) => find(plan, key)?.number ?? []);
  return numbers.sort((one, other) => one - other).join(", ");
}

/** Which tables a table stands on. */
export function overlapped(plan: Plan, item: Item): Item[] {
  return plan.items.filter((one) => one.key !== item.key && overlap(one.place, item.place));
}

/** All of a table, for a screen reader. */
export function spoken(plan: Plan, item: Item): string {
  return [
    tableWord(item.number),
    item.zone,
    shapeWord(item.shape),
    seatsWord(item.seats),
    onlineWord(item.online),
    joinsWord(plan, item.key),
  ]
    .filter(Boolean)
    .join(", ");
}

export function joinsWord(plan: Plan, key: number): string {
  const numbers = numbersOf(plan, partners(plan, key));
  return numbers && t("web-plan-joined-with", { numbers });
}

/** What is drafted of a table that was there before, in words. */
export function differences(old: Plan, plan: Plan, key: number): string[] {
  const [was, is] = [find(old, key), find(plan, key)];
  if (!was || !is) return [];
  const said: string[] = [];
  if (was.number !== is.number) said.push(t("web-plan-now-number", { number: is.number }));
  if (!same(was.seats, is.seats)) said.push(seatsWord(is.seats));
  if (was.zone !== is.zone) said.push(is.zone || t("web-plan-no-zone"));
  if (was.shape !== is.shape) said.push(shapeWord(is.shape));
  if (was.online !== is.online) said.push(onlineWord(is.online));
  if (!same(was.place, is.place)) said.push(t("web-plan-now-place"));
  const [before, after] = [
    numbersOf(old, partners(old, key)),
    numbersOf(plan, partners(plan, key)),
  ];
  if (before !== after) said.push(joinsWord(plan, key) || t("web-plan-now-alone"));
  return said;
}
