/** How a table stands at a moment: the daemon's rule, and what is told of it. */
import { describe, expect, it } from "vitest";
import {
  arrivals,
  lateBy,
  sitters,
  sitting,
  spent,
  standing,
  stateNow,
  walkInMinutes,
} from "../../src/admin/floor/now";
import { bears } from "../../src/admin/floor/strays";
import type { Schemas } from "../../src/api/http";

type Booking = Schemas["Booking"];
type Block = Schemas["Block"];

const at = (time: string, date = "2026-11-26") => `${date}T${time}:00+03:00`;
const moment = (time: string, date?: string) => Date.parse(at(time, date));
let last = 0;

function booking(from: string, to: string, part: Partial<Booking> = {}): Booking {
  last += 1;
  return {
    id: last,
    status: "confirmed",
    version: 1,
    date: "2026-11-26",
    starts_at: at(from),
    ends_at: at(to),
    guests: 2,
    tables: [1],
    source: "staff",
    comment: "",
    created_at: at("10:00"),
    updated_at: at("10:00"),
    ...part,
  };
}

function block(from: string, to: string): Block {
  return { id: 1, table: 1, starts_at: at(from), ends_at: at(to), reason: "" };
}

const state = (time: string, bookings: Booking[], blocks: Block[] = []) =>
  stateNow({ bookings, blocks }, moment(time));

describe("a table's state now", () => {
  it("is held from the first minute and not in the last", () => {
    const all = [booking("20:00", "22:00")];
    expect(state("18:59", all)).toBe("free");
    expect(state("19:00", all)).toBe("soon");
    expect(state("20:00", all)).toBe("reserved");
    expect(state("21:59", all)).toBe("reserved");
    expect(state("22:00", all)).toBe("free");
  });

  it("lets a request count as one, and no end at all", () => {
    expect(state("20:30", [booking("20:00", "22:00", { status: "pending" })])).toBe("pending");
    expect(state("19:30", [booking("20:00", "22:00", { status: "pending" })])).toBe("soon");
    for (const status of ["completed", "canceled", "no_show"] as const) {
      expect(state("20:30", [booking("20:00", "22:00", { status })])).toBe("free");
    }
  });

  it("is seated until somebody says otherwise, before all else", () => {
    const over = [booking("18:00", "20:00", { status: "seated" })];
    expect(state("23:00", over)).toBe("seated");
    expect(state("17:30", over)).toBe("seated");
    expect(state("20:30", over, [block("20:00", "21:00")])).toBe("seated");
  });

  it("is blocked before it is reserved, and reserved before it is asked for", () => {
    const confirmed = booking("20:00", "22:00");
    const asked = booking("20:00", "22:00", { status: "pending" });
    expect(state("20:30", [confirmed], [block("20:00", "21:00")])).toBe("blocked");
    expect(state("21:00", [confirmed], [block("20:00", "21:00")])).toBe("reserved");
    expect(state("20:30", [asked, confirmed])).toBe("reserved");
  });

  it("knows who is next", () => {
    const [late, soon] = [booking("23:00", "23:30"), booking("21:00", "22:00")];
    const found = standing([late, soon], [], moment("20:30"));
    expect(found.booking?.id).toBe(soon.id);
    expect(found.next?.id).toBe(soon.id);
  });
});

describe("the timers", () => {
  it("count from the start, or from being seated early", () => {
    const seated = booking("20:00", "22:00", { status: "seated", updated_at: at("19:40") });
    expect(sitting(seated, moment("21:15"))).toBe(75);
    expect(sitting(seated, moment("19:55"))).toBe(15);
  });

  it("fill the stay, and never more", () => {
    const seated = booking("20:00", "22:00", { status: "seated" });
    expect(["19:00", "20:00", "21:00", "23:00"].map((t) => spent(seated, moment(t)))).toEqual([
      0, 0, 0.5, 1,
    ]);
  });

  it("call nobody late who sits", () => {
    expect(lateBy(booking("20:00", "22:00"), moment("20:12"))).toBe(12);
    expect(lateBy(booking("20:00", "22:00"), moment("19:00"))).toBe(0);
    expect(lateBy(booking("20:00", "22:00", { status: "seated" }), moment("20:12"))).toBe(0);
  });

  it("give a walk-in the table until it is needed", () => {
    const stay = (time: string, bookings: Booking[], blocks: Block[] = []) =>
      walkInMinutes({ bookings, blocks }, moment(time), 120);
    expect(stay("18:00", [])).toBe(120);
    expect(stay("18:00", [booking("21:00", "22:00")])).toBe(120);
    expect(stay("19:30", [booking("21:00", "22:00")])).toBe(90);
    expect(stay("19:30", [booking("21:00", "22:00")], [block("20:00", "20:30")])).toBe(30);
    expect(stay("21:30", [booking("21:00", "22:00")])).toBe(0);
    expect(stay("22:00", [booking("21:00", "22:00")])).toBe(120);
  });
});

describe("the lists", () => {
  it("show whoever comes within the hours, and at least three", () => {
    const all = ["20:00", "20:30", "22:00", "23:00"].map((from) => booking(from, "23:59"));
    const ids = (time: string, hours: number) =>
      arrivals(all, moment(time), hours).shown.map((one) => one.id - (all[0]?.id ?? 0));
    expect(ids("19:00", 1)).toEqual([0, 1, 2]);
    expect(ids("20:10", 3)).toEqual([0, 1, 2, 3]);
    expect(arrivals(all, moment("19:00"), 1).later).toBe(1);
  });

  it("drop who sits, who ended, and whose time is over", () => {
    const all = [
      booking("18:00", "19:00"),
      booking("20:00", "22:00", { status: "seated" }),
      booking("20:00", "22:00", { status: "canceled" }),
    ];
    expect(arrivals(all, moment("20:10"), 3)).toEqual({ shown: [], later: 0 });
  });

  it("put first whose time is up first", () => {
    const [long, short] = [
      booking("18:00", "23:00", { status: "seated" }),
      booking("20:00", "21:00", { status: "seated" }),
    ];
    expect(sitters([long, booking("19:00", "20:00"), short])).toEqual([short, long]);
  });
});

describe("other days' bookings", () => {
  it("bear on the present while they hold a table, or begin within the hour", () => {
    const night = booking("01:00", "02:00", { date: "2026-11-25", status: "seated" });
    const next = booking("06:30", "08:00", {
      date: "2026-11-27",
      starts_at: at("06:30", "2026-11-27"),
    });
    const says = (one: Booking, time: string, date?: string) =>
      bears(one, "2026-11-26", moment(time, date));
    expect(says(night, "12:00")).toBe(true);
    expect(says({ ...night, status: "completed" }, "12:00")).toBe(false);
    expect(says(next, "23:00")).toBe(false);
    expect(says(next, "05:40", "2026-11-27")).toBe(true);
    expect(says(booking("20:00", "21:00"), "20:10")).toBe(false);
  });
});
