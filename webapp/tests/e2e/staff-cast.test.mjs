/** Broadcasts from the desk: written, looked at, tried, sent, watched, stopped. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ask, browser, demo, desk, flaws, fragment, letters, open, overflow } from "./rig.mjs";

let venue;
let chromium;

/** Those who get news; so many that progress can be seen. */
const MANY = 200;
const FIRST = 620_000_000;
const STAFF = 510_000_001;

/** Does something as Telegram. */
async function sim(path, body) {
  const base = process.env.FILIN_STAFF_TELEGRAM ?? venue.telegram;
  const answer = await fetch(`${base}/sim/${path}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** What stands in a chat. */
async function heard(chat) {
  const base = process.env.FILIN_STAFF_TELEGRAM ?? venue.telegram;
  const answer = await fetch(`${base}/sim/messages?chat=${chat}`);
  return answer.json();
}

async function starts(id, name) {
  await sim("person", { id, first_name: name, language: "ru" });
  await sim("say", { from: id, chat: id, text: "/start" });
}

const api = (method, path, body) => ask(venue, method, `/api/admin/${path}`, body);

/** Waits until it holds. */
async function until(holds) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail("it never came true");
}

const subscribers = async () => (await api("GET", "broadcast/subscribers")).body.subscribers_count;

/** The desk at a screen; nothing may have gone wrong on it when it is left. */
async function at(screen, wish, use) {
  const { page, wrong, context } = await desk(chromium, venue, { language: "en", ...wish });
  try {
    await page.evaluate((screen) => {
      location.hash = `#/${screen}`;
    }, screen);
    page.setDefaultTimeout(12_000);
    await page.locator("main.cast").waitFor();
    await use(page, context);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
  }
}

const button = (within, name) => within.getByRole("button", { name });
const message = (page) => page.getByRole("textbox", { name: "Message" });
const bubble = (page) => page.locator(".tg-bubble");

