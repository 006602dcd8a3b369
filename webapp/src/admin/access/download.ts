/**
 * Sheets for spreadsheets. A browser that is signed in by its cookie takes them by a plain link; in
 * Telegram a link carries no session, so there they are fetched first.
 */
import { access, renew } from "../../api/access";
import { Away, Problem, type Schemas } from "../../api/http";
import { language } from "../../i18n";
import { later } from "../../i18n/time";

export type Sheet = "bookings" | "guests" | "stats";
export type Range = { from: string; to: string };

/** Whether a plain link is let in. */
export function byLink(): boolean {
  return Object.keys(access()).length === 0;
}

/** Where a sheet is; a side of the range that is empty is open. */
export function addressOf(sheet: Sheet, range?: Range): string {
  const query = new URLSearchParams();
  if (range?.from) query.set("from", range.from);
  if (range?.to) query.set("to", range.to);
  const text = query.toString();
  return `/api/admin/export/${sheet}.csv${text ? `?${text}` : ""}`;
}

/** What the file is called: with its days, so that two do not overwrite each other. */
export function fileName(sheet: Sheet, range?: Range): string {
  const days = [range?.from, range?.to].filter(Boolean).join("_");
  return `filin-${sheet}${days ? `-${days}` : ""}.csv`;
}

/** So many days up to one, itself included. */
export function lastDays(to: string, count: number): Range {
  return { from: later(to, 1 - count), to };
}

/** The whole month that a day lies in. */
export function monthOf(date: string): Range {
  const from = `${date.slice(0, 8)}01`;
  // 31 days after a month's first is the next month, whichever it is.
  return { from, to: later(`${later(from, 31).slice(0, 8)}01`, -1) };
}

/** The last day stands before the first. */
export function upsideDown({ from, to }: Range): boolean {
  return Boolean(from && to && to < from);
}

async function ask(address: string): Promise<Response> {
  const headers = { ...access(), "Accept-Language": language.value };
  try {
    return await fetch(address, { headers });
  } catch (error) {
    throw new Away(String(error));
  }
}

/** Fetches a sheet and hands it to the browser as a file. */
export async function download(address: string, name: string): Promise<void> {
  let answer = await ask(address);
  if (answer.status === 401 && (await renew())) answer = await ask(address);
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => undefined)) as Schemas["Problem"] | undefined;
    throw problem?.code ? new Problem(problem) : new Away(`HTTP ${answer.status}`);
  }
  const made = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = made;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it only after the click was dealt with.
  setTimeout(() => URL.revokeObjectURL(made), 60_000);
}
