/** Every section of the desk in both languages and themes, from 320 to 1280 pixels. */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { browser, demo, desk, flaws, letters, overflow } from "./rig.mjs";

const SECTIONS = [
  "",
  "bookings",
  "guests",
  "figures",
  "more",
  "reviews",
  "promotions",
  "broadcasts",
  "broadcasts/new",
  "menu",
  "hours",
  "tables",
  "venue",
  "access",
  "log",
  "export",
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

for (const look of LOOKS) {
  const { language, theme, width } = look;
  describe(`${language}, ${theme}, ${width} px`, { timeout: 240_000 }, () => {
    let shown;
    before(async () => {
      shown = await desk(chromium, venue, look);
    });
    after(() => shown?.context.close());

    for (const section of SECTIONS) {
      it(`/${section}`, async () => {
        const { page, wrong } = shown;
        await page.evaluate((to) => {
          location.hash = `#/${to}`;
        }, section);
        const [tab = ""] = section.split("/");
        const rail = page.locator(`.rail a[href="#/${tab}"][aria-current="page"]`);
        if (section === "" || width > 960) await rail.first().waitFor();
        await page.locator(".desk-screen h1").waitFor();
        await page.locator(".skeleton").first().waitFor({ state: "detached" });
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
        assert.deepEqual(await flaws(page), []);
        assert.ok((await overflow(page)) <= 0, "wider than the screen");
        assert.ok(
          !/web-[a-z]+-/.test(await page.locator("body").textContent()),
          "a text is missing",
        );
        if (pictures) {
          const name = `desk-${language}-${theme}-${width}-${section.replace("/", "-") || "floor"}.png`;
          await page.screenshot({ path: `${pictures}/${name}`, fullPage: true });
        }
        // The reader's own size, twice as large.
        await letters(page, 32);
        assert.ok((await overflow(page)) <= 0, "wider than the screen at 200 %");
        await letters(page, 16);
        assert.deepEqual(wrong, []);
      });
    }
  });
}