/** A picture of one colour. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mOI0vIlCTGMahjVMHw1AAAq0NEB+CBkCwAAAABJRU5ErkJggg==",
  "base64",
);

before(async () => {
  [venue, chromium] = await Promise.all([demo(), browser()]);
  await starts(STAFF, "Marina");
  const ids = Array.from({ length: MANY }, (_, at) => FIRST + at);
  await Promise.all(ids.map((id, at) => starts(id, `Guest ${at}`)));
  await until(async () => (await subscribers()) >= MANY);
});
after(async () => {
  await chromium?.close();
  await venue?.stop();
});

describe("a broadcast", { timeout: 180_000 }, () => {
  it("is written with a picture and a button, tried, sent, and watched to its end", () =>
    at("broadcasts/new", {}, async (page) => {
      await message(page).fill("Night of owls, ask the <owl>");
      await page.getByText("tag <owl>", { exact: false }).waitFor();
      await page.getByText("Line 1, column 24", { exact: false }).waitFor();
      assert.deepEqual(await flaws(page), []);

      await message(page).fill("Night of owls, ask the owl");
      await message(page).evaluate((field) => field.setSelectionRange(0, 13));
      await button(page, "Bold").click();
      assert.equal(await message(page).inputValue(), "<b>Night of owls</b>, ask the owl");
      await message(page).evaluate((field) => field.setSelectionRange(26, 33));
      await button(page, "Link").click();
      await page.getByRole("dialog").getByLabel("Address").fill("owls.example");
      await button(page, "Set the link").click();
      await bubble(page).getByRole("link").waitFor();
      assert.equal(await bubble(page).locator("strong").textContent(), "Night of owls");

      await page
        .locator("input[type=file]")
        .setInputFiles([{ name: "broken.png", mimeType: "image/png", buffer: Buffer.alloc(0) }]);
      await page.getByText("of 4,096").waitFor();
      await button(page, "Remove broken.png").click();
      await page
        .locator("input[type=file]")
        .setInputFiles([{ name: "owl.png", mimeType: "image/png", buffer: PICTURE }]);
      await page.locator(".cast-file", { hasText: "Photo" }).waitFor();
      await page.getByText("of 1,024").waitFor();
      await bubble(page).locator("img").waitFor();

      await button(page, "Add a button").click();
      await page.getByLabel("Label").fill("Book a table");
      await page.locator(".tg-button", { hasText: "Book a table" }).waitFor();
      await page.getByText(`${await subscribers()} guests will get it`).waitFor();
      assert.deepEqual(await flaws(page), []);

      // Nothing of it is lost by a look elsewhere, or by a reload.
      const typed = await message(page).inputValue();
      await page.getByRole("link", { name: "All broadcasts" }).click();
      await page.getByRole("link", { name: "Go on with the draft" }).click();
      assert.equal(await message(page).inputValue(), typed);
      await page.reload();
      await message(page).waitFor();
      assert.equal(await message(page).inputValue(), typed);
      await bubble(page).locator("img").waitFor();

      await button(page, "Test to me").click();
      const sheet = page.getByRole("dialog");
      await sheet.getByLabel("To whom").selectOption(`${STAFF}`);
      assert.deepEqual(await flaws(page), []);
      await button(sheet, "Send the test").click();
      await sheet.getByText("It arrived. Look in Telegram.").waitFor();
      await button(sheet, "Close").click();

      await button(page, "Send").click();
      await sheet.getByText(`${await subscribers()} guests will get it`).waitFor();
      assert.deepEqual(await flaws(page), []);
      await button(sheet, "Yes, send it").click();
      const card = page.locator(".cast-card.sending");
      await card.getByRole("progressbar").waitFor();
      await button(card, "Pause").click();
      await page.locator(".cast-card.paused").waitFor();
      assert.deepEqual(await flaws(page), []);
      await button(page.locator(".cast-card.paused"), "Resume").click();
      await page.locator(".cast-line", { hasText: "Night of owls" }).waitFor({ timeout: 60_000 });
      const { body } = await api("GET", "broadcasts");
      const [made] = body.items.filter(({ test }) => !test);
      assert.equal(made.status, "done");
      assert.ok(made.sent >= MANY);

      await page.locator(".cast-line", { hasText: "Night of owls" }).click();
      await page.getByRole("heading", { name: `Broadcast no. ${made.id}` }).waitFor();
      await bubble(page).getByRole("link").waitFor();
      await page.getByText("All subscribers").waitFor();
      assert.deepEqual(await flaws(page), []);

      // The draft is sent, so the next one is empty.
      await page.evaluate(() => {
        location.hash = "#/broadcasts/new";
      });
      assert.equal(await message(page).inputValue(), "");
    }));

  it("is scheduled for some, started elsewhere, paused, canceled", () =>
    at("broadcasts/new", { width: 375 }, async (page) => {
      await message(page).fill("Jazz tomorrow");
      await page.getByLabel("Visits from").fill("x");
      await page.getByText("Write a whole number.").waitFor();
      await page.getByLabel("Visits from").fill("5");
      await page.getByLabel("Visits up to").fill("2");
      await page.getByText("“visits_to”", { exact: false }).waitFor();
      await page.getByLabel("Visits from").fill("");
      await page.getByLabel("Visits up to").fill("0");
      await page.getByText("guests will get it").waitFor();
      await page.getByRole("radio", { name: "Schedule it" }).check();
      await page.getByLabel("Date").fill("2020-01-01");
      await page.getByText("This time has passed", { exact: false }).waitFor();
      const { body: settings } = await api("GET", "venue");
      const day = new Date(Date.parse(settings.now) + 2 * 86_400_000).toISOString().slice(0, 10);
      await page.getByLabel("Date").fill(day);
      await page.getByLabel("Time", { exact: true }).fill("12:30");
      await page.getByLabel("Without a sound").check();
      await button(page, "Schedule").click();
      await button(page, "Yes, schedule it").click();
      const card = page.locator(".cast-card", { hasText: "Jazz tomorrow" });
      await card.getByText("at 12:30", { exact: false }).waitFor();
      await card.getByText("up to 0 visits", { exact: false }).waitFor();
      assert.deepEqual(await flaws(page), []);
      await button(card, "Cancel").click();
      await page.getByText("Nobody will get", { exact: false }).waitFor();
      await button(page, "Yes, cancel it").click();
      await page.locator(".cast-line", { hasText: "Jazz tomorrow" }).waitFor();

      // One that somebody else begins comes by the feed, and goes by it.
      const { body: other } = await api("POST", "broadcast", { message: "From elsewhere" });
      const live = page.locator(".cast-card.sending", { hasText: "From elsewhere" });
      await live.waitFor();
      await api("POST", `broadcasts/${other.id}/pause`);
      const paused = page.locator(".cast-card.paused", { hasText: "From elsewhere" });
      await paused.waitFor();
      await api("POST", `broadcasts/${other.id}/cancel`);
      await page.locator(".cast-line", { hasText: "From elsewhere" }).waitFor();
    }));

  it("shows a film by its first frame, as Telegram does", () =>
    at("broadcasts/new", {}, async (page) => {
      const made = await page.evaluate(async () => {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [64, 48];
        const pen = canvas.getContext("2d");
        const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: "video/mp4" });
        const parts = [];
        recorder.ondataavailable = ({ data }) => parts.push(data);
        const ended = new Promise((done) => {
          recorder.onstop = done;
        });
        recorder.start();
        for (let height = 48; height > 40; height -= 1) {
          pen.fillStyle = "#c04000";
          pen.fillRect(0, 0, 64, height);
          await new Promise((done) => setTimeout(done, 50));
        }
        recorder.stop();
        await ended;
        return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
      });
      const film = { name: "owl.mp4", mimeType: "video/mp4", buffer: Buffer.from(made) };
      const broken = { ...film, name: "cut.mp4", buffer: Buffer.from(made.slice(0, 64)) };
      await page.locator("input[type=file]").setInputFiles([film]);
      const still = bubble(page).locator(".tg-picture.video img");
      await still.waitFor();
      const [width, height] = await still.evaluate((one) => [one.naturalWidth, one.naturalHeight]);
      assert.deepEqual([width, height], [64, 48]);
      await bubble(page).getByText("Video").waitFor();
      // The sign that it can be played lies upon it.
      const upon = await bubble(page)
        .locator(".tg-picture.video")
        .evaluate((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return top?.closest(".tg-sign") !== null;
        });
      assert.ok(upon);
      assert.deepEqual(await flaws(page), []);
      await button(page, "Remove owl.mp4").click();
      // One that the browser cannot read is a file all the same.
      await page.locator("input[type=file]").setInputFiles([broken]);
      await bubble(page).getByText("Video").waitFor();
      assert.equal(await still.count(), 0);
      await button(page, "Remove cut.mp4").click();
    }));

  it("is an album that was dropped on the page, and arrives as one", () =>
    at("broadcasts/new", {}, async (page) => {
      const zone = page.locator(".cast-files");
      const dropped = (names) =>
        page.evaluateHandle(
          ([names, picture]) => {
            const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
            const carried = new DataTransfer();
            for (const name of names) {
              // Behind its end a picture may have anything: each is another file.
              const file = new File([bytes, name], name, { type: "image/png" });
              carried.items.add(file);
            }
            return carried;
          },
          [names, PICTURE.toString("base64")],
        );
      const drop = async (names) => {
        const dataTransfer = await dropped(names);
        await zone.dispatchEvent("dragover", { dataTransfer });
        await zone.dispatchEvent("drop", { dataTransfer });
      };
      await message(page).fill("Owls, side by side");
      await drop(["one.png", "two.png", "three.png"]);
      await page.locator(".cast-file").nth(2).getByText("Photo").waitFor();
      assert.deepEqual(await page.locator(".cast-file b").allTextContents(), [
        "one.png",
        "two.png",
        "three.png",
      ]);
      await bubble(page).locator(".tg-media.of-3 img").nth(2).waitFor();
      await button(page, "Remove two.png").click();
      await bubble(page).locator(".tg-media.of-2").waitFor();
      assert.deepEqual(await flaws(page), []);
      // No more than an album holds.
      await drop(Array.from({ length: 10 }, (_, at) => `${at}.png`));
      await page.getByText("2 files did not fit", { exact: false }).waitFor();
      await page.locator(".cast-file").nth(9).getByText("Photo").waitFor();
      for (let at = 0; at < 8; at += 1) await button(page, `Remove ${at}.png`).click();

      await button(page, "Send").click();
      await button(page, "Yes, send it").click();
      const parts = async () => (await heard(FIRST)).filter(({ album }) => album);
      await until(async () => (await parts()).length > 0);
      const { body } = await api("GET", "broadcasts?limit=1");
      await api("POST", `broadcasts/${body.items[0].id}/cancel`);
      const got = await parts();
      assert.deepEqual(
        got.map(({ media }) => media),
        ["photo", "photo"],
      );
      assert.equal(new Set(got.map(({ album }) => album)).size, 1);
      assert.equal(got[0].text, "Owls, side by side");
    }));

  it("fits 320 pixels and letters twice as large", () =>
    at("broadcasts/new", { width: 320, language: "ru", theme: "light" }, async (page) => {
      const field = page.getByRole("textbox", { name: "Сообщение" });
      await field.fill(`<b>${"Ночь".repeat(60)}</b> <tg-spoiler>x</tg-spoiler>`);
      await button(page, "Добавить кнопку").click();
      await page.getByLabel("Надпись").fill("Забронировать".repeat(4));
      await page.getByRole("radio", { name: "Запланировать" }).check();
      await button(page, "Показать скрытое").click();
      for (const size of [16, 32]) {
        await letters(page, size);
        assert.ok((await overflow(page)) <= 0, `new, ${size}`);
      }
      await page.getByRole("link", { name: "Все рассылки" }).click();
      await page.locator(".cast-line").first().waitFor();
      for (const size of [32, 16]) {
        await letters(page, size);
        assert.ok((await overflow(page)) <= 0, `list, ${size}`);
      }
      await page.locator(".cast-line").first().click();
      await bubble(page).waitFor();
      for (const size of [16, 32]) {
        await letters(page, size);
        assert.ok((await overflow(page)) <= 0, `one, ${size}`);
      }
      assert.deepEqual(await flaws(page), []);
    }));
});

describe("a guest who came by a button", { timeout: 60_000 }, () => {
  it("is counted once, and is where the button leads", async () => {
    const base = process.env.FILIN_GUEST ?? `${venue.base}/webapp`;
    const context = await chromium.newContext({ locale: "ru" });
    try {
      const address = `${base}?screen=menu&from=b1${fragment(venue.initData[0])}`;
      const counted = [];
      context.on("request", (one) => {
        if (one.url().endsWith("/api/broadcasts/1/click")) counted.push(one.method());
      });
      const { page, wrong } = await open(context, address);
      await page.getByRole("heading", { level: 1, name: "Меню" }).waitFor();
      await until(() => counted.length > 0);
      await page.reload();
      await page.getByRole("heading", { level: 1, name: "Меню" }).waitFor();
      assert.deepEqual(counted, ["POST"]);
      assert.deepEqual(wrong, []);
    } finally {
      await context.close();
    }
  });
});
