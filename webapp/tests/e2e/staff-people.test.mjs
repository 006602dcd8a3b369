/** The desk's people: guests found, their cards kept, their reviews read. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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

/** Guests of the demo, as the daemon lists them. */
async function guests(query = "") {
  return (await ask(venue, "GET", `/api/admin/guests?limit=200&${query}`)).body.items;
}
const card = async (id) => (await ask(venue, "GET", `/api/admin/guests/${id}`)).body;
const reviews = async () => (await ask(venue, "GET", "/api/admin/reviews?limit=200")).body.items;

/** A token of a role that is less than the owner's. */
async function token(role) {
  const { body } = await ask(venue, "POST", "/api/admin/tokens", { name: `e2e ${role}`, role });
  return body.secret;
}

async function go(page, screen) {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, screen);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Looks for a guest by their number, and opens the card. */
async function opened(page, id) {
  await go(page, "guests");
  const field = page.getByLabel("Кого ищем");
  await field.fill("");
  await page.locator(".people-line").nth(1).waitFor();
  await field.fill(`#${id}`);
  await page.waitForFunction(() => document.querySelectorAll(".people-line").length === 1);
  await page.locator(".people-line").click();
  const sheet = page.getByRole("dialog").first();
  await sheet.locator(".people-stats").waitFor();
  return sheet;
}

/** Waits until the daemon says so: what is pressed is sent a moment later. */
async function until(check, what) {
  const end = Date.now() + 10_000;
  while (!(await check())) {
    assert.ok(Date.now() < end, what);
    await new Promise((next) => setTimeout(next, 50));
  }
}

