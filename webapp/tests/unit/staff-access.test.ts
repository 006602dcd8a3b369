/** What access, the log and exports decide: names, numbers, pages, days. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  addressOf,
  fileName,
  lastDays,
  monthOf,
  upsideDown,
} from "../../src/admin/access/download";
import {
  byDay,
  byWhom,
  chipOf,
  detailOf,
  type Event,
  eventWord,
  headed,
} from "../../src/admin/access/events";
import { actorWord, days, telegramId } from "../../src/admin/access/names";
import { add, speak } from "../../src/i18n";

beforeAll(async () => {
  add({
    ru: () => import("../../src/i18n/staff/ru"),
    en: () => import("../../src/i18n/staff/en"),
  });
  await speak("en");
});

function event(seq: number, rest: Partial<Event> = {}): Event {
  return {
    seq,
    at: "2026-11-26T12:00:00+03:00",
    kind: "booking.confirmed",
    actor: "staff:7",
    actor_name: "Marina",
    channel: "bot",
    data: {},
    ...rest,
  };
}

const data = (value: object) => value as Event["data"];

describe("who somebody is", () => {
  const member = { telegram_id: 7, role: "manager", name: "Marina" } as const;
  const token = { id: 3, name: "tablet", role: "staff" } as const;
  const whole = { granted_by: "system", created_by: "system", from_settings: false };
  const at = "2026-11-26T12:00:00+03:00";
  const known = {
    staff: [{ ...member, ...whole, since: at }],
    tokens: [{ ...token, ...whole, created_at: at }],
  };
  it("is said by name, or by number where there is none", () => {
    expect(actorWord("staff:7", known)).toBe("Marina");
    expect(actorWord("staff:8", known)).toContain("8");
    expect(actorWord("token:3", known)).toContain("tablet");
    expect(actorWord("token:-888677850308", known)).not.toContain("888");
    expect(actorWord("token:4", known)).not.toContain("4");
    for (const word of ["system", "ADMIN_IDS"]) expect(actorWord(word, known)).not.toBe(word);
  });
});

describe("what is typed", () => {
  it("is a Telegram id, or is not", () => {
    expect(telegramId(" 510000001 ")).toBe(510000001);
    expect(telegramId("id: 42")).toBe(42);
    for (const wrong of ["", "0", "-5", "@marina", "+79990000000", "4503599627370496", "1.5"]) {
      expect(telegramId(wrong), wrong).toBeUndefined();
    }
  });

  it("is a number of days, or for ever", () => {
    expect(days("")).toBeNull();
    expect(days("3650")).toBe(3650);
    for (const wrong of ["0", "3651", "-1", "1.5", "soon"]) {
      expect(days(wrong), wrong).toBeUndefined();
    }
  });
});

describe("the log", () => {
  it("tells no kind as it is written", () => {
    for (const kind of ["booking.no_show", "waitlist.lapsed", "feed.issued", "owl.hooted"]) {
      expect(eventWord(event(1, { kind }))).not.toContain(".");
      expect(eventWord(event(1, { kind }))).not.toMatch(/^web-/);
    }
    const retired = event(1, { kind: "table.changed", data: data({ retired: true }) });
    expect(eventWord(retired)).not.toBe(eventWord({ ...retired, data: data({}) }));
  });

  it("tells what is worth a line", () => {
    const detail = detailOf(event(1, { data: data({ guests: 6, tables: [9], status: "x" }) }));
    expect(detail).toBe("Table 9 · 6 guests");
    expect(detailOf(event(1, { data: data({ reason: "late" }) }))).toContain("late");
    expect(detailOf(event(1, { data: data({ reason: null, rating: 3 }) }))).toBe("★★★");
    expect(detailOf(event(1, { data: data({ role: "owner", telegram_id: 7 }) }))).toBe("owner");
  });

  it("names who did it, guests and Filin by what they are", () => {
    expect(byWhom(event(1))).toMatch(/^Marina/);
    expect(byWhom(event(1, { actor: "guest:5", actor_name: "guest" }))).toMatch(/^Guest/);
    expect(byWhom(event(1, { actor: "system", channel: "job" }))).toBe("Filin");
  });

  it("has a chip for every noun", () => {
    const chip = (kind: string) => chipOf(event(1, { kind }));
    expect(chip("booking.moved")).toBe("booking");
    expect(chip("menu.changed")).toBe("house");
    expect(chip("token.revoked")).toBe("access");
    expect(chip("owl.hooted")).toBe("all");
  });

  it("goes by the venue's days", () => {
    const late = event(3, { at: "2026-11-27T00:10:00+03:00" });
    const early = event(2, { at: "2026-11-26T23:50:00+03:00" });
    expect(byDay([late, early, event(1)]).map(([date, list]) => [date, list.length])).toEqual([
      ["2026-11-27", 1],
      ["2026-11-26", 2],
    ]);
  });

  it("grows at its head, and knows of a gap", () => {
    const list = (...seqs: number[]) => seqs.map((seq) => event(seq));
    const seqs = ({ events }: { events: Event[] }) => events.map(({ seq }) => seq);
    expect(seqs(headed(list(3, 2), list(5, 4, 3)))).toEqual([5, 4, 3, 2]);
    expect(seqs(headed([], list(5, 4)))).toEqual([5, 4]);
    expect(headed(list(3, 2), list(3, 2))).toEqual({ events: list(3, 2), gap: false });
    expect(headed(list(3, 2), list(9, 8))).toEqual({ events: list(9, 8), gap: true });
  });
});

describe("exports", () => {
  it("ask for the days that were chosen, and for all by asking for none", () => {
    expect(addressOf("bookings", { from: "2026-11-01", to: "" })).toBe(
      "/api/admin/export/bookings.csv?from=2026-11-01",
    );
    expect(addressOf("guests")).toBe("/api/admin/export/guests.csv");
    expect(fileName("stats", { from: "2026-11-01", to: "2026-11-30" })).toBe(
      "filin-stats-2026-11-01_2026-11-30.csv",
    );
  });

  it("count days with their ends, and months as long as they are", () => {
    expect(lastDays("2026-11-26", 7)).toEqual({ from: "2026-11-20", to: "2026-11-26" });
    expect(monthOf("2026-02-10")).toEqual({ from: "2026-02-01", to: "2026-02-28" });
    expect(monthOf("2028-02-29").to).toBe("2028-02-29");
    expect(monthOf("2026-12-31")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
    expect(upsideDown({ from: "2026-11-02", to: "2026-11-01" })).toBe(true);
    expect(upsideDown({ from: "2026-11-02", to: "" })).toBe(false);
  });
});
