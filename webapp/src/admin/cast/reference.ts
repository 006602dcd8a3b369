/** Character references of Telegram's HTML: four names, and numbers; the rest is text. */

/** Telegram takes what is longer, without the semicolon, for text. */
const LONGEST = 9;
/** The last code there is, Telegram does not know either. */
const LAST = 0x10ffff;

const NAMES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** The reference at this place; none is `undefined`, and `null` is half a character. */
export function reference(
  html: string,
  at: number,
): { text: string; length: number } | undefined | null {
  if (html[at] !== "&") return undefined;
  const body = html.slice(at, at + 40);
  const [named, name = ""] = body.match(/^&([A-Za-z]+)/) ?? [];
  const semicolon = (text: string) => text.length + (body[text.length] === ";" ? 1 : 0);
  if (named) {
    const text = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    return text ? { text, length: semicolon(named) } : undefined;
  }
  const [numbered, hex, decimal] = body.match(/^&#(?:x([0-9a-fA-F]+)|(\d+))/) ?? [];
  if (!numbered || numbered.length > LONGEST) return undefined;
  const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? "", 10);
  if (!(code > 0 && code < LAST)) return undefined;
  if (code >= 0xd800 && code <= 0xdfff) return null;
  return { text: String.fromCodePoint(code), length: semicolon(numbered) };
}
