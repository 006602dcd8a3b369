/** The bookings desk: how a day is sorted, what a move sends, and how a history is told. */
import { beforeAll, describe, expect, it } from "vitest";
import { today } from "../../src/admin/day";
import { newer } from "../../src/admin/desk/follow";
import { counted, due, expires, fresh, grouped, late, matches } from "../../src/admin/desk/groups";
import { doer, happened, particulars, reasonWord, undoWord } from "../../src/admin/desk/history";
import {
  change,
  freeTables,
  momentOf,
  seating,
  stays,
  type Wish,
  wishOf,
} from "../../src/admin/desk/move";
import { request } from "../../src/admin/desk/wait-sheet";
import { parted } from "../../src/admin/desk/waits";
import { herald, lasting, left, stepWord, when } from "../../src/admin/desk/words";
import type { Schemas } from "../../src/api/http";
import { add, speak } from "../../src/i18n";
import { zone } from "../../src/i18n/time";

type Booking = Schemas["Booking"];

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
  comment: "У окна",
  guest: {
    id: 7,
    name: "Алёна Ёлкина",
    username: "alyona",
    phone: "+79990001234",
    telegram_id: 5,
    visits: 2,
  },
  created_at: "2026-11-26T05:01:29+03:00",
  updated_at: "2026-11-26T05:01:29+03:00",
};
const one = (part: Partial<Booking>): Booking => ({ ...booking, ...part });
const at = (time: string) => Date.parse(`2026-11-27T${time}:00+03:00`);

beforeAll(async () => {
  zone.value = "Europe/Moscow";
  add({ ru: () => import("../../src/i18n/staff/ru"), en: () => import("../../src/i18n/staff/en") });
  await speak("ru");
});

describe("the day", () => {
  it("has three groups: who leaves first, who comes first, who ended last", () => {
    const all = [
      one({ id: 1, status: "seated", ends_at: "2026-11-27T23:00:00+03:00" }),
      one({ id: 2, status: "seated", ends_at: "2026-11-27T22:00:00+03:00" }),
      one({ id: 3, status: "pending" }),
      one({ id: 4, status: "confirmed" }),
      one({ id: 5, status: "completed" }),
      one({ id: 6, status: "no_show" }),
    ];
    const { here, coming, ended } = grouped(all);
    expect(here.map(({ id }) => id)).toEqual([2, 1]);
    expect(coming.map(({ id }) => id)).toEqual([3, 4]);
    expect(ended.map(({ id }) => id)).toEqual([6, 5]);
    expect(counted(all)).toEqual([
      ["pending", 1],
      ["confirmed", 1],
      ["seated", 2],
      ["completed", 1],
      ["no_show", 1],
    ]);
  });

  it("is sought by name, phone, number and words", () => {
    for (const typed of ["", "  ", "алена", "ЕЛКИНА", "@alyona", "0001234", "12", "#12", "окна"]) {
      expect(matches(booking, typed), typed).toBe(true);
    }
    // As it is dialled in Russia, and with the signs that people write.
    expect(matches(booking, "8 (999) 000-12-34")).toBe(true);
    for (const typed of ["борис", "13", "999111"]) {
      expect(matches(booking, typed), typed).toBe(false);
    }
    const { guest: _, ...street } = booking;
    expect(matches(street, "алена")).toBe(false);
  });

  it("knows who is late, and who stays too long", () => {
    expect(late(booking, at("21:34"))).toBe(0);
    expect(late(booking, at("21:40"))).toBe(10 * 60_000);
    expect(late(one({ status: "seated" }), at("21:40"))).toBe(0);
    expect(late(one({ status: "seated" }), at("23:45"))).toBe(15 * 60_000);
    expect(late(one({ status: "pending" }), at("23:45"))).toBe(0);
    expect(late(one({ status: "canceled" }), at("23:45"))).toBe(0);
  });

  it("lets a step stand out only when its time has come", () => {
    expect(due(booking, at("20:59"))).toBe(false);
    expect(due(booking, at("21:00"))).toBe(true);
    expect(due(one({ status: "seated" }), at("23:00"))).toBe(false);
    expect(due(one({ status: "seated" }), at("23:30"))).toBe(true);
    expect(due(one({ status: "pending" }), at("21:30"))).toBe(false);
  });

  it("tells new requests from known ones, and when one expires", () => {
    const queue = [one({ id: 1 }), one({ id: 2 })];
    expect(fresh(queue, new Set([1])).map(({ id }) => id)).toEqual([2]);
    expect(expires(booking, 30)).toBe(at("22:00"));
  });
});

