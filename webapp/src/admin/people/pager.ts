/** A list that is asked for as one types, page by page: what is asked last is what is shown. */
import { signal } from "@preact/signals";

type Page<T> = { items: T[]; next?: string | null };
export type Read<W, T> = (
  wish: W,
  given: { cursor?: string; limit: number; signal: AbortSignal },
) => Promise<Page<T>>;

export type Listed<T> = {
  /** `undefined` before the first answer. */
  items?: T[];
  next?: string;
  /** What is running: another question, or the next page of this one. */
  busy?: "asking" | "more";
  error?: unknown;
};

const [PAGE, MOST] = [40, 200];

/** The list with another page below; what moved there meanwhile stands once. */
export function joined<T extends { id: number }>(items: T[], page: T[]): T[] {
  const known = new Set(items.map((one) => one.id));
  return [...items, ...page.filter((one) => !known.has(one.id))];
}

export function pager<W, T extends { id: number }>(read: Read<W, T>) {
  const state = signal<Listed<T>>({});
  let wish: W | undefined;
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(
    now: W,
    given: { cursor?: string; limit: number },
    take: (page: Page<T>) => T[],
  ): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      const page = await read(now, { ...given, signal: mine.signal });
      if (running !== mine) return;
      state.value = { items: take(page), ...(page.next ? { next: page.next } : {}) };
    } catch (error) {
      if (running !== mine) return;
      const { busy: _, ...before } = state.value;
      state.value = { ...before, error };
    } finally {
      if (running === mine) running = undefined;
    }
  }

  /** Asks for something else, after a pause in which it may change once more. */
  function ask(other: W, pause = 0): void {
    wish = other;
    clearTimeout(timer);
    running?.abort();
    running = undefined;
    const { error: _, ...before } = state.value;
    state.value = { ...before, busy: "asking" };
    timer = setTimeout(() => {
      timer = undefined;
      void run(other, { limit: PAGE }, (page) => page.items);
    }, pause);
  }

  /** The next page. */
  function more(): void {
    const { items = [], next, busy } = state.value;
    if (wish === undefined || !next || busy) return;
    state.value = { items, next, busy: "more" };
    void run(wish, { cursor: next, limit: PAGE }, (page) => joined(items, page.items));
  }

  /** The same again, as much of it as is shown; a question that waits or runs will do as well. */
  function reread(): void {
    if (wish === undefined || timer !== undefined) return;
    const limit = Math.min(MOST, Math.max(PAGE, state.value.items?.length ?? 0));
    void run(wish, { limit }, (page) => page.items);
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    running?.abort();
    running = undefined;
  }

  return { state, ask, more, reread, stop };
}
