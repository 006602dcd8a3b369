/** What the buttons over the message do to it: the selection goes into a tag, or comes out of it. */

export type Piece = {
  /** What stands from `from` to `to` becomes `text`, … */
  from: number;
  to: number;
  text: string;
  /** … and this of the whole is selected then. */
  start: number;
  end: number;
};

/** Blanks at the ends stay outside: a bold blank is nobody's wish. */
function tight(text: string, from: number, to: number): [number, number] {
  const chosen = text.slice(from, to);
  if (!chosen.trim()) return [from, to];
  return [
    from + (chosen.length - chosen.trimStart().length),
    to - (chosen.length - chosen.trimEnd().length),
  ];
}

/** Puts the selection into a tag; what is in it already comes out. */
export function wrapped(
  text: string,
  [from, to]: [number, number],
  tag: string,
  attributes = "",
): Piece {
  const [start, end] = tight(text, from, to);
  const [open, close] = [`<${tag}${attributes}>`, `</${tag}>`];
  const chosen = text.slice(start, end);
  const around =
    text.slice(0, start).endsWith(open) && text.slice(end).startsWith(close) && chosen !== "";
  if (around) {
    const at = start - open.length;
    return { from: at, to: end + close.length, text: chosen, start: at, end: at + chosen.length };
  }
  const at = start + open.length;
  return {
    from: start,
    to: end,
    text: `${open}${chosen}${close}`,
    start: at,
    end: at + chosen.length,
  };
}

/** A link over the selection, or over its own address where nothing is selected. */
export function linked(text: string, [from, to]: [number, number], address: string): Piece {
  const [start, end] = tight(text, from, to);
  const escaped = address
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
  const shown = text.slice(start, end) || escaped;
  const open = `<a href="${escaped}">`;
  const at = start + open.length;
  return { from: start, to: end, text: `${open}${shown}</a>`, start: at, end: at + shown.length };
}
