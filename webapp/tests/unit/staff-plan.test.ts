/** What the plan's editor decides: places, steps back, requests in order, drafts over a changed room. */
import { describe, expect, it } from "vitest";
import {
  changes,
  granted,
  next,
  question,
  type Request,
  rekeyed,
  requests,
} from "../../src/admin/plan/diff";
import { begun, mapped, redo, step, undo } from "../../src/admin/plan/history";
import { lost, merge } from "../../src/admin/plan/merge";
import {
  drawn,
  find,
  freeNumber,
  type Item,
  joined,
  type Plan,
  partners,
  planOf,
  toggled,
  withItem,
  without,
} from "../../src/admin/plan/model";
import {
  dragged,
  freeSpot,
  grown,
  inside,
  moved,
  overlap,
  reach,
  sized,
  turned,
} from "../../src/admin/plan/place";

const at = (x: number, y: number, w = 100, h = 100, turn = 0) => ({ x, y, w, h, turn });

function item(key: number, rest: Partial<Item> = {}): Item {
  return {
    key,
    number: key,
    seats: { min: 1, max: 4 },
    zone: "Hall",
    shape: "rect",
    place: at((key % 5) * 150, 100),
    online: true,
    ...rest,
  };
}

const plan = (items: Item[], joints: Plan["joints"] = []): Plan => ({ items, joints });
const room = plan([item(1), item(2), item(3)], [[1, 2]]);
const change = (key: number, rest: Partial<Item>, of = room) =>
  withItem(of, { ...item(key), ...rest });

/** What the daemon would answer to each in turn: it refuses numbers that are given, and unknown ones. */
function obey(all: Request[], base: Plan): Map<number, number[]> {
  const tables = new Map(drawn(base).map((table) => [table.number, [...table.neighbours]]));
  const join = (number: number, with_: number[]) => {
    for (const one of tables.values()) if (one.includes(number)) one.splice(one.indexOf(number), 1);
    tables.set(number, [...with_]);
    for (const other of with_) {
      const list = tables.get(other);
      if (!list) throw new Error(`${number} is joined to ${other}, which is not there`);
      list.push(number);
    }
  };
  for (const request of all) {
    if (request.kind !== "add" && !tables.has(request.at)) throw new Error(`no ${request.at}`);
    if (request.kind === "retire") {
      join(request.at, []);
      tables.delete(request.at);
      continue;
    }
    const { number, neighbours = [] } = request.form;
    if (request.kind === "add" && tables.has(number)) throw new Error(`${number} is given`);
    if (request.kind === "change" && request.at !== number) {
      if (tables.has(number)) throw new Error(`${number} is given`);
      join(request.at, []);
      tables.delete(request.at);
    }
    join(number, neighbours);
  }
  return tables;
}

function ends(base: Plan, now: Plan): void {
  const tables = obey(requests(base, now), base);
  const sorted = (map: Iterable<[number, number[]]>) =>
    [...map].map(([number, list]) => [number, [...list].sort()]).sort();
  expect(sorted(tables)).toEqual(
    sorted(drawn(now).map(({ number, neighbours }) => [number, neighbours])),
  );
}

