/** What is sent, under which key, and what becomes of a choice that somebody else has made. */
import { describe, expect, it } from "vitest";
import type { Schemas } from "../../src/api/http";
import {
  ahead,
  EMPTY,
  type Form,
  fieldOf,
  gone,
  isFull,
  request,
  slotOf,
  taking,
} from "../../src/guest/book/form";

const slot = (time: string, tables: number[], joins: number[][] = []): Schemas["Slot"] => ({
  starts_at: `2026-11-27T${time}:00+03:00`,
  ends_at: `2026-11-28T02:00:00+03:00`,
  tables,
  joins,
});
const answer = {
  date: "2026-11-27",
  guests: 2,
  slots: [slot("20:00", []), slot("21:00", [6, 4]), slot("22:00", [], [[4, 3]])],
};
const form = (part: Partial<Form>): Form => ({ ...EMPTY, date: "2026-11-27", ...part });
const at = (time: string) => `2026-11-27T${time}:00+03:00`;

describe("the request", () => {
  it("says only what the guest said", () => {
    expect(request(form({ startsAt: at("21:00"), comment: "  " }))).toEqual({
      starts_at: at("21:00"),
      guests: 2,
    });
  });
  it("names one table or two joined ones", () => {
    expect(request(form({ tables: [6] })).table_no).toBe(6);
    expect(request(form({ tables: [3, 4] })).tables).toEqual([3, 4]);
    expect(request(form({ tables: [3, 4] })).table_no).toBeUndefined();
  });
  it("trims phone and comment", () => {
    const sent = request(form({ phone: " +7 999 ", comment: " у окна " }));
    expect(sent).toMatchObject({ phone: "+7 999", comment: "у окна" });
  });
});

describe("slots", () => {
  it("are full when neither a table nor a pair is left", () => {
    expect(answer.slots.map(isFull)).toEqual([true, false, false]);
  });
  it("leave out what has begun or begins too soon", () => {
    const soon = { ...slot("21:00", []), why: "too_soon" };
    const left = ahead([slot("20:00", []), soon, slot("22:00", [])], at("20:30"));
    expect(left.map((one) => one.starts_at)).toEqual([at("22:00")]);
  });
  it("are found however the moment is written", () => {
    expect(slotOf(answer, "2026-11-27T18:00:00Z")?.tables).toEqual([6, 4]);
    expect(slotOf(answer, "")).toBeUndefined();
  });
});

describe("a choice", () => {
  it("stands while it is offered", () => {
    expect(gone(form({ startsAt: at("21:00") }), answer)).toBeUndefined();
    expect(gone(form({ startsAt: at("21:00"), tables: [4] }), answer)).toBeUndefined();
    expect(gone(form({ startsAt: at("22:00"), tables: [3, 4] }), answer)).toBeUndefined();
  });
  it("is gone with its table, or with its slot", () => {
    expect(gone(form({ startsAt: at("21:00"), tables: [5] }), answer)).toBe("tables");
    expect(gone(form({ startsAt: at("20:00") }), answer)).toBe("slot");
    expect(gone(form({ startsAt: at("23:00") }), answer)).toBe("slot");
  });
  it("is not judged by an answer about something else", () => {
    expect(gone(form({ startsAt: at("20:00"), guests: 3 }), answer)).toBeUndefined();
    expect(gone(form({}), answer)).toBeUndefined();
  });
  it("takes an alternative and keeps the rest", () => {
    const before = form({ startsAt: at("20:00"), comment: "у окна", phone: "+7" });
    const after = taking(before, { starts_at: at("21:00"), tables: [6] });
    expect(after).toEqual({ ...before, startsAt: at("21:00"), tables: [6] });
  });
});

it("tells a refusal where it belongs", () => {
  const codes = ["phone_invalid", "text_too_long", "party_too_large", "slot_taken", "guest_barred"];
  expect(codes.map(fieldOf)).toEqual(["phone", "comment", "party", "time", "form"]);
});
