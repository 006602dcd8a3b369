/** What is free on a day for a party: read anew on focus and every 15 s, the earlier question dropped. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";

export type Availability = Schemas["Availability"];
const EVERY_MS = 15_000;

export function useAvailability(date: string, guests: number) {
  const [answer, setAnswer] = useState<Availability>();
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController | undefined>(undefined);
  const reread = useCallback(() => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const query = { date, guests, explain: 1 };
    get("/api/availability", { query, signal: mine.signal }).then(
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
  const current = answer?.date === date && answer.guests === guests;
  return { answer, current, error, reread };
}
