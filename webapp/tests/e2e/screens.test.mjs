/** Every screen in both languages and themes, from 320 to 1280 pixels: axe, the policy, the width. */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { browser, demo, flaws, fragment, open, overflow } from "./rig.mjs";

const SCREENS = [
  "",
  "mine",
  "more",
  "more/promotions",
  "more/menu",
  "more/contacts",
  "more/language",
  "more/privacy",
];
const LOOKS = [
  { language: "ru", theme: "dark", width: 320 },
  { language: "en", theme: "light", width: 375 },
  { language: "ru", theme: "light", width: 768 },
  { language: "en", theme: "dark", width: 1280 },
];
/** Where pictures of all of them are put, if somebody wants to look. */
const pictures = process.env.FILIN_PICTURES;

let venue;
let chromium;

before(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  [venue, chromium] = await Promise.all([demo(), browser()]);
});
after(async () => {
  await chromium?.close();
  await venue?.stop();
});

/** Waits for whatever a screen begins with. */
async function go(page, screen) {
  await page.evaluate((screen) => {
    location.hash = `#/${screen}`;
  }, screen);
  if (screen) await page.getByRole("heading", { level: 1 }).waitFor();
  else await page.locator(".slot:not(.full)").first().click();
  await page.locator(".skeleton").first().waitFor({ state: "detached" });
}

for (const { language, theme, width } of LOOKS) {
  describe(`${language}, ${theme}, ${width} px`, { timeout: 180_000 }, () => {
    let context;
    let shown;
    before(async () => {
      const viewport = { width, height: 740 };
      context = await chromium.newContext({ viewport, locale: language, reducedMotion: "reduce" });
      await context.addInitScript((language) => {
        localStorage.setItem("filin-language", language);
      }, language);
      shown = await open(context, `${venue.base}/webapp${fragment(venue.initData[0], { theme })}`);
      await shown.page.locator(".slot:not(.full)").first().waitFor();
    });
    after(() => context?.close());

    for (const screen of SCREENS) {
      it(`/${screen}`, async () => {
        const { page, wrong } = shown;
        await go(page, screen);
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
        assert.deepEqual(await flaws(page), []);
        assert.ok((await overflow(page)) <= 0, "wider than the screen");
        assert.ok(
          !/web-[a-z]+-/.test(await page.locator("body").textContent()),
          "a text is missing",
        );
        if (pictures) {
          const name = `${language}-${theme}-${width}-${screen.replace("/", "-") || "book"}.png`;
          await page.screenshot({ path: `${pictures}/${name}`, fullPage: true });
        }
        // The reader's own size, twice as large.
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        assert.ok((await overflow(page)) <= 0, "wider than the screen at 200 %");
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "";
        });
        assert.deepEqual(wrong, []);
      });
    }
  });
}
