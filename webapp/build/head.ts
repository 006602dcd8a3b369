/**
 * Puts `src/head.ts` into the page itself: what it asks for is then on its way together with the
 * page's script, and not after it. The daemon's policy knows the script by its hash.
 */
import { join } from "node:path";
import { build, type IndexHtmlTransformContext, type Plugin } from "vite";

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/** Where it stands: before the style, which a script would wait for. */
const PLACE = "<!-- head.ts -->";

/** Where a language's texts are, by the bundle that was just made. */
function texts(bundle: Bundle, base: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const file of Object.values(bundle)) {
    const from = file.type === "chunk" ? file.facadeModuleId : null;
    const [, language] = from?.match(/\/src\/i18n\/(ru|en)\.ts$/) ?? [];
    if (language) found[language] = base + file.fileName;
  }
  return found;
}

async function script(root: string, known: Record<string, string>): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: "silent",
    define: { TEXTS: JSON.stringify(known) },
    build: {
      write: false,
      target: "es2020",
      copyPublicDir: false,
      modulePreload: false,
      lib: { entry: join(root, "src/head.ts"), formats: ["iife"], name: "head" },
    },
  });
  const [one] = Array.isArray(made) ? made : [made];
  if (!one || !("output" in one)) throw new Error("the head's script was not built");
  return one.output[0].code.trim();
}

export function head(): Plugin {
  let [root, base] = ["", "/"];
  return {
    name: "filin-head",
    apply: "build",
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        if (!bundle || !html.includes(PLACE)) return html;
        const early = await script(root, texts(bundle, base));
        const page = html.replace(/>\s+</g, "><");
        return page.replace(PLACE, () => `<script>${early}</script>`);
      },
    },
  };
}
