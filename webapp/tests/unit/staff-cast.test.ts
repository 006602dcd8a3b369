/** Broadcasts: what the feed's figures change, what is sent, what is said of it. */
import { beforeAll, describe, expect, it } from "vitest";
import * as apply from "../../src/admin/cast/apply";
import * as form from "../../src/admin/cast/draft";
import { instantOf, wallOf } from "../../src/admin/cast/when";
import * as words from "../../src/admin/cast/words";
import type { Schemas } from "../../src/api/http";
import { cameBy } from "../../src/guest/from";
import { add, speak } from "../../src/i18n";
import { zone } from "../../src/i18n/time";

const cast = (id: number, more: Partial<apply.Cast> = {}): apply.Cast => ({
  id,
  status: "sending",
  message: `${id}`,
  files: [],
  copy: false,
  buttons: [],
  silent: false,
  segment: {},
  test: false,
  author: "Марина",
  created_at: "2026-11-26T12:00:00+03:00",
  starts_at: "2026-11-26T12:00:00+03:00",
  total: 100,
  sent: 0,
  failed: 0,
  unsubscribed: 0,
  unknown: 0,
  clicks: 0,
  rate: 0,
  ...more,
});
const figures = (id: number, more: Partial<apply.Figures> = {}): apply.Figures => ({
  id,
  status: "sending",
  total: 100,
  sent: 40,
  failed: 1,
  unsubscribed: 2,
  unknown: 3,
  clicks: 4,
  rate: 29.5,
  eta_s: 2,
  ...more,
});

describe("the feed's figures", () => {
  it("change the one in the list, and leave what it says", () => {
    const list = apply.applied([cast(2), cast(1)], figures(1));
    expect(list?.[1]).toMatchObject({ id: 1, message: "1", sent: 40, eta_s: 2, clicks: 4 });
    expect(list?.[0]).toEqual(cast(2));
  });

  it("take away what they do not name", () => {
    const paused = cast(1, { problem: "file", quiet_until: "2026-11-27T10:00:00Z", eta_s: 9 });
    const { eta_s: _, ...bare } = figures(1);
    expect(apply.withFigures(paused, bare)).toMatchObject({
      problem: null,
      quiet_until: null,
      eta_s: null,
    });
  });

  it("of an unknown one ask for a reading", () => {
    expect(apply.applied([cast(1)], figures(7))).toBeUndefined();
  });
});

describe("the list", () => {
  it("has what is under way, what is to come the soonest first, what is over; no tests", () => {
    const found = apply.grouped([
      cast(6, { test: true }),
      cast(5, { status: "scheduled", starts_at: "2026-11-30T12:00:00+03:00" }),
      cast(4, { status: "scheduled", starts_at: "2026-11-28T12:00:00+03:00" }),
      cast(3, { status: "paused" }),
      cast(2, { status: "canceled" }),
      cast(1, { status: "done" }),
    ]);
    const ids = (list: apply.Cast[]) => list.map(({ id }) => id);
    expect([ids(found.live), ids(found.ahead), ids(found.past)]).toEqual([[3], [4, 5], [2, 1]]);
  });

  it("keeps older pages when the first is read anew", () => {
    const known = [cast(5), cast(4), cast(3), cast(2)];
    const list = apply.renewed([cast(6), cast(5), cast(4)], known);
    expect(list.map(({ id }) => id)).toEqual([6, 5, 4, 3, 2]);
    expect(apply.placed(list, cast(7)).map(({ id }) => id)).toEqual([7, 6, 5, 4, 3, 2]);
  });

  it("says a hundred per cent only when all are through", () => {
    expect(apply.percentOf(999, 1000)).toBe(99);
    expect(apply.percentOf(1000, 1000)).toBe(100);
    expect(apply.percentOf(0, 0)).toBe(0);
    expect(apply.settled(figures(1))).toBe(46);
  });
});

