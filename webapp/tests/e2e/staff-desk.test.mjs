/** The bookings desk with the real daemon: requests, the day, a booking's sheet, the waitlist. */
import assert from "node:assert/strict";
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

/** The bookings desk in a browser. */
async function bookings(wish = {}) {
  const opened = await desk(chromium, venue, wish);
  await opened.page.evaluate(() => {
    location.hash = "#/bookings";
  });
  await opened.page.locator(".desk-page .day-bar").waitFor();
  return opened;
}

/** The service day so many days after today. */
async function dayAfter(days) {
  const { body } = await ask(venue, "GET", "/api/admin/venue");
  const at = new Date(`${body.today}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

let phones = 0;

/** A booking that staff took for somebody, at the day's first free start from this one on. */
async function booked(name, days, from = 0) {
  const date = await dayAfter(days);
  const { body } = await ask(venue, "GET", `/api/admin/availability?date=${date}&guests=2`);
  const slot = body.slots.slice(from).find((one) => one.tables.length > 0);
  phones += 1;
  const answer = await ask(venue, "POST", "/api/admin/bookings", {
    starts_at: slot.starts_at,
    guests: 2,
    name,
    phone: `+7999777${String(1000 + phones)}`,
  });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body;
}

const read = async (id) => (await ask(venue, "GET", `/api/admin/bookings/${id}`)).body;

/** A request of a guest. */
async function requested(guest, days) {
  const date = await dayAfter(days);
  const { body } = await ask(venue, "GET", `/api/admin/availability?date=${date}&guests=2`);
  const slot = body.slots.find((one) => one.tables.length > 0);
  const answer = await fetch(`${process.env.FILIN_STAFF_API ?? venue.base}/api/bookings`, {
    method: "POST",
    headers: {
      Authorization: `tma ${venue.initData[guest]}`,
      "Content-Type": "application/json",
      "X-Filin-Csrf": "1",
    },
    body: JSON.stringify({ starts_at: slot.starts_at, guests: 2, phone: "+79990001515" }),
  });
  const made = await answer.json();
  assert.equal(answer.status, 201, JSON.stringify(made));
  return made;
}

/** Shows a day, and opens a booking of it. */
async function opened(page, booking) {
  await page.locator(".day-bar input").fill(booking.date);
  await page.locator(".desk-lines .line").filter({ hasText: booking.guest.name }).first().click();
  const sheet = page.getByRole("dialog");
  await sheet.locator(".desk-booking").waitFor();
  return sheet;
}

const status = (id, wish) => async () => (await read(id)).status === wish;

/** Until it is so; the daemon is asked again and again, for five seconds. */
async function until(so) {
  const end = performance.now() + 5_000;
  while (!(await so())) {
    if (performance.now() > end) throw new Error(`never: ${so}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe("the bookings desk", { timeout: 240_000 }, () => {
  it("shows a request as it comes, says so, and confirms it with one tap", async () => {
    const { page, wrong, context } = await bookings();
    await page.locator(".desk-request, .desk-queue p.dim").first().waitFor();
    const made = await requested(1, 8);
    const card = page
      .locator(".desk-request.new")
      .filter({ hasText: made.starts_at.slice(11, 16) });
    await card.first().waitFor();
    await page.locator(".desk-queue [role=status]", { hasText: "Новая заявка" }).waitFor({
      state: "attached",
    });
    const whose = (await read(made.id)).guest.name;
    await card
      .first()
      .getByRole("button", { name: `Подтвердить: ${whose}` })
      .click();
    await until(status(made.id, "confirmed"));
    await page.locator(".toast", { hasText: whose }).waitFor();
    await ask(venue, "POST", `/api/admin/bookings/${made.id}/status`, { status: "canceled" });
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("refuses a request with a reason, after a question", async () => {
    const made = await requested(0, 9);
    const { page, wrong, context } = await bookings({ width: 375, height: 760 });
    const card = page
      .locator(".desk-request")
      .filter({ has: page.locator(`text=${made.starts_at.slice(11, 16)}`) })
      .last();
    await card.getByRole("button", { name: /^Отказать/ }).click();
    const sheet = page.getByRole("dialog");
    assert.match(await sheet.textContent(), /Гостю сообщит бот/);
    assert.deepEqual(await flaws(page), []);
    assert.equal(await status(made.id, "pending")(), true);
    await sheet.getByRole("button", { name: "Закрытое мероприятие" }).click();
    await sheet.getByRole("button", { name: "Отказать" }).click();
    await until(status(made.id, "canceled"));
    assert.equal((await read(made.id)).reason, "Закрытое мероприятие");
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("moves a booking, keeps what is typed when somebody else is faster, and tells the history", async () => {
    const booking = await booked("Мия <b>Перенос</b>", 10);
    const { page, wrong, context } = await bookings();
    const sheet = await opened(page, booking);
    const note = sheet.getByLabel(/Заметка персонала/);
    await note.fill("любит у окна");
    // Another desk writes meanwhile: it is seen, and does not overwrite what is typed.
    await ask(venue, "PATCH", `/api/admin/bookings/${booking.id}`, { note: "аллергия на мяту" });
    await sheet.locator(".desk-changed").waitFor();
    await sheet.getByText("аллергия на мяту").first().waitFor();
    assert.equal(await note.inputValue(), "любит у окна");
    await sheet.getByRole("button", { name: "Сохранить заметку" }).click();
    await until(async () => (await read(booking.id)).note === "любит у окна");

    await sheet.getByRole("button", { name: "Перенести" }).click();
    const move = page.getByRole("dialog").last();
    const same = move.locator(".desk-slot", { hasText: "как сейчас" }).locator("input");
    await same.waitFor();
    assert.equal(await same.isChecked(), true);
    assert.deepEqual(await flaws(page), []);
    // The next start, though the booking's own hold lies over it.
    await same.focus();
    await page.keyboard.press("ArrowRight");
    await move.getByRole("button", { name: "На одного больше" }).click();
    await move.getByRole("button", { name: /^Сохранить/ }).click();
    await until(async () => (await read(booking.id)).guests === 3);
    assert.ok(Date.parse((await read(booking.id)).starts_at) > Date.parse(booking.starts_at));
    const history = sheet.locator(".desk-history");
    await history.getByText("Перенесена").waitFor();
    await history.getByText("2 гостя → 3 гостя").waitFor();
    assert.doesNotMatch(await history.textContent(), /booking\.|token:/);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("says what is free instead when a table is taken", async () => {
    const [mine, other] = [await booked("Нина Первая", 11), await booked("Олег Второй", 11)];
    const { page, context } = await bookings();
    const sheet = await opened(page, mine);
    await sheet.getByRole("button", { name: "Перенести" }).click();
    const move = page.getByRole("dialog").last();
    await move.locator(".desk-slots").first().waitFor();
    // The room was read before somebody took the table: the browser still believes it free.
    await page.route(`**/api/admin/bookings/${mine.id}`, (route) => {
      if (route.request().method() !== "PATCH") return route.continue();
      const body = { ...route.request().postDataJSON(), tables: other.tables };
      return route.continue({ postData: JSON.stringify(body) });
    });
    await move.getByRole("button", { name: "На одного больше" }).click();
    await move.getByRole("button", { name: /^Сохранить/ }).click();
    await move.getByRole("alert").waitFor();
    assert.deepEqual((await read(mine.id)).tables, mine.tables);
    await page.unroute(`**/api/admin/bookings/${mine.id}`);
    await move.locator(".desk-trouble .button").first().click();
    await move.getByRole("button", { name: /^Сохранить/ }).click();
    await until(async () => (await read(mine.id)).guests === 3);
    await context.close();
  });

  it("shows a step of another desk in the open sheet, and refuses one that came too late", async () => {
    const booking = await booked("Пётр Живой", 12);
    const { page, context } = await bookings();
    const sheet = await opened(page, booking);
    const path = `/api/admin/bookings/${booking.id}/status`;
    // The feed is slower than the tap.
    const slow = async (route) => {
      await ask(venue, "POST", path, { status: "canceled" });
      return route.continue();
    };
    await page.route(`**${path}`, slow, { times: 1 });
    await sheet.getByRole("button", { name: "Посадить" }).click();
    await sheet.locator(".desk-head .badge.bad").waitFor();
    await sheet.getByRole("button", { name: "Вернуть бронь" }).click();
    await until(status(booking.id, "confirmed"));
    await ask(venue, "POST", path, { status: "canceled" });
    await sheet.locator(".desk-head .badge.bad").waitFor();
    await ask(venue, "POST", path, { status: "confirmed" });
    await sheet.locator(".desk-head .badge.good").waitFor();
    await sheet.locator(".desk-changed").waitFor();
    await context.close();
  });

  it("finds a booking of any day by a part of the name, and filters by how bookings stand", async () => {
    const booking = await booked("Рафаэль Искомый", 13);
    const { page, wrong, context } = await bookings({ language: "en" });
    await page.getByLabel("Name, phone or number").fill("искомый");
    await page.keyboard.press("Enter");
    const found = page.locator(".desk-group", { hasText: "On other days" }).locator(".line");
    await found.filter({ hasText: "Рафаэль Искомый" }).click();
    await page.getByRole("dialog").getByText(`Booking ${booking.id}`).waitFor();
    await page.keyboard.press("Escape");
    // Until it is gone it may take the keyboard back.
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByLabel("Name, phone or number").fill("");
    await page.locator(".desk-filter label", { hasText: "confirmed" }).click();
    assert.equal(await page.locator(".desk-lines .booking-line:not(.confirmed)").count(), 0);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("puts a caller on the waitlist, books for them, and takes another off", async () => {
    const { page, wrong, context } = await bookings({ width: 375, height: 760 });
    const date = await dayAfter(14);
    await page.locator(".day-bar input").fill(date);
    const waits = page.locator(".desk-waits");
    const join = async (name, phone) => {
      await waits.getByRole("button", { name: /Записать/ }).click();
      const sheet = page.getByRole("dialog");
      await sheet.locator("select").first().waitFor();
      assert.equal(await sheet.locator("input[type=date]").inputValue(), date);
      await sheet.getByLabel("Имя").fill(name);
      await sheet.getByLabel("Телефон").fill(phone);
      await sheet.locator("button[type=submit]").click();
      return waits.locator(".desk-wait", { hasText: name });
    };
    const first = await join("Соня Ждёт", "+7 999 777 20 01");
    await first.locator("a[href^='tel:']").waitFor();
    // A table is free, so it is offered at once.
    await first.getByRole("button", { name: /^Забронировать/ }).click();
    await first.waitFor({ state: "detached" });
    await page.locator(".desk-lines .line", { hasText: "Соня Ждёт" }).waitFor();

    // The daemon refuses a number that is none; what was typed stays.
    await join("Тим Неверный", "12");
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("alert").waitFor();
    assert.deepEqual(await flaws(page), []);
    assert.equal(await sheet.getByLabel("Имя").inputValue(), "Тим Неверный");
    await sheet.getByLabel("Телефон").fill("+7 999 777 20 02");
    await sheet.locator("button[type=submit]").click();
    const second = waits.locator(".desk-wait", { hasText: "Тим Неверный" });
    await second.getByRole("button", { name: /^Убрать/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Убрать" }).click();
    await second.waitFor({ state: "detached" });
    assert.deepEqual(wrong, []);
    await context.close();
  });

  for (const theme of ["dark", "light"]) {
    it(`fits 320 px and a doubled font, and axe finds nothing (${theme})`, async () => {
      const booking = await booked(`${"Длинноеимя".repeat(9)} ${theme}`, 15);
      const { page, context } = await bookings({ width: 320, height: 640, theme });
      assert.ok((await overflow(page)) <= 0);
      assert.deepEqual(await flaws(page), []);
      const sheet = await opened(page, booking);
      assert.deepEqual(await flaws(page), []);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      assert.ok((await overflow(page)) <= 0);
      await sheet.getByRole("button", { name: "Перенести" }).click();
      await page.locator(".desk-slots").first().waitFor();
      const wide = (name) =>
        page
          .locator(name)
          .evaluateAll((all) =>
            all.map((one) => one.scrollWidth - one.clientWidth).filter((over) => over > 0),
          );
      assert.deepEqual(await wide("dialog"), []);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").first().waitFor({ state: "detached" });
      assert.ok((await overflow(page)) <= 0);
      await context.close();
    });
  }
});
