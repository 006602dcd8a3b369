/** What the house's forms make of what was typed, and what they send. */
import { describe, expect, it } from "vitest";
import { differing, merged } from "../../src/admin/house/form";
import * as hours from "../../src/admin/house/hours-rules";
import * as menu from "../../src/admin/house/menu-rules";
import * as promo from "../../src/admin/house/promotion-rules";
import * as venue from "../../src/admin/house/venue-rules";
import type { Schemas } from "../../src/api/http";

describe("a form over what others change too", () => {
  const state = {
    base: { name: "Филин", zone: "A", gone: "x" },
    form: { name: "Сова", zone: "A", gone: "x" },
    clash: [],
  };
  it("keeps what was typed, and follows where nothing was", () => {
    const next = merged(state, { name: "Филин", zone: "B" });
    expect(next).toEqual({
      base: { name: "Филин", zone: "B" },
      form: { name: "Сова", zone: "B" },
      clash: [],
    });
  });

  it("tells where both changed the same, until both agree", () => {
    const clashing = merged(state, { name: "Сыч", zone: "A", gone: "x" });
    expect(clashing.form.name).toBe("Сова");
    expect(clashing.clash).toEqual(["name"]);
    expect(merged(clashing, { name: "Сыч", zone: "C", gone: "x" }).clash).toEqual(["name"]);
    expect(merged(clashing, { name: "Сова", zone: "A", gone: "x" }).clash).toEqual([]);
    expect(merged(state, { name: "Сова", zone: "A", gone: "x" }).clash).toEqual([]);
  });

  it("knows a field that was added or taken away", () => {
    expect(differing({ a: "1" }, { b: "1" })).toEqual(["a", "b"]);
    const dropped = { base: { a: "1", b: "2" }, form: { a: "1" }, clash: [] };
    expect(merged(dropped, { a: "9", b: "2" }).form).toEqual({ a: "9" });
    expect(merged(dropped, { a: "1", b: "3" }).clash).toEqual(["b"]);
  });
});

describe("promotions", () => {
  const one = (id: number, more: Partial<promo.Promotion> = {}): promo.Promotion => ({
    id,
    title: `${id}`,
    description: "",
    is_default: false,
    active: true,
    ...more,
  });
  const today = "2026-11-26";

  it("stand where guests meet them", () => {
    const of = (more: Partial<promo.Promotion>) => promo.groupOf(one(1, more), today);
    expect(of({})).toBe("now");
    expect(of({ is_default: true })).toBe("standing");
    expect(of({ starts_on: today })).toBe("now");
    expect(of({ starts_on: "2026-11-27" })).toBe("coming");
    expect(of({ ends_on: today })).toBe("now");
    expect(of({ ends_on: "2026-11-25" })).toBe("past");
    expect(of({ ends_on: "2026-11-25", is_default: true })).toBe("past");
    expect(of({ active: false, is_default: true, ends_on: "2026-11-25" })).toBe("hidden");
  });

  it("are in order: the next first, of what is over the latest", () => {
    const all = [
      one(1, { starts_on: "2026-12-31" }),
      one(2, { ends_on: "2026-10-01" }),
      one(3, { starts_on: "2026-12-05" }),
      one(4, { ends_on: "2026-11-01" }),
    ];
    const ids = promo.grouped(all, today).map(([group, found]) => [group, found.map((o) => o.id)]);
    expect(ids).toEqual([
      ["coming", [3, 1]],
      ["past", [4, 2]],
    ]);
  });

  it("send what changed, and take a day away by null", () => {
    const base = promo.formOf(one(1, { starts_on: today, image_url: "https://a.example/1" }));
    expect(promo.changeOf(base, { ...base, starts_on: "", title: " Ночь " })).toEqual({
      title: "Ночь",
      starts_on: null,
    });
    expect(promo.changeOf(base, { ...base, active: "" })).toEqual({ active: false });
    expect(promo.changeOf(base, base)).toEqual({});
  });

  it("are looked through before they are sent", () => {
    const good = { ...promo.formOf(), title: "Ночь" };
    expect(promo.faults(good)).toEqual({});
    expect(promo.faults({ ...good, title: " " })).toHaveProperty("title");
    for (const image_url of ["http://a.example", "https:a", "https://", "https://a b", "data:x"]) {
      expect(promo.faults({ ...good, image_url }), image_url).toHaveProperty("image_url");
    }
    expect(promo.faults({ ...good, image_url: "https://a.example/1.jpg" })).toEqual({});
    const days = { starts_on: "2026-12-05", ends_on: "2026-12-04" };
    expect(promo.faults({ ...good, ...days })).toHaveProperty("ends_on");
  });
});

