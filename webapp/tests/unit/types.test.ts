// @vitest-environment node
/** The types are those of the committed description; that this is the daemon's, its tests say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
// @ts-expect-error a script without types of its own
import { types } from "../../scripts/types.mjs";

it("has types of the API as it is described", async () => {
  const committed = readFileSync(join(import.meta.dirname, "../../src/api/schema.d.ts"), "utf8");
  expect(committed, "run `npm run types`").toBe(await types());
});
