/** Who is let in to the desk, by which door, and what becomes of a desk whose line or access ends. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ask, browser, demo, desk, flaws, fragment, frame, OWNER, open } from "./rig.mjs";

let venue;
let chromium;

before(async () => {
  [venue, chromium] = await Promise.all([demo(), browser()]);
});
after(async () => {
  await chromium?.close();
  await venue?.stop();
});

const AN_HOUR_S = 3_600;

/** A token of its own, so that it can be revoked. */
async function issued(role = "staff") {
  const body = { name: "вечерняя смена", role, days: 1 };
  const made = await ask(venue, "POST", "/api/admin/tokens", body);
  assert.equal(made.status, 201, JSON.stringify(made.body));
  return made.body;
}

describe("the desk's door", { timeout: 120_000 }, () => {
  it("asks for a token, refuses a wrong one in words, and remembers a right one", async () => {
    const context = await chromium.newContext({
      locale: "ru-RU",
      viewport: { width: 320, height: 640 },
    });
    const { page, wrong } = await open(context, `${venue.base}/admin`);
    const field = page.getByLabel("Токен");
    await field.fill("filin-nobody");
    assert.deepEqual(await flaws(page), []);
    await page.getByRole("button", { name: "Войти" }).click();
    await page.getByText("Такого токена нет").waitFor();
    await field.fill(OWNER);
    await page.getByRole("button", { name: "Войти" }).click();
    await page.locator(".desk").waitFor();
    const [cookie] = await context.cookies();
    assert.equal(cookie.httpOnly, true);
    assert.equal(cookie.sameSite, "Strict");
    assert.ok(cookie.expires - Date.now() / 1000 > AN_HOUR_S);
    assert.ok(!(await page.evaluate(() => JSON.stringify({ ...localStorage }))).includes(OWNER));
    await page.reload();
    await page.locator(".desk").waitFor();
    await page.evaluate(() => {
      location.hash = "#/more";
    });
    await page.getByRole("button", { name: "Выйти" }).click();
    await page.getByLabel("Токен").waitFor();
    await page.reload();
    await page.getByLabel("Токен").waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("shows a role what it may, and nothing of the rest", async () => {
    const { secret } = await issued("staff");
    const { page, context } = await desk(chromium, venue, { token: secret });
    const rail = page.locator(".rail");
    await rail.getByText("Отзывы").waitFor();
    for (const hidden of ["Доступ", "Журнал", "Выгрузка", "Часы работы"]) {
      assert.equal(await rail.getByText(hidden).count(), 0, hidden);
    }
    await page.evaluate(() => {
      location.hash = "#/access";
    });
    await page.getByText("Этот раздел не для вашей роли").waitFor();
    await context.close();
  });

  it("opens from the Mini App for whoever works here, framed by Telegram", async () => {
    const grant = { telegram_id: 500_000_001, role: "manager", name: "Аня" };
    const granted = await ask(venue, "POST", "/api/admin/staff", grant);
    assert.equal(granted.status, 200, JSON.stringify(granted.body));
    const context = await chromium.newContext({
      locale: "ru-RU",
      viewport: { width: 400, height: 740 },
    });
    const address = `${venue.base}/webapp${fragment(venue.initData[0])}`;
    const { page, app, wrong } = await frame(context, venue, address);
    await app.locator(".slot:not(.full)").first().waitFor();
    await app.getByRole("link", { name: "Зал" }).click();
    await app.getByRole("heading", { level: 1, name: /Зал сейчас/ }).waitFor();
    await app.getByText("в эфире").waitFor();
    await app.locator(".rail").getByText("Ещё").click();
    await app.getByText("Аня Воронова, менеджер").waitFor();
    await page.evaluate(() => window.tell("back_button_pressed", {}));
    await app.getByRole("heading", { level: 1, name: /Зал сейчас/ }).waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("stays shut to a guest, who is led back", async () => {
    const context = await chromium.newContext({ locale: "ru-RU" });
    const { page } = await open(context, `${venue.base}/admin${fragment(venue.initData[1])}`);
    await page.getByText("вас среди него нет").waitFor();
    await page.getByRole("link", { name: "Открыть как гость" }).click();
    await page.locator(".slot:not(.full)").first().waitFor();
    await context.close();
  });

  it("asks again when access has ended meanwhile, and what was typed stays", async () => {
    const { id, secret } = await issued("staff");
    const { page, context } = await desk(chromium, venue, { token: secret });
    await page.getByRole("button", { name: "Новая бронь" }).first().click();
    const form = page.getByRole("dialog");
    const comment = form.locator("textarea, input[type=text], input:not([type])").last();
    await comment.fill("у окна, день рождения");
    await form.getByLabel("Имя").fill("Вера");
    assert.equal((await ask(venue, "DELETE", `/api/admin/tokens/${id}`)).status, 204);
    const again = page.getByRole("dialog", { name: "Войдите снова" });
    await form
      .getByRole("button", { name: /Забронировать|Записать|Создать/ })
      .first()
      .click();
    await again.waitFor();
    await again.getByLabel("Токен").fill(OWNER);
    await again.getByRole("button", { name: "Войти" }).click();
    await again.waitFor({ state: "detached" });
    assert.equal(await comment.inputValue(), "у окна, день рождения");
    await context.close();
  });
});

describe("two desks", { timeout: 120_000 }, () => {
  it("see what the other does, and go on after the line was down", async () => {
    const one = await desk(chromium, venue);
    const other = await desk(chromium, venue, { width: 375 });
    const count = other.page.locator(".rail .count").first();
    const before = Number.parseInt(await count.textContent(), 10);
    await one.page.evaluate(() => {
      location.hash = "#/bookings";
    });
    await one.page.locator(".desk-queue .booking-acts button").first().click();
    await count.filter({ hasText: new RegExp(`^${before - 1}`) }).waitFor();

    await other.context.setOffline(true);
    await other.page.evaluate(() => window.dispatchEvent(new Event("offline")));
    await other.page.getByText("Нет живой связи").waitFor();
    await one.page.locator(".desk-queue .booking-acts button").first().click();
    await one.page
      .locator(".rail .count")
      .first()
      .filter({ hasText: new RegExp(`^${before - 2}`) })
      .waitFor();
    await other.context.setOffline(false);
    await other.page.evaluate(() => window.dispatchEvent(new Event("online")));
    await count.filter({ hasText: new RegExp(`^${before - 2}`) }).waitFor();
    await other.page.getByText("Нет живой связи").waitFor({ state: "detached" });
    await Promise.all([one.context.close(), other.context.close()]);
  });
});
