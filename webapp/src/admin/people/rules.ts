/** What the guests' card decides itself before the daemon is asked. */
import { Problem, type Schemas } from "../../api/http";

export type Card = Schemas["GuestCard"];
type Booking = Schemas["Booking"];
export type Change = Omit<Schemas["GuestChange"], "version">;

/** The daemon's limits. */
export const [MAX_NOTE, MAX_NAME, MAX_TAG, MAX_REASON] = [2000, 200, 30, 200];
const [MAX_DISCOUNT, MAX_CORRECTION] = [100_000, 1000];

/** What somebody types, and what stood there when they began. */
export type Draft = { text: string; base: string };

/** Whether the same was changed elsewhere while somebody typed. */
export function clashes(draft: Draft | undefined, now: string): boolean {
  return draft !== undefined && draft.base !== now && draft.text.trim() !== now.trim();
}

/** Roubles as they are typed: `1 500`, `1500 ₽`; `undefined` if that is no sum that is allowed. */
export function sum(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f₽]/g, "") || "0";
  if (!/^\d{1,6}$/.test(plain) || Number(plain) > MAX_DISCOUNT) return undefined;
  return Number(plain);
}

/** A correction as it is typed: `3`, `+3`, `-3`, `−3`. */
export function delta(text: string): number | undefined {
  const plain = text.trim().replace("−", "-");
  if (!/^[+-]?\d{1,4}$/.test(plain)) return undefined;
  const number = Number(plain);
  return number !== 0 && Math.abs(number) <= MAX_CORRECTION ? number : undefined;
}

/** One more or one less, past the zero that would change nothing. */
export function nudged(text: string, step: 1 | -1): string {
  const next = (delta(text) ?? 0) + step;
  const past = next === 0 ? step : next;
  return past > 0 ? `+${past}` : `−${-past}`;
}

/** The tags with another one, as the daemon folds them; nothing if it is there already. */
export function tagged(tags: string[], typed: string): string[] | undefined {
  const tag = typed.trim().replace(/\s+/g, " ").toLowerCase().replaceAll("ё", "е");
  if (!tag || tags.includes(tag)) return undefined;
  return [...tags, tag];
}

/** Whether a number was typed that says which guest is meant. */
export function meant(typed: string, id: number): boolean {
  return typed.trim().replace(/^#/, "") === `${id}`;
}

type Way = {
  send: (change: Change & { version: number }) => Promise<Card>;
  reread: () => Promise<Card | undefined>;
};

/**
 * Sends a change of the card as it is shown. Where something else of the card was changed
 * meanwhile, the change is made of the new one; where the same was, whoever typed shall see it.
 */
export async function amend(
  card: Card,
  change: (card: Card) => Change,
  same: (fresh: Card) => boolean,
  { send, reread }: Way,
): Promise<Card> {
  try {
    return await send({ ...change(card), version: card.version });
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 412) throw error;
    const fresh = await reread();
    if (!fresh || fresh.version === card.version || !same(fresh)) throw error;
    return await send({ ...change(fresh), version: fresh.version });
  }
}

/** The booking that comes next, or that has them at a table now. */
export function awaited(bookings: Booking[], now: number): Booking | undefined {
  const [next] = bookings
    .filter(
      ({ status, ends_at }) =>
        status === "seated" ||
        ((status === "pending" || status === "confirmed") && Date.parse(ends_at) > now),
    )
    .sort((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at));
  return next;
}
