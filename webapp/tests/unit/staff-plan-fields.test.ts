/** A table's form, and the bookings that several changes hit together. */
import { describe, expect, it } from "vitest";
import { formed } from "../../src/admin/plan/acts";
import { fieldsOf, itemOf, wrong } from "../../src/admin/plan/fields";
import { together } from "../../src/admin/plan/impact";
import { type Item, type Plan, partners } from "../../src/admin/plan/model";
import type { Schemas } from "../../src/api/http";

const item = (key: number): Item => ({
  key,
  number: key,
  seats: { min: 2, max: 4 },
  zone: "Hall",
  shape: "round",
  place: { x: 100, y: 100, w: 120, h: 105, turn: 0 },
  online: true,
});
const plan: Plan = { items: [item(1), item(2), item(3)], joints: [[1, 2]] };
const fields = fieldsOf(item(1), plan);
const faults = (part: Partial<typeof fields>) =>
  Object.keys(wrong({ ...fields, ...part }, item(1), plan));

describe("a table's form", () => {
  it("gives back what it was given", () => {
    expect(itemOf(fields, item(1))).toEqual(item(1));
    expect(wrong(fields, item(1), plan)).toEqual({});
    expect(fields.with).toEqual([2]);
  });

  it("says what the daemon would refuse", () => {
    for (const number of ["", "0", "1000", "2", "x"])
      expect(faults({ number })).toEqual(["number"]);
    expect(faults({ max: "101" })).toEqual(["max"]);
    expect(faults({ min: "0" })).toEqual(["min"]);
    expect(faults({ min: "5" })).toEqual(["min"]);
    expect(faults({ zone: "z".repeat(41) })).toEqual(["zone"]);
    expect(faults({ zone: "🦉".repeat(40) })).toEqual([]);
    expect(faults({ w: "0" })).toEqual(["place"]);
    expect(faults({ turn: "" })).toEqual(["place"]);
  });

  it("keeps a table within the walls, and its words in one line", () => {
    expect(itemOf({ ...fields, x: "990" }, item(1)).place.x).toBe(880);
    expect(itemOf({ ...fields, zone: "  By  the\twindow " }, item(1)).zone).toBe("By the window");
  });

  it("joins and parts as one step", () => {
    const made = formed(plan, item(1), [3]);
    expect(partners(made, 1)).toEqual([3]);
    expect(partners(made, 2)).toEqual([]);
  });
});

describe("what several changes hit", () => {
  const impact = (total: number, ids: number[]) =>
    ({
      total,
      bookings: ids.map((id) => ({ id, starts_at: `2026-11-2${id}T12:00:00Z` })),
      blocks: [],
    }) as unknown as Schemas["Impact"];
  it("names each booking once, in order of time", () => {
    const { total, bookings } = together([impact(2, [3, 1]), impact(2, [1, 2])]);
    expect(bookings.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(total).toBe(3);
    expect(together([]).total).toBe(0);
    expect(together([impact(250, [1])]).total).toBe(250);
  });
});
