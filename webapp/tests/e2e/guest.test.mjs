/** A guest's ways through the Mini App, the straight ones and the crooked ones. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ask, browser, demo, fragment, frame, open } from "./rig.mjs";

let venue;
let chromium;

before(async () => {
  [venue, chromium] = await Promise.all([demo(), browser()]);
});
after(async () => {
  await chromium?.close();
  await venue?.stop();
});

const FREE = ".slot:not(.full)";

function address(guest = 0, wish = {}) {
  return `${venue.base}/webapp${fragment(venue.initData[guest], wish)}`;
}

function phone(wish = {}) {
  return chromium.newContext({ viewport: { width: 375, height: 700 }, locale: "ru-RU", ...wish });
}

/** Asks the daemon itself. */
async function bookings(guest = 0) {
  const headers = { Authorization: `tma ${venue.initData[guest]}` };
  const answer = await fetch(`${venue.base}/api/bookings`, { headers });
  return (await answer.json()).items;
}

/** A table that is free for two at this moment. */
async function free(starts_at) {
  const query = `date=${starts_at.slice(0, 10)}&guests=2`;
  const headers = { Authorization: `tma ${venue.initData[1]}` };
  const answer = await fetch(`${venue.base}/api/availability?${query}`, { headers });
  const { slots } = await answer.json();
  return slots.find((slot) => slot.starts_at === starts_at).tables.slice(0, 1);
}

/** Chooses a day so many days ahead and its first slot that is free. */
async function choose(app, days, slot = 0) {
  await app.locator(FREE).first().waitFor();
  await app.locator(".days button, .days label").nth(days).click();
  await app.locator(`.slots:not(.dimmed) ${FREE}`).nth(slot).click();
  return app.locator(".bar button");
}

const live = (one) => one.status === "pending" || one.status === "confirmed";