describe("a place", () => {
  it("stays within the walls, as the daemon sees it and as it is drawn", () => {
    expect(inside(at(-50, 980))).toEqual(at(0, 900));
    expect(inside(at(2000, 500))).toEqual(at(900, 500));
    const standing = inside(at(100, 990, 400, 50, 90));
    expect(standing.y + 25 + reach(standing).y).toBeLessThanOrEqual(1000);
    expect(standing.x + standing.w).toBeLessThanOrEqual(1000);
    expect(inside(at(0, 0, 100, 100, -15)).turn).toBe(345);
    expect(inside(at(0, 0, 4000, 100))).toMatchObject({ x: 0, w: 1000 });
  });

  it("is whole thousandths whatever was asked", () => {
    for (const value of Object.values(inside(at(10.4, 20.6, 33.3, 44.4, 12.7)))) {
      expect(Number.isInteger(value)).toBe(true);
    }
  });

  it("is moved by steps and no farther than the wall", () => {
    expect(moved(at(5, 0), -10, 10)).toEqual(at(0, 10));
    expect(moved(at(890, 0), 50, 0)).toEqual(at(900, 0));
  });

  it("snaps to the grid, and rather to another's middle", () => {
    expect(dragged(at(0, 0), 203, 307, []).place).toEqual(at(200, 310));
    const { place, guides } = dragged(at(0, 0), 203, 307, [at(186, 700, 130, 60)]);
    expect(place).toEqual(at(201, 310));
    expect(guides).toEqual([{ axis: "x", at: 251 }]);
  });

  it("grows about its middle; what is round stays round", () => {
    expect(grown(at(400, 400), 20, false)).toEqual(at(390, 390, 120, 120));
    const round = sized(at(400, 400), 200, 50, true);
    expect(round.w).toBe(200);
    expect(round.h * 1.143).toBeCloseTo(200, 0);
    expect(sized(at(400, 400), 5, 9000, false)).toMatchObject({ w: 40, h: 600 });
    expect(turned(at(400, 400, 100, 100, 350), 15).turn).toBe(5);
  });

  it("knows what stands on the same ground, and finds a free spot", () => {
    expect(overlap(at(0, 0), at(99, 0))).toBe(true);
    expect(overlap(at(0, 0), at(100, 0))).toBe(false);
    const spot = freeSpot([at(450, 450)], { w: 100, h: 100 });
    expect(overlap(spot, at(450, 450))).toBe(false);
    expect(freeSpot([at(0, 0, 1000, 1000)], { w: 100, h: 100 })).toEqual(at(450, 450));
  });
});

describe("steps", () => {
  it("are taken back and done again, until something else is done", () => {
    let history = step(step(begun(1), 2), 3);
    history = undo(history);
    expect(history.now).toBe(2);
    expect(redo(history).now).toBe(3);
    expect(redo(step(history, 4)).now).toBe(4);
    expect(undo(undo(undo(history))).now).toBe(1);
    expect(step(history, 2)).toBe(history);
  });

  it("are kept in number, and seen anew on other ground", () => {
    let history = begun(0);
    for (let at = 1; at <= 300; at += 1) history = step(history, at);
    expect(history.past.length).toBe(100);
    expect(mapped(undo(history), (one) => -one)).toMatchObject({ now: -299, future: [-300] });
  });
});

describe("the plan", () => {
  it("keeps each joint once, and draws both sides", () => {
    expect(planOf(drawn(room))).toEqual(room);
    const three = toggled(room, 3, 1);
    expect(partners(three, 1)).toEqual([2, 3]);
    expect(toggled(three, 1, 3)).toEqual(room);
    expect(toggled(room, 1, 1)).toBe(room);
    expect(without(three, 1).joints).toEqual([]);
    expect(joined(room, 2, 1)).toBe(true);
  });

  it("gives the least number that is free", () => {
    expect(freeNumber(room)).toBe(4);
    expect(freeNumber(without(room, 2), room)).toBe(4);
    expect(freeNumber(without(room, 2))).toBe(2);
  });
});

describe("requests", () => {
  it("are none for what is as it was", () => {
    expect(requests(room, room)).toEqual([]);
    expect(requests(room, undo(step(begun(room), without(room, 1))).now)).toEqual([]);
  });

  it("are one to a changed table, and one for a joint", () => {
    expect(requests(room, change(2, { zone: "VIP" })).map(({ kind, key }) => [kind, key])).toEqual([
      ["change", 2],
    ]);
    expect(requests(room, toggled(room, 2, 3)).length).toBe(1);
    ends(room, toggled(toggled(room, 2, 3), 1, 2));
  });

  it("free a number before it is given again", () => {
    const added = plan([item(2), item(3), item(-1, { number: 1 })], [[-1, 3]]);
    expect(requests(room, added).map(({ kind }) => kind)).toEqual(["retire", "add"]);
    ends(room, added);
    ends(room, change(3, { number: 1 }, change(1, { number: 9 })));
  });

  it("go round a ring of numbers", () => {
    const swapped = change(2, { number: 1 }, change(1, { number: 2 }));
    expect(requests(room, swapped).length).toBe(3);
    ends(room, swapped);
    ends(room, change(3, { number: 1 }, change(2, { number: 3 }, change(1, { number: 2 }))));
  });

  it("join new tables to each other and to old ones", () => {
    const items = [...room.items, item(-1, { number: 4 }), item(-2, { number: 5 })];
    ends(room, plan(items, [[1, 2], [-1, 1], [-2, -1]])); // biome-ignore format: a list
  });

  it("pass over what failed, and send the rest", () => {
    const now = without(change(2, { zone: "VIP" }), 3);
    expect(next(room, now, new Set([3]))).toMatchObject({ kind: "change", key: 2 });
    expect(next(room, now, new Set([3, 2]))).toBeUndefined();
    // Its number is still held by one that failed: the daemon says so, and nobody waits for ever.
    const wish = change(2, { number: 1 }, change(1, { number: 9 }));
    expect(next(room, wish, new Set([1]))).toMatchObject({ key: 2, at: 2, form: { number: 1 } });
  });

  it("leave keys that are the daemon's numbers", () => {
    const now = change(1, { number: 9 });
    const base = requests(room, now).reduce(granted, room);
    const [saved, drafts] = rekeyed(base, now);
    expect(find(saved, 9)?.number).toBe(9);
    expect(joined(saved, 9, 2)).toBe(true);
    expect([...changes(saved, drafts)]).toEqual([]);
  });
});

