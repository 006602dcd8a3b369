/** Broadcasts as they are known here, when answers and the feed overtake each other. */
import { afterEach, expect, it, vi } from "vitest";
import { casts, load, opened, read, take } from "../../src/admin/cast/store";
import type { Said } from "../../src/admin/live";

const figures = (sent: number) => ({ id: 1, status: "sending", total: 100, sent, failed: 0 });
const word = (sent: number) => ({ type: "broadcast_progress", broadcast: figures(sent) }) as Said;

afterEach(() => vi.unstubAllGlobals());

/** Answers when it is told to, with what was true when it was asked. */
function slow(answer: unknown): () => void {
  let go = () => {};
  const gate = new Promise<void>((done) => {
    go = done;
  });
  vi.stubGlobal("fetch", async () => {
    await gate;
    return new Response(JSON.stringify(answer));
  });
  return () => go();
}

it("an answer does not take back what the feed has said meanwhile", async () => {
  const page = slow({ items: [figures(95)] });
  const loaded = load();
  take(word(98));
  page();
  await loaded;
  expect(casts.value?.[0]?.sent).toBe(98);

  const one = slow(figures(96));
  const shown = read(1);
  take(word(99));
  one();
  await shown;
  expect([opened.value?.sent, casts.value?.[0]?.sent]).toEqual([99, 99]);
});

it("and a later answer counts more than what was said before", async () => {
  take(word(97));
  slow({ items: [figures(100)] })();
  await load();
  expect(casts.value?.[0]?.sent).toBe(100);
});
