/** Picks up what the page's head has asked before the page's script came (see `src/head.ts`). */
import type { Schemas } from "./api/http";

type Answers = { bootstrap: Schemas["Bootstrap"]; availability: Schemas["Availability"] };
/** Each is kept with the answer, or with nothing if there was no good one. */
export type Asked = { [Name in keyof Answers]?: Promise<unknown> };

declare global {
  interface Window {
    filinAsked?: Asked;
  }
}

/** As long as the page lets any answer stand. */
const FRESH_MS = 15_000;

/** Whether an early answer may stand for what is true now. */
export function stillEarly(): boolean {
  return performance.now() < FRESH_MS;
}

/** The early answer, once; nothing where it was not asked, went wrong, or has grown old. */
export async function early<Name extends keyof Answers>(
  name: Name,
): Promise<Answers[Name] | undefined> {
  const answer = window.filinAsked?.[name];
  delete window.filinAsked?.[name];
  return stillEarly() ? ((await answer) as Answers[Name] | undefined) : undefined;
}
