/** Writes `name.br` beside each text file, so that the daemon never compresses a file itself. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Plugin } from "vite";

/** Files smaller than this are not worth a second copy. */
const WORTH_IT = 400;

export function brotli(): Plugin {
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
        const [from, to] = [join(folder, name), join(folder, `${name}.br`)];
        // The page that was built before has its copies already.
        if (existsSync(to) && statSync(to).mtimeMs >= statSync(from).mtimeMs) continue;
        const bytes = readFileSync(from);
        if (bytes.length < WORTH_IT) continue;
        const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
        writeFileSync(to, brotliCompressSync(bytes, options));
      }
    },
  };
}
