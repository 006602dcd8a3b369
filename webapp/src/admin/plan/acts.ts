/** What can be done to the plan, each as one step that can be taken back. */
import { t } from "../../i18n";
import { toast } from "../../ui/toast";
import { find, freeNumber, type Item, type Plan, toggled, withItem, without } from "./model";
import { freeSpot, grown, moved, type Place, turned } from "./place";
import { base, chosen, edit, plan } from "./store";

/** A new table is as large as four need. */
const SIZE = { w: 130, h: 114 };

/** Puts a table into the middle of what is free, as most tables of the room are. */
export function addTable(): Item | undefined {
  const now = plan.value;
  const number = freeNumber(now, base.value ?? now);
  if (number === undefined) {
    toast(t("web-plan-full"));
    return undefined;
  }
  const near = find(now, chosen.value) ?? now.items.at(-1);
  const item: Item = {
    key: Math.min(0, ...now.items.map(({ key }) => key)) - 1,
    number,
    seats: { min: 1, max: 4 },
    zone: near?.zone ?? "",
    shape: "round",
    place: freeSpot(
      now.items.map(({ place }) => place),
      SIZE,
    ),
    online: true,
  };
  edit({ ...now, items: [...now.items, item] });
  chosen.value = item.key;
  return item;
}

/** The chosen table with another place; nothing if none is chosen. */
function replaced(key: number, see: (item: Item) => Place): void {
  const item = find(plan.value, key);
  if (!item) return;
  const place = see(item);
  if (JSON.stringify(place) !== JSON.stringify(item.place)) {
    edit(withItem(plan.value, { ...item, place }));
  }
}

export const push = (key: number, dx: number, dy: number) =>
  replaced(key, ({ place }) => moved(place, dx, dy));
export const grow = (key: number, by: number) =>
  replaced(key, ({ place, shape }) => grown(place, by, shape === "round"));
export const turn = (key: number, by: number) => replaced(key, ({ place }) => turned(place, by));
export const settle = (key: number, place: Place) => replaced(key, () => place);

export function retire(key: number): void {
  edit(without(plan.value, key));
  if (chosen.value === key) chosen.value = undefined;
}

export function toggle(one: number, other: number): void {
  edit(toggled(plan.value, one, other));
}

/** The plan with a table and all its joints as a form has them. */
export function formed(now: Plan, item: Item, with_: number[]): Plan {
  const others = now.joints.filter((pair) => !pair.includes(item.key));
  const bare = withItem({ ...now, joints: others }, item);
  return with_.reduce((made, other) => toggled(made, item.key, other), bare);
}
