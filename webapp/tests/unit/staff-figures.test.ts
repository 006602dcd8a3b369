/** What the figures of many days come to. */
import { describe, expect, it } from "vitest";
import {
  byHour,
  columns,
  heat,
  hoursOf,
  isAsked,
  lastDays,
  percent,
  share,
  sums,
} from "../../src/admin/figures/shape";
import { later } from "../../src/i18n/time";

const day = (date: string, given: object = {}) => ({
  date,
  total_bookings: 0,
  guests: 0,
  pending: 0,
  confirmed: 0,
  seated: 0,
  completed: 0,
  canceled: 0,
  no_show: 0,
  online: 0,
  by_staff: 0,
  walk_ins: 0,
  ...given,
});
const load = (weekday: number, hour: number, taken: number, open = 600) => ({
  weekday,
  hour,
  taken,
  open,
});

describe("a range", () => {
  it("ends today and has so many days", () => {
    expect(lastDays(7, "2026-11-27")).toEqual({ from: "2026-11-21", to: "2026-11-27" });
  });

  it("is asked for in order, and for a year at most", () => {
    const to = "2026-11-27";
    expect(isAsked({ from: to, to })).toBe(true);
    expect(isAsked({ from: later(to, 1), to })).toBe(false);
    expect(isAsked({ from: later(to, -365), to })).toBe(true);
    expect(isAsked({ from: later(to, -366), to })).toBe(false);
    expect(isAsked({ from: "", to })).toBe(false);
  });
});

describe("sums", () => {
  it("count who never came among those whose evening is over", () => {
    const days = [
      day("2026-11-26", { total_bookings: 5, guests: 13, completed: 3, no_show: 1, canceled: 1 }),
      day("2026-11-27", { total_bookings: 3, guests: 7, confirmed: 3, canceled: 1 }),
    ];
    expect(sums(days)).toEqual({ bookings: 8, guests: 20, party: 2.5, missed: 25, canceled: 20 });
  });

  it("of nothing are nothing", () => {
    expect(sums([])).toEqual({ bookings: 0, guests: 0, party: 0, missed: 0, canceled: 0 });
    expect(percent(1, 0)).toBe(0);
  });
});

describe("columns", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => day(later("2026-01-01", at), { guests: 1 }));

  it("are days while there are few", () => {
    expect(columns(many(62))).toHaveLength(62);
  });

  it("are weeks that end with the last day, and lose nobody", () => {
    const found = columns(many(90));
    expect(found).toHaveLength(13);
    expect(found[0]).toMatchObject({ from: "2026-01-01", to: "2026-01-06", guests: 6 });
    expect(found[12]?.to).toBe("2026-03-31");
    expect(found.reduce((all, one) => all + one.guests, 0)).toBe(90);
  });
});

describe("the week", () => {
  // Friday opens earlier and closes later than Monday; Tuesday is shut.
  const loads = [
    load(1, 22, 300),
    load(1, 23, 600),
    load(5, 21, 60),
    load(5, 22, 0),
    load(5, 0, 9),
  ];

  it("has the hours in the order of the night", () => {
    expect(hoursOf([load(1, 22, 1), load(1, 23, 1), load(1, 0, 1), load(1, 1, 1)])).toEqual([
      22, 23, 0, 1,
    ]);
    expect(hoursOf([load(1, 23, 1), load(1, 0, 1), load(5, 22, 1), load(5, 23, 1)])).toEqual([
      22, 23, 0,
    ]);
  });

  it("adds up each hour over weekdays", () => {
    expect(byHour(loads).find((one) => one.hour === 22)).toEqual({
      hour: 22,
      taken: 300,
      open: 1200,
    });
  });

  it("glows where tables are taken, and shows nothing where the room is shut", () => {
    const rows = heat(loads);
    const at22 = hoursOf(loads).indexOf(22);
    expect(rows.map((row) => row.cells[at22])).toEqual([
      50,
      undefined,
      undefined,
      undefined,
      0,
      undefined,
      undefined,
    ]);
  });

  it("is never more than full, also where staff booked past the hours", () => {
    expect(share({ taken: 700, open: 600 })).toBe(100);
    expect(share({ taken: 30, open: 0 })).toBe(100);
    expect(share({ taken: 0, open: 0 })).toBe(0);
  });
});
