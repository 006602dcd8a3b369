/** Texts, from the same Fluent files as the daemon's; one language is loaded, not both. */
import { signal } from "@preact/signals";
import { launch } from "../tg/launch";
import { first, KEPT, type Language } from "./first";
import { type Args, fill, type Texts } from "./text";

export type { Language } from "./first";

type Files = Record<Language, () => Promise<{ texts: Texts[] }>>;

const shelf: Files[] = [{ ru: () => import("./ru"), en: () => import("./en") }];
/** Whose texts are shown. */
const there = new Set<Files>();
const shown = signal<Texts>({});

/** The language that the page is in. */
export const language = signal<Language>(first(launch.language));

/** The language that was asked for last; another may still be on its way. */
let wanted = language.value;

/** Adds texts that only some of the pages need, before the first is shown. */
export function add(files: Files): void {
  shelf.push(files);
}

/** Adds texts that only some of the screens need, with the screen. */
export async function bring(files: Files): Promise<void> {
  if (there.has(files)) return;
  if (!shelf.includes(files)) shelf.push(files);
  await speak(wanted);
}

/** Loads the texts of a language, and shows the page in it. What was loaded before is there at once. */
export async function speak(wish: Language): Promise<void> {
  wanted = wish;
  const all = [...shelf];
  const files = await Promise.all(all.map((one) => one[wish]()));
  if (wanted !== wish) return;
  for (const one of all) there.add(one);
  document.documentElement.lang = wish;
  language.value = wish;
  shown.value = Object.assign({}, ...files.flatMap((file) => file.texts));
}

/** Chooses a language for good. */
export async function choose(wish: Language): Promise<void> {
  await speak(wish);
  try {
    localStorage.setItem(KEPT, wish);
  } catch {
    // Then it holds until the page is closed.
  }
}

/** A text by its name. A missing one shows its name, which a test sees first. */
export function t(name: string, args?: Args): string {
  const text = shown.value[name];
  return text === undefined ? name : fill(text, language.value, args);
}
