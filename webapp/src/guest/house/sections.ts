/** The menu by its headings. */
import type { Schemas } from "../../api/http";

type Item = Schemas["MenuItem"];
export type Section = { name: string; items: Item[] };

/** Sections in the order of their first lines; the items of one stand together. */
export function sections(menu: Item[]): Section[] {
  const all = new Map<string, Item[]>();
  for (const item of [...menu].sort((one, other) => one.position - other.position)) {
    const name = item.section.trim();
    all.set(name, [...(all.get(name) ?? []), item]);
  }
  return [...all].map(([name, items]) => ({ name, items }));
}

/** `1 200 ₽`. Prices are whole roubles. */
export function roubles(price: number, language: string): string {
  return `${new Intl.NumberFormat(language).format(price)}\u00a0₽`;
}
