/** Managers set out the room: tables dragged, walked, joined, added, retired, saved, refused. */
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

/** The daemon's tables, by number. */
async function tables() {
  const { body } = await ask(venue, "GET", "/api/admin/tables");
  return new Map(body.tables.map((table) => [table.number, table]));
}

/** A table as the daemon is asked to keep it. */
function form({ number, seats, zone, shape, place, online, neighbours }, rest = {}) {
  return { number, seats, zone, shape, place, online, neighbours, ...rest };
}

async function plan(wish = {}) {
  const opened = await desk(chromium, venue, { language: "en", ...wish });
  await opened.page.evaluate(() => {
    location.hash = "#/tables";
  });
  await opened.page.locator(".plan-spot").first().waitFor();
  return opened;
}

const spot = (page, number) =>
  page.locator(".plan-room").getByRole("button", { name: `Table ${number},` });
const save = (page) => page.getByRole("button", { name: /^Save \d/ });
const saved = (page) => save(page).waitFor({ state: "detached" });
const sheet = (page) => page.getByRole("dialog");

async function drag(page, from, dx, dy) {
  const box = await from.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
}

describe("the plan's editor", { timeout: 240_000 }, () => {
  it("drags and walks tables as drafts, takes steps back, and saves them", async () => {
    const { page, wrong, context } = await plan();
    const old = (await tables()).get(8).place;
    const turn = (old.turn + 15) % 360;
    await drag(page, spot(page, 8), 40, -30);
    await save(page).waitFor();
    assert.deepEqual((await tables()).get(8).place, old, "a draft changes nothing");
    await page.getByRole("button", { name: "Undo" }).click();
    await save(page).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Redo" }).click();
    await save(page).waitFor();

    await spot(page, 8).focus();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("+");
    await page.keyboard.press("r");
    await save(page).click();
    await saved(page);
    const place = (await tables()).get(8).place;
    assert.equal(place.turn, turn);
    assert.equal(place.w, old.w + 10);
    assert.notEqual(place.x, old.x);
    assert.deepEqual(await flaws(page), []);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("adds a table by the form, joins it by two taps, and retires it again", async () => {
    const { page, wrong, context } = await plan();
    const known = await tables();
    const number = Math.min(
      ...Array.from({ length: 99 }, (_, at) => at + 1).filter((one) => !known.has(one)),
    );
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page.getByRole("button", { name: "Edit" }).click();
    const dialog = sheet(page);
    await dialog.getByLabel("Guests up to").fill("101");
    await dialog.getByRole("button", { name: "Done" }).click();
    await dialog.getByText("Seats are 1 to 100.").waitFor();
    await dialog.getByLabel("Guests up to").fill("6");
    await dialog.getByLabel("Zone").fill("<b>Сад</b> 🦉");
    await dialog.getByRole("radio", { name: "Walk-ins and staff only" }).check();
    await dialog.getByRole("radio", { name: "sofa" }).check();
    assert.deepEqual(await flaws(page), []);
    await dialog.getByRole("button", { name: "Done" }).click();

    await page.getByRole("button", { name: "Join", exact: true }).click();
    await spot(page, 8).click();
    await spot(page, number).click();
    await page.getByText(`Tables 8 + ${number} can be joined`).waitFor({ state: "attached" });
    await save(page).click();
    await saved(page);
    const made = (await tables()).get(number);
    assert.equal(made.zone, "<b>Сад</b> 🦉");
    assert.deepEqual(
      [made.seats.max, made.online, made.shape, made.neighbours],
      [6, false, "sofa", [8]],
    );

    await page.getByRole("button", { name: "Join", exact: true }).click();
    await page.locator(".plan-line", { hasText: `Table ${number}` }).click();
    await sheet(page)
      .getByRole("button", { name: /out of the room/ })
      .click();
    await sheet(page).getByText("Nobody is booked at it.").waitFor();
    await sheet(page).getByRole("button", { name: "Retire it" }).click();
    await page.getByRole("button", { name: "Keep", exact: true }).waitFor();
    await save(page).click();
    await saved(page);
    assert.equal((await tables()).has(number), false);
    assert.deepEqual(wrong, []);
    await context.close();
  });

  it("shows whom fewer seats hit, and asks; a booked table cannot leave", async () => {
    const { page, context } = await plan();
    const table = [...(await tables()).values()].find((one) =>
      one.bookings.some(({ status, guests }) => status === "confirmed" && guests > 1),
    );
    await page
      .locator(".plan-line", { hasText: `Table ${table.number}` })
      .first()
      .click();
    await sheet(page)
      .getByRole("button", { name: /out of the room/ })
      .click();
    await sheet(page).getByText("While it is taken").waitFor();
    assert.ok((await sheet(page).locator(".booking-line").count()) > 0);
    assert.equal(await sheet(page).getByRole("button", { name: "Retire it" }).count(), 0);
    await sheet(page).getByRole("button", { name: "Keep it" }).click();

    await page
      .locator(".plan-line", { hasText: `Table ${table.number}` })
      .first()
      .click();
    await sheet(page).getByLabel("Guests from").fill("1");
    await sheet(page).getByLabel("Guests up to").fill("1");
    await sheet(page).getByRole("button", { name: "Done" }).click();
    await save(page).click();
    await sheet(page).getByText("This hits").waitFor();
    assert.deepEqual(await flaws(page), []);
    await sheet(page).getByRole("button", { name: "Keep editing" }).click();
    await page.getByRole("button", { name: "Discard" }).click();
    await sheet(page).getByRole("button", { name: "Discard" }).click();
    await save(page).waitFor({ state: "detached" });
    assert.deepEqual((await tables()).get(table.number).seats, table.seats);
    await context.close();
  });

  it("says of a refused table why, and keeps its draft", async () => {
    const { page, context } = await plan();
    await page.route(/\/api\/admin\/tables\/3$/, (route) =>
      route.fulfill({
        status: 409,
        contentType: "application/problem+json",
        body: JSON.stringify({ type: "x", title: "x", status: 409, code: "x", detail: "No, owl." }),
      }),
    );
    await spot(page, 3).focus();
    await page.keyboard.press("ArrowRight");
    await spot(page, 1).focus();
    await page.keyboard.press("ArrowRight");
    const { x } = (await tables()).get(1).place;
    await save(page).click();
    await page.getByRole("alert").getByText("No, owl.").waitFor();
    await page.getByRole("button", { name: "Save 1 table" }).waitFor();
    assert.equal((await tables()).get(1).place.x, x + 10, "the other is saved");
    await context.close();
  });

  it("hears of changes elsewhere: follows them, or says so while there are drafts", async () => {
    const { page, context } = await plan();
    const table = (await tables()).get(2);
    const put = (zone) => ask(venue, "PUT", "/api/admin/tables/2", form(table, { zone }));
    await put("Balcony");
    await page.getByRole("heading", { name: "Balcony" }).waitFor();
    await spot(page, 1).focus();
    await page.keyboard.press("ArrowUp");
    await put("Cellar");
    await page.getByText("changed elsewhere").waitFor();
    await page.getByRole("button", { name: "Show how it is now" }).click();
    await page.getByRole("heading", { name: "Cellar" }).waitFor();
    await page.getByRole("button", { name: "Save 1 table" }).waitFor();
    await put(table.zone);
    await context.close();
  });

  it("is for managers, and fits a small screen and large letters", async () => {
    const issued = await ask(venue, "POST", "/api/admin/tokens", { name: "e2e", role: "staff" });
    const own = await desk(chromium, venue, { language: "en", token: issued.body.secret });
    await own.page.evaluate(() => {
      location.hash = "#/tables";
    });
    await own.page.getByText("not for your role").waitFor();
    await own.context.close();

    const { page, context } = await plan({ width: 320, height: 640, theme: "light" });
    await spot(page, 5).click();
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(await flaws(page), []);
    await page.getByRole("button", { name: "Edit" }).click();
    assert.deepEqual(await flaws(page), []);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    assert.ok((await overflow(page)) <= 0);
    await context.close();
  });
});
