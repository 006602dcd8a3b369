/** Staff at the live room: everything is begun from the plan, and the plan is true. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
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

/** Tables are made free of whatever stands there now, and soon: the demo's evening is by chance. */
const TABLES = [1, 2, 4, 5, 6];

async function clear(number) {
  const { body: room } = await ask(venue, "GET", "/api/admin/tables");
  const { bookings, blocks } = room.tables.find((one) => one.number === number);
  for (const { id, status } of bookings) {
    const to = { seated: "completed", confirmed: "canceled", pending: "canceled" }[status];
    if (to) await ask(venue, "POST", `/api/admin/bookings/${id}/status`, { status: to });
  }
  for (const { id } of blocks) await ask(venue, "DELETE", `/api/admin/blocks/${id}`);
}

const of = async (number) => {
  const { body: room } = await ask(venue, "GET", "/api/admin/tables");
  return room.tables.find((one) => one.number === number);
};
const spot = (page, number) => page.locator(`[data-table="${number}"]`);
const named = (page, number, words) =>
  page.locator(`[data-table="${number}"][aria-label*="${words}"]`);

describe("the live room", { timeout: 180_000 }, () => {
  beforeEach(async () => {
    for (const number of TABLES) await clear(number);
  });

  it("seats guests from the door in two taps, and takes it back", async () => {
    const { page, context, wrong } = await desk(chromium, venue, { width: 375 });
    await named(page, 4, "свободен").click();
    await page.getByRole("button", { name: "Посадить сейчас: 2 гостя" }).click();
    await named(page, 4, "за столом гости").waitFor();
    const [seated] = (await of(4)).bookings.filter((one) => one.status === "seated");
    assert.equal(seated.guests, 2);
    assert.equal(seated.source, "walk_in");
    await page.locator(".toast button").click();
    await named(page, 4, "свободен").waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("books from a free time in two taps and a name; a double tap books once", async () => {
    const { page, context, wrong } = await desk(chromium, venue);
    // The day after: today may be over.
    await page.getByRole("button", { name: "Днём позже" }).click();
    await page.getByText("Зал на день").waitFor();
    await spot(page, 5).click();
    await page.locator(".staff-floor-starts button").last().click();
    await page.getByLabel("Имя").fill('سليم <i>&"');
    const asked = [];
    page.on("request", (one) => one.method() === "POST" && asked.push(one));
    await page.locator(".sheet button[type=submit]").evaluate((button) => {
      button.click();
      button.click();
    });
    await page.locator(".toast").getByText("Записали").waitFor();
    const made = asked.filter((one) => one.url().endsWith("/api/admin/bookings"));
    assert.equal(made.length, 1);
    assert.ok(made[0].headers()["idempotency-key"]);
    assert.deepEqual(
      [made[0].postDataJSON().table_no, made[0].postDataJSON().name],
      [5, 'سليم <i>&"'],
    );
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("finds a guest while their name is typed", async () => {
    const { body } = await ask(venue, "GET", "/api/admin/guests?limit=50");
    const known = body.items.find((one) => one.phone && one.name.length > 3);
    const { page, context } = await desk(chromium, venue, { width: 375 });
    await page.getByRole("button", { name: "Новая бронь" }).click();
    await page.getByLabel("Телефон").fill(known.phone);
    await page.locator(".staff-floor-known").first().click();
    await page.getByRole("button", { name: "Другой гость" }).waitFor();
    assert.ok(await page.locator(".sheet").getByText(known.name).first().isVisible());
    await context.close();
  });

  it("who was overtaken keeps the form, and is offered what is free", async () => {
    const { page, context } = await desk(chromium, venue);
    await page.getByRole("button", { name: "Новая бронь" }).click();
    await page.getByLabel("Имя").fill("Вера");
    const tomorrow = page.locator(".staff-floor-days label").nth(1);
    await tomorrow.click();
    await page.locator(".staff-floor-times label:not(.full) input").first().check({ force: true });
    const starts_at = new Date(Date.now() + 26 * 3_600_000).toISOString();
    await page.route("**/api/admin/bookings", (route) => {
      if (route.request().method() !== "POST") return route.continue();
      const detail = "Это время только что заняли.";
      const alternatives = [{ starts_at, tables: [4] }];
      const json = { type: "", title: "", status: 409, code: "slot_taken", detail, alternatives };
      return route.fulfill({ status: 409, json });
    });
    await page.locator(".sheet button[type=submit]").click();
    const alert = page.locator(".sheet [role=alert]");
    await alert.getByText("Это время только что заняли.").waitFor();
    assert.equal(await page.getByLabel("Имя").inputValue(), "Вера");
    assert.deepEqual(await flaws(page), []);
    await alert.getByRole("button").click();
    await page.locator(".sheet button[type=submit]").getByText("Стол 4").waitFor();
    await context.close();
  });

  it("closes a table, says who is in the way of another, and opens it again", async () => {
    const { page, context, wrong } = await desk(chromium, venue, { width: 375 });
    await named(page, 6, "свободен").click();
    await page.getByRole("button", { name: "Закрыть стол" }).click();
    await page.getByLabel("Почему").fill("Чиним");
    assert.deepEqual(await flaws(page), []);
    await page.locator(".sheet button[type=submit]").click();
    await named(page, 6, "Чиним").click();
    await page.getByRole("button", { name: "Открыть" }).click();
    await page.getByText("Стол 6 снова открыт.").waitFor();
    await page.keyboard.press("Escape");

    const walkIn = { walk_in: true, guests: 2, table_no: 1, name: "Мешает" };
    const { body: held } = await ask(venue, "POST", "/api/admin/bookings", walkIn);
    await named(page, 1, "Мешает").click();
    await page.getByRole("button", { name: "Закрыть стол" }).click();
    await page.locator(".sheet button[type=submit]").click();
    await page.locator(".sheet [role=alert]").getByText(`#${held.id}`).waitFor();
    await page.locator(".sheet .booking-line").getByText("Мешает").waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("shows at once what others do, and what is typed meanwhile stays", async () => {
    const { page, context } = await desk(chromium, venue);
    await page.getByText("в эфире").waitFor();
    await named(page, 2, "свободен").waitFor();
    await page.getByRole("button", { name: "Новая бронь" }).click();
    await page.getByLabel("Пожелания").fill("у окна");
    const walkIn = { walk_in: true, guests: 1, table_no: 2, name: "Издалека" };
    await ask(venue, "POST", "/api/admin/bookings", walkIn);
    await named(page, 2, "Издалека").waitFor();
    assert.equal(await page.getByLabel("Пожелания").inputValue(), "у окна");
    await page.keyboard.press("Escape");
    const line = page.locator(".staff-floor-line", { hasText: "Издалека" });
    await line.getByRole("button", { name: "Ушли" }).click();
    await named(page, 2, "свободен").waitFor();
    assert.equal(await line.count(), 0);
    await context.close();
  });

  it("is walked over by the arrow keys", async () => {
    const { page, context } = await desk(chromium, venue);
    await spot(page, 1).focus();
    await page.keyboard.press("ArrowDown");
    const focused = await page.evaluate(() => document.activeElement?.dataset.table);
    assert.equal(focused, "2");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Стол 2" }).waitFor();
    await context.close();
  });

  it("has no flaw that axe knows, and fits a small phone and large letters", async () => {
    for (const theme of ["dark", "light"]) {
      const { page, context } = await desk(chromium, venue, { width: 320, theme });
      await spot(page, 4).waitFor();
      assert.deepEqual(await flaws(page), [], theme);
      assert.ok((await overflow(page)) <= 0);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "32px"));
      assert.ok((await overflow(page)) <= 0, "200 %");
      await spot(page, 4).click();
      await page.locator(".staff-floor-parties").waitFor();
      assert.deepEqual(await flaws(page), [], `${theme}: the table`);
      const wide = await page
        .locator(".sheet")
        .evaluate((one) => one.scrollWidth - one.clientWidth);
      assert.ok(wide <= 0, `${wide} px over`);
      await page.getByRole("button", { name: "Новая бронь" }).last().click();
      await page.locator(".staff-floor-times label").first().waitFor();
      assert.deepEqual(await flaws(page), [], `${theme}: the booking`);
      const over = await page
        .locator(".sheet")
        .evaluate((one) => one.scrollWidth - one.clientWidth);
      assert.ok(over <= 0, `${over} px over`);
      await context.close();
    }
  });
});
