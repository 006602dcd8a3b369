/** A form whose thing has a version: read, kept true, saved over what it was made of. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../../api/http";
import { changed } from "../live";
import type { Form } from "./form";
import { useForm } from "./form";

export type Read = { form: Form; version: number };

/** How often a save is tried when only what nobody here touched was changed elsewhere. */
const TRIES = 3;

export function useVersioned(nouns: string[], read: () => Promise<Read>) {
  const held = useForm();
  const version = useRef(0);
  const [failure, setFailure] = useState<unknown>();
  const saving = useRef(false);
  const load = async (): Promise<void> => {
    try {
      const found = await read();
      if (found.version < version.current) return;
      version.current = found.version;
      held.take(found.form);
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    }
  };
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    void latest.current();
    const stops = nouns.map((noun) => changed(noun, () => saving.current || void latest.current()));
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  /**
   * Sends what stands in the form. When the thing was changed elsewhere meanwhile, the form is put
   * over that and sent again, unless both changed the same: then nothing is sent, and the clash is
   * told. Says whether it was saved.
   */
  const save = async (
    send: (form: Form, base: Form, version: number) => Promise<Read>,
  ): Promise<boolean> => {
    saving.current = true;
    try {
      for (let left = TRIES; ; left -= 1) {
        const state = held.current.current;
        if (!state) return false;
        try {
          const now = await send(state.form, state.base, version.current);
          version.current = now.version;
          held.saved(now.form);
          return true;
        } catch (error) {
          const stale = error instanceof Problem && error.status === 412;
          if (!stale || left <= 1) throw error;
          const found = await read();
          version.current = found.version;
          held.take(found.form);
          if (held.current.current?.clash.length) return false;
        }
      }
    } finally {
      saving.current = false;
    }
  };
  return { ...held, failure, load, save, version: () => version.current };
}