describe("the guests", { timeout: 120_000 }, () => {
  it("are found by a part of a name, of a phone, and by @name while one types", async () => {
    const { page, context, wrong } = await desk(chromium, venue);
    const all = await guests();
    const one = all.find((guest) => guest.username && guest.phone);
    await go(page, "guests");
    const field = page.getByLabel("Кого ищем");
    const lines = page.locator(".people-line");
    await lines.first().waitFor();
    for (const wish of [one.name.slice(0, 3), one.phone.slice(-5), `@${one.username}`]) {
      await field.fill("");
      await field.pressSequentially(wish);
      const found = await guests(`q=${encodeURIComponent(wish)}`);
      assert.ok(found.some(({ id }) => id === one.id));
      await page.waitForFunction(
        (count) => document.querySelectorAll(".people-line").length === count,
        Math.min(40, found.length),
      );
      await lines.filter({ hasText: one.name }).first().waitFor();
    }
    await field.fill("такого здесь нет");
    await page.getByText("Никого не нашли.").waitFor();
    await page.getByRole("button", { name: "Показать всех" }).click();
    await lines.nth(1).waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("come page by page until all are there", async () => {
    const { page, context } = await desk(chromium, venue);
    const all = await guests();
    await go(page, "guests");
    const more = page.getByRole("button", { name: "Показать ещё" });
    await page.locator(".people-line").first().waitFor();
    if (all.length > 40) {
      await more.click();
      await page.waitForFunction(() => document.querySelectorAll(".people-line").length > 40);
    }
    await context.close();
  });

  it("have a card in which notes, tags, discount and visits are kept", async () => {
    const { page, context, wrong } = await desk(chromium, venue);
    const [one] = (await guests()).slice(-2);
    const sheet = await opened(page, one.id);
    const note = `любит <b>окно</b> & тишину ${Date.now()}`;
    await sheet.getByLabel("Заметки персонала").fill(note);
    // Somebody else changes something else meanwhile: both are kept.
    const other = { discount: one.discount + 100 };
    await ask(venue, "PATCH", `/api/admin/guests/${one.id}`, other);
    await page.waitForFunction(
      (sum) => document.querySelector("input[inputmode=numeric]")?.value === `${sum}`,
      other.discount,
    );
    assert.equal(await sheet.getByLabel("Заметки персонала").inputValue(), note);
    await sheet.getByRole("button", { name: "Сохранить" }).click();
    await sheet.getByText("Сохранено.").waitFor();
    assert.equal((await card(one.id)).notes, note);

    const tag = `т${Date.now() % 100_000}`;
    await sheet.getByLabel("Новая метка").fill(tag.toUpperCase());
    await page.keyboard.press("Enter");
    await sheet.getByRole("button", { name: `Убрать метку ${tag}` }).waitFor();
    assert.ok((await card(one.id)).tags.includes(tag));
    await sheet.getByRole("button", { name: `Убрать метку ${tag}` }).click();
    await sheet.getByRole("button", { name: `Убрать метку ${tag}` }).waitFor({ state: "detached" });

    // Without a reason nothing is sent.
    await sheet.getByRole("button", { name: "Поправить", exact: true }).click();
    await sheet.getByText("Напишите, почему").waitFor();
    const { visits } = (await card(one.id)).loyalty;
    await sheet.getByRole("button", { name: "+1: на визит больше" }).click();
    await sheet.getByLabel("Почему").fill("забыли записать");
    await sheet.getByRole("button", { name: "Поправить", exact: true }).click();
    await sheet.getByText("Записали: +2.").waitFor();
    assert.equal((await card(one.id)).loyalty.visits, visits + 2);
    await sheet.locator("summary").click();
    await sheet.getByText("забыли записать").first().waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("lose nothing that was typed when the same is changed elsewhere", async () => {
    const { page, context } = await desk(chromium, venue);
    const one = (await guests()).at(-3);
    const sheet = await opened(page, one.id);
    await sheet.getByLabel("Заметки персонала").fill("моё");
    await ask(venue, "PATCH", `/api/admin/guests/${one.id}`, { notes: `чужое ${Date.now()}` });
    await sheet.getByText("Пока вы писали").waitFor();
    assert.equal(await sheet.getByLabel("Заметки персонала").inputValue(), "моё");
    await sheet.getByRole("button", { name: "Сохранить моё" }).click();
    await sheet.getByText("Сохранено.").waitFor();
    assert.equal((await card(one.id)).notes, "моё");
    await context.close();
  });

  it("are barred with a reason, let in again, and given their data", async () => {
    const { page, context } = await desk(chromium, venue);
    const one = (await guests()).filter(({ barred }) => !barred).at(-4);
    const sheet = await opened(page, one.id);
    await sheet.getByRole("button", { name: "Закрыть бронь" }).click();
    const asked = page.getByRole("dialog").last();
    await page.getByLabel("Почему (допишем в заметки)").fill("шумели");
    assert.deepEqual(await flaws(page), []);
    await asked.getByRole("button", { name: "Закрыть бронь" }).click();
    await sheet.getByRole("button", { name: "Открыть бронь снова" }).waitFor();
    const barred = await card(one.id);
    assert.ok(barred.barred && barred.notes.includes("шумели"));
    await sheet.getByRole("button", { name: "Открыть бронь снова" }).click();
    await sheet.getByRole("button", { name: "Закрыть бронь" }).waitFor();

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      sheet.getByRole("button", { name: "Выгрузить данные" }).click(),
    ]);
    assert.equal(file.suggestedFilename(), `filin-guest-${one.id}.json`);
    assert.equal(JSON.parse(readFileSync(await file.path(), "utf8")).guest.id, one.id);
    await context.close();
  });

  it("are forgotten only when their number is typed, and not while they have bookings", async () => {
    const { page, context } = await desk(chromium, venue);
    const live = ({ status }) => ["pending", "confirmed", "seated"].includes(status);
    let busy;
    let idle;
    for (const { id } of await guests()) {
      const { bookings } = await card(id);
      if (bookings.some(live)) busy ??= id;
      else idle ??= id;
      if (busy && idle) break;
    }
    for (const [id, done] of [
      [busy, false],
      [idle, true],
    ]) {
      const sheet = await opened(page, id);
      await sheet.getByRole("button", { name: "Забыть гостя" }).click();
      const asked = page.getByRole("dialog").last();
      const yes = asked.getByRole("button", { name: "Забыть навсегда" });
      assert.ok(await yes.isDisabled());
      await asked.getByLabel("Чтобы подтвердить").fill(`${id}0`);
      assert.ok(await yes.isDisabled());
      await asked.getByLabel("Чтобы подтвердить").fill(`${id}`);
      await yes.click();
      if (done) await sheet.getByText("Гостя забыли по просьбе").waitFor();
      else await asked.getByRole("alert").waitFor();
      assert.equal((await card(id)).forgotten, done);
      await page.keyboard.press("Escape");
      if (!done) await page.keyboard.press("Escape");
      await page.getByRole("dialog").first().waitFor({ state: "detached" });
    }
    await context.close();
  });

  it("are read by staff, who may note but not reward or bar", async () => {
    const { page, context } = await desk(chromium, venue, { token: await token("staff") });
    const one = (await guests()).at(-5);
    const sheet = await opened(page, one.id);
    await sheet.getByText("Метки, скидку и визиты меняет менеджер.").waitFor();
    for (const name of ["Закрыть бронь", "Выгрузить данные", "Забыть гостя", "Поправить"]) {
      assert.equal(await sheet.getByRole("button", { name }).count(), 0, name);
    }
    assert.equal(await sheet.getByLabel("Личная скидка, ₽").count(), 0);
    const note = `от персонала ${Date.now()}`;
    await sheet.getByLabel("Заметки персонала").fill(note);
    await sheet.getByRole("button", { name: "Сохранить" }).click();
    await sheet.getByText("Сохранено.").waitFor();
    assert.equal((await card(one.id)).notes, note);
    await context.close();
  });
});

describe("the reviews", { timeout: 120_000 }, () => {
  it("are summed up, filtered by stars, and lead to the visit and the guest", async () => {
    const { page, context, wrong } = await desk(chromium, venue);
    await go(page, "reviews");
    await page.getByRole("radio", { name: "За всё время" }).check();
    const all = await reviews();
    const lines = page.locator(".people-review");
    const shown = (count) =>
      page.waitForFunction(
        (count) => document.querySelectorAll(".people-review").length === count,
        count,
      );
    await shown(Math.min(40, all.length));
    const of = (stars) => all.filter(({ rating }) => rating === stars).length;
    const [first] = all;
    const bar = page.getByRole("button", { name: new RegExp(`^${first.rating} ★`) });
    await bar.click();
    await shown(of(first.rating));
    assert.equal(await bar.getAttribute("aria-pressed"), "true");
    await page.getByRole("button", { name: /Показать все/ }).click();
    await shown(Math.min(40, all.length));
    await lines.first().getByRole("button", { name: first.guest.name, exact: true }).click();
    await page.getByRole("dialog").locator(".people-stats").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("radio", { name: "По датам" }).check();
    await page.locator(".people-dates input").first().fill("2020-01-02");
    await page.locator(".people-dates input").last().fill("2020-01-01");
    await page.getByText("Конец раньше начала.").waitFor();
    await page.locator(".people-dates input").last().fill("2020-01-03");
    await page.getByText("Отзывов за это время нет.").waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("go when a manager takes them away, here and on every other screen", async () => {
    const { page, context } = await desk(chromium, venue);
    await go(page, "reviews");
    await page.getByRole("radio", { name: "За всё время" }).check();
    const [first, second] = await reviews();
    const left = (wish) =>
      page.waitForFunction((count) => {
        const [told] =
          document.querySelector(".people-average .dim")?.textContent.match(/\d+/) ?? [];
        return Number(told) === count;
      }, wish);
    const count = (await reviews()).length;
    await left(count);
    await page
      .locator(".people-review")
      .first()
      .getByRole("button", { name: /^Убрать/ })
      .click();
    assert.deepEqual(await flaws(page), []);
    await page.getByRole("button", { name: "Убрать навсегда" }).click();
    await until(async () => (await reviews()).every(({ id }) => id !== first.id), "still there");
    await left(count - 1);
    // And one that somebody else takes away.
    await ask(venue, "DELETE", `/api/admin/reviews/${second.id}`);
    await left(count - 2);
    await context.close();
  });

  it("are only read by staff", async () => {
    const { page, context } = await desk(chromium, venue, { token: await token("staff") });
    await go(page, "reviews");
    await page.locator(".people-review").first().waitFor();
    assert.equal(await page.getByRole("button", { name: /^Убрать/ }).count(), 0);
    await context.close();
  });
});

for (const [language, theme, width] of [
  ["ru", "dark", 320],
  ["en", "light", 320],
  ["ru", "light", 1280],
]) {
  it(`people in ${language}, ${theme}, ${width} px: axe, the width, twice the size`, async () => {
    const { page, context } = await desk(chromium, venue, { language, theme, width, height: 740 });
    const whole = async (what) => {
      assert.deepEqual(await flaws(page), [], what);
      assert.ok((await overflow(page)) <= 0, `${what} is wider than the screen`);
      const text = await page.locator("body").textContent();
      assert.ok(!/web-[a-z]+-/.test(text), `${what}: a text is missing`);
    };
    await go(page, "reviews");
    await page.locator(".people-review").first().waitFor();
    await whole("reviews");
    await go(page, "guests");
    await page.locator(".people-line").first().waitFor();
    await whole("guests");
    await page.locator(".people-line").first().click();
    await page.locator(".people-stats").waitFor();
    await whole("card");
    await page.locator("dialog summary").click();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await whole("card, twice the size");
    const wide = await page
      .locator("dialog")
      .first()
      .evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    assert.ok(wide <= 0, `the card is ${wide} px too wide`);
    await page.keyboard.press("Escape");
    await whole("guests, twice the size");
    await go(page, "reviews");
    await page.locator(".people-review").first().waitFor();
    await whole("reviews, twice the size");
    await context.close();
  });
}
