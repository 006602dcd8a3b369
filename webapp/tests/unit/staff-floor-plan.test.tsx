/** The drawn plan: a table is drawn anew only when its own face has changed. */
import { getByRole } from "@testing-library/dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { now } from "../../src/admin/clock";
import { type Booking, day, put, type Room, room, venue } from "../../src/admin/day";
import { faceNow, kept } from "../../src/admin/floor/face";
import { standing } from "../../src/admin/floor/now";
import { StaffPlan } from "../../src/admin/floor/plan";
import { faces } from "../../src/admin/floor/views";
import type { Schemas } from "../../src/api/http";
import { add, speak } from "../../src/i18n";
import { zone } from "../../src/i18n/time";

const DAY = "2026-11-26";
const NOW = `${DAY}T20:30:00+03:00`;

function booking(id: number, table: number, part: Partial<Booking> = {}): Booking {
  return {
    id,
    status: "confirmed",
    version: 1,
    date: DAY,
    starts_at: `${DAY}T20:00:00+03:00`,
    ends_at: `${DAY}T22:00:00+03:00`,
    guests: 3,
    tables: [table],
    source: "staff",
    comment: "",
    guest: { id, name: "سليم <b>", visits: 0 },
    created_at: NOW,
    updated_at: NOW,
    ...part,
  };
}

function made(count: number): Room {
  const tables = Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    seats: { min: 1, max: 4 },
    zone: "Зал",
    shape: "round" as const,
    place: { x: (at % 8) * 120, y: Math.floor(at / 8) * 180, w: 90, h: 90, turn: 0 },
    online: true,
    neighbours: [],
    state: "free" as const,
    bookings: [] as Booking[],
    blocks: [],
  }));
  return { date: DAY, tables };
}

beforeAll(async () => {
  add({ ru: () => import("../../src/i18n/staff/ru"), en: () => import("../../src/i18n/staff/en") });
  await speak("ru");
});

beforeEach(() => {
  zone.value = "Europe/Moscow";
  now.value = Date.parse(NOW);
  day.value = DAY;
  venue.value = { today: DAY, day_start: "06:00" } as Schemas["Venue"];
  room.value = made(40);
});

function shown(): HTMLElement {
  const root = document.createElement("div");
  act(() => render(<StaffPlan />, root));
  return root;
}

describe("the live plan", () => {
  it("has a button for each of forty tables, which says how it stands", () => {
    const root = shown();
    expect(root.querySelectorAll("button.spot")).toHaveLength(40);
    getByRole(root, "button", { name: "Стол 7, Зал, до 4: свободен" });
    act(() => put(booking(1, 7, { status: "seated" })));
    const name = /^Стол 7, .*за столом гости, سليم <b>, 3 гостя, сидят 30 мин, до 22:00/;
    getByRole(root, "button", { name });
    expect(root.querySelectorAll(".floor-table.seated")).toHaveLength(1);
  });

  it("touches one table when one table changes", async () => {
    const root = shown();
    const seen: string[] = [];
    const watcher = new MutationObserver((all) => {
      for (const { target } of all) {
        const node = target instanceof Element ? target : target.parentElement;
        const table =
          node?.closest(".floor-table, [data-table]") ?? node?.querySelector(".floor-table");
        seen.push(
          table?.getAttribute("data-table") ??
            table?.querySelector(".floor-number")?.textContent ??
            "?",
        );
      }
    });
    watcher.observe(root.querySelector(".floor") as Element, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    act(() => put(booking(1, 12)));
    await new Promise((done) => setTimeout(done));
    watcher.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set(["12"]));
  });

  it("keeps the faces that have not changed", () => {
    const before = faces.value;
    put(booking(1, 3));
    const after = faces.value;
    expect(after.get(3)).not.toBe(before.get(3));
    expect(after.get(4)).toBe(before.get(4));
    expect(kept(after, new Map(after))).toBe(after);
  });

  it("shows another day's load, not the present", () => {
    day.value = "2026-11-28";
    room.value = { ...made(2), date: "2026-11-28" };
    put(booking(1, 1, { date: "2026-11-28", starts_at: "2026-11-28T19:00:00+03:00" }));
    expect([faces.value.get(1)?.state, faces.value.get(1)?.caption]).toEqual(["load", "19:00"]);
    expect(faces.value.get(1)?.words).toBe("1 бронь, первая в 19:00");
    expect(faces.value.get(2)?.words).toBe("броней нет");
  });
});

describe("a face", () => {
  const face = (part: Partial<Booking>, time: string) => {
    const at = Date.parse(`${DAY}T${time}:00+03:00`);
    return faceNow(standing([booking(1, 1, part)], [], at), at);
  };

  it("says until when they sit, then by how much they are over", () => {
    expect(face({ status: "seated" }, "21:00")).toMatchObject({
      caption: "–22:00",
      mark: "",
      part: 0.5,
    });
    expect(face({ status: "seated" }, "22:15")).toMatchObject({
      caption: "+0:15",
      mark: "!",
      late: true,
    });
  });

  it("calls for those who are late, and for whom nobody answered", () => {
    expect(face({}, "20:05")).toMatchObject({ mark: "", late: false });
    expect(face({}, "20:10")).toMatchObject({ mark: "!", late: true });
    expect(face({ status: "pending" }, "20:05")).toMatchObject({ state: "pending", mark: "?" });
    expect(face({ status: "pending" }, "19:05")).toMatchObject({ state: "soon", mark: "?" });
  });

  it("says until when a free table is free", () => {
    expect(face({}, "18:00")).toMatchObject({ state: "free", caption: "–20:00" });
    expect(face({}, "23:00")).toMatchObject({ state: "free", caption: "" });
  });
});
