/**
 * How heavy and how soon a guest's first screen is: what it weighs in brotli, and when a slot can
 * be tapped on a phone six times slower than this machine, with 150 ms to the daemon and back and
 * 1.4 Mbit/s. Beside it, the same for a page of one line, in the same minute.
 *
 *   npm run measure          after scripts/web and `cargo build --workspace --bins`
 */
import { createServer } from "node:http";
import { browser, demo, fragment } from "../tests/e2e/rig.mjs";

const RUNS = 5;
const LINE = { latency: 150, downloadThroughput: 175_000, uploadThroughput: 175_000 };
const SLOWER = 6;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One cold visit: until `wanted` is there, and what came over the line until then. */
async function visit(chromium, address, wanted) {
  const context = await chromium.newContext({ viewport: { width: 375, height: 720 } });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  const kinds = new Map();
  let bytes = 0;
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { offline: false, ...LINE });
  await line.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  line.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (["Script", "Stylesheet", "Document"].includes(kinds.get(requestId)))
      bytes += encodedDataLength;
  });
  const begun = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(wanted).first().waitFor();
  const took = performance.now() - begun;
  await context.close();
  return { took, bytes };
}

async function measure(chromium, address, wanted) {
  const visits = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(chromium, address, wanted));
  return {
    took: median(visits.map((one) => one.took)),
    kilobytes: Math.max(...visits.map((one) => one.bytes)) / 1024,
  };
}

const bare = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end("<p>1"));
await new Promise((done) => bare.listen(0, "127.0.0.1", done));
const venue = await demo();
const chromium = await browser();
try {
  const address = `${venue.base}/webapp${fragment(venue.initData[0])}`;
  const first = await measure(chromium, address, ".slot:not(.full)");
  const beside = await measure(chromium, `http://127.0.0.1:${bare.address().port}/`, "p");
  const ratio = (first.took / beside.took).toFixed(1);
  console.log(
    `usable after     ${first.took.toFixed(0)} ms   one line: ${beside.took.toFixed(0)} ms, ×${ratio}   to reach: 1500`,
  );
  console.log(
    `over the line    ${first.kilobytes.toFixed(1)} KB   page, script, style, texts   to reach: 30`,
  );
} finally {
  await chromium.close();
  await venue.stop();
  bare.close();
}