describe("the draft", () => {
  const button = (more: Partial<form.DraftButton>): form.DraftButton => ({
    key: 1,
    text: "Бронь",
    does: "app",
    url: "",
    app: "book",
    promotion: "",
    beside: false,
    ...more,
  });

  it("sends what was chosen and nothing else", () => {
    expect(form.bodyOf({ ...form.BLANK, message: "x" })).toEqual({ message: "x", segment: {} });
    zone.value = "Europe/Moscow";
    const whole: form.Draft = {
      ...form.BLANK,
      files: [{ id: 3, kind: "photo", name: "a.png", size: 1 }],
      buttons: [
        button({}),
        button({ does: "url", url: " https://a.example ", beside: true }),
        button({ does: "promotion", promotion: "7" }),
      ],
      segment: { ...form.EVERYBODY, visited_within: " 30", visits_to: "0", tag: " vip " },
      silent: true,
      later: true,
      date: "2026-11-27",
      time: "21:30",
    };
    expect(form.bodyOf(whole)).toEqual({
      message: "",
      files: [3],
      buttons: [
        [
          { text: "Бронь", app: "book" },
          { text: "Бронь", url: "https://a.example" },
        ],
        [{ text: "Бронь", promotion_id: 7 }],
      ],
      segment: { visited_within: 30, visits_to: 0, tag: "vip" },
      silent: true,
      starts_at: "2026-11-27T18:30:00.000Z",
    });
    expect(form.mostOf(whole)).toBe(1024);
    expect(form.mostOf(form.BLANK)).toBe(4096);
    expect(form.startOf({ ...whole, time: "" })).toBeNull();
  });

  it("has at most three buttons in a row", () => {
    const all = [1, 2, 3, 4].map((key) => button({ key, beside: true }));
    expect(form.rowsOf(all).map((row) => row.length)).toEqual([3, 1]);
  });

  it("finds numbers that are none, and the field of a refusal", () => {
    const typed = { ...form.EVERYBODY, visits_from: "1.5", not_seen_for: "-3", visits_to: " 7 " };
    expect(form.segmentFaults(typed)).toEqual(["not_seen_for", "visits_from"]);
    expect(form.fieldOf("markup_invalid")).toBe("message");
    expect(form.fieldOf("file_unknown")).toBe("files");
    expect(form.fieldOf("album_invalid")).toBe("files");
    expect(form.fieldOf("button_invalid")).toBe("buttons");
    expect(form.fieldOf("setting_invalid")).toBe("segment");
    expect(form.fieldOf("in_the_past")).toBe("when");
    expect(form.fieldOf("rate_limited")).toBeUndefined();
  });
});

describe("a wall time", () => {
  it("is the venue's, over changes of the clock", () => {
    expect(instantOf("2026-07-01", "12:00", "Europe/Berlin")).toBe("2026-07-01T10:00:00.000Z");
    expect(instantOf("2026-12-01", "12:00", "Europe/Berlin")).toBe("2026-12-01T11:00:00.000Z");
    expect(instantOf("2026-03-29", "02:30", "Europe/Berlin")).toBeUndefined();
    expect(instantOf("2026-10-25", "02:30", "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
    expect(instantOf("2026-03-29", "03:00", "Europe/Berlin")).toBe("2026-03-29T01:00:00.000Z");
    expect(instantOf("", "12:00", "Europe/Moscow")).toBeUndefined();
    expect(wallOf(Date.parse("2026-11-26T22:15:30Z"), "Europe/Moscow")).toEqual({
      date: "2026-11-27",
      time: "01:15",
    });
  });
});

describe("words", () => {
  beforeAll(async () => {
    add({
      ru: () => import("../../src/i18n/staff/ru"),
      en: () => import("../../src/i18n/staff/en"),
    });
    await speak("ru");
  });

  it("tell to whom it goes", () => {
    const of = (segment: Schemas["Segment"]) => words.segmentWords(segment);
    expect(of({})).toBe("Все подписчики");
    expect(of({ language: "en", visited_within: 21, reward_next: true })).toBe(
      "говорят по-английски · были за последний 21 день · следующий визит со скидкой",
    );
    expect(of({ visits_from: 0, visits_to: 0 })).toBe("ровно 0 визитов");
    expect(of({ visits_from: 2, visits_to: 5, tag: "vip" })).toBe(
      "от 2 до 5 визитов · метка «vip»",
    );
    expect(of({ visits_to: 1, not_seen_for: 3 })).toBe("не были 3 дня · до 1 визита");
  });

  it("tell how long and when", () => {
    expect(words.lasting(59)).toBe("меньше минуты");
    expect(words.lasting(61)).toBe("2 мин");
    expect(words.lasting(3600)).toBe("1 ч");
    expect(words.lasting(3661)).toBe("1 ч 2 мин");
    zone.value = "Europe/Moscow";
    const now = Date.parse("2026-11-26T23:30:00+03:00");
    expect(words.moment("2026-11-26T23:45:00+03:00", now)).toBe("сегодня в 23:45");
    expect(words.moment("2026-11-27T00:15:00+03:00", now)).toBe("завтра в 00:15");
    expect(words.moment("2026-11-28T12:00:00+03:00", now)).toMatch(/28 .*, в 12:00$/);
  });

  it("cut a glimpse between letters", () => {
    expect(words.glimpse(" Ночь\n\nсов ")).toBe("Ночь сов");
    expect(words.glimpse("🦉🦉🦉", 2)).toBe("🦉🦉…");
  });
});

describe("a guest who came by a broadcast", () => {
  it("is read off the address", () => {
    expect(cameBy("?screen=menu&from=b12")).toEqual({ broadcast: 12, screen: "more/menu" });
    expect(cameBy("?screen=book")).toEqual({ screen: "" });
    expect(cameBy("?from=12&screen=admin")).toEqual({});
    expect(cameBy("?from=b1x&screen=constructor")).toEqual({});
  });
});
