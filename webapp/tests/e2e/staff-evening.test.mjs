/** An evening of somebody who has never seen the desk, on a phone: each deed in a few taps. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ask, browser, demo, desk, flaws, OWNER, overflow } from "./rig.mjs";

let venue;
let chromium;
let opened;
let page;
let taps = 0;

/** Tables are made free of whatever stands there today: the demo's evening is by chance. */
const TABLES = [2, 4, 5, 6];

async function clear(number) {
  const { bookings, blocks } = await of(number);
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
const read = async (id) => (await ask(venue, "GET", `/api/admin/bookings/${id}`)).body;
const minutes = ({ starts_at, ends_at }) => (Date.parse(ends_at) - Date.parse(starts_at)) / 60_000;

/** The service day so many days after today. */
async function dayAfter(days) {
  const { body } = await ask(venue, "GET", "/api/admin/venue");
  const at = new Date(`${body.today}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Until it is so; the daemon is asked again and again, for five seconds. */
async function until(so) {
  const end = performance.now() + 5_000;
  while (!(await so())) {
    if (performance.now() > end) throw new Error(`never: ${so}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function tap(what) {
  taps += 1;
  await what.click();
}

/** How many taps it took since the last question. */
function spent() {
  const many = taps;
  taps = 0;
  return many;
}

const button = (name) => page.getByRole("button", { name }).last();
const named = (number, words) => page.locator(`[data-table="${number}"][aria-label*="${words}"]`);
const section = (name) => page.locator(".tabs").getByRole("link", { name });
const undo = () => page.locator(".toast button").last();

before(async () => {
  [venue, chromium] = await Promise.all([demo(), browser()]);
  for (const number of TABLES) await clear(number);
  const wish = { name: "Тимур", role: "staff" };
  const { body } = await ask(venue, "POST", "/api/admin/tokens", wish);
  opened = await desk(chromium, venue, { width: 375, height: 740, token: body.secret });
  page = opened.page;
  page.setDefaultTimeout(10_000);
});
after(async () => {
  await chromium?.close();
  await venue?.stop();
});

describe("a first evening at the desk", { timeout: 180_000 }, () => {
  let party;

  it("answers a request in two taps", async () => {
    const date = await dayAfter(1);
    const { body } = await ask(venue, "GET", `/api/admin/availability?date=${date}&guests=2`);
    const slot = body.slots.find((one) => one.tables.length > 0);
    const answer = await fetch(`${process.env.FILIN_STAFF_API ?? venue.base}/api/bookings`, {
      method: "POST",
      headers: {
        Authorization: `tma ${venue.initData[1]}`,
        "Content-Type": "application/json",
        "X-Filin-Csrf": "1",
      },
      body: JSON.stringify({ starts_at: slot.starts_at, guests: 2 }),
    });
    const asked = await answer.json();
    assert.equal(answer.status, 201, JSON.stringify(asked));
    await tap(page.locator(".staff-floor-waiting"));
    const request = page.locator(".desk-request", { hasText: asked.guest.name });
    await request.getByText("завтра").first().waitFor();
    await tap(request.getByRole("button", { name: "Подтвердить" }));
    await until(async () => (await read(asked.id)).status === "confirmed");
    assert.equal(spent(), 2);
    await tap(section("Зал"));
  });

  it("seats whom one waits for in one tap", async () => {
    const { body: settings } = await ask(venue, "GET", "/api/admin/venue");
    const starts_at = new Date(Date.parse(settings.now) + 2 * 60_000).toISOString();
    const wish = { starts_at, guests: 2, table_no: 5, name: "Вера Окнова", comment: "С тортом" };
    const made = await ask(venue, "POST", "/api/admin/bookings", wish);
    assert.equal(made.status, 201, JSON.stringify(made.body));
    party = made.body;
    const line = page.locator(".staff-floor-line", { hasText: "Вера Окнова" });
    spent();
    await tap(line.getByRole("button", { name: "Посадить" }));
    await named(5, "за столом гости").waitFor();
    assert.equal(spent(), 1);
  });

  it("lets them stay longer in two taps, and takes that back alone", async () => {
    await tap(named(5, "за столом гости"));
    await tap(button("+30 мин"));
    await until(async () => minutes(await read(party.id)) === minutes(party) + 30);
    assert.equal(spent(), 2);
    await undo().click();
    await until(async () => minutes(await read(party.id)) === minutes(party));
    assert.equal((await read(party.id)).status, "seated");
  });

  it("moves them to the table they would rather have", async () => {
    await tap(button("Пересадить"));
    const other = page.locator(".staff-floor-spots button", { hasText: "Стол 4" });
    await other.waitFor();
    assert.deepEqual(await flaws(page), []);
    assert.ok((await overflow(page)) <= 0);
    await tap(other);
    await until(async () => (await read(party.id)).tables[0] === 4);
    assert.equal(spent(), 2);
    await page.keyboard.press("Escape");
    await named(4, "за столом гости").waitFor();
    await named(5, "свободен").waitFor();
  });

  it("says in the booking what they wished, and by which word a slip is taken back", async () => {
    const line = page.locator(".staff-floor-line", { hasText: "Вера Окнова" });
    // The word that passes lies on it.
    await page.locator(".toast > span").click();
    await line.locator(".line").click();
    const sheet = page.getByRole("dialog");
    await sheet.locator(".desk-head").getByText("С тортом").waitFor();
    await sheet.getByRole("button", { name: "Ещё не за столом" }).click();
    await until(async () => (await read(party.id)).status === "confirmed");
    await sheet.getByRole("button", { name: "Посадить" }).click();
    await until(async () => (await read(party.id)).status === "seated");
    await page.keyboard.press("Escape");
  });

  it("closes their visit in one tap, and a mistaken one is taken back", async () => {
    const line = page.locator(".staff-floor-line", { hasText: "Вера Окнова" });
    spent();
    await tap(line.getByRole("button", { name: "Ушли" }));
    await until(async () => (await read(party.id)).status === "completed");
    assert.equal(spent(), 1);
    await undo().click();
    await until(async () => (await read(party.id)).status === "seated");
    await line.getByRole("button", { name: "Ушли" }).click();
    await named(4, "свободен").waitFor();
  });

  it("seats two from the street in two taps, and the word of it hides no button", async () => {
    spent();
    await tap(button("Гости у двери"));
    await tap(page.locator(".sheet button[type=submit]"));
    await page.locator(".toast").getByText("Посадили").waitFor();
    assert.equal(spent(), 2);
    const [word, below] = await Promise.all([
      page.locator(".toast").boundingBox(),
      page.locator(".staff-floor-actions .button").last().boundingBox(),
    ]);
    assert.ok(word.y + word.height <= below.y);
    // The way back stands in one line, whole.
    const { height } = await undo().boundingBox();
    assert.ok(height < 60);
    await undo().click();
  });

  it("books by phone: a day, a name, and that is all; nobody is booked without a name", async () => {
    spent();
    await tap(button("Новая бронь"));
    const sheet = page.getByRole("dialog");
    const send = sheet.locator("button[type=submit]");
    await tap(sheet.locator(".staff-floor-days label").nth(1));
    await sheet.locator(".staff-floor-times input:checked").waitFor({ state: "attached" });
    await send.getByText("Нужно имя или телефон").waitFor();
    const phone = sheet.getByLabel("Телефон");
    await phone.fill("8 916 123-45-67");
    await send.getByText("завтра").waitFor();
    await tap(send);
    await page.locator(".toast").getByText("Записали").waitFor();
    assert.equal(spent(), 3);
    const { body } = await ask(venue, "GET", "/api/admin/guests?q=4567");
    assert.ok(body.items.some((one) => one.phone === "+79161234567"));
    await tap(section("Брони"));
    await page.getByPlaceholder("Имя, телефон или номер").fill("4567");
    const found = page.locator(".desk-group", { hasText: "В другие дни" });
    await found.locator(".line").first().waitFor();
    await tap(section("Зал"));
  });

  it("closes a broken table for an hour in three taps, and opens it when it is mended", async () => {
    await named(6, "свободен").waitFor();
    spent();
    await tap(named(6, "свободен"));
    await tap(button("Закрыть стол"));
    await tap(page.locator(".sheet button[type=submit]"));
    await named(6, "закрыт").waitFor();
    assert.equal(spent(), 3);
    const [block] = (await of(6)).blocks;
    assert.equal(minutes(block), 60);
    await named(6, "закрыт").click();
    // No time at which it is closed is offered.
    await page.locator(".staff-floor-starts, #free-starts ~ p").first().waitFor();
    const { body } = await ask(venue, "GET", "/api/admin/venue");
    const near = Date.parse(body.now) + 3_600_000 - 5 * 60_000;
    const zone = { timeZone: body.zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    const closed = new Set();
    for (let at = Date.parse(body.now); at < near; at += 60_000) {
      closed.add(new Date(at).toLocaleTimeString("ru", zone));
    }
    const offered = await page.locator(".staff-floor-starts button").allInnerTexts();
    assert.deepEqual(
      offered.filter((one) => closed.has(one)),
      [],
    );
    await button("Открыть").click();
    await named(6, "свободен").waitFor();
    await page.keyboard.press("Escape");
  });

  it("begins anew with today's room for whoever comes next", async () => {
    await button("Днём позже").click();
    await page.getByText("Зал на день").waitFor();
    await section("Ещё").click();
    await button("Выйти").click();
    await page.locator("input[type=password]").fill(OWNER);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Зал сейчас" }).waitFor();
    await named(6, "свободен").waitFor();
    assert.deepEqual(opened.wrong, []);
  });
});
