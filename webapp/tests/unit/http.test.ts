/** The way to the daemon: what is sent, and what each kind of failure becomes. */
import { afterEach, expect, it, vi } from "vitest";
import { expired } from "../../src/api/access";
import { Away, get, Problem, post } from "../../src/api/http";

type Call = [string, RequestInit];

function daemon(...answers: (Response | Error)[]) {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
    calls.push([address, init]);
    const answer = answers.shift() ?? new Response("{}");
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return calls;
}

function json(status: number, body: unknown) {
  return new Response(JSON.stringify(body), { status });
}

afterEach(() => {
  vi.unstubAllGlobals();
  expired.value = false;
});

it("fills paths and queries, and leaves out what is not said", async () => {
  const calls = daemon(json(200, { slots: [] }), json(200, {}));
  await get("/api/availability", { query: { date: "2026-11-27", guests: 2, table_no: undefined } });
  await post("/api/bookings/{id}/cancel", { path: { id: 12 }, body: { version: 3 } });
  expect(calls[0]?.[0]).toBe("/api/availability?date=2026-11-27&guests=2");
  expect(calls[1]?.[0]).toBe("/api/bookings/12/cancel");
  expect(calls[1]?.[1].body).toBe('{"version":3}');
});

it("sends a key that makes a repetition harmless", async () => {
  const calls = daemon(json(201, {}));
  const body = { starts_at: "2026-11-27T21:00:00+03:00", guests: 2 };
  await post("/api/bookings", { body, key: "one" });
  expect(new Headers(calls[0]?.[1].headers).get("Idempotency-Key")).toBe("one");
});

it("gives the daemon's own words of a refusal", async () => {
  const problem = { type: "", title: "", status: 409, detail: "Занято", code: "slot_taken" };
  daemon(json(409, problem));
  const error = await get("/api/bootstrap").catch((error: unknown) => error);
  expect(error).toBeInstanceOf(Problem);
  expect(error).toMatchObject({ message: "Занято", code: "slot_taken", status: 409 });
});

it("takes a proxy's page and a lost connection for an absence", async () => {
  daemon(new Response("<h1>502</h1>", { status: 502 }), new TypeError("no network"));
  await expect(get("/api/bootstrap")).rejects.toBeInstanceOf(Away);
  await expect(get("/api/bootstrap")).rejects.toBeInstanceOf(Away);
});

it("says that the session is over where nothing renews it", async () => {
  daemon(json(401, { status: 401, code: "unauthenticated", detail: "?", title: "", type: "" }));
  await expect(get("/api/bootstrap")).rejects.toMatchObject({ status: 401 });
  expect(expired.value).toBe(true);
});
