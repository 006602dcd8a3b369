/**
 * Makes src/api/schema.d.ts from openapi.json, which `filin-daemon openapi` prints:
 * `cargo run --bin filin-daemon -- openapi > webapp/openapi.json && npm run types`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";

const root = join(import.meta.dirname, "..");

/** The types of the committed description, as text. */
export async function types() {
  const description = JSON.parse(await readFile(join(root, "openapi.json"), "utf8"));
  const head = "// Made by `npm run types` from openapi.json; not to be edited.\n\n";
  return head + astToString(await openapiTS(description));
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(join(root, "src/api/schema.d.ts"), await types());
}
