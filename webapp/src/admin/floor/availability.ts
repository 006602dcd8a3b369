/** What is free on a day, kept true while somebody chooses; the last answer stands meanwhile. */
import { useEffect, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { changed } from "../live";

export type Availability = Schemas["Availability"];

/** The feed may speak often; what is offered is asked again at most so often. */
const SETTLE_MS = 1_500;

type Question = { date: string; guests: number; minutes?: number; table?: number | undefined };

export function useAvailability({ date, guests, minutes = 0, table }: Question) {
  const [answer, setAnswer] = useState<Availability>();
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
  const again = () => setRound((one) => one + 1);
  useEffect(() => {
    if (!date) return;
    const stop = new AbortController();
    const query = {
      date,
      guests,
      explain: 1,
      table_no: table,
      minutes: minutes > 0 ? minutes : undefined,
    };
    get("/api/admin/availability", { query, signal: stop.signal }).then(
      (found) => {
        if (stop.signal.aborted) return;
        setAnswer(found);
        setError(undefined);
      },
      (reason) => stop.signal.aborted || setError(reason),
    );
    return () => stop.abort();
  }, [date, guests, minutes, table, round]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        again();
      }, SETTLE_MS);
    };
    const stops = [changed("booking", soon), changed("table", soon)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
  const fits = answer?.date === date;
  return { answer: fits ? answer : undefined, error, again };
}
