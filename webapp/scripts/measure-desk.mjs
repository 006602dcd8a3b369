/**
 * How live the staff's page is: how soon what one desk does is seen at another, beside an answer of
 * the daemon's in the same minute, and how busy twenty updates a second keep the main thread of a
 * phone four times slower than this machine.
 *
 *   npm run measure          after scripts/web and `cargo build --workspace --bins`
 */
import { ask, browser, demo, desk } from "../tests/e2e/rig.mjs";

const ROUNDS = 20;
const A_SECOND = 20;
const SECONDS = 10;
const SLOWER = 4;

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const ms = (number) => `${number.toFixed(0)} ms`;

const step = (venue, id, status) =>
  ask(venue, "POST", `/api/admin/bookings/${id}/status`, { status });

/** Notes when the number of requests changes as it is drawn in the rail. */
function observe() {
  window.seen = [];
  const rail = document.querySelector(".rail");
  const count = () => rail.querySelector(".count")?.firstChild?.textContent;
  let last = count();
  const look = () => {
    if (count() === last) return;
    last = count();
    window.seen.push(Date.now());
  };
  new MutationObserver(look).observe(rail, { subtree: true, childList: true, characterData: true });
}

/** From the tap on "confirm" at one desk until the other has drawn one request less. */
async function between(chromium, venue) {
  const one = await desk(chromium, venue);
  const other = await desk(chromium, venue);
  await other.page.locator(".rail .count").waitFor();
  await other.page.evaluate(observe);
  await one.page.evaluate(() => {
    location.hash = "#/bookings";
    document.addEventListener("click", () => (window.tapped = Date.now()), true);
  });
  const took = [];
  const answers = [];
  const confirm = one.page.locator(".desk-queue .booking-acts button").first();
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await ask(venue, "GET", "/api/admin/bookings?status=pending&limit=100");
    await other.page.evaluate(() => window.seen.splice(0));
    await confirm.click();
    await other.page.waitForFunction(() => window.seen.length > 0);
    const tapped = await one.page.evaluate(() => window.tapped);
    took.push((await other.page.evaluate(() => window.seen[0])) - tapped);
    const begun = performance.now();
    const after = await ask(venue, "GET", "/api/admin/bookings?status=pending&limit=100");
    answers.push(performance.now() - begun);
    const left = new Set(after.body.items.map(({ id }) => id));
    const { id } = before.body.items.find((booking) => !left.has(booking.id));
    await step(venue, id, "undo");
    await other.page.waitForFunction(() => window.seen.length > 1);
    await one.page.waitForFunction(
      (count) => document.querySelectorAll(".desk-queue li").length === count,
      before.body.items.length,
    );
  }
  await Promise.all([one.context.close(), other.context.close()]);
  return { took, answers };
}

/** How much of the time the main thread works while tables change their states. */
async function busy(chromium, venue) {
  const { page, context } = await desk(chromium, venue, { width: 375, height: 720 });
  await page.locator(".floor").waitFor();
  const day = (await ask(venue, "GET", "/api/admin/venue")).body.today;
  const query = `date=${day}&status=confirmed&limit=100`;
  const { items } = (await ask(venue, "GET", `/api/admin/bookings?${query}`)).body;
  const line = await context.newCDPSession(page);
  await line.send("Performance.enable");
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const work = async () => {
    const { metrics } = await line.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
  };
  const measure = async (deed) => {
    const [begun, before] = [performance.now(), await work()];
    await deed();
    return (((await work()) - before) * 1000) / (performance.now() - begun);
  };
  const still = await measure(() => new Promise((done) => setTimeout(done, 3_000)));
  let sent = 0;
  const storm = await measure(async () => {
    const begun = performance.now();
    const all = [];
    for (let at = 0; at < A_SECOND * SECONDS; at += 1) {
      const wait = begun + (at * 1000) / A_SECOND - performance.now();
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const { id } = items[Math.floor(at / 2) % items.length];
      all.push(step(venue, id, at % 2 === 0 ? "seated" : "undo"));
    }
    for (const { status } of await Promise.all(all)) if (status === 200) sent += 1;
  });
  await context.close();
  return { still, storm, sent };
}

const venue = await demo();
const chromium = await browser();
try {
  const { took, answers } = await between(chromium, venue);
  console.log(
    `desk to desk     ${ms(median(took))}, worst ${ms(Math.max(...took))}   an answer: ${ms(median(answers))}   to reach: 200`,
  );
  const { still, storm, sent } = await busy(chromium, venue);
  const per = (part) => `${(part * 100).toFixed(0)} %`;
  console.log(
    `main thread      ${per(storm)} busy with ${(sent / SECONDS).toFixed(1)} updates a second   still: ${per(still)}   to reach: 50`,
  );
} finally {
  await chromium.close();
  await venue.stop();
}
