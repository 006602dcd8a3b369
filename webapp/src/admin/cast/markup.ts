/**
 * Telegram's HTML, read as the daemon's reader does, so that the preview never shows what would not
 * arrive. It makes nodes and never HTML: what people type does not run here.
 */
import { reference } from "./reference";

export type Tag = "b" | "i" | "u" | "s" | "spoiler" | "code" | "pre" | "quote" | "a" | "plain";
export type Node = string | { tag: Tag; href?: string; nodes: Node[] };

export type Read = {
  nodes: Node[];
  /** What is read, without markup; up to the mistake, if there is one. */
  plain: string;
  /** Where it goes wrong first, as an index of the text. */
  mistake?: number;
};

const TAGS: Record<string, Tag> = {
  a: "a",
  b: "b",
  strong: "b",
  i: "i",
  em: "i",
  u: "u",
  ins: "u",
  s: "s",
  strike: "s",
  del: "s",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  code: "code",
  pre: "pre",
  blockquote: "quote",
  "tg-emoji": "plain",
};
/** What more there is, Telegram drops. */
const MOST_TAGS = 100;

type Open = { name: string; tag: Tag; at: number; href?: string; from: number; nodes: Node[] };

class Wrong extends Error {
  constructor(readonly at: number) {
    super();
  }
}