describe("the menu's order", () => {
  const item = (id: number, section: string): menu.Item => ({
    id,
    section,
    title: `${id}`,
    description: "",
    price: 100,
    position: id,
    active: true,
  });
  const all = [item(1, "Чай"), item(2, "Кальян"), item(3, "Чай"), item(4, "Кальян")];
  const ids = (moved?: menu.Item[]) => moved?.map(({ id }) => id);

  it("moves a line within its section, and gathers sections", () => {
    expect(ids(menu.moveItem(all, 3, -1))).toEqual([3, 1, 2, 4]);
    expect(ids(menu.moveItem(all, 2, 1))).toEqual([1, 3, 4, 2]);
    expect(menu.moveItem(all, 1, -1)).toBeUndefined();
    expect(menu.moveItem(all, 4, 1)).toBeUndefined();
    expect(menu.moveItem(all, 9, 1)).toBeUndefined();
  });

  it("moves a section whole, and can be moved again", () => {
    const moved = menu.moveSection(all, "Кальян", -1);
    expect(ids(moved)).toEqual([2, 4, 1, 3]);
    expect(ids(menu.moveItem(moved ?? [], 4, -1))).toEqual([4, 2, 1, 3]);
    expect(menu.moveSection(all, "Чай", -1)).toBeUndefined();
    expect(menu.moveSection(all, "Кофе", 1)).toBeUndefined();
  });

  it("takes prices as people type them", () => {
    expect(menu.priceOf("1 200 ₽")).toBe(1200);
    expect(menu.priceOf("0")).toBe(0);
    expect(menu.priceOf("1000000")).toBe(1_000_000);
    for (const text of ["", "-1", "1.5", "1000001", "сто"]) {
      expect(menu.priceOf(text), text).toBeUndefined();
    }
    const base = menu.formOf(all[0]);
    expect(menu.changeOf(base, { ...base, price: "1 300" })).toEqual({ price: 1300 });
  });
});

describe("opening hours", () => {
  it("are read as people type them", () => {
    const cases = {
      "14": "14:00",
      "1400": "14:00",
      "14.30": "14:30",
      "9": "09:00",
      "930": "09:30",
    };
    for (const [text, time] of Object.entries({ ...cases, "22": "22:00", "24:00": "00:00" })) {
      expect(hours.timeOf(text), text).toBe(time);
    }
    expect(hours.timeOf("14-|:")).toBe("14:");
    expect(hours.timeOf("24:30")).toBe("24:30");
    expect(hours.timeOf("завтра")).toBe("завтра");
  });

  it("lie within one service day", () => {
    const place = (opens: string, closes: string) => hours.placeOf({ opens, closes }, "06:00");
    expect(place("14:00", "02:00")).toEqual({ from: 480, to: 1200 });
    expect(place("06:00", "06:00")).toEqual({ from: 0, to: 1440 });
    expect(place("00:30", "05:00")).toEqual({ from: 1110, to: 1380 });
    expect(place("14:00", "13:00")).toBeUndefined();
    expect(place("05:00", "07:00")).toBeUndefined();
    expect(place("14:00", "24:30")).toBeUndefined();
    expect(place("", "02:00")).toBeUndefined();
  });

  it("go into fields and back unharmed", () => {
    const span = { opens: "14:00", closes: "02:00" };
    const known: Schemas["Hours"] = {
      week: [span, null, span, span, span, span, span],
      exceptions: [
        { date: "2026-12-31", opening: { opens: "18:00", closes: "06:00" }, note: "Ночь | утро" },
        { date: "2027-01-01", opening: null, note: "" },
      ],
      version: 4,
    };
    const form = hours.formOf(known);
    expect(form.d1).toBe("");
    expect(hours.bodyOf(form, 4)).toEqual(known);
    expect(hours.faults(form, "06:00")).toEqual([]);
    const bad = { ...form, d0: "14:00-13:00", "2026-12-31": "05:00-07:00|" };
    expect(hours.faults(bad, "06:00")).toEqual(["d0", "2026-12-31"]);
  });

  it("count days from one to another", () => {
    expect(hours.daysBetween("2026-12-31", "2027-01-02")).toEqual([
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
    ]);
    expect(hours.daysBetween("2026-12-31", "2026-12-30")).toEqual([]);
    expect(hours.daysBetween("", "")).toEqual([]);
    expect(hours.daysBetween("2026-01-01", "2030-01-01").length).toBe(hours.MAX_RANGE + 1);
    expect(hours.weekdayOf("2026-11-26")).toBe(3);
    expect(hours.weekdayOf("2026-11-29")).toBe(6);
  });
});

