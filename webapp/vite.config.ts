/** How the page is built: hashed files below /webapp/, each with its brotli beside it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Files smaller than this are not worth a second copy. */
const WORTH_IT = 400;

/** Writes `name.br` beside each text file, so that the daemon never compresses anything itself. */
function brotli(): Plugin {
  let folder = "dist";
  return {
    name: "filin-brotli",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
      for (const name of names.filter((name) => /\.(js|css|html|svg|json)$/.test(name))) {
        const bytes = readFileSync(join(folder, name));
        if (bytes.length < WORTH_IT) continue;
        const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, options));
      }
    },
  };
}

const daemon = process.env.FILIN_SERVER ?? "http://127.0.0.1:8080";

export default defineConfig({
  base: "/webapp/",
  resolve: { alias: { "@locales": join(import.meta.dirname, "../filin-core/locales") } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [brotli()],
  build: {
    target: "es2020",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: { input: ["index.html", "staff.html"] },
  },
  server: {
    fs: { allow: [".."] },
    proxy: {
      "/api": daemon,
      "/ws": { target: daemon, ws: true },
    },
  },
  test: { environment: "happy-dom", include: ["tests/unit/**/*.test.{ts,tsx}"] },
});