/** Where a link may lead. */
export function leads(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\s\u0000-\u001f]/.test(address)) return false;
  if (/^(mailto|tel):./i.test(address)) return true;
  if (/^tg:\/\/[^/?#]/i.test(address)) return true;
  if (!/^https?:\/\/[^/]/i.test(address)) return false;
  try {
    return /[.:]/.test(new URL(address).hostname.replace(/^\.+|\.+$/g, ""));
  } catch {
    return false;
  }
}

/** The number of a custom emoji: 64 bits. */
function isEmoji(id: string): boolean {
  return /^-?[1-9]\d{0,18}$/.test(id) && BigInt.asIntN(64, BigInt(id)) === BigInt(id);
}

class Reader {
  at = 0;
  plain = "";
  count = 0;
  top: Node[] = [];
  open: Open[] = [];
  constructor(readonly html: string) {}

  get nodes(): Node[] {
    return this.open[this.open.length - 1]?.nodes ?? this.top;
  }

  say(text: string): void {
    this.plain += text;
    const { nodes } = this;
    const last = nodes[nodes.length - 1];
    if (typeof last === "string") nodes[nodes.length - 1] = last + text;
    else nodes.push(text);
  }

  /** What matches here is passed, and given back. */
  pass(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.html)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  character(): string {
    const found = reference(this.html, this.at);
    if (found === null) throw new Wrong(this.at);
    if (found) {
      this.at += found.length;
      return found.text;
    }
    const text = String.fromCodePoint(this.html.codePointAt(this.at) ?? 0);
    this.at += text.length;
    return text;
  }

  /** An attribute's value in quotes, or a bare word. */
  value(begin: number): string {
    const quote = this.html[this.at];
    if (quote === undefined) throw new Wrong(begin);
    const from = this.at;
    if (quote !== '"' && quote !== "'") {
      const word = this.pass(/[A-Za-z0-9.-]*/y);
      if (!/[> \t\n\r\v]|^$/.test(this.html[this.at] ?? "")) throw new Wrong(from);
      return word.toLowerCase();
    }
    this.at += 1;
    let text = "";
    while (this.html[this.at] !== quote) {
      if (this.at >= this.html.length) throw new Wrong(from);
      text += this.character();
    }
    this.at += 1;
    return text;
  }

  attributes(name: string, begin: number): { text: string; at: number } | undefined {
    let meant: { text: string; at: number } | undefined;
    for (;;) {
      this.pass(/[ \t\n\r\v]*/y);
      if (this.at >= this.html.length) throw new Wrong(begin);
      if (this.html[this.at] === ">") break;
      const from = this.at;
      const attribute = this.pass(/[^ \t\n\r\v=>/"']*/y);
      if (!attribute) throw new Wrong(from);
      this.pass(/[ \t\n\r\v]*/y);
      if (this.html[this.at] !== "=") continue;
      this.at += 1;
      this.pass(/[ \t\n\r\v]*/y);
      const at = this.at;
      const text = this.value(begin);
      const wanted =
        (name === "a" && attribute === "href") ||
        (name === "tg-emoji" && attribute === "emoji-id") ||
        (name === "span" && attribute === "class" && text.startsWith("tg-"));
      if (wanted) meant = { text, at };
    }
    this.at += 1;
    return meant;
  }

  begin(): void {
    const begin = this.at;
    this.at += 1;
    const name = this.pass(/[^ \t\n\r\v>]*/y).toLowerCase();
    const tag = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
    if (!tag) throw new Wrong(begin);
    const meant = this.attributes(name, begin);
    const within = this.open.some((one) => one.name === name);
    if (within && (tag === "a" || tag === "quote")) throw new Wrong(begin);
    const text = meant?.text ?? "";
    if (name === "span" && text !== "tg-spoiler") throw new Wrong(begin);
    if (name === "tg-emoji" && !isEmoji(text)) throw new Wrong(begin);
    if (tag === "a" && text && !leads(text)) throw new Wrong(meant?.at ?? begin);
    this.count += 1;
    if (this.count > MOST_TAGS) throw new Wrong(begin);
    const href = tag === "a" && text ? { href: text } : {};
    this.open.push({ name, tag, at: begin, from: this.plain.length, nodes: [], ...href });
  }

  end(): void {
    const begin = this.at;
    this.at += 2;
    const name = this.pass(/[^ \t\n\r\v>]*/y).toLowerCase();
    const open = this.open[this.open.length - 1];
    if (!open) throw new Wrong(begin);
    this.pass(/[ \t\n\r\v]*/y);
    if (this.html[this.at] !== ">") throw new Wrong(begin);
    this.at += 1;
    if (name && name !== open.name) throw new Wrong(begin);
    this.open.pop();
    // A link without an address leads to what it says.
    const href = open.href ?? this.plain.slice(open.from);
    if (open.tag === "a" && !leads(href)) throw new Wrong(open.at);
    const { tag, nodes } = open;
    this.nodes.push(tag === "a" ? { tag, href, nodes } : { tag, nodes });
  }

  read(): void {
    const nul = this.html.indexOf("\0");
    if (nul >= 0) throw new Wrong(nul);
    while (this.at < this.html.length) {
      if (this.html[this.at] !== "<") this.say(this.character());
      else if (this.html[this.at + 1] === "/") this.end();
      else this.begin();
    }
    const open = this.open[this.open.length - 1];
    if (open) throw new Wrong(open.at);
  }
}

/** Reads a text as it was written. */
export function read(html: string): Read {
  const reader = new Reader(html);
  try {
    reader.read();
    return { nodes: reader.top, plain: reader.plain };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { nodes: [], plain: reader.plain, mistake: error.at };
  }
}

/** As Telegram counts: UTF-16 units of what is read, without the blanks around it. */
export function lengthOf(html: string): number {
  const { plain, mistake } = read(html);
  // Of broken markup nobody knows what is read: about so much.
  const rest = mistake === undefined ? "" : html.slice(mistake).replace(/<\/?[a-z][^<>]*>/gi, "");
  return (plain + rest).trim().length;
}

/** The line and the column of a place, in characters; the first are 1. */
export function placeOf(html: string, at: number): { line: number; column: number } {
  const lines = html.slice(0, at).split("\n");
  const last = lines[lines.length - 1] ?? "";
  return { line: lines.length, column: [...last].length + 1 };
}

/** Whether something in it is hidden until it is tapped. */
export function hides(nodes: Node[]): boolean {
  return nodes.some(
    (node) => typeof node !== "string" && (node.tag === "spoiler" || hides(node.nodes)),
  );
}
