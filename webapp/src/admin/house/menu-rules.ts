/** The menu's order, and what a form over a line sends. */
import type { Schemas } from "../../api/http";
import { sections } from "../../guest/house/sections";
import type { Form } from "./form";

export type Item = Schemas["MenuItem"];
export { type Section, sections } from "../../guest/house/sections";

/** The daemon's bounds. */
export const [MAX_TITLE, MAX_DESCRIPTION, MAX_SECTION, MAX_PRICE] = [200, 500, 100, 1_000_000];

const swapped = <T>(all: T[], at: number, by: number): T[] | undefined => {
  const [one, other] = [all[at], all[at + by]];
  if (one === undefined || other === undefined) return undefined;
  const copy = [...all];
  copy[at] = other;
  copy[at + by] = one;
  return copy;
};

/** The lines in a new order, each at its place. */
function placed(groups: Item[][]): Item[] {
  return groups.flat().map((item, position) => ({ ...item, position }));
}

/** The menu with a line one up (−1) or down (1) in its section; nothing where it cannot go. */
export function moveItem(menu: Item[], id: number, by: 1 | -1): Item[] | undefined {
  const groups = sections(menu).map(({ items }) => items);
  const home = groups.findIndex((items) => items.some((item) => item.id === id));
  const items = groups[home];
  if (!items) return undefined;
  const at = items.findIndex((item) => item.id === id);
  const moved = swapped(items, at, by);
  return moved && placed(groups.map((group, place) => (place === home ? moved : group)));
}

/** The menu with a whole section one up or down. */
export function moveSection(menu: Item[], name: string, by: 1 | -1): Item[] | undefined {
  const all = sections(menu);
  const at = all.findIndex((section) => section.name === name);
  const moved = at < 0 ? undefined : swapped(all, at, by);
  return moved && placed(moved.map(({ items }) => items));
}

/** A line as it is typed. */
export function formOf(item?: Item, section = ""): Form {
  return {
    section: item?.section ?? section,
    title: item?.title ?? "",
    description: item?.description ?? "",
    price: item ? `${item.price}` : "",
    active: item && !item.active ? "" : "yes",
  };
}

/** Roubles as people type them: `1 200`, `1200 ₽`; nothing for what is no price. */
export function priceOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f₽]/g, "");
  if (!/^\d{1,7}$/.test(plain)) return undefined;
  const price = Number(plain);
  return price <= MAX_PRICE ? price : undefined;
}

const field = (form: Form, name: string) => (form[name] ?? "").trim();

/** The whole of it. */
export function bodyOf(form: Form): Schemas["NewMenuItem"] {
  return {
    section: field(form, "section"),
    title: field(form, "title"),
    description: field(form, "description"),
    price: priceOf(field(form, "price")) ?? 0,
    active: form.active === "yes",
  };
}

/** What changed of it. */
export function changeOf(base: Form, form: Form): Schemas["MenuItemChange"] {
  const [before, after] = [bodyOf(base), bodyOf(form)];
  const names = Object.keys(after) as (keyof typeof after)[];
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  );
}

/** What is wrong, as text names by field. */
export function faults(form: Form): Partial<Record<string, string>> {
  return {
    ...(field(form, "title") ? {} : { title: "web-house-need-title" }),
    ...(priceOf(field(form, "price")) === undefined ? { price: "web-house-menu-bad-price" } : {}),
  };
}
