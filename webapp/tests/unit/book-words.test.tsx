/** What radios, slots and the main button are called, in both languages, and that they answer. */
import { fireEvent, getByLabelText, getByRole, queryByText } from "@testing-library/dom";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Schemas } from "../../src/api/http";
import type { PlanTable } from "../../src/floor/geometry";
import { Slots } from "../../src/guest/book/slots";
import { Tables } from "../../src/guest/book/tables";
import { windowOf } from "../../src/guest/book/wait";
import { buttonText, tableName } from "../../src/guest/book/words";
import { speak } from "../../src/i18n";
import { zone } from "../../src/i18n/time";

const table = (number: number, max = 4): PlanTable => ({
  number,
  seats: { min: 2, max },
  zone: "Зал",
  shape: "rect",
  place: { x: 100 * number, y: 300, w: 80, h: 80, turn: 0 },
  online: true,
  neighbours: [],
});
const slot = (time: string, tables: number[], joins: number[][] = []): Schemas["Slot"] => ({
  starts_at: `2026-11-27T${time}:00+03:00`,
  ends_at: "2026-11-27T23:00:00+03:00",
  tables,
  joins,
});

let root: HTMLElement;
beforeEach(async () => {
  zone.value = "Europe/Moscow";
  await speak("ru");
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe("words", () => {
  it("name a table with all that matters", async () => {
    expect(tableName(table(5), "free")).toBe("Стол 5, Зал, до 4, свободен");
    await speak("en");
    expect(tableName(table(5), "taken")).toBe("Table 5, Зал, up to 4, taken");
  });
  it("say what the main button books", () => {
    expect(buttonText([6], "21:30")).toBe("Забронировать стол 6 · 21:30");
    expect(buttonText([3, 4], "21:30")).toBe("Забронировать столы 3+4 · 21:30");
    expect(buttonText([], "21:30")).toBe("Забронировать · 21:30");
  });
});

describe("slots", () => {
  it("can be chosen, and waited for when full", () => {
    const [onSlot, onWait] = [vi.fn(), vi.fn()];
    const slots = [slot("20:00", []), slot("21:00", [1, 2])];
    render(<Slots slots={slots} chosen="" dimmed={false} onSlot={onSlot} onWait={onWait} />, root);
    fireEvent.click(getByRole(root, "button", { name: /20:00 занято\s+встать в очередь/ }));
    expect(onWait).toHaveBeenCalledWith(slots[0]);
    fireEvent.click(getByRole(root, "button", { name: /21:00/ }));
    expect(onSlot).toHaveBeenCalledWith(slots[1]);
    expect(queryByText(root, "2 стола")).not.toBeNull();
  });
  it("offer the waitlist for a day that is full", () => {
    const onWait = vi.fn();
    const props = { chosen: "", dimmed: false, onSlot: vi.fn(), onWait };
    render(<Slots slots={[slot("20:00", [])]} {...props} />, root);
    fireEvent.click(getByRole(root, "button", { name: "Встать в очередь" }));
    expect(onWait).toHaveBeenCalledWith();
  });
  it("give a window around the one that was tapped", () => {
    const slots = ["18:00", "19:00", "20:00", "21:00", "22:00"].map((time) => slot(time, []));
    expect(windowOf(slots, undefined)).toEqual([0, 4]);
    expect(windowOf(slots, slots[0])).toEqual([0, 2]);
    expect(windowOf(slots, slots[3])).toEqual([1, 4]);
  });
});

describe("tables", () => {
  const show = (of: Schemas["Slot"], plan: PlanTable[], guests = 2) => {
    const onTables = vi.fn();
    render(<Tables plan={plan} slot={of} guests={guests} chosen={[]} onTables={onTables} />, root);
    return onTables;
  };
  it("are radios; only free ones can be taken, the venue chooses unless told", () => {
    const onTables = show(slot("21:00", [1]), [table(1), table(2)]);
    expect(getByLabelText<HTMLInputElement>(root, /Выбрать за меня/).checked).toBe(true);
    expect(getByLabelText<HTMLInputElement>(root, "Стол 2, Зал, до 4, занят").disabled).toBe(true);
    fireEvent.click(getByLabelText(root, "Стол 1, Зал, до 4, свободен"));
    expect(onTables).toHaveBeenCalledWith([1]);
  });
  it("are offered joined when no single one fits", () => {
    const onTables = show(slot("21:00", [], [[1, 2]]), [table(1), table(2)], 7);
    fireEvent.click(getByLabelText(root, "Столы 1+2 вместе"));
    expect(onTables).toHaveBeenCalledWith([1, 2]);
  });
  it("need no plan", () => {
    show(slot("21:00", [1]), []);
    expect(getByLabelText<HTMLInputElement>(root, /Выбрать за меня/).checked).toBe(true);
  });
});