describe("a guest", { timeout: 120_000 }, () => {
  it("who never saw it books in four taps and less than 20 seconds, and finds how to cancel", async () => {
    const context = await phone();
    const begun = performance.now();
    const { page, app, wrong } = await frame(context, venue, address(1));
    const main = await choose(app, 3);
    const number = app.locator("input[type=tel]");
    if (await number.count()) await number.fill("+7 999 000 15 15");
    await main.click();
    await app.getByRole("button", { name: "Отменить" }).first().waitFor();
    const took = performance.now() - begun;
    assert.ok(took < 20_000, `${took} ms`);
    assert.equal((await bookings(1)).filter(live).length, 1);

    await app.getByRole("button", { name: "Отменить" }).first().click();
    await app
      .getByRole("dialog")
      .getByRole("button", { name: /отменить/i })
      .click();
    await app.getByRole("button", { name: "Отменить" }).first().waitFor({ state: "detached" });
    assert.equal((await bookings(1)).filter(live).length, 0);

    const said = await page.evaluate(() => window.said.map(([type]) => type));
    for (const type of ["web_app_ready", "web_app_expand", "web_app_setup_back_button"]) {
      assert.ok(said.includes(type), `${type} of ${said}`);
    }
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("who taps twice has one booking", async () => {
    const context = await phone();
    const { page, wrong } = await open(context, address(1));
    const asked = [];
    page.on("request", (one) => one.method() === "POST" && asked.push(one.url()));
    const main = await choose(page, 4);
    if (await page.locator("input[type=tel]").count()) {
      await page.locator("input[type=tel]").fill("+79990001515");
    }
    await main.evaluate((button) => {
      button.click();
      button.click();
    });
    await page.getByRole("button", { name: "Отменить" }).first().waitFor();
    assert.equal(asked.filter((url) => url.endsWith("/api/bookings")).length, 1);
    assert.equal((await bookings(1)).filter(live).length, 1);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("loses nothing when the network goes, and the retry is the same booking", async () => {
    const context = await phone();
    const { page } = await open(context, address(1));
    const main = await choose(page, 5);
    if (await page.locator("input[type=tel]").count()) {
      await page.locator("input[type=tel]").fill("+79990001515");
    }
    await page.locator("textarea").fill("у окна <b>&");
    const keys = [];
    // The daemon hears the first try, and its answer is lost on the way.
    await page.route("**/api/bookings", async (route) => {
      keys.push(route.request().headers()["idempotency-key"]);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    const known = (await bookings(1)).filter(live).length;
    await main.click();
    await page.getByRole("alert").first().waitFor();
    assert.equal(await page.locator("textarea").inputValue(), "у окна <b>&");
    await page.locator(".bar button:not([aria-disabled=true])").click();
    await page.getByText("у окна <b>&").first().waitFor();
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
    assert.equal((await bookings(1)).filter(live).length, known + 1);
    await context.close();
  });

  it("who changes the form after an answer was lost has one booking, and hears of it", async () => {
    const context = await phone();
    const { page, wrong } = await open(context, address(1));
    const main = await choose(page, 8);
    if (await page.locator("input[type=tel]").count()) {
      await page.locator("input[type=tel]").fill("+79990001515");
    }
    let lost = false;
    await page.route("**/api/bookings", async (route) => {
      if (lost) return route.continue();
      lost = true;
      await route.fetch();
      return route.abort();
    });
    const known = (await bookings(1)).filter(live).length;
    await main.click();
    await page.getByRole("alert").first().waitFor();
    await page.locator("textarea").fill("передумали: у окна");
    await page.locator(".bar button:not([aria-disabled=true])").click();
    await page.getByText("Прежняя заявка всё-таки дошла").waitFor();
    const now = (await bookings(1)).filter(live);
    assert.equal(now.length, known + 1);
    // A guest has three at most; the tests after this one book too.
    const [newest] = now.sort((one, other) => other.id - one.id);
    await ask(venue, "POST", `/api/admin/bookings/${newest.id}/status`, { status: "canceled" });
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("whose session has run out meanwhile books all the same, with the form as it was", async () => {
    const context = await phone();
    const { page } = await open(context, address(0));
    const main = await choose(page, 6);
    await page.locator("textarea").fill("тихий угол");
    let refused = 0;
    await page.route("**/api/bookings", (route) => {
      if (route.request().method() !== "POST" || refused++ > 0) return route.continue();
      const problem = { type: "", title: "", status: 401, code: "unauthenticated", detail: "?" };
      return route.fulfill({ status: 401, json: problem });
    });
    await main.click();
    await page.getByText("тихий угол").first().waitFor();
    assert.equal(refused, 2);
    await context.close();
  });

  it("who was overtaken is told, and offered something else", async () => {
    const context = await phone();
    const { page } = await open(context, address(1));
    const main = await choose(page, 7);
    if (await page.locator("input[type=tel]").count()) {
      await page.locator("input[type=tel]").fill("+79990001515");
    }
    await page.locator("textarea").fill("юбилей");
    await page.route("**/api/bookings", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      const { starts_at } = route.request().postDataJSON();
      const alternatives = [{ starts_at, tables: await free(starts_at) }];
      const detail = "Это время только что заняли.";
      const problem = {
        type: "",
        title: "",
        status: 409,
        code: "slot_taken",
        detail,
        alternatives,
      };
      return route.fulfill({ status: 409, json: problem });
    });
    await main.click();
    await page.getByText("Это время только что заняли.").first().waitFor();
    assert.equal(await page.locator("textarea").inputValue(), "юбилей");
    await page.unroute("**/api/bookings");
    await page.locator("[role=alert] button, .trouble button").first().click();
    await page.locator(".bar button:not([aria-disabled=true])").click();
    await page.getByText("юбилей").first().waitFor();
    await context.close();
  });

  it("whose phone is in another zone sees the venue's times", async () => {
    const times = [];
    for (const timezoneId of ["Europe/Moscow", "America/New_York", "Asia/Tokyo"]) {
      const context = await phone({ timezoneId });
      const { page } = await open(context, address(0));
      await page.locator(FREE).first().waitFor();
      // Tomorrow has all its hours yet, whenever this runs.
      await page.locator(".days button").nth(1).click();
      await page.locator(".days button:nth-child(2)[aria-pressed=true]").waitFor();
      await page.locator(`.slots:not(.dimmed) ${FREE}`).first().waitFor();
      times.push(await page.locator(".slot b").allTextContents());
      await context.close();
    }
    assert.ok(times[0].length > 4, String(times[0]));
    assert.deepEqual(times[1], times[0]);
    assert.deepEqual(times[2], times[0]);
  });

  it("sees what was known while there is no network", async () => {
    const context = await phone();
    const { page } = await open(context, address(0));
    await page.locator(FREE).first().waitFor();
    await page.evaluate(() => {
      location.hash = "#/mine";
    });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await context.setOffline(true);
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await page.getByText("Нет связи").first().waitFor();
    assert.ok((await page.locator("article, .card").count()) > 1);
    await context.close();
  });

  it("who opens it outside Telegram is told how to get in", async () => {
    const context = await phone();
    const { page } = await open(context, `${venue.base}/webapp`);
    await page.getByText("Откройте Филина в Telegram").waitFor();
    await context.close();
  });

  it("sees the theme change at once", async () => {
    const context = await phone();
    const { page, app } = await frame(context, venue, address(0));
    await app.locator(FREE).first().waitFor();
    const root = app.locator("html");
    assert.equal(await root.getAttribute("data-theme"), "dark");
    await page.evaluate(() =>
      window.tell("theme_changed", { theme_params: { bg_color: "#ffffff" } }),
    );
    await app.locator("html[data-theme=light]").waitFor();
    await context.close();
  });
});
