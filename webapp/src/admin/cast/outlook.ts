/** What the daemon makes of the draft: asked a moment after the last key, and of the last state only. */
import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { Problem, post, type Schemas } from "../../api/http";
import { bodyOf, type Draft, draft, type Field, fieldOf, segmentFaults, startOf } from "./draft";

type Preview = Schemas["BroadcastPreview"];
export type Outlook = {
  /** Of this very state; the count of recipients also where the message is refused. */
  preview?: Preview;
  /** What is refused. */
  problem?: Problem;
  /** There was no answer. */
  away?: unknown;
};

const SETTLE_MS = 350;

/** Asks what it would be; refused for what it says, to whom it would go all the same. */
async function ask(one: Draft, signal: AbortSignal): Promise<Outlook> {
  const body = bodyOf(one);
  try {
    return { preview: await post("/api/admin/broadcast/preview", { body, signal }) };
  } catch (error) {
    if (!(error instanceof Problem)) return { away: error };
    const field = fieldOf(error.code);
    if (field === "segment" || field === undefined) return { problem: error };
    const { segment = {} } = body;
    const alone = { message: "·", segment };
    try {
      const preview = await post("/api/admin/broadcast/preview", { body: alone, signal });
      return { preview, problem: error };
    } catch {
      return { problem: error };
    }
  }
}

/** The daemon's word on the draft, and whether it is on its way. */
export function useOutlook() {
  const [outlook, setOutlook] = useState<Outlook>({});
  const [asking, setAsking] = useState(true);
  const running = useRef<AbortController | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const begin = (wait: number) => {
    clearTimeout(timer.current);
    running.current?.abort();
    const one = draft.peek();
    if (segmentFaults(one.segment).length > 0 || startOf(one) === null) {
      setAsking(false);
      return;
    }
    setAsking(true);
    const mine = new AbortController();
    running.current = mine;
    timer.current = setTimeout(async () => {
      const found = await ask(one, mine.signal);
      if (mine.signal.aborted) return;
      setOutlook(found);
      setAsking(false);
    }, wait);
  };
  useSignalEffect(() => {
    void draft.value;
    begin(SETTLE_MS);
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      running.current?.abort();
    },
    [],
  );
  const { problem } = outlook;
  /** The daemon's refusal, if it is about this part of the form. */
  const fault = (field: Field): string | undefined =>
    problem && fieldOf(problem.code) === field && problem.code !== "broadcast_empty"
      ? problem.message
      : undefined;
  return { ...outlook, asking, fault, again: () => begin(0) };
}

export type Look = ReturnType<typeof useOutlook>;
