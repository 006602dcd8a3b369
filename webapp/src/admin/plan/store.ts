/**
 * The plan on the screen: what the daemon has, the drafts over it, and the way from one to the
 * other. It outlives the screen, so that a look at the bookings costs no draft.
 */
import { batch, computed, signal } from "@preact/signals";
import { get, Problem, post, put, remove } from "../../api/http";
import { t } from "../../i18n";
import { words } from "../../ui/kit";
import { toast } from "../../ui/toast";
import { changes, granted, next, type Request, rekeyed } from "./diff";
import { begun, type History, mapped, redo, step, undo } from "./history";
import { lost, merge } from "./merge";
import { empty, find, type Plan, planOf } from "./model";

/** What the daemon has, as far as is known here. */
export const base = signal<Plan | undefined>(undefined);
const history = signal<History<Plan>>(begun(empty));
/** A room that was changed elsewhere while there are drafts. */
export const newer = signal<Plan | undefined>(undefined);
/** Why the room could not be read. */
export const failure = signal<unknown>(undefined);
/** The table that is being worked on. */
export const chosen = signal<number | undefined>(undefined);
/** Why a table's draft was not taken, by its key. */
export const refusals = signal<ReadonlyMap<number, string>>(new Map());
export const saving = signal(false);

export const plan = computed(() => history.value.now);
export const drafts = computed(() =>
  base.value ? changes(base.value, plan.value) : new Map<number, never>(),
);
export const dirty = computed(() => drafts.value.size > 0);
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);

/** One more step. */
export function edit(to: Plan): void {
  if (!saving.value) history.value = step(history.value, to);
}

export function back(): void {
  if (!saving.value) history.value = undo(history.value);
}

export function forth(): void {
  if (!saving.value) history.value = redo(history.value);
}

/** Lets all drafts go. */
export function discard(): void {
  batch(() => {
    const room = newer.value ?? base.value;
    base.value = room;
    newer.value = undefined;
    refusals.value = new Map();
    history.value = begun(room ?? empty);
    if (room && !find(room, chosen.value)) chosen.value = undefined;
  });
}

/** Takes in what was changed elsewhere; the drafts stay upon it. */
export function takeIn(fresh: Plan | undefined = newer.value): void {
  const old = base.value;
  if (!fresh || !old) return;
  const gone = lost(old, plan.value, fresh);
  batch(() => {
    history.value = mapped(history.value, (one) => merge(old, one, fresh));
    base.value = fresh;
    newer.value = undefined;
  });
  if (gone.length > 0) toast(t("web-plan-gone", { count: gone.length, numbers: gone.join(", ") }));
}

async function fresh(): Promise<Plan> {
  const { tables } = await get("/api/admin/tables");
  return planOf(tables);
}

const text = (room: Plan) =>
  JSON.stringify([
    [...room.items].sort((one, other) => one.key - other.key).map((item) => Object.entries(item).sort()), // biome-ignore format: one thought
    room.joints.map(String).sort(),
  ]);

/** Reads the room; drafts are not touched by what was changed elsewhere until they are told to. */
export async function load(): Promise<void> {
  if (saving.value) return;
  try {
    const room = await fresh();
    // Saving reads for itself, and knows better.
    if (saving.value) return;
    failure.value = undefined;
    if (base.value && dirty.value) {
      newer.value = text(room) === text(base.value) ? undefined : room;
    } else {
      batch(() => {
        if (!base.value || text(room) !== text(base.value)) history.value = begun(room);
        base.value = room;
        newer.value = undefined;
      });
    }
  } catch (error) {
    failure.value = error;
  }
}

function send(request: Request): Promise<unknown> {
  if (request.kind === "add") return post("/api/admin/tables", { body: request.form });
  const path = { number: request.at };
  return request.kind === "retire"
    ? remove("/api/admin/tables/{number}", { path })
    : put("/api/admin/tables/{number}", { path, body: request.form });
}

/** Sends one after the other; gives back what the daemon has then, and why the rest failed. */
async function sendAll(from: Plan, to: Plan): Promise<[Plan, Map<number, string>]> {
  let has = from;
  const failed = new Map<number, string>();
  for (;;) {
    const request = next(has, to, new Set(failed.keys()));
    if (!request) return [has, failed];
    try {
      await send(request);
      has = granted(has, request);
    } catch (error) {
      failed.set(request.key, words(error));
      // Without an answer, the next will have none either.
      if (error instanceof Problem) continue;
      for (const key of changes(has, to).keys()) failed.set(key, words(error));
      return [has, failed];
    }
  }
}

/** Brings the drafts to the daemon; what it refuses stays a draft, and says why. */
export async function save(): Promise<void> {
  if (saving.value || !base.value) return;
  saving.value = true;
  refusals.value = new Map();
  try {
    // What somebody else did meanwhile is not undone by a form that is older.
    takeIn(await fresh());
    const [has, failed] = await sendAll(base.value, plan.value);
    const old = new Map(has.items.map((item) => [item.key, item.number]));
    const key = (one: number) => old.get(one) ?? one;
    const [saved, rest] = rekeyed(has, plan.value);
    const room = await fresh().catch(() => saved);
    batch(() => {
      history.value = begun(merge(saved, rest, room));
      base.value = room;
      refusals.value = new Map([...failed].map(([one, why]) => [key(one), why]));
      if (chosen.value !== undefined) chosen.value = key(chosen.value);
    });
    const count = refusals.value.size;
    toast(count > 0 ? t("web-plan-partly", { count }) : t("web-plan-saved"));
  } catch (error) {
    toast(words(error));
  } finally {
    saving.value = false;
  }
}
