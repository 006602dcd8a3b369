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

it("asks by the session that is kept, if there is one", async () => {
  sessionStorage.setItem("filin-session", "abc");
  const calls = await run(launched, () => new Response("{}"));
  expect(calls[0]?.[1].Authorization).toBe("Bearer abc");
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
