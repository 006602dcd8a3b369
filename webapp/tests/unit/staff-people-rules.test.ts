/** What the guests' card decides itself: what was typed, what clashes, how a change is sent. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { daysOf, share } from "../../src/admin/people/range";
import {
  amend,
  type Card,
  clashes,
  delta,
  meant,
  nudged,
  sum,
  tagged,
} from "../../src/admin/people/rules";
import {
  called,
  chatOf,
  initial,
  moment,
  reasonOf,
  shownPhone,
  signed,
} from "../../src/admin/people/words";
import { Problem } from "../../src/api/http";
import { add, speak } from "../../src/i18n";
import { zone } from "../../src/i18n/time";

add({ ru: () => import("../../src/i18n/staff/ru"), en: () => import("../../src/i18n/staff/en") });

beforeAll(async () => {
  zone.value = "Europe/Moscow";
  await speak("ru");
});

const card = (version: number, notes = "", tags: string[] = []) =>
  ({ id: 12, version, notes, tags }) as unknown as Card;
const refused = (status: number) =>
  new Problem({ type: "", title: "", status, code: "x", detail: "нет" });

describe("what is typed", () => {
  it("is a sum in whole roubles that the daemon takes, or none", () => {
    for (const text of ["1500", "1 500", " 1 500 ₽"]) expect(sum(text)).toBe(1500);
    expect(sum("")).toBe(0);
    expect(sum("100000")).toBe(100_000);
    for (const text of ["100001", "-1", "1.5", "много"]) expect(sum(text)).toBeUndefined();
  });

  it("is a correction with any minus, never zero, never more than a thousand", () => {
    expect(["3", "+3", "-3", "−3", " 3 "].map(delta)).toEqual([3, 3, -3, -3, 3]);
    for (const text of ["0", "", "1001", "−1001", "1.5", "x", "--1"]) {
      expect(delta(text), text).toBeUndefined();
    }
  });

  it("is nudged past zero", () => {
    expect(nudged("+1", -1)).toBe("−1");
    expect(nudged("−1", 1)).toBe("+1");
    expect(nudged("+1", 1)).toBe("+2");
    expect(nudged("чушь", 1)).toBe("+1");
  });

  it("is a tag once, whatever its spelling", () => {
    expect(tagged(["vip"], " VIP ")).toBeUndefined();
    expect(tagged(["елка"], "Ёлка")).toBeUndefined();
    expect(tagged(["vip"], "  День   рождения")).toEqual(["vip", "день рождения"]);
    expect(tagged([], "  ")).toBeUndefined();
  });

  it("says which guest is to be forgotten, and no other", () => {
    expect(meant(" #12 ", 12)).toBe(true);
    for (const text of ["", "1", "123", "012", "да"]) expect(meant(text, 12), text).toBe(false);
  });

  it("clashes only with a change of the same by somebody else", () => {
    const draft = { text: "моё", base: "было" };
    expect(clashes(undefined, "стало")).toBe(false);
    expect(clashes(draft, "было")).toBe(false);
    expect(clashes(draft, "стало")).toBe(true);
    expect(clashes(draft, " моё")).toBe(false);
  });
});

describe("a change of a card", () => {
  const notes = () => ({ notes: "новое" });

  it("is sent with the version that was seen", async () => {
    const send = vi.fn(async () => card(4));
    await amend(card(3), notes, () => true, { send, reread: async () => undefined });
    expect(send.mock.calls).toEqual([[{ notes: "новое", version: 3 }]]);
  });

  it("is made again of the newer card if something else of it was changed", async () => {
    const send = vi.fn(async ({ version }: { version: number }) => {
      if (version === 3) throw refused(412);
      return card(5, "новое", ["vip", "окно"]);
    });
    const reread = async () => card(4, "", ["vip"]);
    const change = (now: Card) => ({ tags: [...now.tags, "окно"] });
    await amend(card(3), change, () => true, { send, reread });
    expect(send.mock.calls[1]).toEqual([{ tags: ["vip", "окно"], version: 4 }]);
  });

  it("is refused if the same was changed, and never sent a second time", async () => {
    const send = vi.fn(async () => {
      throw refused(412);
    });
    const reread = async () => card(4, "чужое");
    const way = { send, reread };
    const same = (fresh: Card) => fresh.notes === "";
    await expect(amend(card(3), notes, same, way)).rejects.toThrow("нет");
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("is not repeated after another refusal", async () => {
    const send = vi.fn(async () => {
      throw refused(403);
    });
    const reread = vi.fn(async () => card(4));
    await expect(amend(card(3), notes, () => true, { send, reread })).rejects.toThrow();
    expect(send).toHaveBeenCalledTimes(1);
    expect(reread).not.toHaveBeenCalled();
  });
});

describe("a guest in words", () => {
  it("is called by what there is", () => {
    expect(called({ id: 7, name: "Аня", phone: "+79990001313" })).toBe("Аня");
    expect(called({ id: 7, name: " ", phone: "+79990001313" })).toBe("+7 999 000-13-13");
    expect(called({ id: 7, name: "", phone: null })).toContain("7");
  });

  it("has a phone as people write it, and a foreign one untouched", () => {
    expect(shownPhone("+79990003294")).toBe("+7 999 000-32-94");
    expect(shownPhone("+4915112345678")).toBe("+4915112345678");
    expect(shownPhone(null)).toBe("");
  });

  it("has the first letter for a face, whatever stands before it", () => {
    expect(initial("егор")).toBe("Е");
    expect(initial("🦉 <b>аня")).toBe("B");
    expect(initial("🦉 12")).toBe("");
  });

  it("is written to where Telegram knows them", () => {
    expect(chatOf({ username: "egor_s", telegram_id: 5 })).toBe("https://t.me/egor_s");
    expect(chatOf({ username: null, telegram_id: 5 })).toBe("tg://user?id=5");
    expect(chatOf({ username: null, telegram_id: null })).toBe("");
  });

  it("has visits with signs, moments of the venue, and reasons in words", () => {
    expect([signed(2), signed(-3)]).toEqual(["+2", "−3"]);
    expect(moment("2026-11-23T00:30:00+03:00")).toMatch(/23.*00:30/);
    expect(reasonOf("completed")).not.toBe("completed");
    expect(reasonOf("забыли записать")).toBe("забыли записать");
  });
});

describe("the days of reviews", () => {
  const none = { from: "", to: "" };
  it("are the last thirty, today among them, once today is known", () => {
    expect(daysOf("month", "2026-11-30", none)).toEqual({ from: "2026-11-01", to: "2026-11-30" });
    expect(daysOf("month", "", none)).toBeUndefined();
  });

  it("are all, or as chosen, and never end before they begin", () => {
    expect(daysOf("all", "", none)).toEqual({});
    expect(daysOf("dates", "", { from: "2026-11-02", to: "" })).toEqual({ from: "2026-11-02" });
    expect(daysOf("dates", "", { from: "2026-11-02", to: "2026-11-01" })).toBeUndefined();
  });

  it("have bars that are parts of the whole", () => {
    expect(share(3, 12)).toBe(25);
    expect(share(0, 0)).toBe(0);
  });
});
