/**
 * Makes a script of a Fluent file while the page is built: what has nothing to fill in becomes a
 * string, the rest a function. A phone then neither loads Fluent's parser nor runs it.
 */
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

/** As much of a parsed pattern as our texts use. */
type Selector = { type: "select"; selector: Part; variants: Variant[]; star: number };
type Variant = { key: { value: string | number }; value: Pattern };
type Part = string | { type: "var"; name: string } | { type: "str"; value: string } | Selector;
type Pattern = string | Part[];

function part(one: Part): string {
  if (typeof one === "string") return JSON.stringify(one);
  if (one.type === "var") return `v(${JSON.stringify(one.name)})`;
  if (one.type === "str") return JSON.stringify(one.value);
  if (one.type === "select" && typeof one.selector !== "string" && one.selector.type === "var") {
    const forms = one.variants.map(
      ({ key, value }) => `${JSON.stringify(String(key.value))}:${written(value)}`,
    );
    const star = one.variants[one.star]?.key.value;
    return `p(${JSON.stringify(one.selector.name)},{${forms}},${JSON.stringify(String(star))})`;
  }
  throw new Error(`this part of Fluent is not ours yet: ${JSON.stringify(one)}`);
}

function written(pattern: Pattern): string {
  if (typeof pattern === "string") return JSON.stringify(pattern);
  return pattern.map(part).join("+") || '""';
}

/** The script of a file: `export default { name: text }`, see `src/i18n/text.ts`. */
export function compile(source: string): string {
  const lines = new FluentResource(source).body.map(({ id, value }) => {
    const pattern = (value ?? "") as Pattern;
    const text = written(pattern);
    return `${JSON.stringify(id)}:${typeof pattern === "string" ? text : `(v,p)=>${text}`}`;
  });
  return `export default {${lines.join(",\n")}};`;
}

export function fluent(): Plugin {
  return {
    name: "filin-fluent",
    enforce: "pre",
    transform(source, id) {
      return id.endsWith(".ftl")
        ? { code: compile(source), map: null, moduleType: "js" }
        : undefined;
    },
  };
}
