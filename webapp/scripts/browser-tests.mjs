/** Runs tests/e2e with node's own test runner, one file after the other: they share two cores. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const folder = new URL("../tests/e2e/", import.meta.url).pathname;
const wish = process.argv[2] ?? "";
const files = readdirSync(folder).filter(
  (name) => name.endsWith(".test.mjs") && name.includes(wish),
);
const { status } = spawnSync(
  process.execPath,
  ["--test", "--test-concurrency=1", "--test-reporter=spec", ...files.map((name) => folder + name)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