describe("the newest of what is heard of a booking", () => {
  it("is of the highest version, whichever way it came", () => {
    const [old, young] = [one({ version: 4 }), one({ version: 5 })];
    expect(newer(old, young)).toBe(young);
    expect(newer(young, old)).toBe(young);
    expect(newer(undefined, old)).toBe(old);
    expect(newer(old, undefined)).toBe(old);
  });

  it("keeps the warnings of one's own step", () => {
    const warned = one({ warnings: [{ code: "too_soon", detail: "…" }] });
    expect(newer(booking, warned)).toBe(warned);
    expect(newer(warned, booking)).toBe(warned);
  });
});

const seats = { min: 1, max: 4 };
const table = (number: number, part: Partial<Schemas["RoomTable"]> = {}) =>
  ({ number, seats, neighbours: [], bookings: [], blocks: [], ...part }) as Partial<
    Schemas["RoomTable"]
  >;
const room = {
  date: booking.date,
  tables: [
    table(3, { bookings: [booking] }),
    table(4, { neighbours: [5], bookings: [one({ id: 9, tables: [4], status: "canceled" })] }),
    table(5, { neighbours: [4], bookings: [one({ id: 8, tables: [5], status: "seated" })] }),
    table(6, {
      blocks: [
        {
          id: 1,
          table: 6,
          reason: "",
          starts_at: "2026-11-27T23:00:00+03:00",
          ends_at: "2026-11-28T02:00:00+03:00",
        },
      ],
    }),
  ],
} as Schemas["Room"];

describe("a move", () => {
  const rest = { except: booking.id, buffer: 0 };
  it("counts neither its own hold nor what has ended as taken", () => {
    expect(freeTables(room, booking.starts_at, 120, rest)).toEqual([3, 4]);
    expect(freeTables(room, booking.starts_at, 120, { ...rest, except: 0 })).toEqual([4]);
    // Half-open: it may begin when the other ends, and end when the block begins.
    expect(freeTables(room, "2026-11-27T19:30:00+03:00", 120, rest)).toEqual([3, 4, 5, 6]);
    expect(freeTables(room, "2026-11-27T19:30:00+03:00", 120, { ...rest, buffer: 15 })).toEqual([
      3, 4, 6,
    ]);
  });

  it("knows what seats a party, alone or joined", () => {
    expect(seating(room, [3, 4, 5], 4)).toEqual({ single: 3, joined: true });
    expect(seating(room, [3, 4, 5], 8)).toEqual({ single: 0, joined: true });
    expect(seating(room, [3, 4], 8)).toEqual({ single: 0, joined: false });
  });

  it("sends what is another, with the version, and nothing else", () => {
    const wish = wishOf(booking);
    expect(change(wish, booking)).toBeUndefined();
    // The same moment may be written in two ways, and the same tables in two orders.
    const same: Wish = { ...wish, startsAt: "2026-11-27T18:30:00Z", tables: [3] };
    expect(change(same, booking)).toBeUndefined();
    expect(change({ ...wish, tables: [4, 3] }, one({ tables: [3, 4] }))).toBeUndefined();
    expect(change({ ...wish, guests: 5 }, booking)).toEqual({ guests: 5, version: 4 });
    expect(change({ ...wish, minutes: 90, tables: [4, 5] }, booking)).toEqual({
      minutes: 90,
      tables: [4, 5],
      version: 4,
    });
    const later = "2026-11-27T22:00:00+03:00";
    expect(change({ ...wish, startsAt: later }, booking)).toEqual({ starts_at: later, version: 4 });
  });

  it("puts a time after midnight into the day's own night", () => {
    const like = booking.starts_at;
    expect(momentOf("2026-11-27", "22:15", "06:00", like)).toBe("2026-11-27T22:15:00+03:00");
    expect(momentOf("2026-11-27", "01:15", "06:00", like)).toBe("2026-11-28T01:15:00+03:00");
    expect(momentOf("2026-11-30", "05:59", "06:00", like)).toBe("2026-12-01T05:59:00+03:00");
  });

  it("offers the stays of the rules, and the one that it has", () => {
    const rules = { min_stay_min: 60, max_stay_min: 120 } as Schemas["Rules"];
    expect(stays(rules, 75)).toEqual([60, 75, 90, 120]);
  });
});

