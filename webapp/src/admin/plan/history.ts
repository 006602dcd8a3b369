/** What was done to the plan, so that it can be taken back and done again. */

export type History<T> = { past: T[]; now: T; future: T[] };

/** More steps than anybody takes back one by one. */
const KEPT = 100;

export function begun<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/** One more step; what was taken back before it is gone. A step that changes nothing is none. */
export function step<T>(history: History<T>, next: T): History<T> {
  if (next === history.now) return history;
  return { past: [...history.past, history.now].slice(-KEPT), now: next, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}

/** The same steps, each seen anew: the ground under them changed. */
export function mapped<T>(history: History<T>, see: (one: T) => T): History<T> {
  return {
    past: history.past.map(see),
    now: see(history.now),
    future: history.future.map(see),
  };
}