describe("whom a change hits", () => {
  it("is asked of seats, joints, retirement; not of where a table stands", () => {
    expect(question(room, without(room, 1), 1)).toEqual({});
    expect(question(room, change(1, { seats: { min: 1, max: 2 } }), 1)?.table).toMatchObject({
      seats: { min: 1, max: 2 },
      neighbours: [2],
    });
    expect(question(room, toggled(room, 1, 2), 2)?.table?.neighbours).toEqual([]);
    expect(question(room, change(1, { online: false }), 1)).toBeDefined();
    expect(question(room, change(1, { place: at(500, 500), zone: "VIP" }), 1)).toBeUndefined();
    expect(question(room, change(1, { seats: { min: 1, max: 6 } }), 1)).toBeUndefined();
    expect(question(room, plan([...room.items, item(-1, { number: 4 })]), -1)).toBeUndefined();
  });

  it("is asked under the old number, and of tables that are there", () => {
    const now = toggled(
      plan([...change(1, { number: 9, online: false }).items, item(-1, { number: 4 })]),
      1,
      -1,
    );
    expect(question(room, now, 1)?.table).toMatchObject({ number: 1, neighbours: [] });
  });
});

describe("drafts over a room that was changed elsewhere", () => {
  it("stay, field by field, and all else follows", () => {
    const now = change(1, { zone: "VIP" });
    const fresh = change(1, { seats: { min: 2, max: 8 } }, change(2, { zone: "Bar" }));
    const mixed = merge(room, now, fresh);
    expect(find(mixed, 1)).toMatchObject({ zone: "VIP", seats: { min: 2, max: 8 } });
    expect(find(mixed, 2)?.zone).toBe("Bar");
    expect(merge(room, room, fresh)).toEqual(fresh);
  });

  it("keep who shall leave and who is new, and let go who is gone", () => {
    const now = plan([item(1), item(3, { zone: "VIP" }), item(-1, { number: 7 })], [[-1, 1]]);
    const fresh = plan([item(1), item(2), item(4)], [[1, 2]]);
    const mixed = merge(room, now, fresh);
    expect(mixed.items.map(({ key }) => key)).toEqual([1, 4, -1]);
    expect(mixed.joints).toEqual([[-1, 1]]);
    expect(lost(room, now, fresh)).toEqual([3]);
  });

  it("know a new table that the daemon took though its answer was lost", () => {
    const now = plan([...room.items, item(-1, { number: 4, place: at(0, 0) })], [[1, 2], [-1, 3]]); // biome-ignore format: a list
    const fresh = plan([...room.items, item(4, { place: at(0, 0) })], [[1, 2], [3, 4]]); // biome-ignore format: a list
    const mixed = merge(room, now, fresh);
    expect([...changes(fresh, mixed)]).toEqual([]);
    expect(mixed.items.length).toBe(4);
  });

  it("join and part whom they joined and parted", () => {
    const now = toggled(toggled(room, 1, 2), 2, 3);
    const fresh = toggled(room, 1, 3);
    const { joints } = merge(room, now, fresh);
    expect(joints.map((pair) => pair.join()).sort()).toEqual(["1,3", "2,3"]);
  });
});
