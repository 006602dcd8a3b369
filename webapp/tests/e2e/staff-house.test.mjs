/** The house: promotions, the menu, opening hours, the settings, from the desk. */
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

const api = (method, path, body) => ask(venue, method, `/api/admin/${path}`, body);

/** The service day so many days after. */
function later(date, days) {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** A screen of the desk, ready; nothing may have gone wrong on it when it is left. */
async function at(screen, wish, use) {
  const shown = await desk(chromium, venue, { language: "en", ...wish });
  const { page, wrong, context } = shown;
  try {
    await page.evaluate((screen) => {
      location.hash = `#/${screen}`;
    }, screen);
    await page.locator("main.house").waitFor();
    await page.locator(".skeleton").first().waitFor({ state: "detached" });
    await use(page);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
  }
}

const toast = (page) => page.locator(".toast");
const button = (within, name) => within.getByRole("button", { name });

describe("promotions", { timeout: 120_000 }, () => {
  it("are added, shown as guests see them, changed from elsewhere, hidden, removed", () =>
    at("promotions", {}, async (page) => {
      await button(page, "New promotion").click();
      const sheet = page.getByRole("dialog");
      await button(sheet, "Add").click();
      await sheet.getByText("It needs a title.").waitFor();
      await sheet.getByLabel("Title").fill("Owls <b>at</b> noon");
      await sheet.getByLabel("Picture", { exact: true }).fill("http://owl.example/1.jpg");
      await button(sheet, "Add").click();
      await sheet.getByText("begins with https://", { exact: false }).first().waitFor();
      await sheet.getByLabel("Picture", { exact: true }).fill("");
      await sheet.getByRole("heading", { name: "Owls <b>at</b> noon" }).waitFor();
      assert.deepEqual(await flaws(page), []);
      await button(sheet, "Add").click();
      await page.getByRole("heading", { level: 3, name: "Owls <b>at</b> noon" }).waitFor();
      const { body: all } = await api("GET", "promotions");
      const made = all.find(({ title }) => title === "Owls <b>at</b> noon");

      await button(page, "Edit Owls <b>at</b> noon").click();
      await sheet.getByLabel("Description").fill("Typed here");
      await api("PATCH", `promotions/${made.id}`, { description: "Said there" });
      await sheet.getByText("changed elsewhere", { exact: false }).waitFor();
      assert.equal(await sheet.getByLabel("Description").inputValue(), "Typed here");
      await button(sheet, "Load the new").click();
      assert.equal(await sheet.getByLabel("Description").inputValue(), "Said there");
      await button(sheet, "Close").click();

      await page.getByRole("switch", { name: "Guests see it: Owls <b>at</b> noon" }).click();
      await page.locator(".toast", { hasText: "Hidden from guests" }).waitFor();
      await page.getByRole("heading", { name: "Hidden from guests" }).waitFor();

      await button(page, "Edit Owls <b>at</b> noon").click();
      await button(sheet, "Remove").click();
      await button(page.getByRole("dialog", { name: "Remove the promotion?" }), "Remove").click();
      await page
        .getByRole("heading", { level: 3, name: "Owls <b>at</b> noon" })
        .waitFor({ state: "detached" });
      const { body: left } = await api("GET", "promotions");
      assert.ok(!left.some(({ id }) => id === made.id));
    }));
});

describe("the menu", { timeout: 120_000 }, () => {
  it("is moved by buttons and arrow keys, and the focus goes along", () =>
    at("menu", { width: 375 }, async (page) => {
      const { body: before } = await api("GET", "menu");
      const [one, other] = before;
      assert.equal(one.section, other.section);
      await button(page, `Down: ${one.title}`).click();
      await page.keyboard.press("ArrowDown");
      const place = () =>
        page.evaluate((title) => {
          const section = [...document.querySelectorAll(".house-section")][0];
          const titles = [...section.querySelectorAll(".house-line-words b")];
          return titles.findIndex((line) => line.textContent === title);
        }, one.title);
      assert.equal(await place(), 2);
      const focus = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      assert.equal(focus, `Down: ${one.title}`);
      for (let tries = 0; tries < 200; tries += 1) {
        const { body: now } = await api("GET", "menu");
        if (now[2].id === one.id) return;
      }
      assert.fail("the order was not kept");
    }));

  it("takes a line, hides it, renames its section, hears of changes", () =>
    at("menu", {}, async (page) => {
      await button(page, "New line").click();
      const sheet = page.getByRole("dialog");
      await sheet.getByLabel("Title").fill("Moon milk");
      await sheet.getByLabel("Price, ₽").fill("a lot");
      await sheet.getByLabel("Section").fill("Night");
      await button(sheet, "Add").click();
      await sheet.getByText("A price is whole roubles", { exact: false }).waitFor();
      await sheet.getByLabel("Price, ₽").fill("1 250 ₽");
      assert.deepEqual(await flaws(page), []);
      await button(sheet, "Add").click();
      await page.getByRole("heading", { name: "Night" }).waitFor();
      const { body: all } = await api("GET", "menu");
      const made = all.find(({ title }) => title === "Moon milk");
      assert.deepEqual([made.price, made.section, made.active], [1250, "Night", true]);

      await page.getByRole("switch", { name: "On the menu: Moon milk" }).click();
      await page.getByText("guests do not see it").waitFor();

      await button(page, "Rename Night").click();
      await sheet.getByLabel("Section").fill("After midnight");
      await button(sheet, "Save").click();
      await page.getByRole("heading", { name: "After midnight" }).waitFor();

      await api("PATCH", `menu/${made.id}`, { price: 1300 });
      await page.locator(".house-price", { hasText: "1,300" }).waitFor();
      await api("DELETE", `menu/${made.id}`);
      await page.getByRole("heading", { name: "After midnight" }).waitFor({ state: "detached" });
    }));
});

describe("opening hours", { timeout: 120_000 }, () => {
  let date;
  let booking;
  before(async () => {
    const { body: settings } = await api("GET", "venue");
    date = later(settings.today, 9);
    const starts_at = `${date}T20:00:00${settings.now.slice(-6)}`;
    const answer = await api("POST", "bookings", { starts_at, guests: 2, name: "Sova" });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    booking = answer.body;
  });
  after(async () => {
    await api("POST", `bookings/${booking.id}/status`, { status: "canceled" });
    const { body: now } = await api("GET", "hours");
    const exceptions = now.exceptions.filter((one) => one.date !== date);
    await api("PUT", "hours", { ...now, exceptions });
  });

  it("tell whom they hit before they are saved", () =>
    at("hours", {}, async (page) => {
      await button(page, "A day that differs").click();
      const sheet = page.getByRole("dialog", { name: "A day that differs" });
      await button(sheet, "Add").click();
      await sheet.getByText("Choose a date.").waitFor();
      await sheet.getByLabel("Date", { exact: true }).fill(date);
      await sheet.getByLabel("Why").fill("New pipes");
      assert.deepEqual(await flaws(page), []);
      await button(sheet, "Add").click();
      await page.getByText("New pipes").waitFor();

      await button(page, "Save the hours").click();
      const impact = page.getByRole("dialog", { name: /would lie outside the hours/ });
      await impact.getByText("Sova").waitFor();
      assert.deepEqual(await flaws(page), []);
      await button(impact, "Back to the hours").click();
      const { body: still } = await api("GET", "hours");
      assert.ok(!still.exceptions.some((one) => one.date === date), "nothing is saved yet");

      await button(page, "Save the hours").click();
      await button(impact, "Save all the same").click();
      await toast(page).getByText("Hours saved.").waitFor();
      const { body: now } = await api("GET", "hours");
      const made = now.exceptions.find((one) => one.date === date);
      assert.deepEqual([made.opening, made.note], [null, "New pipes"]);
      assert.equal(await button(page, "Save the hours").count(), 0);
    }));

  it("refuse what cannot be, and ask before they are left", () =>
    at("hours", {}, async (page) => {
      const closes = page.getByLabel("Tuesday: closes");
      await closes.fill("1300");
      await page.getByText("It must close after it opens", { exact: false }).waitFor();
      await button(page, "Save the hours").click();
      await toast(page).getByText("Mend first: Tuesday.").waitFor();
      await page.getByRole("link", { name: "Menu" }).click();
      const leave = page.getByRole("dialog", { name: "Leave without saving?" });
      await button(leave, "Stay").click();
      assert.equal(await closes.inputValue(), "13:00");
      await page.goBack();
      await button(leave, "Stay").click();
      assert.ok(page.url().endsWith("#/hours"));
      await page.getByRole("link", { name: "Menu" }).click();
      await button(leave, "Leave without saving").click();
      await page.getByRole("heading", { level: 1, name: "Menu" }).waitFor();
    }));

  it("follow the desk next door, and keep what is typed here", () =>
    at("hours", {}, async (page) => {
      const { body: now } = await api("GET", "hours");
      await page.getByLabel("Monday: closes").fill("01:00");
      const week = now.week.map((day, at) => (at === 6 ? null : day));
      await api("PUT", "hours", { ...now, week });
      await page.getByRole("switch", { name: "Sunday: open", checked: false }).waitFor();
      assert.equal(await page.getByLabel("Monday: closes").inputValue(), "01:00");

      const { body: mid } = await api("GET", "hours");
      const other = mid.week.map((day, at) => (at === 0 ? { ...day, closes: "03:00" } : day));
      await api("PUT", "hours", { ...mid, week: other });
      await page
        .getByText("Changed elsewhere while you edited: Monday", { exact: false })
        .waitFor();
      await button(page, "Load the new").click();
      assert.equal(await page.getByLabel("Monday: closes").inputValue(), "03:00");
      const { body: last } = await api("GET", "hours");
      await api("PUT", "hours", { ...now, version: last.version });
    }));
});

describe("the venue", { timeout: 120_000 }, () => {
  it("is set by the owner, over what was changed meanwhile", () =>
    at("venue", {}, async (page) => {
      const { body: before } = await api("GET", "venue");
      const step = page.getByLabel("Step of the grid");
      await step.fill("3");
      await button(page, "Save").click();
      await page.getByText("It takes a whole number from 5 to 240.").waitFor();
      await step.fill("20");
      await api("PATCH", "venue", { contacts: "By the river" });
      await page.waitForFunction(() =>
        [...document.querySelectorAll("textarea")].some((one) => one.value === "By the river"),
      );
      await button(page, "Save").click();
      await toast(page).getByText("Saved.").waitFor();
      const { body: now } = await api("GET", "venue");
      assert.equal(now.rules.step_min, 20);
      assert.equal(now.contacts, "By the river");
      await page.getByLabel("Time zone").fill("Owl/Forest");
      await button(page, "Save").click();
      await page.locator(".notice.error").waitFor();
      assert.equal(await page.getByLabel("Time zone").inputValue(), "Owl/Forest");
      const { contacts, rules } = before;
      await api("PATCH", "venue", { contacts, rules });
    }));

  it("shows a manager what only the owner sets", async () => {
    const issued = await api("POST", "tokens", { name: "manager", role: "manager" });
    await at("venue", { token: issued.body.secret }, async (page) => {
      await page.getByText("Only the owner changes the rest.", { exact: false }).waitFor();
      assert.ok(await page.getByLabel("Step of the grid").isDisabled());
      assert.ok(await page.getByLabel("Time zone").isDisabled());
      assert.ok(await page.getByLabel("Name", { exact: true }).isEnabled());
      assert.deepEqual(await flaws(page), []);
    });
    await api("DELETE", `tokens/${issued.body.id}`);
  });
});

describe("every screen of the house", { timeout: 240_000 }, () => {
  const looks = [
    { width: 320, theme: "light", language: "ru" },
    { width: 1280, theme: "dark", language: "en" },
  ];
  for (const look of looks) {
    for (const screen of ["promotions", "menu", "hours", "venue"]) {
      it(`${screen}, ${look.width} px, ${look.theme}, ${look.language}`, () =>
        at(screen, look, async (page) => {
          assert.deepEqual(await flaws(page), []);
          assert.ok((await overflow(page)) <= 0, "wider than the screen");
          assert.ok(!/web-house-/.test(await page.locator("body").textContent()));
          await page.evaluate(() => {
            document.documentElement.style.fontSize = "200%";
          });
          assert.ok((await overflow(page)) <= 0, "wider than the screen at 200 %");
        }));
    }
  }
});
