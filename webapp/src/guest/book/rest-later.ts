/** Brings what comes after the time, once the first screen is there. */
import { useEffect, useState } from "preact/hooks";

type Rest = typeof import("./rest");

export function useRest(now: boolean): Rest | undefined {
  const [rest, setRest] = useState<Rest>();
  useEffect(() => {
    if (!now || rest) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const bring = () =>
      import("./rest").then(setRest, () => {
        // A tunnel, a lift: the chunk is asked for again.
        timer = setTimeout(bring, 2_000);
      });
    void bring();
    return () => clearTimeout(timer);
  }, [now, rest]);
  return rest;
}
