/** A list that is asked for as one types: the last question wins, whatever order answers come in. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { joined, pager } from "../../src/admin/people/pager";

type One = { id: number };
type Page = { items: One[]; next?: string | null };
type Given = { cursor?: string; limit: number; signal: AbortSignal };
type Asked = Given & { wish: string; answer: (page: Page) => void; refuse: (error: Error) => void };

const of = (...ids: number[]): One[] => ids.map((id) => ({ id }));
const ids = (items: One[] | undefined) => items?.map(({ id }) => id);

function rig() {
  const asked: Asked[] = [];
  const list = pager<string, One>(
    (wish, given) =>
      new Promise((answer, refuse) => {
        asked.push({ wish, ...given, answer, refuse });
      }),
  );
  const at = (index: number) => asked[index] as Asked;
  return { asked, list, at };
}
const settled = () => vi.advanceTimersByTimeAsync(0);

describe("a list", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("asks once for what is typed in one go", async () => {
    const { list, asked } = rig();
    for (const word of ["е", "ег", "его"]) list.ask(word, 250);
    await vi.advanceTimersByTimeAsync(249);
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.map(({ wish }) => wish)).toEqual(["его"]);
  });

  it("cancels the former question, and shows no answer that comes late", async () => {
    const { list, at } = rig();
    list.ask("е");
    await settled();
    list.ask("его");
    expect(at(0).signal.aborted).toBe(true);
    await settled();
    at(1).answer({ items: of(2) });
    at(0).answer({ items: of(1) });
    await settled();
    expect(ids(list.state.value.items)).toEqual([2]);
    expect(list.state.value.busy).toBeUndefined();
  });

  it("goes on by the cursor, each once, and not twice at a time", async () => {
    const { list, at, asked } = rig();
    list.ask("");
    await settled();
    at(0).answer({ items: of(9, 8), next: "8" });
    await settled();
    list.more();
    list.more();
    expect(asked).toHaveLength(2);
    expect(at(1).cursor).toBe("8");
    at(1).answer({ items: of(8, 7), next: null });
    await settled();
    expect(ids(list.state.value.items)).toEqual([9, 8, 7]);
    expect(list.state.value.next).toBeUndefined();
    list.more();
    expect(asked).toHaveLength(2);
  });

  it("keeps what is shown when the next page does not come, and can go on", async () => {
    const { list, at, asked } = rig();
    list.ask("");
    await settled();
    at(0).answer({ items: of(9), next: "9" });
    await settled();
    list.more();
    at(1).refuse(new Error("away"));
    await settled();
    expect(ids(list.state.value.items)).toEqual([9]);
    expect(list.state.value.error).toBeInstanceOf(Error);
    list.more();
    expect(asked).toHaveLength(3);
  });

  it("is read again as long as it is, and shows the old until the new has come", async () => {
    const { list, at } = rig();
    list.ask("");
    await settled();
    const many = Array.from({ length: 90 }, (_, id) => ({ id }));
    at(0).answer({ items: many });
    await settled();
    list.reread();
    expect(at(1).limit).toBe(90);
    expect(list.state.value.items).toHaveLength(90);
    at(1).answer({ items: of(1) });
    await settled();
    expect(ids(list.state.value.items)).toEqual([1]);
  });

  it("is silent when it is left", async () => {
    const { list, at } = rig();
    list.ask("");
    await settled();
    list.stop();
    at(0).answer({ items: of(1) });
    await settled();
    expect(list.state.value.items).toBeUndefined();
  });

  it("joins pages without repeating", () => {
    expect(ids(joined(of(1, 2), of(2, 3)))).toEqual([1, 2, 3]);
  });
});
