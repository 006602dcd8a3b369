/** What is kept on the device, and that it is gone when its owner says so. */
import { afterEach, expect, it, vi } from "vitest";
import { boot, forget, fresh, load } from "../../src/guest/store";

const answer = {
  venue: { zone: "Europe/Moscow" },
  me: { bookings: [] },
  tables: [],
  promotions: [],
  menu: [],
};

/** What has come is drawn before it is kept. */
const kept = () => new Promise((go) => setTimeout(go));

afterEach(() => vi.unstubAllGlobals());

it("keeps the last answer for bad networks, and nothing after it was to be forgotten", async () => {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(answer)));
  await load();
  await kept();
  expect(localStorage.length).toBe(1);
  expect([boot.value, fresh.value]).toEqual([answer, true]);

  forget();
  expect(localStorage.length).toBe(0);
  expect(boot.value).toBeUndefined();

  await load();
  await kept();
  expect(boot.value).toEqual(answer);
  expect(localStorage.length).toBe(0);
});
