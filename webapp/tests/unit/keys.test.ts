/** Under which name a request goes, so that a retry does nothing twice. */
import { describe, expect, it } from "vitest";
import { Away, Problem } from "../../src/api/http";
import { decided, Keys, newKey } from "../../src/api/keys";

describe("the key", () => {
  const counted = () => {
    let made = 0;
    return new Keys(() => `key-${++made}`);
  };
  it("is the same for a retry of the same form", () => {
    const keys = counted();
    expect(keys.of({ tables: [6] })).toBe("key-1");
    expect(keys.of({ tables: [6] })).toBe("key-1");
  });
  it("is new after a change", () => {
    const keys = counted();
    keys.of({ tables: [6] });
    expect(keys.of({ tables: [5] })).toBe("key-2");
  });
  it("hangs while the answer to another form was never heard", () => {
    const keys = counted();
    const [one, other] = [{ tables: [6] }, { tables: [5] }];
    expect([keys.hangs(one), keys.knows(one)]).toEqual([false, false]);
    keys.of(one);
    expect([keys.hangs(one), keys.knows(one)]).toEqual([false, true]);
    expect([keys.hangs(other), keys.knows(other)]).toEqual([true, false]);
    keys.done();
    expect([keys.hangs(other), keys.knows(one)]).toEqual([false, false]);
  });
  it("is new once the daemon has answered", () => {
    const keys = counted();
    keys.of({});
    keys.done();
    expect(keys.of({})).toBe("key-2");
  });
  it("is nobody else's", () => {
    expect(newKey()).not.toBe(newKey());
    expect(newKey().length).toBeGreaterThan(20);
  });
  it("is decided by a refusal, not by silence", () => {
    const refusal = (status: number) =>
      new Problem({ type: "", title: "", detail: "", code: "", status });
    expect([409, 422, 401, 429, 503].map((status) => decided(refusal(status)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(decided(new Away())).toBe(false);
  });
});
