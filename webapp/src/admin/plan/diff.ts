/** From drafts to requests: one to a table, in an order in which none stands in another's way. */
import type { Schemas } from "../../api/http";
import { alike, find, freeNumber, type Item, joined, joint, type Plan, partners } from "./model";

type Form = Schemas["TableForm"];
/** `key` is the table's, `at` the number that the daemon knows it by at that moment. */
export type Request =
  | { kind: "retire"; key: number; at: number }
  | { kind: "change"; key: number; at: number; form: Form }
  | { kind: "add"; key: number; form: Form };
export type Change = "new" | "changed" | "retired";

const known = (key: number) => key > 0;

/** The table as it shall be; joined to those of its partners that the daemon knows, as it does. */
function formOf(item: Item, now: Plan, there: Plan): Form {
  const { key: _, ...table } = item;
  const neighbours = partners(now, item.key).flatMap((key) => find(there, key)?.number ?? []);
  return { ...table, neighbours: neighbours.sort((one, other) => one - other) };
}

/** Whether the joints of a table that the daemon knows are others than they were. */
function rejoined(base: Plan, now: Plan, key: number): boolean {
  // A partner that is retired or not there yet brings its joints along itself.
  const here = (plan: Plan, other: number) =>
    find(base, other) !== undefined && find(now, other) !== undefined && joined(plan, key, other);
  const all = new Set([...partners(base, key), ...partners(now, key)]);
  return [...all].some((other) => here(base, other) !== here(now, other));
}

/** What became of each table, by its key. */
export function changes(base: Plan, now: Plan): Map<number, Change> {
  const found = new Map<number, Change>();
  for (const old of base.items) {
    const item = find(now, old.key);
    if (!item) found.set(old.key, "retired");
    else if (!alike(old, item) || rejoined(base, now, old.key)) found.set(old.key, "changed");
  }
  for (const item of now.items) if (!find(base, item.key)) found.set(item.key, "new");
  return found;
}

/**
 * The next request on the way from what the daemon has (`base`) to the drafts. Those who leave go
 * first and so free their numbers; new ones come last, when those they join are settled. `skip`
 * failed, and is not tried again.
 */
export function next(base: Plan, now: Plan, skip: ReadonlySet<number>): Request | undefined {
  const left = [...changes(base, now)].filter(([key]) => !skip.has(key));
  const of = (kind: Change) => left.flatMap(([key, what]) => (what === kind ? [key] : []));
  const [retired] = of("retired");
  const gone = find(base, retired);
  if (gone) return { kind: "retire", key: gone.key, at: gone.number };
  const pairs = of("changed").flatMap((key) => {
    const [old, item] = [find(base, key), find(now, key)];
    return old && item ? [{ old, item }] : [];
  });
  const taken = new Set(base.items.map((item) => item.number));
  const open = pairs.find(({ old, item }) => old.number === item.number || !taken.has(item.number));
  if (open) {
    const { old, item } = open;
    return { kind: "change", key: item.key, at: old.number, form: formOf(item, now, base) };
  }
  // All that is left waits for another's number: one steps aside, unless what holds it stays.
  const ring = pairs.find(({ item }) => pairs.some(({ old }) => old.number === item.number));
  const aside = freeNumber(base, now);
  if (ring && aside !== undefined) {
    const { old, item } = ring;
    const form = { ...formOf(item, now, base), number: aside };
    return { kind: "change", key: item.key, at: old.number, form };
  }
  const [stuck] = pairs;
  if (stuck) {
    const { old, item } = stuck;
    return { kind: "change", key: item.key, at: old.number, form: formOf(item, now, base) };
  }
  const item = find(now, of("new")[0]);
  return item && { kind: "add", key: item.key, form: formOf(item, now, base) };
}

/** What the daemon has once it granted the request. */
export function granted(base: Plan, request: Request): Plan {
  const others = base.joints.filter((pair) => !pair.includes(request.key));
  if (request.kind === "retire") {
    return { items: base.items.filter(({ key }) => key !== request.key), joints: others };
  }
  const { neighbours = [], ...table } = request.form;
  const item = { ...table, key: request.key };
  const joints = base.items
    .filter((one) => neighbours.includes(one.number))
    .map(({ key }) => joint(key, item.key));
  return {
    items: [...base.items.filter(({ key }) => key !== request.key), item],
    joints: [...others, ...joints],
  };
}

/** All requests, if each is granted. */
export function requests(base: Plan, now: Plan): Request[] {
  const all: Request[] = [];
  // Each table is asked for once, or twice where numbers go round in a ring.
  for (let most = (base.items.length + now.items.length) * 2; most > 0; most -= 1) {
    const request = next(base, now, new Set());
    if (!request) break;
    all.push(request);
    base = granted(base, request);
  }
  return all;
}

/** What to ask of whom a change hits: nothing for what hits nobody, such as a table moved aside. */
export function question(base: Plan, now: Plan, key: number): Schemas["TablePreview"] | undefined {
  const [old, item] = [find(base, key), find(now, key)];
  if (!old || !known(key)) return undefined;
  if (!item) return {};
  const hits =
    item.seats.max < old.seats.max || item.online !== old.online || rejoined(base, now, key);
  // Its number is no matter to bookings, and may still be another's.
  return hits ? { table: { ...formOf(item, now, base), number: old.number } } : undefined;
}

/** Both plans with the keys that the daemon's numbers give, once `base` is what it has. */
export function rekeyed(base: Plan, now: Plan): [base: Plan, now: Plan] {
  const keys = new Map(base.items.map((item) => [item.key, item.number]));
  const key = (old: number) => keys.get(old) ?? old;
  const seen = (plan: Plan): Plan => ({
    items: plan.items.map((item) => ({ ...item, key: key(item.key) })),
    joints: plan.joints.map(([a, b]) => joint(key(a), key(b))),
  });
  return [seen(base), seen(now)];
}
