/** Drafts brought over to a room that was changed elsewhere: what was not drafted follows it. */
import { alike, find, type Item, joined, type Plan, same } from "./model";

const FIELDS = ["number", "seats", "zone", "shape", "place", "online"] as const;

/** Field by field: the draft where it says something, else what the daemon has now. */
function mixed(base: Item | undefined, draft: Item, fresh: Item): Item {
  const made = { ...fresh, key: draft.key };
  for (const field of FIELDS) {
    if (base && same(base[field], draft[field])) continue;
    Object.assign(made, { [field]: draft[field] });
  }
  return made;
}

/** The drafts of `now`, which were made upon `base`, upon `fresh`. */
export function merge(base: Plan, now: Plan, fresh: Plan): Plan {
  const items: Item[] = [];
  // A new table that the daemon took, though its answer was lost, is no draft any more.
  const adopted = new Map<number, number>();
  for (const item of fresh.items) {
    const [old, draft] = [find(base, item.key), find(now, item.key)];
    if (draft) items.push(mixed(old, draft, item));
    else if (!old) items.push(item);
  }
  for (const draft of now.items) {
    if (draft.key > 0 || find(base, draft.key)) continue;
    const twin = fresh.items.find((item) => !find(base, item.key) && alike(item, draft));
    if (twin) adopted.set(draft.key, twin.key);
    else items.push(draft);
  }
  const here = new Set(items.map((item) => item.key));
  const moved = now.joints.map(([a, b]) => [adopted.get(a) ?? a, adopted.get(b) ?? b] as const);
  const added = moved.filter(([a, b]) => !joined(base, a, b) && !joined(fresh, a, b));
  const kept = fresh.joints.filter(([a, b]) => !joined(base, a, b) || joined(now, a, b));
  const joints = [...kept, ...added].filter(([a, b]) => here.has(a) && here.has(b));
  return { items, joints };
}

/** The tables with drafts that are not in the room any more. */
export function lost(base: Plan, now: Plan, fresh: Plan): number[] {
  return now.items.flatMap((item) => {
    const old = find(base, item.key);
    return old && !find(fresh, item.key) && !alike(old, item) ? [old.number] : [];
  });
}
