/** What the page's head asks: once, as soon as it is there, and nothing is lost where it fails. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { browser, demo, fragment, open } from "./rig.mjs";

describe("the first screen", () => {
  let venue;
  let chromium;
  before(async () => {
    [venue, chromium] = await Promise.all([demo(), browser()]);
  });
  after(async () => {
    await chromium?.close();
    await venue?.stop();
  });

  /** Opens it cold; gives what it asked of the API, in order, until a slot was there. */
  async function visit(prepare = async () => undefined) {
    const context = await chromium.newContext({ viewport: { width: 375, height: 720 } });
    await prepare(context);
    const asked = [];
    context.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      if (request.method() === "GET" && /^\/(api|webapp)/.test(pathname)) {
        asked.push(pathname + search);
      }
    });
    const { page, wrong } = await open(
      context,
      `${venue.base}/webapp${fragment(venue.initData[0])}`,
    );
    await page.locator(".slot:not(.full)").first().waitFor();
    await context.close();
    return { asked, wrong };
  }
  const of = (asked, path) => asked.filter((one) => one.startsWith(path));

  it("is asked for once, and before the page's script could ask", async () => {
    const { asked, wrong } = await visit(async (context) => {
      // The script comes only when the answers are there.
      let answered = 0;
      let go;
      const both = new Promise((done) => (go = done));
      context.on("requestfinished", (request) => {
        if (/\/api\/(bootstrap|availability)/.test(request.url()) && ++answered === 2) go();
      });
      await context.route("**/assets/index-*.js", async (route) => {
        await both;
        await route.continue();
      });
    });
    assert.equal(of(asked, "/api/bootstrap").length, 1);
    assert.deepEqual(of(asked, "/api/availability"), ["/api/availability?guests=2&explain=1"]);
    assert.deepEqual(wrong, [], "the policy lets it run");
  });

  it("is the owl while the page's script is long in coming", async () => {
    const context = await chromium.newContext({ viewport: { width: 375, height: 720 } });
    let go;
    const held = new Promise((done) => (go = done));
    await context.route("**/assets/index-*.js", async (route) => {
      await held;
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(`${venue.base}/webapp${fragment(venue.initData[0], { theme: "light" })}`, {
      waitUntil: "commit",
    });
    await page.locator("#ahead .owl").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "light");
    go();
    await page.locator(".slot:not(.full)").first().waitFor();
    assert.equal(await page.locator(".owl").count(), 1, "the page keeps it");
    await context.close();
  });

  it("is asked for again by the page where the early way fails", async () => {
    for (const fail of [
      (route) => route.abort(),
      (route) => route.fulfill({ status: 502, body: "<h1>502</h1>" }),
      (route) => route.fulfill({ status: 200, body: "no JSON" }),
    ]) {
      let first = true;
      const { asked } = await visit(async (context) => {
        await context.route("**/api/availability?guests=2&explain=1", fail);
        await context.route("**/api/bootstrap", (route) => {
          if (!first) return route.continue();
          first = false;
          return fail(route);
        });
      });
      assert.equal(of(asked, "/api/bootstrap").length, 2);
      const days = of(asked, "/api/availability").map((one) => one.includes("date="));
      assert.deepEqual(days, [false, true]);
    }
  });
});
