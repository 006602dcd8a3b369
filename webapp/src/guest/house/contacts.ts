/** Makes sense of the contacts, which the venue words freely: what to call, where to go, the rest. */

export type Phone = { shown: string; tel: string; label: string };
export type Link = { shown: string; url: string };
export type Contacts = { place: string; phones: Phone[]; links: Link[]; notes: string[] };

/** Digits with what people put between them. */
const NUMBER = /(?:\+|\()?\d[\d\s()\-–.]{6,}\d/g;
// No lookbehind: Safari before 16.4 refuses the whole file for it.
const LINK =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?:^|\s)@[a-z]\w{3,}|\b(?:[a-z0-9-]+\.)+(?:ru|com|me|org|net|рф)\b(?:\/\S*)?/gi;
const LETTER = /\p{L}/u;

/** What a phone dials, or nothing if these digits are no phone. */
export function dial(text: string): string | undefined {
  const digits = text.replace(/\D/g, "");
  if (text.trim().startsWith("+")) {
    return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : undefined;
  }
  // Russian habit: 8 stands for +7.
  if (/^[78]\d{10}$/.test(digits)) return `+7${digits.slice(1)}`;
  return digits.length === 10 && text.trim().startsWith("(") ? digits : undefined;
}

function address(text: string): string {
  if (/^https?:/i.test(text)) return text;
  if (text.startsWith("@")) return `https://t.me/${text.slice(1)}`;
  return text.includes("@") ? `mailto:${text}` : `https://${text}`;
}

/** What is left of a line beside its numbers: "бар", of "бар: +7 …". */
function label(line: string, shown: string): string {
  return line
    .replace(shown, "")
    .replace(/^[\s:,;—–-]+|[\s:,;—–-]+$/g, "")
    .trim();
}

function phonesIn(line: string): Phone[] {
  const found = (line.match(NUMBER) ?? []).map((shown) => ({ shown, tel: dial(shown) }));
  const good = found.filter((one): one is { shown: string; tel: string } => Boolean(one.tel));
  const only = good.length === 1;
  return good.map((one) => ({ ...one, label: only ? label(line, one.shown) : "" }));
}

function linksIn(line: string): Link[] {
  const found = (line.match(LINK) ?? []).map((text) => text.trim().replace(/[.,;)]+$/, ""));
  return found.map((shown) => ({ shown, url: address(shown) }));
}

/** Reads the contacts. The place is the first line of words that is neither phone nor link. */
export function contacts(text: string): Contacts {
  const read: Contacts = { place: "", phones: [], links: [], notes: [] };
  for (const line of text.split(/\r?\n/).map((line) => line.trim())) {
    if (!line) continue;
    const links = linksIn(line);
    const phones = links.length > 0 ? [] : phonesIn(line);
    if (phones.length > 0) read.phones.push(...phones);
    else if (links.length > 0) read.links.push(...links);
    else if (!read.place && LETTER.test(line)) read.place = line;
    else read.notes.push(line);
  }
  return read;
}

/** Where maps find a place by its words; each language's usual ones. */
export function maps(place: string, language: "ru" | "en"): { map: string; way: string } {
  const text = encodeURIComponent(place);
  return language === "ru"
    ? {
        map: `https://yandex.ru/maps/?text=${text}`,
        way: `https://yandex.ru/maps/?rtext=~${text}&rtt=auto`,
      }
    : {
        map: `https://www.google.com/maps/search/?api=1&query=${text}`,
        way: `https://www.google.com/maps/dir/?api=1&destination=${text}`,
      };
}
