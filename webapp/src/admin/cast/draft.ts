/** A broadcast that is being written: kept outside the screen, and over a reload of the page. */
import { effect, signal } from "@preact/signals";
import type { Schemas } from "../../api/http";
import { zone } from "../../i18n/time";
import { instantOf } from "./when";

export type Does = "url" | "app" | "promotion";
export type DraftButton = {
  key: number;
  text: string;
  does: Does;
  url: string;
  app: string;
  promotion: string;
  /** In the row of the one before. */
  beside: boolean;
};
/** A file that the daemon has. */
export type DraftFile = Schemas["BroadcastFile"];
/** As typed; empty is not asked for. */
export type DraftSegment = {
  language: "" | "ru" | "en";
  visited_within: string;
  not_seen_for: string;
  visits_from: string;
  visits_to: string;
  reward_next: boolean;
  tag: string;
};
export type Draft = {
  message: string;
  files: DraftFile[];
  buttons: DraftButton[];
  segment: DraftSegment;
  silent: boolean;
  /** It goes at this time rather than at once. */
  later: boolean;
  date: string;
  time: string;
};

export const EVERYBODY: DraftSegment = {
  language: "",
  visited_within: "",
  not_seen_for: "",
  visits_from: "",
  visits_to: "",
  reward_next: false,
  tag: "",
};
export const BLANK: Draft = {
  message: "",
  files: [],
  buttons: [],
  segment: EVERYBODY,
  silent: false,
  later: false,
  date: "",
  time: "",
};
/** Most characters, without and with files. */
export const [MAX_TEXT, MAX_CAPTION] = [4096, 1024];
export const [MAX_FILES, MAX_ROWS, MAX_IN_ROW] = [10, 8, 3];

const KEPT = "filin-cast";

function recall(): Draft {
  try {
    const kept = sessionStorage.getItem(KEPT);
    return kept ? { ...BLANK, ...(JSON.parse(kept) as Partial<Draft>) } : BLANK;
  } catch {
    return BLANK;
  }
}

export const draft = signal<Draft>(recall());

effect(() => {
  try {
    const text = JSON.stringify(draft.value);
    if (isBlank(draft.value)) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, text);
  } catch {
    // Storage is full or refused: then it lives as long as the page.
  }
});

/** Changes a part of it. */
export function change(part: Partial<Draft>): void {
  draft.value = { ...draft.value, ...part };
}

/** Whether nothing was written yet. */
export function isBlank(one: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(BLANK);
}

/** How long it may be. */
export function mostOf({ files }: Draft): number {
  return files.length > 0 ? MAX_CAPTION : MAX_TEXT;
}

function count(text: string): { value?: number } {
  const trimmed = text.trim();
  return trimmed === "" ? {} : { value: Number(trimmed) };
}

/** To whom it goes; `undefined` names what is no whole number. */
export function segmentOf(typed: DraftSegment): Schemas["Segment"] {
  const found: Schemas["Segment"] = {};
  if (typed.language) found.language = typed.language;
  for (const name of ["visited_within", "not_seen_for", "visits_from", "visits_to"] as const) {
    const { value } = count(typed[name]);
    if (value !== undefined) found[name] = value;
  }
  if (typed.reward_next) found.reward_next = true;
  if (typed.tag.trim()) found.tag = typed.tag.trim();
  return found;
}

/** What cannot be sent at all: a number that is none. The daemon says the rest. */
export function segmentFaults(typed: DraftSegment): string[] {
  const names = ["visited_within", "not_seen_for", "visits_from", "visits_to"] as const;
  return names.filter((name) => typed[name].trim() !== "" && !/^\d{1,9}$/.test(typed[name].trim()));
}

function buttonOf({ text, does, url, app, promotion }: DraftButton): Schemas["BroadcastButton"] {
  if (does === "url") return { text, url: url.trim() };
  if (does === "app") return { text, app };
  return promotion ? { text, promotion_id: Number(promotion) } : { text };
}

/** The rows as Telegram will stand them. */
export function rowsOf<B extends Pick<DraftButton, "beside">>(buttons: B[]): B[][] {
  const rows: B[][] = [];
  for (const one of buttons) {
    const last = rows[rows.length - 1];
    if (one.beside && last && last.length < MAX_IN_ROW) last.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** When it starts: `undefined` is now, `null` a time that is none. */
export function startOf({ later, date, time }: Draft): string | undefined | null {
  return later ? (instantOf(date, time, zone.peek()) ?? null) : undefined;
}

/** What is sent. */
export function bodyOf(one: Draft): Schemas["NewBroadcast"] {
  const start = startOf(one);
  return {
    message: one.message,
    ...(one.files.length > 0 ? { files: one.files.map(({ id }) => id) } : {}),
    ...(one.buttons.length > 0
      ? { buttons: rowsOf(one.buttons).map((row) => row.map(buttonOf)) }
      : {}),
    segment: segmentOf(one.segment),
    ...(one.silent ? { silent: true } : {}),
    ...(start ? { starts_at: start } : {}),
  };
}

export type Field = "message" | "files" | "buttons" | "segment" | "when";

/** Which part of the form a refusal is about. */
export function fieldOf(code: string): Field | undefined {
  if (/^(markup_invalid|text_too_long|broadcast_empty)$/.test(code)) return "message";
  if (/^(album_invalid|file_)/.test(code)) return "files";
  if (/^(button_invalid|promotion_)/.test(code)) return "buttons";
  if (/^(setting_invalid|segment_empty|tag_)/.test(code)) return "segment";
  if (/^(in_the_past|too_far_ahead|time_)/.test(code)) return "when";
  return undefined;
}
