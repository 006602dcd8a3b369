/**
 * How the page says who is in front of it: by a Mini App session, which Telegram's init data opens,
 * or by the cookie of `/admin`, which the browser sends itself.
 */
import { signal } from "@preact/signals";
import { launch } from "../tg/launch";
import { KEPT, who } from "./who";

/** Nobody is known any more: the page must be reopened, or signed in to. */
export const expired = signal(false);

/** Read when something is asked: the first screen was asked for before (see `src/head.ts`). */
let token: string | undefined;

/** The headers that say who asks. */
export function access(): Record<string, string> {
  token ??= sessionStorage.getItem(KEPT) ?? "";
  return who(token, launch.initData);
}

/** Opens a session, so that init data may grow old while a form is open; says whether it did. */
export async function open(): Promise<boolean> {
  if (!launch.initData) return false;
  const headers = { Authorization: `tma ${launch.initData}`, "X-Filin-Csrf": "1" };
  const answer = await fetch("/api/session", { method: "POST", headers }).catch(() => undefined);
  if (!answer?.ok) return false;
  const opened = (await answer.json()) as { token: string };
  token = opened.token;
  sessionStorage.setItem(KEPT, token);
  return true;
}

/** After a 401: a new session by the init data; says whether there is one. */
export async function renew(): Promise<boolean> {
  token = "";
  sessionStorage.removeItem(KEPT);
  const opened = await open();
  expired.value = !opened;
  return opened;
}
