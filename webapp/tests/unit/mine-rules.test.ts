/** What the guest's own screen decides: cut-offs, moves, offers, and the words for moments. */
import { beforeAll, describe, expect, it } from "vitest";
import { reckon } from "../../src/guest/house/now";
import { cutoff } from "../../src/guest/mine/cutoff";
import { change, differs, free } from "../../src/guest/mine/slots";
import { left, standing } from "../../src/guest/mine/waits";
import { offset, untilWord, when } from "../../src/guest/mine/when";
import type { Booking } from "../../src/guest/store";
import { add, speak } from "../../src/i18n";
import { house } from "../../src/i18n/house";
import { zone } from "../../src/i18n/time";

const booking: Booking = {
  id: 12,
  status: "confirmed",
  version: 4,
  date: "2026-11-27",
  starts_at: "2026-11-27T21:30:00+03:00",
  ends_at: "2026-11-27T23:30:00+03:00",
  guests: 4,
  tables: [3],
  source: "mini_app",
  comment: "",
  created_at: "2026-11-26T05:01:29+03:00",
  updated_at: "2026-11-26T05:01:29+03:00",
};

beforeAll(async () => {
  zone.value = "Europe/Moscow";
  add(house);
  await speak("ru");
});

describe("the cut-off", () => {
  const at = (now: string) => cutoff(booking.starts_at, 120, Date.parse(now)).open;
  it("is so long before the start, whatever the zone of the clock", () => {
    expect(at("2026-11-27T19:29:00+03:00")).toBe(true);
    expect(at("2026-11-27T19:31:00+03:00")).toBe(false);
    expect(at("2026-11-27T16:31:00Z")).toBe(false);
    expect(at("2026-11-27T06:29:00-10:00")).toBe(true);
  });

  it("is reckoned by the venue's clock, not by a device's wrong one", () => {
    const now = "2026-11-27T19:00:00+03:00";
    const ahead = Date.parse("2026-11-27T23:00:00+03:00");
    expect(cutoff(booking.starts_at, 120, reckon(now, 60_000, true, ahead)).open).toBe(true);
    expect(reckon(now, 60_000, true, ahead)).toBe(Date.parse(now) + 60_000);
    // A remembered answer may be days old.
    expect(reckon(now, 0, false, ahead)).toBe(ahead);
    expect(reckon(now, 0, false, 0)).toBe(Date.parse(now));
  });

  it("is told with its day unless that is today", () => {
    const { until } = cutoff(booking.starts_at, 120, 0);
    const told = (now: string) => untilWord(until, booking.starts_at, Date.parse(now));
    expect(told("2026-11-27T10:00:00+03:00")).toBe("19:30");
    // 23:30 of the day before in UTC is the same day in Moscow.
    expect(told("2026-11-26T23:30:00Z")).toBe("19:30");
    expect(told("2026-11-26T10:00:00+03:00")).toMatch(/27.*19:30/);
  });

  it("knows the offsets of the wire", () => {
    expect(offset("2026-11-27T21:30:00+03:00")).toBe(10_800_000);
    expect(offset("2026-11-27T21:30:00-03:30")).toBe(-12_600_000);
    expect(offset("2026-11-27T21:30:00Z")).toBe(0);
  });
});

describe("a moment in words", () => {
  it("spells the night out", () => {
    expect(when("2026-11-27", booking.starts_at)).toMatch(/^пт, 27 нояб.*, 21:30$/);
    expect(when("2026-11-27", "2026-11-28T00:30:00+03:00")).toMatch(
      /^в ночь с пт 27 на сб, 28 нояб.*, 00:30$/,
    );
  });
});

describe("a move", () => {
  const wish = { date: booking.date, guests: 4, startsAt: booking.starts_at, tables: [] };
  it("sends what changes, and the version that it is of", () => {
    expect(change({ ...wish, guests: 5 }, booking)).toEqual({ version: 4, guests: 5 });
    const startsAt = "2026-11-27T22:00:00+03:00";
    expect(change({ ...wish, startsAt }, booking)).toEqual({ version: 4, starts_at: startsAt });
    expect(change({ ...wish, startsAt, tables: [3, 4] }, booking).tables).toEqual([3, 4]);
    expect(change({ ...wish, startsAt, tables: [5] }, booking).table_no).toBe(5);
  });

  it("is none while all stays", () => {
    expect(differs(wish, booking)).toBe(false);
    expect(differs({ ...wish, startsAt: "2026-11-27T18:30:00Z" }, booking)).toBe(false);
    expect(differs({ ...wish, guests: 3 }, booking)).toBe(true);
  });

  it("keeps the own time, which the own booking fills", () => {
    const slot = { starts_at: booking.starts_at, ends_at: booking.ends_at, tables: [], joins: [] };
    expect(free(slot, booking)).toBe(true);
    expect(free({ ...slot, starts_at: "2026-11-27T22:00:00+03:00" }, booking)).toBe(false);
    expect(
      free({ ...slot, starts_at: "2026-11-27T22:00:00+03:00", joins: [[3, 4]] }, booking),
    ).toBe(true);
  });
});

describe("the waitlist", () => {
  it("counts an offer's minutes, none once it is over", () => {
    const ends = "2026-11-27T20:00:00+03:00";
    expect(left(ends, Date.parse("2026-11-27T19:45:30+03:00"))).toBe(15);
    expect(left(ends, Date.parse("2026-11-27T20:01:00+03:00"))).toBe(0);
  });

  it("shows who still waits", () => {
    const entry = {
      id: 1,
      date: "2026-11-27",
      from_at: booking.starts_at,
      until_at: booking.starts_at,
      guests: 2,
      created_at: booking.created_at,
    };
    const all = (["waiting", "offered", "claimed", "left"] as const).map((status, id) => ({
      ...entry,
      id,
      status,
    }));
    expect(standing(all).map(({ id }) => id)).toEqual([0, 1]);
  });
});
