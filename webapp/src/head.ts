/**
 * Stands in the page's head (see `build/head.ts`) and asks at once for what the first screen will
 * need, while the page's script is still on its way. `src/early.ts` picks the answers up; whatever
 * goes wrong here is left to the ordinary ways.
 */
import { KEPT, who } from "./api/who";
import type { Asked } from "./early";
import { first } from "./i18n/first";
import { brought, isLight, kept, read } from "./tg/given";

/** Where a language's texts are; written here by the build. */
declare const TEXTS: Record<string, string>;

/** After this the page asks again itself. */
const PATIENCE_MS = 5_000;
/** So long the page may take without anything to look at. */
const SOON_MS = 1_000;

function session(): string {
  try {
    return sessionStorage.getItem(KEPT) ?? "";
  } catch {
    return "";
  }
}

const patience = new AbortController();

async function ask(path: string, headers: Record<string, string>): Promise<unknown> {
  try {
    const answer = await fetch(path, { headers, signal: patience.signal });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

// What Telegram says now is as good as a session, and a storage is slow to open on a slow phone.
const now = brought();
const launch = read(now || kept());
const language = first(launch.language);

function begin(): Asked {
  const known = who(now ? "" : session(), launch.initData);
  if (!known.Authorization) return {};
  const headers = { Accept: "application/json", "Accept-Language": language, ...known };
  return {
    bootstrap: ask("/api/bootstrap", headers),
    availability: ask("/api/availability?guests=2&explain=1", headers),
  };
}

window.filinAsked = begin();
const texts = TEXTS[language];
if (texts) import(/* @vite-ignore */ texts).catch(() => undefined);
setTimeout(() => patience.abort(), PATIENCE_MS);

// What follows is for the eye: the theme that Telegram is in, before there is anything to see…
const ground = launch.theme.bg_color;
if (ground) document.documentElement.dataset.theme = isLight(ground) ? "light" : "dark";
// … and the owl, where the page is long in coming. To draw it for a moment would make it later.
setTimeout(() => document.getElementById("ahead")?.removeAttribute("hidden"), SOON_MS);
