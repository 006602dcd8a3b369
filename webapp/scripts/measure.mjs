/**
 * How heavy and how soon a guest's first screen is: what it weighs in brotli, and when a slot can
 * be tapped on a slow phone and a slow line (see `phone.mjs`), from the order to go there until the
 * slot is in the page with what answers a finger. When its frame is painted is told beside it; and
 * so is a page of one line, in turn with it: what else this machine does meanwhile slows both.
 *
 *   npm run measure          after scripts/web and `cargo build --workspace --bins`
 */
import { existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { demo, fragment } from "../tests/e2e/rig.mjs";
import { phone } from "./phone.mjs";

const RUNS = 11;
/** What a page is made of; data and pictures besides. */
const PAGE = ["Script", "Stylesheet", "Document"];

/** What a part of the numbers does not exceed. */
function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * part)];
}
const median = (numbers) => quantile(numbers, 0.5);
/** `1410 ms (1380–1450, worst 1600)`: the median, between which two half of them are, the worst. */
function spread(numbers) {
  const [low, middle, high, worst] = [0.25, 0.5, 0.75, 1].map((part) =>
    quantile(numbers, part).toFixed(0),
  );
  return `${middle} ms (${low}–${high}, worst ${worst})`;
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
const closing = [() => bare.close()];
try {
  await new Promise((done) => bare.listen(0, "127.0.0.1", done));
  const venue = await demo();
  closing.push(venue.stop);
  const { visit, close } = await phone();
  closing.push(close);
  const address = `${venue.base}/webapp${fragment(venue.initData[0])}`;
  const beside = `http://127.0.0.1:${bare.address().port}/`;
  const [ours, theirs] = [[], []];
  // The very first visit also warms what all of them share: the daemon, the browser's own files.
  await visit(address, ".slot:not(.full)");
  for (let run = 0; run < RUNS; run += 1) {
    theirs.push(await visit(beside, "p"));
    ours.push(await visit(address, ".slot:not(.full)"));
  }
  const [first, line] = [ours, theirs].map((visits) => visits.map(({ took }) => took));
  const times = (median(first) / median(line)).toFixed(1);
  const files = ours.map(({ needed }) => needed.filter(({ kind }) => PAGE.includes(kind)));
  const heaviest = (sum) => (Math.max(...files.map(sum)) / 1024).toFixed(1);
  const over = heaviest((needed) => needed.reduce((sum, { bytes }) => sum + bytes, 0));
  console.log(
    `usable after     ${spread(first)}   one line: ${spread(line)}, ×${times}   to reach: 1500`,
  );
  console.log(`painted after    ${spread(ours.map(({ painted }) => painted))}`);
  console.log(
    `first screen     ${heaviest(weight)} KB   page, script, style, one language's texts, in brotli   to reach: 30`,
  );
  console.log(`over the line    ${over} KB   the same with its headers`);
} finally {
  for (const end of closing.reverse()) await end();
}
