/** Owners give and take access, read the log; managers take sheets home. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { ask, browser, demo, desk, flaws, overflow } from "./rig.mjs";

let venue;
let chromium;

before(async () => {
  [venue, chromium] = await Promise.all([demo(), browser()]);
});
after(async () => {
  await chromium?.close();
  await venue?.stop();
});

async function screen(name, wish = {}) {
  const opened = await desk(chromium, venue, { language: "en", ...wish });
  await opened.page.evaluate((path) => {
    location.hash = `#/${path}`;
  }, name);
  await opened.page.locator("h1").waitFor();
  return opened;
}

const sheet = (page) => page.getByRole("dialog");

describe("access", { timeout: 240_000 }, () => {
  it("gives a role, changes it, takes it away, and asks before", async () => {
    const { page, wrong, context } = await screen("access");
    await page.getByRole("button", { name: "Add a person" }).click();
    await sheet(page).getByLabel("Telegram id").fill("@nobody");
    await sheet(page).getByRole("button", { name: "Add", exact: true }).click();
    await sheet(page).getByText("It is digits only").waitFor();
    await sheet(page).getByLabel("Telegram id").fill("510000777");
    await sheet(page).getByLabel("Their name").fill("Сова 🦉");
    assert.deepEqual(await flaws(page), []);
    await sheet(page).getByRole("button", { name: "Add", exact: true }).click();
    const line = page.getByRole("button", { name: /Сова/ });
    await line.click();
    await sheet(page)
      .getByRole("radio", { name: /manager/ })
      .check();
    await sheet(page).getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: /Сова.*manager/ }).click();
    await sheet(page).getByRole("button", { name: "Take the role away" }).click();
    await sheet(page).getByRole("button", { name: "Take it away" }).click();
    await line.waitFor({ state: "detached" });
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("shows the daemon's refusal of what it does not grant, and keeps what was typed", async () => {
    const { page, context } = await screen("access");
    await page.getByRole("button", { name: "Add a person" }).click();
    await sheet(page).getByLabel("Telegram id").fill("510000000");
    await sheet(page).getByRole("button", { name: "Add", exact: true }).click();
    await sheet(page).getByRole("alert").getByText("ADMIN_IDS").waitFor();
    assert.equal(await sheet(page).getByLabel("Telegram id").inputValue(), "510000000");
    await context.close();
  });

  it("shows a token's secret once, lets it in, and revokes it", async () => {
    const { page, context } = await screen("access");
    await page.getByRole("button", { name: "Issue a token" }).click();
    await sheet(page).getByLabel("What it is for").fill("tablet e2e");
    await sheet(page).getByLabel("For how many days").fill("7");
    await sheet(page).getByRole("button", { name: "Issue it" }).click();
    const secret = await sheet(page).getByLabel("Secret").inputValue();
    assert.ok(secret.length > 20);
    assert.deepEqual(await flaws(page), []);
    await sheet(page).getByRole("button", { name: "I have kept it, close" }).click();
    assert.equal(await page.getByText(secret).count(), 0);
    const own = await desk(chromium, venue, { token: secret });
    await own.context.close();
    await page.getByRole("button", { name: "Revoke: tablet e2e" }).click();
    await sheet(page).getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("button", { name: "Revoke: tablet e2e" }).waitFor({ state: "detached" });
    await context.close();
  });

  it("issues a calendar that can be read, and hears of one that another revoked", async () => {
    const { page, context } = await screen("access");
    await page.getByRole("button", { name: "Issue a calendar" }).click();
    await sheet(page).getByLabel("Whose it is").fill("phone e2e");
    await sheet(page).getByRole("button", { name: "Issue it" }).click();
    const address = new URL(await sheet(page).getByLabel("Secret").inputValue());
    const base = process.env.FILIN_STAFF_API ?? venue.base;
    const calendar = await fetch(base + address.pathname);
    assert.match(await calendar.text(), /BEGIN:VCALENDAR/);
    await sheet(page).getByRole("button", { name: "Close", exact: true }).click();
    const line = page.getByRole("button", { name: "Revoke: phone e2e" });
    await line.waitFor();
    const { body } = await ask(venue, "GET", "/api/admin/feeds");
    const { id } = body.find(({ name }) => name === "phone e2e");
    await ask(venue, "DELETE", `/api/admin/feeds/${id}`);
    await line.waitFor({ state: "detached" });
    await context.close();
  });

  it("fits a small screen and large letters", async () => {
    for (const name of ["access", "log", "export"]) {
      const { page, context } = await screen(name, { width: 320, height: 640, theme: "light" });
      await page.locator("main :is(.line, .log-list, .export-part)").first().waitFor();
      assert.deepEqual(await flaws(page), []);
      assert.ok((await overflow(page)) <= 0, name);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      assert.ok((await overflow(page)) <= 0, `${name} at 200 %`);
      await context.close();
    }
  });
});

describe("the log", { timeout: 120_000 }, () => {
  it("tells in words what happens, as it happens, and goes back page by page", async () => {
    const { page, wrong, context } = await screen("log");
    await page.locator(".log-list li").first().waitFor();
    const first = await page.locator(".log-list li").count();
    await ask(venue, "POST", "/api/admin/tokens", { name: "heard in the log", role: "staff" });
    await page.locator(".log-list li").first().getByText("heard in the log").waitFor();
    await page.getByRole("button", { name: "What was before" }).click();
    await page
      .locator(".log-list li")
      .nth(first + 50)
      .waitFor();
    const text = await page.locator("main").textContent();
    assert.doesNotMatch(text, /\b[a-z]+\.[a-z_]+\b|web-log/);
    assert.deepEqual(await flaws(page), []);

    await page.getByRole("radio", { name: "Access" }).check();
    await page.locator(".log-list li:not(.access)").first().waitFor({ state: "detached" });
    await page.getByRole("radio", { name: "Bookings" }).check();
    await page.locator(".log-links button").first().click();
    await sheet(page).waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });
});

describe("exports", { timeout: 120_000 }, () => {
  it("come by a link with their days in the name", async () => {
    const { page, context } = await screen("export");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download: Bookings" }).click(),
    ]);
    assert.match(await readFile(await file.path(), "utf8"), /^\ufeff?.*,.*\n/);
    const from = page.locator(".export-part").first().getByLabel("From", { exact: true });
    await from.fill("2999-01-01");
    await page.getByText("The last day is before the first.").waitFor();
    const off = page.getByRole("button", { name: "Download: Bookings" });
    assert.ok(await off.isDisabled());
    assert.deepEqual(await flaws(page), []);
    await context.close();
  });
});
