/** Which days can be chosen, and what is said of today. */
import { describe, expect, it } from "vitest";
import type { Schemas } from "../../src/api/http";
import { days, firstDay, lastDay, partOf, running, tonight } from "../../src/guest/book/days";
import { gaze } from "../../src/guest/book/owl";

const open = (date: string, next: string): Schemas["DayHours"] => ({
  date,
  opens_at: `${date}T14:00:00+03:00`,
  closes_at: `${next}T02:00:00+03:00`,
});
const venue = (part: Partial<Schemas["VenueCard"]> = {}): Schemas["VenueCard"] => ({
  name: "Филин",
  zone: "Europe/Moscow",
  now: "2026-11-27T21:00:00+03:00",
  today: "2026-11-27",
  advance_days: 60,
  cutoff_min: 120,
  schedule: "",
  contacts: "",
  week: [
    open("2026-11-27", "2026-11-28"),
    { date: "2026-11-28", note: "Санитарный день" },
    open("2026-11-29", "2026-11-30"),
  ],
  largest_party: 14,
  loyalty: { round: 10, rewards: [] },
  ...part,
});

describe("the chips", () => {
  it("are two weeks, or as far as one may book", () => {
    expect(days(venue())).toHaveLength(14);
    expect(days(venue({ advance_days: 3 }))).toHaveLength(4);
    expect(days(venue({ advance_days: 0 }))).toHaveLength(1);
    expect(days(venue())[13]?.date).toBe("2026-12-10");
    expect(lastDay(venue())).toBe("2027-01-26");
  });
  it("say why a day is closed", () => {
    expect(days(venue())[1]).toEqual({
      date: "2026-11-28",
      closed: true,
      note: "Санитарный день",
    });
    expect(days(venue())[9]?.closed).toBe(false);
  });
  it("begin with today, or with the next open day", () => {
    expect(firstDay(venue())).toBe("2026-11-27");
    // After midnight it is the same service day still.
    expect(firstDay(venue({ now: "2026-11-28T01:30:00+03:00" }))).toBe("2026-11-27");
    expect(firstDay(venue({ now: "2026-11-28T03:00:00+03:00" }))).toBe("2026-11-29");
    expect(firstDay(venue({ today: "2026-11-28" }))).toBe("2026-11-29");
  });
});

describe("the hero", () => {
  it("greets by the venue's time", () => {
    const at = (hour: string) => partOf(`2026-11-27T${hour}:30:00+03:00`);
    expect(["04", "05", "12", "18", "23"].map(at)).toEqual([
      "night",
      "morning",
      "day",
      "evening",
      "night",
    ]);
  });
  it("says tonight's hours", () => {
    const text = (now: string) => tonight(venue({ now })).text;
    expect(text("2026-11-27T10:00:00+03:00")).toBe("web-book-opens");
    expect(text("2026-11-28T01:59:00+03:00")).toBe("web-book-open-now");
    expect(text("2026-11-28T02:00:00+03:00")).toBe("web-book-over-today");
    expect(tonight(venue({ today: "2026-11-28" }))).toMatchObject({
      text: "web-book-closed-today",
      note: "Санитарный день",
    });
  });
  it("tells of what is on these days before the standing promotion", () => {
    const one = (id: number, starts: string | null, ends: string | null) => ({
      id,
      title: "",
      description: "",
      is_default: false,
      active: true,
      starts_on: starts,
      ends_on: ends,
    });
    const all = [one(1, null, null), one(2, "2026-12-05", "2026-12-05")];
    expect(running(all, "2026-11-27")?.id).toBe(1);
    expect(running(all, "2026-12-05")?.id).toBe(2);
    expect(running([], "2026-11-27")).toBeUndefined();
  });
  it("has eyes that never leave their sockets", () => {
    const { x, y } = gaze({ x: 0, y: 0 }, { x: 900, y: 1200 });
    expect(Math.hypot(x, y)).toBeCloseTo(5);
    expect(gaze({ x: 1, y: 1 }, { x: 1, y: 1 })).toEqual({ x: 0, y: 0 });
  });
});
