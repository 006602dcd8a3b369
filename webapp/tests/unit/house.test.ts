/** What the house's screens make of what the venue typed. */
import { describe, expect, it } from "vitest";
import type { Schemas } from "../../src/api/http";
import { contacts, dial, maps } from "../../src/guest/house/contacts";
import { doors } from "../../src/guest/house/hours";
import { isToday, span } from "../../src/guest/house/promotions";
import { roubles, sections } from "../../src/guest/house/sections";

describe("contacts", () => {
  it("are read line by line", () => {
    const read = contacts("Москва, Совиный переулок, 13\n+7 999 000-13-13\r\nВход со двора\n");
    expect(read.place).toBe("Москва, Совиный переулок, 13");
    expect(read.phones).toEqual([{ shown: "+7 999 000-13-13", tel: "+79990001313", label: "" }]);
    expect(read.notes).toEqual(["Вход со двора"]);
  });

  it("know phones in the ways that people write them", () => {
    expect(dial("8 (495) 123-45-67")).toBe("+74951234567");
    expect(dial("+44 20 7946 0958")).toBe("+442079460958");
    expect(dial("119021")).toBeUndefined();
    const read = contacts("Бар: 8 (495) 123-45-67, +7 999 000-13-13\nVIP: +7 999 000-13-14");
    expect(read.phones.map(({ tel }) => tel)).toEqual([
      "+74951234567",
      "+79990001313",
      "+79990001314",
    ]);
    expect(read.phones[2]?.label).toBe("VIP");
    expect(read.place).toBe("");
  });

  it("take links for links and no address for a phone", () => {
    const read = contacts("@filin_bar\nhttps://filin.example/menu\nhi@filin.ru\n119021, Москва, 2");
    expect(read.links.map(({ url }) => url)).toEqual([
      "https://t.me/filin_bar",
      "https://filin.example/menu",
      "mailto:hi@filin.ru",
    ]);
    expect(read.place).toBe("119021, Москва, 2");
    expect(read.phones).toEqual([]);
  });

  it("never make a link that runs", () => {
    expect(contacts("javascript:alert(1)").links).toEqual([]);
    expect(contacts("").place).toBe("");
  });

  it("open the maps of the language", () => {
    expect(maps("Сова & Ко", "ru").map).toBe(
      "https://yandex.ru/maps/?text=%D0%A1%D0%BE%D0%B2%D0%B0%20%26%20%D0%9A%D0%BE",
    );
    expect(maps("Owl", "en")).toEqual({
      map: "https://www.google.com/maps/search/?api=1&query=Owl",
      way: "https://www.google.com/maps/dir/?api=1&destination=Owl",
    });
  });
});

describe("the menu", () => {
  const item = (id: number, section: string): Schemas["MenuItem"] => ({
    id,
    section,
    title: `${id}`,
    description: "",
    price: 1200,
    position: id,
    active: true,
  });

  it("is grouped in the order of first lines", () => {
    const all = sections([item(3, "Чай"), item(1, "Кальяны"), item(2, ""), item(4, "Кальяны")]);
    expect(all.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      ["Кальяны", [1, 4]],
      ["", [2]],
      ["Чай", [3]],
    ]);
  });

  it("has prices in whole roubles", () => {
    expect(roubles(12000, "ru")).toMatch(/^12\s000\s₽$/u);
    expect(roubles(12000, "en")).toBe("12,000\u00a0₽");
  });
});

describe("the doors", () => {
  const week: Schemas["DayHours"][] = [
    {
      date: "2026-11-26",
      opens_at: "2026-11-26T14:00:00+03:00",
      closes_at: "2026-11-27T02:00:00+03:00",
    },
    { date: "2026-11-27", note: "санитарный день" },
    {
      date: "2026-11-28",
      opens_at: "2026-11-28T14:00:00+03:00",
      closes_at: "2026-11-29T02:00:00+03:00",
    },
  ];
  const at = (now: string) => doors(week, Date.parse(now));

  it("are open, shut until the next opening, or closed", () => {
    expect(at("2026-11-26T13:00:00+03:00")).toEqual({
      is: "shut",
      date: "2026-11-26",
      from: "2026-11-26T14:00:00+03:00",
    });
    expect(at("2026-11-27T01:59:00+03:00").is).toBe("open");
    expect(at("2026-11-27T02:00:00+03:00")).toMatchObject({ is: "shut", date: "2026-11-28" });
    expect(doors([], 0).is).toBe("closed");
  });
});

describe("a promotion's days", () => {
  const one: Schemas["Promotion"] = {
    id: 1,
    title: "Ночь сов",
    description: "",
    is_default: false,
    active: true,
  };
  it("are a day, a span, an end, or none", () => {
    const of = (starts_on: string | null, ends_on: string | null) =>
      span({ ...one, starts_on, ends_on });
    expect(of("2026-12-05", "2026-12-05")).toEqual(["day", ["2026-12-05"]]);
    expect(of("2026-12-05", "2026-12-07")).toEqual(["span", ["2026-12-05", "2026-12-07"]]);
    expect(of("2026-12-05", null)).toEqual(["from", ["2026-12-05"]]);
    expect(of(null, "2026-12-07")).toEqual(["until", ["2026-12-07"]]);
    expect(of(null, null)).toBeUndefined();
  });

  it("may be today", () => {
    expect(isToday(one, "2026-11-26")).toBe(false);
    expect(isToday({ ...one, starts_on: "2026-11-20" }, "2026-11-26")).toBe(true);
    expect(isToday({ ...one, starts_on: "2026-12-05" }, "2026-11-26")).toBe(false);
  });
});
