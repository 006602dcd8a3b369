/** Venues and moments that are not as one would wish: what a guest's page makes of them. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ask, browser, demo, flaws, fragment, open, overflow } from "./rig.mjs";

const FREE = ".slot:not(.full)";
const LONG = "مقهى البومة 🦉 <b>&amp; «Филин»";

let chromium;
before(async () => {
  chromium = await browser();
});
after(() => chromium?.close());

function phone(wish = {}) {
  return chromium.newContext({ viewport: { width: 320, height: 700 }, locale: "ru-RU", ...wish });
}

/** The guest's page; Максим is 1, Аня 0. */
function mini(context, venue, guest = 0, screen = "") {
  return open(context, `${venue.base}/webapp${fragment(venue.initData[guest])}`).then(
    async (opened) => {
      await opened.page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, screen);
      return opened;
    },
  );
}

/** Asks the daemon as a guest. */
async function as(venue, guest, method, path, body) {
  const answer = await fetch(`${venue.base}${path}`, {
    method,
    headers: { Authorization: `tma ${venue.initData[guest]}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

async function whole(page) {
  assert.deepEqual(await flaws(page), []);
  assert.ok((await overflow(page)) <= 0, "wider than the screen");
}

function table(number, at, given = {}) {
  return {
    number,
    seats: { min: 1, max: 4 },
    zone: LONG.slice(0, 20),
    shape: number % 3 === 0 ? "round" : "rect",
    place: { x: 60 + (at % 8) * 112, y: 70 + Math.floor(at / 8) * 180, w: 70, h: 70, turn: 0 },
    online: true,
    neighbours: [],
    ...given,
  };
}

describe("a venue", { timeout: 120_000 }, () => {
  let venue;
  before(async () => {
    venue = await demo();
  });
  after(() => venue?.stop());

  it("with no tables, then with forty, and a name from right to left with markup in it", async () => {
    // What is booked stands in the way of taking the tables out.
    const booked = await ask(venue, "GET", "/api/admin/bookings?limit=100");
    for (const { id, status } of booked.body.items) {
      const end = status === "seated" ? "completed" : "canceled";
      if (["pending", "confirmed", "seated"].includes(status)) {
        const done = await ask(venue, "POST", `/api/admin/bookings/${id}/status`, { status: end });
        assert.equal(done.status, 200, JSON.stringify(done.body));
      }
    }
    const { body: room } = await ask(venue, "GET", "/api/admin/tables");
    for (const { id } of room.tables.flatMap(({ blocks }) => blocks)) {
      await ask(venue, "DELETE", `/api/admin/blocks/${id}`);
    }
    for (const { number } of room.tables) {
      const gone = await ask(venue, "DELETE", `/api/admin/tables/${number}`);
      assert.equal(gone.status, 204, JSON.stringify(gone.body));
    }
    const named = await ask(venue, "PATCH", "/api/admin/venue", { name: LONG });
    assert.equal(named.status, 200, JSON.stringify(named.body));

    const context = await phone();
    const { page, wrong } = await mini(context, venue);
    await page.getByText("Плана зала пока нет").first().waitFor();
    await whole(page);
    await page.evaluate(() => {
      location.hash = "#/more";
    });
    const heading = page.getByRole("heading", { level: 1 });
    await heading.filter({ hasText: "البومة" }).waitFor();
    assert.equal(await heading.textContent(), LONG);
    await whole(page);

    for (let at = 0; at < 40; at += 1) {
      const made = await ask(venue, "POST", "/api/admin/tables", table(at + 1, at));
      assert.equal(made.status, 201, JSON.stringify(made.body));
    }
    await page.reload();
    await page.evaluate(() => {
      location.hash = "#/";
    });
    await page.locator(FREE).first().click();
    await page.locator(".spot").nth(39).waitFor();
    assert.equal(await page.locator(".spot").count(), 40);
    await whole(page);
    await page.getByRole("radio", { name: /Стол 40/ }).check();
    await page.locator(".bar button").filter({ hasText: "40" }).waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  });
});

describe("a guest", { timeout: 120_000 }, () => {
  let venue;
  before(async () => {
    venue = await demo();
  });
  after(() => venue?.stop());

  it("cannot ask for more people than the room seats, and is told whom to call", async () => {
    const context = await phone();
    const { page } = await mini(context, venue);
    await page.locator(FREE).first().waitFor();
    const more = page.getByRole("button", { name: "Больше гостей" });
    for (let taps = 0; (await more.isEnabled()) && taps < 60; taps += 1) await more.click();
    assert.ok(await more.isDisabled());
    await page.locator("a[href='#/more/contacts']").first().waitFor();
    await whole(page);
    await context.close();
  });

  it("is offered another try wherever the daemon is away", async () => {
    const context = await phone();
    await context.route("**/api/**", (route) => route.abort());
    const { page } = await mini(context, venue);
    const again = page.getByRole("button", { name: "Ещё раз" });
    await again.first().waitFor();
    await whole(page);
    await context.unroute("**/api/**");
    await again.first().click();
    await page.locator(FREE).first().waitFor();

    // Away again while another day is chosen.
    await context.route("**/api/availability**", (route) => route.abort());
    await page.locator(".days button, .days label").nth(2).click();
    await again.first().waitFor();
    await context.unroute("**/api/availability**");
    await again.first().click();
    await page.locator(`.slots:not(.dimmed) ${FREE}`).first().click();
    await page.locator(".bar button").waitFor();

    // And while a booking is called off.
    await page.evaluate(() => {
      location.hash = "#/mine";
    });
    await page.getByRole("button", { name: "Отменить" }).first().click();
    await context.route("**/cancel", (route) => route.abort());
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: /отменить/i }).click();
    await dialog.getByText("Филин не отвечает").waitFor();
    await context.unroute("**/cancel");
    await dialog.getByRole("button", { name: /отменить/i }).click();
    await dialog.waitFor({ state: "detached" });
    await context.close();
  });

  it("with two devices sees at the second what the first did, and breaks nothing", async () => {
    const { body } = await as(venue, 0, "GET", "/api/bookings");
    const mine = body.items.find((one) => one.status === "confirmed" || one.status === "pending");
    const [first, second] = [await phone(), await phone()];
    const one = await mini(first, venue, 0, "mine");
    const other = await mini(second, venue, 0, "mine");
    const count = await one.page.getByRole("button", { name: "Отменить" }).count();
    assert.ok(mine && count > 0);
    await other.page.getByRole("button", { name: "Отменить" }).first().waitFor();
    await one.page.getByRole("button", { name: "Отменить" }).first().click();
    const yes = (page) => page.getByRole("dialog").getByRole("button", { name: /отменить/i });
    await yes(one.page).click();
    await one.page.getByRole("dialog").waitFor({ state: "detached" });
    // The second has not read anew: its own attempt is refused in words, and shows how it is now.
    await other.page.getByRole("button", { name: "Отменить" }).first().click();
    await yes(other.page).click();
    await other.page.waitForFunction(
      (left) =>
        [...document.querySelectorAll("button")].filter((one) => one.textContent === "Отменить")
          .length === left,
      count - 1,
    );
    assert.deepEqual([...one.wrong, ...other.wrong], []);
    await Promise.all([first.close(), second.close()]);
  });

  it("takes the table that is offered from the waitlist, and leaves the list", async () => {
    const { body: known } = await as(venue, 1, "GET", "/api/bootstrap");
    const day = new Date(`${known.venue.today}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 3);
    const date = day.toISOString().slice(0, 10);
    const wish = { date, guests: 2 };
    const joined = await as(venue, 1, "POST", "/api/waitlist", {
      ...wish,
      from: "19:00",
      until: "20:00",
    });
    assert.equal(joined.status, 201, JSON.stringify(joined.body));
    const offered = async () => {
      const { body } = await as(venue, 1, "GET", "/api/waitlist");
      return body.items.find(({ id }) => id === joined.body.id)?.status === "offered";
    };
    while (!(await offered())) await new Promise((again) => setTimeout(again, 200));
    const context = await phone();
    const { page, wrong } = await mini(context, venue, 1, "mine");
    await page.getByRole("button", { name: "Забронировать" }).first().waitFor();
    await whole(page);
    await page.getByRole("button", { name: "Забронировать" }).first().click();
    await page.getByRole("button", { name: "Отменить" }).first().waitFor();
    const { body: booked } = await as(venue, 1, "GET", "/api/bookings");
    assert.equal(booked.items.filter((one) => one.date === date).length, 1);

    const second = await as(venue, 1, "POST", "/api/waitlist", {
      ...wish,
      from: "21:00",
      until: "22:00",
    });
    assert.equal(second.status, 201, JSON.stringify(second.body));
    await page.reload();
    await page.evaluate(() => {
      location.hash = "#/mine";
    });
    const leave = page.getByRole("button", { name: "Больше не ждать" });
    await leave.first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Больше не ждать" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const { body: waits } = await as(venue, 1, "GET", "/api/waitlist");
    assert.equal(waits.items.find(({ id }) => id === second.body.id)?.status, "left");
    assert.deepEqual(wrong, []);
    await context.close();
  });
});
