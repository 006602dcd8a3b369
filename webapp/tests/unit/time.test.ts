/** Days read as a browser would write them, and moments as the daemon wrote them. */
import { describe, expect, it } from "vitest";
import { speak } from "../../src/i18n";
import { clock, day, later, longDay, weekday, zone } from "../../src/i18n/time";

describe.each(["ru", "en"] as const)("days in %s", (language) => {
  it("are the browser's own for a whole year", async () => {
    await speak(language);
    const words = (options: Intl.DateTimeFormatOptions, date: string) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(
        new Date(`${date}T12:00:00Z`),
      );
    for (let date = "2026-01-01"; date < "2027-01-01"; date = later(date, 1)) {
      expect(weekday(date)).toBe(words({ weekday: "short" }, date));
      expect(day(date)).toBe(words({ weekday: "short", day: "numeric", month: "short" }, date));
      expect(longDay(date)).toBe(words({ weekday: "long", day: "numeric", month: "long" }, date));
    }
  });
});

it("shows moments in the venue's time, however they are written", () => {
  zone.value = "Europe/Moscow";
  expect(clock("2026-11-27T21:30:00+03:00")).toBe("21:30");
  expect(clock("2026-11-27T21:30:00.123+03:00")).toBe("21:30");
  expect(clock("2026-11-27T21:30:00Z")).toBe("00:30");
  expect(clock(new Date("2026-11-27T18:30:00Z"))).toBe("21:30");
  zone.value = "Asia/Kolkata";
  expect(clock("2026-11-27T18:30:00Z")).toBe("00:00");
});
