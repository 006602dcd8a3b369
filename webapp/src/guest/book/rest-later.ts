/** Brings what comes after the time, once the first screen is there. */
import { useEffect, useState } from "preact/hooks";

type Rest = typeof import("./rest");

export function useRest(now: boolean): Rest | undefined {
  const [rest, setRest] = useState<Rest>();
  useEffect(() => {
    if (!now || rest) return;
    const bring = () =>
      import("./rest").then(setRest, () => {
        // A tunnel, a lift: the chunk is asked for again.
        timer = setTimeout(bring, 2_000);
      });
    // What is there already is drawn first, and answers the finger.
    let timer = setTimeout(bring, 200);
    return () => clearTimeout(timer);
  }, [now, rest]);
  return rest;
}
