/** The calendar's file: what RFC 5545 asks for, since calendars refuse a file silently. */
import { describe, expect, it } from "vitest";
import { type Entry, escapeText, fold, google, ics, utc } from "../../src/guest/mine/ics";

const entry: Entry = {
  id: 12,
  version: 3,
  confirmed: true,
  startsAt: "2026-11-28T00:30:00+03:00",
  endsAt: "2026-11-28T02:00:00+03:00",
  stamp: "2026-11-26T09:21:29.123+03:00",
  title: "Стол в «Филин»",
  text: "Стол 3, 4 гостя\nБудем с настолками; и тортом, \\o/",
  place: "Москва, Совиный переулок, 13",
};

const octets = (text: string) => new TextEncoder().encode(text).length;

describe("a booking in a calendar", () => {
  it("says its moments in UTC, on the calendar's own day", () => {
    expect(utc(entry.startsAt)).toBe("20261127T213000Z");
    expect(utc(entry.stamp)).toBe("20261126T062129Z");
    const file = ics(entry, "filin.example");
    expect(file).toContain("\r\nDTSTART:20261127T213000Z\r\nDTEND:20261127T230000Z\r\n");
  });

  it("escapes what has a meaning", () => {
    expect(escapeText("a;b,c\\d\r\ne\nf\u0007")).toBe("a\\;b\\,c\\\\d\\ne\\nf");
  });

  it("folds by octets, and inside no character", () => {
    const line = `DESCRIPTION:${"сова🦉".repeat(30)}`;
    const folded = fold(line);
    for (const part of folded.split("\r\n")) expect(octets(part)).toBeLessThanOrEqual(75);
    expect(folded.replace(/\r\n /g, "")).toBe(line);
    expect(folded).not.toContain("\ufffd");
    expect(fold("x".repeat(75))).toBe("x".repeat(75));
    expect(fold("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
  });

  it("is a whole file whose lines end with CRLF", () => {
    const file = ics(entry, "filin.example");
    expect(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(file.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(file).toContain("UID:booking-12@filin.example");
    expect(file).toContain("SEQUENCE:3");
    expect(file).toContain("LOCATION:Москва\\, Совиный переулок\\, 13");
    expect(ics({ ...entry, confirmed: false }, "x")).toContain("STATUS:TENTATIVE");
  });

  it("fills in Google's form", () => {
    const given = new URL(google(entry)).searchParams;
    expect(given.get("dates")).toBe("20261127T213000Z/20261127T230000Z");
    expect(given.get("location")).toBe(entry.place);
    expect(given.get("text")).toBe(entry.title);
  });
});
