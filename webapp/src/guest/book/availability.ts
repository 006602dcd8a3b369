/** What is free on a day for a party: read anew on focus and every 15 s, the earlier question dropped. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { early, stillEarly } from "../../early";

export type Availability = Schemas["Availability"];
const EVERY_MS = 15_000;

/** What the page's head has asked, for today and two; the first look takes it. */
let ahead: Promise<Availability | undefined> | undefined;
let come: Availability | undefined;

/** Takes up the early answer, so that the very first drawing may have it. */
export async function foresee(): Promise<void> {
  ahead = early("availability");
  come = await ahead;
}

function fits(answer: Availability | undefined, date: string, guests: number): boolean {
  return answer?.date === date && answer.guests === guests;
}

/** The early answer if it is to this very question, or else the daemon's. */
async function ask(date: string, guests: number, signal: AbortSignal): Promise<Availability> {
  const first = await ahead;
  ahead = undefined;
  come = undefined;
  if (first && stillEarly() && fits(first, date, guests)) return first;
  if (signal.aborted) throw new Error("asked for something else meanwhile");
  return get("/api/availability", { query: { date, guests, explain: 1 }, signal });
}

export function useAvailability(date: string, guests: number) {
  const [answer, setAnswer] = useState(() =>
    stillEarly() && fits(come, date, guests) ? come : undefined,
  );
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController | undefined>(undefined);
  const reread = useCallback(() => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    ask(date, guests, mine.signal).then(
      (fresh) => {
        if (mine.signal.aborted) return;
        setAnswer(fresh);
        setError(undefined);
      },
      (reason: unknown) => !mine.signal.aborted && setError(reason),
    );
  }, [date, guests]);
  useEffect(() => {
    setError(undefined);
    reread();
    const look = () => document.visibilityState === "visible" && reread();
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
      running.current?.abort();
    };
  }, [reread]);
  // The former answer stays in sight, dimmed, until the new one has come.
  const current = fits(answer, date, guests);
  return { answer, current, error, reread };
}
