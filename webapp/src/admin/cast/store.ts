/** The broadcasts that are known here: read by pages, kept true by the feed's figures. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { get, post } from "../../api/http";
import { hear, type Said } from "../live";
import { applied, type Cast, type Figures, placed, renewed, withFigures } from "./apply";

/** Enough that whatever is to come is on the first page. */
const LIMIT = 50;

export const casts = signal<Cast[] | undefined>(undefined);
export const next = signal<string | undefined>(undefined);
export const failure = signal<unknown>(undefined);
/** The one that is opened, with the reasons of its failures. */
export const opened = signal<Cast | undefined>(undefined);

let running: Promise<void> | undefined;
let wanted = false;
/** What the feed has said, counted: an answer may be older than what came while it was awaited. */
let heard = 0;
const said = new Map<number, { figures: Figures; turn: number }>();

/** An answer that was asked for at this turn, with the figures that have come since. */
function withNewer(cast: Cast, asked: number): Cast {
  const newer = said.get(cast.id);
  return newer && newer.turn > asked ? withFigures(cast, newer.figures) : cast;
}

async function first(): Promise<void> {
  const asked = heard;
  const page = await get("/api/admin/broadcasts", { query: { limit: LIMIT } });
  const items = page.items.map((one) => withNewer(one, asked));
  const known = casts.value ?? [];
  const further = known.length > items.length && page.next;
  casts.value = further ? renewed(items, known) : items;
  if (!further) next.value = page.next ?? undefined;
}

/**
 * Reads the first page anew; what was read further down stays. A call while one runs is answered by
 * one more run: figures come faster than answers.
 */
export function load(): Promise<void> {
  wanted = true;
  running ??= (async () => {
    while (wanted) {
      wanted = false;
      try {
        await first();
        failure.value = undefined;
      } catch (error) {
        failure.value = error;
      }
    }
    running = undefined;
  })();
  return running;
}

/** Reads the next page. */
export async function more(): Promise<void> {
  const cursor = next.value;
  if (!cursor) return;
  const page = await get("/api/admin/broadcasts", { query: { limit: LIMIT, cursor } });
  const ids = new Set(page.items.map(({ id }) => id));
  casts.value = [...(casts.value ?? []).filter(({ id }) => !ids.has(id)), ...page.items];
  next.value = page.next ?? undefined;
}

/** Shows one as it was just answered. */
export function put(cast: Cast): void {
  if (casts.value) casts.value = placed(casts.value, cast);
  if (opened.value?.id === cast.id) {
    opened.value = { ...cast, failures: cast.failures ?? opened.value.failures ?? [] };
  }
}

/** Reads one with the reasons of its failures. */
export async function read(id: number): Promise<void> {
  const asked = heard;
  const cast = withNewer(await get("/api/admin/broadcasts/{id}", { path: { id } }), asked);
  opened.value = cast;
  if (casts.value) casts.value = placed(casts.value, cast);
}

export type Step = "pause" | "resume" | "cancel";

/** Stops it, lets it go on, or ends it. */
export async function step(id: number, wish: Step): Promise<Cast> {
  const path = { id };
  const asked = heard;
  const answer =
    wish === "pause"
      ? await post("/api/admin/broadcasts/{id}/pause", { path })
      : wish === "resume"
        ? await post("/api/admin/broadcasts/{id}/resume", { path })
        : await post("/api/admin/broadcasts/{id}/cancel", { path });
  put(withNewer(answer, asked));
  return answer;
}

/** Takes what the feed says. */
export function take(word: Said): void {
  if (word.type === "lagged") {
    void load();
    return;
  }
  if (word.type !== "broadcast_progress") return;
  const { broadcast: figures, action } = word;
  heard += 1;
  said.set(figures.id, { figures, turn: heard });
  // Before the first answer nothing is known, and it will tell of this one too.
  const list = casts.value ? applied(casts.value, figures) : [];
  if (casts.value && list) casts.value = list;
  if (opened.value?.id === figures.id) opened.value = withFigures(opened.value, figures);
  // A step has moments and reasons that figures do not tell.
  if (!list || action) void load();
  if (action && opened.value?.id === figures.id) void read(figures.id).catch(() => undefined);
}

/** Keeps the list true while a screen shows it. */
export function useCasts(): void {
  useEffect(() => {
    void load();
    return hear(take);
  }, []);
}
