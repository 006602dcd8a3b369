/** Texts as the build leaves them read as Fluent would write them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, it } from "vitest";
import { compile } from "../../build/fluent";
import { fill, plural, type Texts } from "../../src/i18n/text";

const locales = join(import.meta.dirname, "../../../filin-core/locales");

/** The module that a file becomes. */
async function compiled(source: string): Promise<Texts> {
  const code = encodeURIComponent(compile(source));
  const file = (await import(`data:text/javascript,${code}`)) as { default: Texts };
  return file.default;
}

/** Each argument that a file names, as such a number, or as a word. */
function args(source: string, given: (at: number) => string | number) {
  const names = [...new Set([...source.matchAll(/\$([\w-]+)/g)].map(([, name]) => name ?? ""))];
  return Object.fromEntries(names.map((name, at) => [name, given(at)]));
}

it.each(["ru", "en"])("in each file of %s, whatever is filled in", async (language) => {
  const names = readdirSync(join(locales, language)).filter((one) => one.startsWith("web"));
  let seen = 0;
  for (const name of names) {
    const source = readFileSync(join(locales, language, name), "utf8");
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(source));
    const texts = await compiled(source);
    for (const number of [0, 1, 2, 5, 11, 21, 50, 100, 999, 1_000, 12_345, -3, 0.5]) {
      for (const all of [args(source, () => number), args(source, (at) => `«${at}»`)]) {
        for (const [id, text] of Object.entries(texts)) {
          const value = bundle.getMessage(id)?.value ?? "";
          expect(fill(text, language, all), `${id} ${number}`).toBe(
            bundle.formatPattern(value, all, []),
          );
          seen += 1;
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(1_000);
});

it.each(["ru", "en"])("counts in %s as the browser would", (language) => {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 1_200 }, (_, at) => at - 150);
  for (const number of [...numbers, 1e6, 1e6 + 21, 0.5, 1.5, 21.1]) {
    expect(plural(language, number), `${number}`).toBe(rules.select(number));
  }
});

it("says which argument is missing", async () => {
  const { hello } = await compiled("hello = Hello, { $name }!");
  expect(hello && fill(hello, "en")).toBe("Hello, {$name}!");
});

it("refuses what it would get wrong", () => {
  for (const part of ["{ NUMBER($n) }", "{ -brand }", "{ other }"]) {
    expect(() => compile(`a = b ${part}`), part).toThrow("not ours yet");
  }
});
