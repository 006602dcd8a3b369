/**
 * How the pages are built: hashed files below /webapp/, each with its brotli beside it. Each page by
 * itself, `--mode guests` and then `--mode staff`: what they share would otherwise come to a guest
 * in many small files, with parts in them that only the staff's page needs.
 */
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { brotli } from "./build/brotli.ts";
import { fluent } from "./build/fluent.ts";
import { head } from "./build/head.ts";

const daemon = process.env.FILIN_SERVER ?? "http://127.0.0.1:8080";

export default defineConfig(({ mode }) => ({
  base: "/webapp/",
  resolve: { alias: { "@locales": join(import.meta.dirname, "../filin-core/locales") } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [fluent(), head(), brotli()],
  build: {
    target: "es2020",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    emptyOutDir: mode !== "staff",
    rolldownOptions: {
      input: mode === "staff" ? "staff.html" : "index.html",
      // What a page begins with is one file: each request more costs a slow phone 30 ms.
      output: {
        codeSplitting: {
          groups: [{ name: mode === "staff" ? "staff" : "index", tags: ["$initial"] }],
        },
      },
    },
  },
  server: {
    fs: { allow: [".."] },
    proxy: {
      "/api": daemon,
      "/ws": { target: daemon, ws: true },
    },
  },
  test: { environment: "happy-dom", include: ["tests/unit/**/*.test.{ts,tsx}"] },
}));
