/**
 * How heavy and how soon a guest's first screen is: what it weighs in brotli, and when a slot can
 * be tapped on a phone six times slower than this machine, with 150 ms to the daemon and back and
 * 1.4 Mbit/s. Beside it, the same for a page of one line, in turn with it: what else this machine
 * does meanwhile slows both.
 *
 *   npm run measure          after scripts/web and `cargo build --workspace --bins`
 */
import { existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { browser, demo, fragment } from "../tests/e2e/rig.mjs";

const RUNS = 5;
const LINE = { latency: 150, downloadThroughput: 175_000, uploadThroughput: 175_000 };
const SLOWER = 6;
/** What a page is made of; data and pictures besides. */
const PAGE = ["Script", "Stylesheet", "Document"];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** When the first of what is wanted came into the page, by the page's own clock. */
function note(wanted) {
  const look = new MutationObserver(() => {
    if (!document.querySelector(wanted)) return;
    window.came = performance.now();
    look.disconnect();
  });
  look.observe(document, { subtree: true, childList: true });
}

/** One cold visit: until `wanted` is there to be tapped, and what was asked for until it was drawn. */
async function visit(chromium, address, wanted) {
  const context = await chromium.newContext({
    viewport: { width: 375, height: 720 },
    locale: "ru",
  });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  const asked = new Map();
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { offline: false, ...LINE });
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  line.on("Network.requestWillBeSent", ({ requestId, wallTime }) =>
    asked.set(requestId, { at: wallTime * 1000, kind: "", bytes: 0 }),
  );
  line.on("Network.responseReceived", ({ requestId, type, response }) => {
    const one = asked.get(requestId);
    if (one) Object.assign(one, { kind: type, url: response.url });
  });
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await page.addInitScript(note, wanted);
  const begun = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(wanted).first().waitFor();
  const took = performance.now() - begun;
  const { came, until } = await page.evaluate(() => ({
    came: window.came,
    until: performance.timeOrigin + window.came,
  }));
  await context.close();
  const needed = [...asked.values()].filter(({ at, kind }) => at < until && PAGE.includes(kind));
  return { took, came, needed };
}

/** What the files weigh as the daemon keeps them. */
function weight(needed) {
  const names = needed.map(({ url }) => new URL(url).pathname.replace(/^\/webapp\/?/, ""));
  const files = names.map((name) => new URL(`../dist/${name || "index.html"}`, import.meta.url));
  return files.reduce((sum, file) => {
    const packed = new URL(`${file}.br`);
    return sum + statSync(existsSync(packed) ? packed : file).size;
  }, 0);
}

const bare = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end("<p>1"));
await new Promise((done) => bare.listen(0, "127.0.0.1", done));
const venue = await demo();
const chromium = await browser();
try {
  const address = `${venue.base}/webapp${fragment(venue.initData[0])}`;
  const beside = `http://127.0.0.1:${bare.address().port}/`;
  const [ours, theirs] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    theirs.push(await visit(chromium, beside, "p"));
    ours.push(await visit(chromium, address, ".slot:not(.full)"));
  }
  const [first, line] = [ours, theirs].map((visits) => median(visits.map(({ took }) => took)));
  const came = median(ours.map((one) => one.came));
  const heaviest = (sum) => (Math.max(...ours.map(({ needed }) => sum(needed))) / 1024).toFixed(1);
  const over = heaviest((needed) => needed.reduce((sum, { bytes }) => sum + bytes, 0));
  console.log(
    `usable after     ${first.toFixed(0)} ms   one line: ${line.toFixed(0)} ms, ×${(first / line).toFixed(1)}; by the page's clock ${came.toFixed(0)} ms   to reach: 1500`,
  );
  console.log(
    `first screen     ${heaviest((needed) => weight(needed))} KB   page, script, style, one language's texts, in brotli   to reach: 30`,
  );
  console.log(`over the line    ${over} KB   the same with its headers`);
} finally {
  await chromium.close();
  await venue.stop();
  bare.close();
}
