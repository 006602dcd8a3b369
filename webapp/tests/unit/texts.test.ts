/** Texts: both languages have the same, and the screens ask for none that is not there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";

const locales = join(import.meta.dirname, "../../../filin-core/locales");
const source = join(import.meta.dirname, "../../src");

function texts(language: string): FluentBundle {
  const bundle = new FluentBundle(language);
  for (const name of readdirSync(join(locales, language)).filter((one) => one.startsWith("web"))) {
    const text = readFileSync(join(locales, language, name), "utf8");
    const wrong = bundle.addResource(new FluentResource(text));
    expect(wrong, `${language}/${name}`).toEqual([]);
  }
  return bundle;
}

function names(language: string): string[] {
  const folder = join(locales, language);
  const files = readdirSync(folder).filter((one) => one.startsWith("web"));
  const lines = files.flatMap((one) => readFileSync(join(folder, one), "utf8").split("\n"));
  return lines.flatMap((line) => line.match(/^(web-[\w-]+) =/)?.[1] ?? []).sort();
}

function code(): string {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  const ours = files.filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"));
  return ours.map((name) => readFileSync(join(source, name), "utf8")).join("\n");
}

describe("texts", () => {
  it("are the same in both languages, each once", () => {
    const [ru, en] = [names("ru"), names("en")];
    expect(ru).toEqual(en);
    expect(new Set(ru).size).toBe(ru.length);
  });

  it("are Fluent's", () => {
    for (const language of ["ru", "en"]) {
      const bundle = texts(language);
      for (const name of names(language)) expect(bundle.hasMessage(name), name).toBe(true);
    }
  });

  it("are there for whatever is asked for", () => {
    const known = new Set(names("ru"));
    const asked = [...code().matchAll(/"(web-[a-z0-9-]+)"/g)].map(([, name]) => name ?? "");
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });
});
