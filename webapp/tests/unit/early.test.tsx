/** What the page's head asked: taken once, only if it is good, fresh, and to the same question. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { early } from "../../src/early";

const today = { date: "2026-11-27", guests: 2, slots: [] };
const bootstrap = { venue: { zone: "Europe/Moscow" }, me: { bookings: [] } };

/** What is asked of the daemon besides; each is answered with itself. */
let asked: string[] = [];
beforeEach(() => {
  vi.resetModules();
  asked = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    const date = new URL(address, "http://x").searchParams.get("date");
    const guests = Number(new URL(address, "http://x").searchParams.get("guests"));
    return new Response(JSON.stringify(date ? { date, guests, slots: [] } : bootstrap));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  delete window.filinAsked;
});

it("is taken once, and not when it has grown old", async () => {
  window.filinAsked = { bootstrap: Promise.resolve(bootstrap) };
  expect(await early("bootstrap")).toBe(bootstrap);
  expect(await early("bootstrap")).toBeUndefined();

  window.filinAsked = { bootstrap: Promise.resolve(bootstrap) };
  vi.spyOn(performance, "now").mockReturnValue(20_000);
  expect(await early("bootstrap")).toBeUndefined();
});

it("spares the first reading of everything, and only the first", async () => {
  window.filinAsked = { bootstrap: Promise.resolve(bootstrap) };
  const { boot, fresh, load } = await import("../../src/guest/store");
  await load();
  expect([boot.value, fresh.value, asked]).toEqual([bootstrap, true, []]);
  await load();
  expect(asked).toEqual(["/api/bootstrap"]);
});

it("leaves to the ordinary way what went wrong early", async () => {
  window.filinAsked = { bootstrap: Promise.resolve(undefined) };
  const { boot, load } = await import("../../src/guest/store");
  await load();
  expect(asked).toEqual(["/api/bootstrap"]);
  expect(boot.value).toEqual(bootstrap);
});

/** Draws what a screen would know of a day; gives each state that was drawn. */
async function looked(date: string, guests: number, waits = true) {
  const { foresee, useAvailability } = await import("../../src/guest/book/availability");
  const foreseen = window.filinAsked?.availability && foresee();
  if (waits) await foreseen;
  const drawn: (string | undefined)[] = [];
  function Look() {
    const { answer, current } = useAvailability(date, guests);
    drawn.push(current ? answer?.date : undefined);
    return null;
  }
  const root = document.createElement("div");
  await act(async () => render(<Look />, root));
  await act(async () => new Promise((go) => setTimeout(go)));
  render(null, root);
  return drawn;
}

it("is drawn at once where it answers the very question", async () => {
  window.filinAsked = { availability: Promise.resolve(today) };
  const drawn = await looked("2026-11-27", 2);
  expect(drawn[0]).toBe("2026-11-27");
  expect(asked).toEqual([]);
});

it("is waited for where it is still on its way", async () => {
  let come: (answer: unknown) => void = () => undefined;
  window.filinAsked = { availability: new Promise((go) => (come = go)) };
  setTimeout(() => come(today));
  const drawn = await looked("2026-11-27", 2, false);
  expect([drawn[0], drawn[drawn.length - 1]]).toEqual([undefined, "2026-11-27"]);
  expect(asked).toEqual([]);
});

it("is let go where the first day is another one", async () => {
  window.filinAsked = { availability: Promise.resolve(today) };
  const drawn = await looked("2026-11-28", 2);
  expect([drawn[0], drawn[drawn.length - 1]]).toEqual([undefined, "2026-11-28"]);
  expect(asked).toEqual(["/api/availability?date=2026-11-28&guests=2&explain=1"]);
});

it("is let go where one comes to this screen only later", async () => {
  window.filinAsked = { availability: Promise.resolve(today) };
  const { foresee } = await import("../../src/guest/book/availability");
  await foresee();
  vi.spyOn(performance, "now").mockReturnValue(20_000);
  const drawn = await looked("2026-11-27", 2);
  expect(drawn[0]).toBeUndefined();
  expect(asked).toEqual(["/api/availability?date=2026-11-27&guests=2&explain=1"]);
});