describe("the history", () => {
  const event = (kind: string, data: object = {}, actor = "token:1") =>
    ({ seq: 1, at: "2026-11-26T12:00:00+03:00", kind, actor, actor_name: "Марина", data }) as never;

  it("shows no kind and no actor as the machine calls them", () => {
    expect(happened("booking.no_show")).toBe("Не пришли");
    expect(happened("booking.something_new")).toBe("Изменена");
    expect(doer(event("booking.moved"))).toBe("Марина");
    expect(doer({ actor: "guest:42", actor_name: "guest" })).toBe("гость");
    expect(doer({ actor: "system", actor_name: "system" })).toBe("сам Filin");
    expect(reasonWord("expired")).toBe("не ответили вовремя");
    expect(reasonWord("Потоп")).toBe("Потоп");
  });

  it("says only what is another after it", () => {
    const old = {
      starts_at: "2026-11-27T18:30:00Z",
      ends_at: "2026-11-27T20:30:00Z",
      guests: 4,
      tables: [3],
    };
    const moved = (now: object) =>
      particulars(event("booking.moved", { old, new: { ...old, ...now } }));
    expect(moved({ tables: [3, 4] })).toBe("Стол 3 → Столы 3 + 4");
    expect(
      moved({ starts_at: "2026-11-27T19:00:00Z", ends_at: "2026-11-27T21:00:00Z", guests: 5 }),
    ).toBe("21:30–23:30 → 22:00–00:00 · 4 гостя → 5 гостей");
    expect(moved({ starts_at: "2026-11-28T18:30:00Z", ends_at: "2026-11-28T20:30:00Z" })).toMatch(
      /27.* 21:30–23:30 → .*28.* 21:30–23:30/,
    );
    expect(particulars(event("booking.canceled", { reason: "by_guest" }))).toBe("отменил гость");
    expect(particulars(event("booking.created", { guests: 2, tables: [] }))).toBe("2 гостя");
    expect(particulars(event("booking.noted", { reason: null }))).toBe("");
  });

  it("offers to undo one's own last step alone", () => {
    const mine = event("booking.confirmed");
    expect(undoWord([mine], "token:1")).toBe("Снять подтверждение");
    expect(undoWord([event("booking.seated")], "token:1")).toBe("Ещё не за столом");
    expect(undoWord([mine], "token:2")).toBe("");
    expect(undoWord([mine, event("booking.seated", {}, "token:2")], "token:1")).toBe("");
    expect(undoWord([mine, event("booking.noted", {}, "token:2")], "token:1")).not.toBe("");
    expect(undoWord([mine, event("booking.undone")], "token:1")).toBe("");
    expect(undoWord([event("booking.created")], "token:1")).toBe("");
    expect(undoWord([], undefined)).toBe("");
  });
});

describe("words", () => {
  it("of a span are as exact as one needs", () => {
    const minute = 60_000;
    expect(lasting(-5)).toBe("меньше минуты");
    expect(lasting(59 * minute)).toBe("59 мин");
    expect(lasting(60 * minute)).toBe("1 ч");
    expect(lasting(90 * minute)).toBe("1 ч 30 мин");
    expect(lasting(6.5 * 60 * minute)).toBe("6 ч");
    expect(lasting(49 * 60 * minute)).toBe("2 д");
  });

  it("of a moment say whose night it is", () => {
    expect(today.value).toBe("");
    expect(when("2026-11-27", "2026-11-27T21:30:00+03:00")).toMatch(/27.*21:30$/);
    expect(when("2026-11-27", "2026-11-28T00:30:00+03:00")).toMatch(/^в ночь с пт 27 .*28.*00:30$/);
  });

  it("refuse a request, and cancel a booking", () => {
    expect(stepWord("canceled", one({ status: "pending" }))).toBe("Отказать");
    expect(stepWord("canceled", booking)).toBe("Отменить");
  });

  it("say who tells the guest", () => {
    expect(herald(booking)).toEqual({ text: "Гостю сообщит бот." });
    const guest = { id: 7, name: "Аня", visits: 0, phone: "+79990001234" };
    expect(herald(one({ guest })).phone).toBe("+79990001234");
    const { guest: _, ...street } = booking;
    expect(herald(street).phone).toBeUndefined();
  });
});

describe("the waitlist", () => {
  it("has offers first, for they run out, and what is over apart", () => {
    const wait = (id: number, status: Schemas["WaitStatus"]) =>
      ({ id, status }) as Schemas["WaitEntry"];
    const all = [wait(1, "waiting"), wait(2, "offered"), wait(3, "left"), wait(4, "waiting")];
    expect(parted(all).open.map(({ id }) => id)).toEqual([2, 1, 4]);
    expect(parted(all).over.map(({ id }) => id)).toEqual([3]);
    expect(left("2026-11-27T21:30:00+03:00", at("21:20") + 1_000)).toBe(10);
    expect(left("2026-11-27T21:30:00+03:00", at("21:31"))).toBe(0);
  });

  it("needs somebody to call, and a time", () => {
    const form = {
      date: "2026-11-27",
      guests: 2,
      from: "19:00",
      until: "21:00",
      name: " ",
      phone: "",
    };
    expect(request(form)).toBeUndefined();
    expect(request({ ...form, name: "Аня", from: "" })).toBeUndefined();
    expect(request({ ...form, name: " Аня " })).toEqual({
      date: "2026-11-27",
      guests: 2,
      from: "19:00",
      until: "21:00",
      name: "Аня",
    });
  });
});
