/** Something that is sent: once, however often it is tapped; a refusal is shown, and read up on. */
import { useRef, useState } from "preact/hooks";
import { Problem } from "../api/http";
import { t } from "../i18n";
import { haptic } from "../tg/bridge";
import { words } from "./kit";

/** Whether what is on the screen is no longer so, and must be read again. */
export function outdated(error: unknown): error is Problem {
  return error instanceof Problem && [404, 409, 412].includes(error.status);
}

/** What to tell: the version that was changed elsewhere has a better word than the daemon's. */
export function tell(error: unknown): string {
  const stale = error instanceof Problem && error.status === 412;
  return stale ? t("web-stale") : words(error);
}

/** `reread` brings up to date what a refusal showed to be out of date. */
export function useTask(reread: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  // A signal of the state would come one tap too late.
  const running = useRef(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      haptic("success");
    } catch (reason) {
      haptic("error");
      setError(reason);
      if (outdated(reason)) await reread();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, error, run, forgive: () => setError(undefined) };
}
