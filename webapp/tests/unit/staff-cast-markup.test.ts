/** Telegram's HTML as the preview reads it: as the daemon does, mistakes in the same places. */
import { describe, expect, it } from "vitest";
import { hides, leads, lengthOf, placeOf, read } from "../../src/admin/cast/markup";
import { linked, type Piece, wrapped } from "../../src/admin/cast/wrap";

describe("the reader", () => {
  it("makes nodes of what Telegram knows", () => {
    expect(read("Ночь <b>сов <i>и</i></b>&lt;3").nodes).toEqual([
      "Ночь ",
      { tag: "b", nodes: ["сов ", { tag: "i", nodes: ["и"] }] },
      "<3",
    ]);
    expect(read('<a href="https://a.example/?a=1&amp;b=2">x</a>').nodes).toEqual([
      { tag: "a", href: "https://a.example/?a=1&b=2", nodes: ["x"] },
    ]);
    expect(read('<span class="tg-spoiler">x</span>').nodes).toEqual([
      { tag: "spoiler", nodes: ["x"] },
    ]);
    expect(read("<a>https://a.example</a>").nodes).toMatchObject([{ href: "https://a.example" }]);
    expect(read("<STRONG>x</>").nodes).toEqual([{ tag: "b", nodes: ["x"] }]);
  });

  it("resolves references as Telegram does", () => {
    expect(read("&lt;&gt;&amp;&quot;&#1071;&#x42F;&lt").plain).toBe('<>&"ЯЯ<');
    expect(read("&nbsp;&constructor;&#0;&#99999999;&").plain).toBe(
      "&nbsp;&constructor;&#0;&#99999999;&",
    );
  });

  const broken: [string, number][] = [
    ["2 < 3", 2],
    ["<h1>x</h1>", 0],
    ["<script>alert(1)</script>", 0],
    ["<constructor>x</constructor>", 0],
    ["<b", 0],
    ["a <b>x", 2],
    ["x</b>", 1],
    ["<b>x</i>", 4],
    ["<b a='>x</b>", 5],
    ['<b ="x">y</b>', 3],
    ["<a href=https://a.example>x</a>", 8],
    ["<span>x</span>", 0],
    ['<span class="tg-x">x</span>', 0],
    ['<tg-emoji emoji-id="x">🦉</tg-emoji>', 0],
    ["<tg-emoji emoji-id=9999999999999999999>🦉</tg-emoji>", 0],
    ['<a href="javascript:alert(1)">x</a>', 8],
    ['<a href="/x">x</a>', 8],
    ["<a>x</a>", 0],
    ['<a href="https://a.example"><a href="https://a.example">x</a></a>', 28],
    ["<blockquote><blockquote>x</blockquote></blockquote>", 12],
    ["x&#xD800;", 1],
    ["x\0", 1],
    ["<b>x</b>".repeat(101), 800],
  ];
  it.each(broken)("finds the mistake in %j", (html, at) => {
    expect(read(html).mistake).toBe(at);
    expect(read(html).nodes).toEqual([]);
  });

  it("says where, in characters", () => {
    expect(placeOf("Приходите!\n🦉<b>", 13)).toEqual({ line: 2, column: 2 });
    expect(placeOf("x", 0)).toEqual({ line: 1, column: 1 });
  });

  it("counts what is read, as Telegram counts", () => {
    expect(lengthOf(" <b>я</b> &amp; 🦉\n")).toBe(6);
    expect(lengthOf("")).toBe(0);
    expect(lengthOf("abc <b>def</i>")).toBe(7);
  });

  it("knows hidden text at any depth, and where links lead", () => {
    expect(hides(read("<b><tg-spoiler>x</tg-spoiler></b>").nodes)).toBe(true);
    expect(hides(read("<b>x</b>").nodes)).toBe(false);
    for (const good of ["https://a.example", "tg://resolve?domain=x", "mailto:a@b.c", "tel:+7"]) {
      expect(leads(good), good).toBe(true);
    }
    for (const bad of ["https://localhost", "https:///x", "tg://", "data:x", "https://a .b", ""]) {
      expect(leads(bad), bad).toBe(false);
    }
  });
});

/** The text after the piece was typed, with what is selected between bars. */
function shown(text: string, { from, to, text: piece, start, end }: Piece): string {
  const whole = text.slice(0, from) + piece + text.slice(to);
  return `${whole.slice(0, start)}|${whole.slice(start, end)}|${whole.slice(end)}`;
}

describe("the buttons over the message", () => {
  it("put the selection into a tag without the blanks around it, and take it out again", () => {
    const text = "a  ночь b";
    expect(shown(text, wrapped(text, [1, 8], "b"))).toBe("a  <b>|ночь|</b> b");
    const bold = "a <b>ночь</b> b";
    expect(shown(bold, wrapped(bold, [5, 9], "b"))).toBe("a |ночь| b");
    expect(shown("ab", wrapped("ab", [1, 1], "i"))).toBe("a<i>||</i>b");
  });

  it("make links that cannot break out of their quotes", () => {
    const address = 'https://a.example/?a="1"&b=2';
    const piece = linked("см. сайт", [4, 8], address);
    const [, link] = read(piece.text.replace(/^/, "x")).nodes;
    expect(link).toEqual({ tag: "a", href: address, nodes: ["сайт"] });
    expect(read(linked("", [0, 0], address).text).plain).toBe(address);
  });
});
