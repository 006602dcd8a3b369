/** Texts, from the same Fluent files as the daemon's; one language is loaded, not both. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { signal } from "@preact/signals";
import { launch } from "../tg/launch";

export type Language = "ru" | "en";
type Args = Record<string, string | number>;

type Files = Record<Language, () => Promise<{ texts: string[] }>>;

const KEPT = "filin-language";
const shelf: Files[] = [{ ru: () => import("./ru"), en: () => import("./en") }];
const loaded: Partial<Record<Language, FluentBundle>> = {};
const bundle = signal<FluentBundle | undefined>(undefined);

/** The language that the page is in. */
export const language = signal<Language>(first());

function first(): Language {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEPT);
  } catch {
    // Storage is refused in some frames; the language is then asked of Telegram each time.
  }
  const wish = kept ?? (launch.language || navigator.language);
  return wish.startsWith("ru") || wish.startsWith("uk") || wish.startsWith("be") ? "ru" : "en";
}

/** Adds texts that only some of the pages need, before the first is shown. */
export function add(files: Files): void {
  shelf.push(files);
}

async function read(wish: Language): Promise<FluentBundle> {
  const files = await Promise.all(shelf.map((one) => one[wish]()));
  // Names and numbers stand in plain text: marks of isolation would be read aloud.
  const made = new FluentBundle(wish, { useIsolating: false });
  for (const text of files.flatMap((file) => file.texts)) {
    made.addResource(new FluentResource(text));
  }
  return made;
}

/** Loads the texts of a language, and shows the page in it. */
export async function speak(wish: Language): Promise<void> {
  const made = loaded[wish] ?? (await read(wish));
  loaded[wish] = made;
  document.documentElement.lang = wish;
  language.value = wish;
  bundle.value = made;
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
  const texts = bundle.value;
  const pattern = texts?.getMessage(name)?.value;
  return texts && pattern ? texts.formatPattern(pattern, args) : name;
}
