/** The script in the page's head: what it asks, as whom, and that it never fails aloud. */
import { beforeEach, expect, it, vi } from "vitest";

const user = encodeURIComponent(JSON.stringify({ id: 7, language_code: "en" }));
const initData = `user=${user}&hash=00`;

type Call = [string, Record<string, string>];

async function run(fragment: string, answer: () => Response): Promise<Call[]> {
  const calls: Call[] = [];
  vi.resetModules();
  vi.stubGlobal("TEXTS", {});
  vi.stubGlobal("fetch", async (address: string, { headers }: { headers: Call[1] }) => {
    calls.push([address, headers]);
    return answer();
  });
  location.hash = fragment;
  await import("../../src/head");
  return calls;
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

const launched = `#${new URLSearchParams({ tgWebAppData: initData, tgWebAppPlatform: "ios" })}`;

it("asks for the first screen as whoever Telegram says, in their language", async () => {
  const calls = await run(launched, () => new Response('{"a":1}'));
  expect(calls.map(([address]) => address)).toEqual([
    "/api/bootstrap",
    "/api/availability?guests=2&explain=1",
  ]);
  for (const [, headers] of calls) {
    expect(headers.Authorization).toBe(`tma ${initData}`);
    expect(headers["Accept-Language"]).toBe("en");
  }
  expect(await window.filinAsked?.bootstrap).toEqual({ a: 1 });
});

it("asks by what is kept where the address says nothing, and else by what Telegram says now", async () => {
  sessionStorage.setItem("filin-launch", launched);
  const again = await run("#/more", () => new Response("{}"));
  expect(again[0]?.[1].Authorization).toBe(`tma ${initData}`);
  sessionStorage.setItem("filin-session", "abc");
  const calls = await run("#/more", () => new Response("{}"));
  expect(calls[0]?.[1].Authorization).toBe("Bearer abc");
  const anew = await run(launched, () => new Response("{}"));
  expect(anew[0]?.[1].Authorization).toBe(`tma ${initData}`);
});

it("shows the owl only where the page is long in coming, and Telegram's theme at once", async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="ahead" hidden></div>';
  const themed = `${launched}&tgWebAppThemeParams=${encodeURIComponent('{"bg_color":"#ffffff"}')}`;
  await run(themed, () => new Response("{}"));
  expect(document.documentElement.dataset.theme).toBe("light");
  const owl = document.getElementById("ahead");
  vi.advanceTimersByTime(900);
  expect(owl?.hidden).toBe(true);
  vi.advanceTimersByTime(200);
  expect(owl?.hidden).toBe(false);
  vi.useRealTimers();
});

it("asks nothing for nobody", async () => {
  expect(await run("", () => new Response("{}"))).toEqual([]);
  expect(window.filinAsked).toEqual({});
});

it("has nothing where it was refused, or nobody answered, or what came is no JSON", async () => {
  const away = () => {
    throw new TypeError("no network");
  };
  for (const answer of [
    () => new Response("{}", { status: 401 }),
    () => new Response("<h1>502</h1>"),
    away,
  ]) {
    await run(launched, answer);
    expect(await window.filinAsked?.bootstrap).toBeUndefined();
    expect(await window.filinAsked?.availability).toBeUndefined();
  }
});
