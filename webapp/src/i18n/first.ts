/** The language that a page opens in: the chosen one, or Telegram's, or the browser's. */

export type Language = "ru" | "en";

/** Where a choice is kept. */
export const KEPT = "filin-language";

export function first(telegrams: string): Language {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEPT);
  } catch {
    // Storage is refused in some frames; the language is then asked of Telegram each time.
  }
  const wish = kept ?? (telegrams || navigator.language);
  return wish.startsWith("ru") || wish.startsWith("uk") || wish.startsWith("be") ? "ru" : "en";
}
