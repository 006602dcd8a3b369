/** What a new booking asks of the daemon, and what is offered to choose. */
import { describe, expect, it } from "vitest";
import {
  ahead,
  type Draft,
  request,
  serviceDay,
  startsOf,
  toggled,
  untilEnd,
  wallOf,
  whyNot,
} from "../../src/admin/floor/draft";
import { question } from "../../src/admin/floor/guest-finder";
import type { Schemas } from "../../src/api/http";
import type { PlanTable } from "../../src/floor/geometry";
import { nextBy } from "../../src/floor/near";

const draft: Draft = {
  walkIn: false,
  date: "2026-11-26",
  time: "",
  guests: 4,
  tables: [],
  guest: undefined,
  name: " ",
  phone: "",
  comment: " у окна ",
  minutes: 0,
};
const start = "2026-11-26T20:00:00+03:00";

describe("the request", () => {
  it("says only what was said", () => {
    expect(request(draft, start, 0)).toEqual({ guests: 4, starts_at: start, comment: "у окна" });
  });

  it("names one table, or several to be joined", () => {
    expect(request({ ...draft, tables: [5] }, start, 0)).toMatchObject({ table_no: 5 });
    expect(request({ ...draft, tables: [4, 5] }, start, 90)).toMatchObject({
      tables: [4, 5],
      minutes: 90,
    });
  });

  it("takes a known guest for what was typed", () => {
    const known = { ...draft, guest: { id: 7, name: "Аня" }, name: "Ан", phone: "79" };
    const body = request(known, start, 0);
    expect(body).toMatchObject({ guest_id: 7 });
    expect(body).not.toHaveProperty("name");
    expect(body).not.toHaveProperty("phone");
  });

  it("gives no start to those who are here", () => {
    const body = request({ ...draft, walkIn: true }, start, 0);
    expect(body).toMatchObject({ walk_in: true });
    expect(body).not.toHaveProperty("starts_at");
  });
});

describe("the venue's time", () => {
  it("puts the small hours on the date after", () => {
    expect(wallOf("2026-11-26", "20:30", "06:00")).toBe("2026-11-26T20:30");
    expect(wallOf("2026-11-26", "01:00", "06:00")).toBe("2026-11-27T01:00");
  });

  it("knows the service day of an instant, wherever this device is", () => {
    const day = (moment: string) => serviceDay(moment, "Europe/Moscow", "06:00");
    expect(day("2026-11-26T22:00:00Z")).toBe("2026-11-26");
    expect(day("2026-11-27T02:59:00Z")).toBe("2026-11-26");
    expect(day("2026-11-27T03:00:00Z")).toBe("2026-11-27");
  });

  it("ends with the service day", () => {
    expect(untilEnd("20:00", "06:00")).toBe(600);
    expect(untilEnd("05:00", "06:00")).toBe(60);
    expect(untilEnd("06:00", "06:00")).toBe(24 * 60);
    expect(ahead("23:30", "01:00", "06:00")).toBe(90);
    expect(ahead("20:00", "18:00", "06:00")).toBe(-120);
  });
});

describe("what is offered", () => {
  const slot = (hour: number, part: Partial<Schemas["Slot"]> = {}): Schemas["Slot"] => ({
    starts_at: `2026-11-26T${hour}:00:00+03:00`,
    ends_at: `2026-11-26T${hour + 2}:00:00+03:00`,
    tables: [1],
    joins: [],
    ...part,
  });
  const now = Date.parse("2026-11-26T18:30:00+03:00");

  it("is any start that nobody holds, though guests are told no", () => {
    const big = [{ table: 5, code: "table_walk_in_only" }];
    const slots = [
      slot(18),
      slot(19, { why: "in_the_past" }),
      slot(19, { why: "too_soon", unfit: big }),
      slot(20, { unfit: [{ table: 5, code: "slot_taken" }] }),
      slot(21, { unfit: big }),
    ];
    const held = (from: number) => from === Date.parse(slot(21).starts_at);
    expect(startsOf(slots, 5, now, () => false).map((one) => one.starts_at.slice(11, 13))).toEqual([
      "19",
      "21",
    ]);
    expect(startsOf(slots, 5, now, held)).toHaveLength(1);
  });

  it("says why a table is not", () => {
    const one = slot(20, {
      unfit: [
        { table: 2, code: "slot_taken" },
        { table: 3, code: "table_too_small" },
        { table: 4, code: "something_new" },
      ],
    });
    expect([1, 2, 3, 4].map((number) => whyNot(one, number))).toEqual([
      "",
      "taken",
      "small",
      "other",
    ]);
    expect(whyNot(undefined, 2)).toBe("");
  });

  it("joins tables by tapping them", () => {
    expect(toggled([5], 4)).toEqual([4, 5]);
    expect(toggled([4, 5], 4)).toEqual([5]);
  });

  it("looks for a guest by what is long enough to mean somebody", () => {
    expect(question("А", "")).toBe("");
    expect(question("Аня", "")).toBe("Аня");
    expect(question("Аня", "+7 9")).toBe("Аня");
    expect(question("Аня", "999 00")).toBe("99900");
    expect(question("", "+7 999 000-99-99")).toBe("+7 999 000-99-99");
  });
});

describe("the arrow keys", () => {
  const table = (number: number, x: number, y: number): PlanTable => ({
    number,
    seats: { min: 1, max: 4 },
    zone: "",
    shape: "rect",
    place: { x, y, w: 100, h: 100, turn: 0 },
    online: true,
    neighbours: [],
  });
  const all = [table(1, 0, 0), table(2, 300, 20), table(3, 0, 300), table(4, 310, 320)] as const;

  it("lead to the nearest table in their direction", () => {
    const from = (number: 1 | 4) => (key: string) =>
      nextBy(key, all[number === 1 ? 0 : 3], [...all]);
    expect(["ArrowRight", "ArrowDown"].map((key) => from(1)(key)?.number)).toEqual([2, 3]);
    expect(["ArrowLeft", "ArrowUp"].map((key) => from(4)(key)?.number)).toEqual([3, 2]);
  });

  it("stop where the room ends", () => {
    expect(nextBy("ArrowLeft", all[0], [...all])).toBeUndefined();
    expect(nextBy("Enter", all[0], [...all])).toBeUndefined();
  });
});
