/** Something that a screen shows, read once and again whenever the feed says that it changed. */
import { useEffect, useRef, useState } from "preact/hooks";
import { changed } from "../live";

/** While `busy`, what the feed says is not followed: an answer on its way will say more. */
export function useRead<T>(nouns: string[], read: () => Promise<T>, busy?: () => boolean) {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<unknown>();
  const asked = useRef(0);
  /** Answers come in any order: only the last question's counts. */
  const load = async (): Promise<T | undefined> => {
    asked.current += 1;
    const mine = asked.current;
    try {
      const found = await read();
      if (mine !== asked.current) return undefined;
      setValue(() => found);
      setError(undefined);
      return found;
    } catch (wrong) {
      if (mine === asked.current) setError(wrong);
      return undefined;
    }
  };
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    void latest.current();
    const stops = nouns.map((noun) => changed(noun, () => busy?.() || void latest.current()));
    return () => {
      asked.current += 1;
      for (const stop of stops) stop();
    };
  }, []);
  /** Shows an answer that came by another way than by reading; a reading on its way is outrun. */
  const show = (found: T) => {
    asked.current += 1;
    setValue(() => found);
  };
  return { value, error, load, show };
}
