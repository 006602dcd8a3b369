/** Rules that an evening at the desk leans on: what comes first, what may be done, where one may sit. */
import { beforeAll, describe, expect, it } from "vitest";
import { ahead, stepsFor } from "../../src/admin/acts";
import { inQueue } from "../../src/admin/apply";
import { type Booking, forget, queue, type RoomTable, venue } from "../../src/admin/day";
import { dayWord } from "../../src/admin/days";
import { lateWords } from "../../src/admin/floor/face";
import { spots } from "../../src/admin/floor/reseat";
import { awaited } from "../../src/admin/people/rules";
import { add, speak } from "../../src/i18n";

const at = (time: string) => `2026-11-26T${time}:00+03:00`;
const booking = (part: Partial<Booking>): Booking => ({
  id: 1,
  status: "confirmed",
  version: 1,
  date: "2026-11-26",
  starts_at: at("20:00"),
  ends_at: at("22:00"),
  guests: 2,
  tables: [1],
  source: "staff",
  comment: "",
  created_at: at("12:00"),
  updated_at: at("12:00"),
  ...part,
});
const table = (number: number, part: Partial<RoomTable> = {}): RoomTable => ({
  number,
  zone: "",
  seats: { min: 1, max: 4 },
  shape: "rect",
  place: { x: 0, y: 0, w: 1, h: 1, turn: 0 },
  neighbours: [],
  online: true,
  state: "free",
  bookings: [],
  blocks: [],
  ...part,
});

beforeAll(async () => {
  add({
    ru: () => import("../../src/i18n/staff/ru"),
    en: () => import("../../src/i18n/staff/en"),
  });
  await speak("ru");
});

describe("the queue", () => {
  it("begins with the request whose time comes first, however late it was made", () => {
    const far = booking({
      id: 1,
      status: "pending",
      starts_at: at("23:00"),
      created_at: at("10:00"),
    });
    const near = booking({ id: 2, status: "pending", created_at: at("19:00") });
    const both = [far, near].reduce(inQueue, [] as Booking[]);
    expect(both.map((one) => one.id)).toEqual([2, 1]);
  });

  it("is forgotten with all else when somebody leaves", () => {
    queue.value = [booking({ status: "pending" })];
    forget();
    expect(queue.value).toEqual([]);
  });
});

describe("a day that is yet to come", () => {
  beforeAll(() => {
    const settings: Partial<NonNullable<typeof venue.value>> = { today: "2026-11-26" };
    venue.value = settings as NonNullable<typeof venue.value>;
  });

  it("has a name if it is the next one", () => {
    expect(dayWord("2026-11-26")).toBe("сегодня");
    expect(dayWord("2026-11-27")).toBe("завтра");
    expect(dayWord("2026-11-28")).toMatch(/28/);
  });

  it("has no guests who left or stayed away", () => {
    const tomorrow = booking({ date: "2026-11-27" });
    expect([ahead(tomorrow), ahead(booking({}))]).toEqual([true, false]);
    expect(stepsFor(tomorrow)).toEqual(["seated", "canceled"]);
    expect(stepsFor(booking({}))).toContain("no_show");
    // Those who sit may always leave.
    expect(stepsFor({ ...tomorrow, status: "seated" })).toEqual(["completed"]);
  });
});

describe("whether a guest is booked", () => {
  const now = Date.parse(at("21:00"));

  it("is the next one that stands, or the one at whose table they sit", () => {
    const later = booking({ id: 2, starts_at: at("22:30"), ends_at: at("23:30") });
    const off = booking({ id: 3, status: "canceled" });
    const over = booking({ id: 4, starts_at: at("18:00"), ends_at: at("20:00") });
    expect(awaited([later, off, over], now)?.id).toBe(2);
    expect(awaited([later, { ...over, status: "seated" }], now)?.id).toBe(4);
    expect(awaited([off, over], now)).toBeUndefined();
  });
});

describe("who has not come", () => {
  it("is late, unless nobody answered them", () => {
    const then = Date.parse(at("20:15"));
    expect(lateWords(booking({}), then)).toMatch(/^опаздывают на/);
    expect(lateWords(booking({ status: "pending" }), then)).toBe("им не ответили");
    expect(lateWords(booking({ status: "pending" }), Date.parse(at("20:05")))).toBe("");
  });
});

describe("another table", () => {
  const now = Date.parse(at("20:30"));
  const mine = booking({ status: "seated" });

  it("is one that nobody holds now, and not the own one", () => {
    const sits = booking({ id: 2, status: "seated", starts_at: at("19:00"), ends_at: at("20:20") });
    const block = { id: 1, table: 3, starts_at: at("20:00"), ends_at: at("21:00"), reason: "" };
    const left = booking({ id: 3, status: "completed" });
    const tables = [
      table(1, { bookings: [mine] }),
      table(2, { bookings: [sits] }),
      table(3, { blocks: [block] }),
      table(4, { bookings: [left] }),
    ];
    expect(spots(tables, mine, now).map((one) => one.number)).toEqual([4]);
  });

  it("may be needed sooner: they stay until then, and it stands after those that are free", () => {
    const next = booking({ id: 2, starts_at: at("21:30"), ends_at: at("23:00") });
    const found = spots([table(2, { bookings: [next] }), table(3)], mine, now);
    expect(found.map(({ number, stay, short }) => [number, stay, short])).toEqual([
      [3, 120, false],
      [2, 90, true],
    ]);
  });

  it("that is too small stands last", () => {
    const small = table(2, { seats: { min: 1, max: 1 } });
    expect(spots([small, table(3)], mine, now).map((one) => one.small)).toEqual([false, true]);
  });
});