describe("the venue's settings", () => {
  const known: Schemas["Venue"] = {
    name: "Филин",
    zone: "Europe/Moscow",
    day_start: "06:00",
    language: "ru",
    schedule: "Ежедневно",
    contacts: "Москва",
    rules: {
      step_min: 30,
      stay_min: 120,
      min_stay_min: 60,
      max_stay_min: 480,
      buffer_min: 0,
      notice_min: 30,
      advance_days: 60,
      cutoff_min: 120,
      max_spare_seats: 2,
      max_live_bookings: 3,
      pending_expires_min: 30,
      quiet: null,
    },
    loyalty: {
      round: 10,
      rewards: [
        { at: 5, percent: 50 },
        { at: 10, percent: 100 },
      ],
    },
    version: 7,
    now: "2026-11-26T12:00:00+03:00",
    today: "2026-11-26",
  };
  const base = venue.formOf(known);

  it("send what changed, rules and loyalty whole", () => {
    expect(venue.changeOf(base, { ...base, name: " Сова " }, 7)).toEqual({
      name: "Сова",
      version: 7,
    });
    expect(venue.changeOf(base, { ...base, step_min: "15" }, 7)).toEqual({
      rules: { ...known.rules, quiet: null, step_min: 15 },
      version: 7,
    });
    const rewards = venue.writtenRewards([
      { at: "8", percent: "100" },
      { at: " 4", percent: "2,5" },
    ]);
    expect(venue.changeOf(base, { ...base, rewards }, 7)).toEqual({
      loyalty: {
        round: 10,
        rewards: [
          { at: 4, percent: 25 },
          { at: 8, percent: 100 },
        ],
      },
      version: 7,
    });
    expect(venue.changeOf(base, { ...base, rewards: "" }, 7).loyalty?.rewards).toEqual([]);
  });

  it("keep quiet hours whole, and take them away with both times", () => {
    const typed = { ...base, quiet_from: "23:00", quiet_to: "10:00" };
    expect(venue.changeOf(base, typed, 7).rules?.quiet).toEqual({ from: "23:00", to: "10:00" });
    const quiet = { from: "23:00", to: "10:00" };
    const held = venue.formOf({ ...known, rules: { ...known.rules, quiet } });
    expect(venue.changeOf(held, { ...held, step_min: "15" }, 7).rules?.quiet).toEqual(quiet);
    const none = { ...held, quiet_from: "", quiet_to: "" };
    expect(venue.changeOf(held, none, 7).rules?.quiet).toBeNull();
    expect(Object.keys(venue.faults({ ...held, quiet_to: "" }))).toEqual(["quiet_to"]);
    expect(Object.keys(venue.faults({ ...held, quiet_to: "23:00" }))).toEqual(["quiet_to"]);
  });

  it("have bounds, those of a stay between each other", () => {
    expect(venue.faults(base)).toEqual({});
    const of = (change: Record<string, string>) =>
      Object.keys(venue.faults({ ...base, ...change }));
    expect(of({ step_min: "4" })).toEqual(["step_min"]);
    expect(of({ step_min: "240", buffer_min: "241" })).toEqual(["buffer_min"]);
    expect(of({ notice_min: "" })).toEqual(["notice_min"]);
    expect(of({ notice_min: "1.5" })).toEqual(["notice_min"]);
    expect(of({ stay_min: "59" })).toEqual(["stay_min"]);
    expect(of({ max_stay_min: "100" })).toEqual(["stay_min"]);
    expect(of({ max_stay_min: "1441" })).toEqual(["max_stay_min"]);
    expect(venue.boundsOf("stay_min", base)).toEqual([60, 480]);
    expect(of({ name: " ", zone: "", day_start: "6:00" })).toEqual(["name", "zone", "day_start"]);
  });

  it("have rewards on visits of the round, one each", () => {
    const of = (rewards: string, round = "10") => venue.faults({ ...base, rewards, round });
    expect(of("")).toEqual({});
    expect(of("11:50")).toHaveProperty("rewards", "web-house-bad-reward");
    expect(of("5:101")).toHaveProperty("rewards", "web-house-bad-reward");
    expect(of("5:")).toHaveProperty("rewards", "web-house-bad-reward");
    expect(of("5:50,5:60")).toHaveProperty("rewards", "web-house-reward-twice");
    expect(of("", "0")).toHaveProperty("round");
    expect(of("5:50", "4")).toHaveProperty("rewards");
  });
});
