/** The drawing follows from the venue's tables alone, and from any of them. */
import { describe, expect, it } from "vitest";
import { spotStyle } from "../../src/floor/Floor";
import {
  bar,
  boxOf,
  chairs,
  HIGH,
  meet,
  type PlanTable,
  pools,
  WIDE,
  windows,
  zones,
} from "../../src/floor/geometry";
import { stateAt } from "../../src/floor/states";

const table = (number: number, part: Partial<PlanTable> = {}): PlanTable => ({
  number,
  seats: { min: 2, max: 4 },
  zone: "Зал",
  shape: "rect",
  place: { x: 300, y: 300, w: 160, h: 100, turn: 0 },
  online: true,
  neighbours: [],
  ...part,
});
const slot = {
  starts_at: "2026-11-27T21:00:00+03:00",
  ends_at: "2026-11-27T23:00:00+03:00",
  tables: [1],
  joins: [],
};

describe("a table's state", () => {
  it("is what the daemon says", () => {
    const unfit = [
      { table: 2, code: "table_too_big" },
      { table: 3, code: "slot_taken" },
      { table: 4, code: "table_walk_in_only" },
      { table: 5, code: "table_too_small" },
    ];
    const states = [1, 2, 3, 4, 5].map((no) => stateAt(table(no), { ...slot, unfit }, 2));
    expect(states).toEqual(["free", "big", "taken", "walk_in", "small"]);
  });
  it("is guessed where it does not say", () => {
    expect(stateAt(table(2, { online: false }), slot, 2)).toBe("walk_in");
    expect(stateAt(table(2), slot, 5)).toBe("small");
    expect(stateAt(table(2), slot, 1)).toBe("big");
    expect(stateAt(table(2), slot, 3)).toBe("taken");
  });
});

describe("the room", () => {
  it("puts a chair for each guest, none around a sofa", () => {
    expect(chairs(table(1, { seats: { min: 1, max: 5 } }))).toHaveLength(5);
    expect(chairs(table(1, { shape: "round" }))).toHaveLength(4);
    expect(chairs(table(1, { shape: "sofa" }))).toHaveLength(0);
    expect(chairs(table(1, { seats: { min: 1, max: 100 } }))).toHaveLength(16);
  });
  it("draws the zones that there are; VIP apart", () => {
    const vip = table(2, {
      zone: "vip-комната",
      place: { x: 750, y: 800, w: 150, h: 80, turn: 0 },
    });
    const [hall, room] = zones([table(1), vip]);
    expect(hall).toMatchObject({ name: "Зал", secluded: false });
    expect(room).toMatchObject({ name: "vip-комната", secluded: true });
    // The room's own walls close it.
    expect((room?.box.x ?? 0) + (room?.box.w ?? 0)).toBe(WIDE);
  });
  it("keeps names of zones off the tables and in the room", () => {
    const all = [
      table(1),
      table(2, { place: { x: 300, y: 0, w: 160, h: 100, turn: 0 }, zone: "Бар" }),
    ];
    for (const { label } of zones(all)) {
      if (!label) throw new Error("there is room for it");
      const words = { x: label.x - 20, y: label.y - 30, w: 40, h: 40 };
      expect(all.some((one) => meet(boxOf(one), words))).toBe(false);
      expect(label.y).toBeLessThan(HIGH);
    }
  });
  it("hangs lamps over groups, not over each table", () => {
    const near = [table(1), table(2, { place: { x: 480, y: 300, w: 160, h: 100, turn: 0 } })];
    expect(pools(near)).toHaveLength(1);
    const far = table(3, { place: { x: 800, y: 850, w: 100, h: 100, turn: 0 } });
    expect(pools([...near, far])).toHaveLength(2);
  });
  it("has windows beside the tables that are said to be there", () => {
    const beside = table(1, { zone: "У окна", place: { x: 880, y: 300, w: 80, h: 80, turn: 0 } });
    expect(windows([beside]).x).toBe(WIDE);
    expect(windows([table(1)]).x).toBe(0);
  });
  it("has a bar only where no table stands", () => {
    expect(bar([])).toBeDefined();
    const wall = [100, 400, 700].map((y, at) =>
      table(at, { place: { x: 880, y, w: 100, h: 200, turn: 0 } }),
    );
    expect(bar(wall)).toBeUndefined();
  });
  it("lives with no tables and with forty", () => {
    expect([zones([]), pools([])]).toEqual([[], []]);
    const many = Array.from({ length: 40 }, (_, at) =>
      table(at + 1, {
        zone: `Зона ${at % 5}`,
        place: { x: (at % 8) * 120, y: Math.floor(at / 8) * 190, w: 90, h: 70, turn: 0 },
      }),
    );
    expect(zones(many)).toHaveLength(5);
    for (const { label } of zones(many)) expect(label?.x ?? 1).toBeGreaterThan(0);
  });
  it("lays small tables' taps over large ones'", () => {
    const small = spotStyle(table(1, { place: { x: 300, y: 300, w: 60, h: 60, turn: 0 } }));
    const large = spotStyle(table(2, { place: { x: 200, y: 200, w: 600, h: 400, turn: 0 } }));
    expect(Number(small.zIndex)).toBeGreaterThan(Number(large.zIndex));
  });
});
