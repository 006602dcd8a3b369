/**
 * One broadcast, driven in turn from the bot, the command line, the dashboard and the page. At every
 * stop all of them say the same of it, and what they say is what Telegram did.
 */
import assert from "node:assert/strict";
import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { ask, browser, demo, desk, flaws, OWNER } from "./rig.mjs";

/** The demo's owner in Telegram. */
const OLGA = 510_000_000;
/** Guests besides the demo's own: as Telegram's pace is, they take some seconds. */
const CROWD = 120;
const AT_ONCE = 10;
const FIRST = 630_000_000;
/** So many more get it before it is paused: a second's worth, in which the sender finds its card. */
const SOME = 28;
/** Accounts that are deleted, and chats that Telegram says are elsewhere now. They come early. */
const GONE = [FIRST, FIRST + 2, FIRST + 3];
const MOVED = [FIRST + 1, FIRST + 4];
const TEXT = "Ночь <b>сов</b> в пятницу";
const SAID = "Ночь сов в пятницу";

/** How long anything may take on a busy machine, in milliseconds. */
const PATIENCE = 40_000;

const folder = mkdtempSync(join(tmpdir(), "filin-campaign-"));
const run = promisify(execFile);
let venue;
let chromium;
let opened;
let program;
/** The broadcast's number. */
let id;
/** Calls of the bot up to this one were before it. */
let begun;
/** The command line, as it watches. */
let watcher;

/** Waits until it is so. */
async function until(what, holds) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await holds();
    if (found) return found;
    if (performance.now() > end) assert.fail(`it never came true that ${what}`);
    await new Promise((done) => setTimeout(done, 40));
  }
}

/* Telegram: what people do there, and what it did for the bot. */

async function sim(path, body) {
  const init = body && { method: "POST", body: JSON.stringify(body) };
  const answer = await fetch(`${venue.telegram}/sim/${path}`, init);
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error);
  return said;
}

/** What became of those to whom it was sent, by Telegram's own books. */
async function truth() {
  const calls = await sim(`calls?after=${begun}`);
  const ours = calls.filter(
    ({ method, body }) => method === "sendMessage" && /^Ночь <b>сов/.test(body.text),
  );
  const many = (so) => ours.filter(so).length;
  return {
    sent: many(({ acted, fault }) => acted && !fault),
    failed: many(({ parameters }) => parameters?.migrate_to_chat_id),
    unsubscribed: many(({ status }) => status === 403),
    unknown: many(({ fault }) => fault === "cut_after"),
  };
}

/* The bot, in its owner's chat. */

async function standing() {
  const all = await sim(`messages?chat=${OLGA}`);
  return all.filter(({ from_bot, deleted }) => from_bot && !deleted).reverse();
}

/** Presses the newest such button, and waits for the words that come of it. */
async function tap(label, words) {
  const [message, button] = await until(`there is a button “${label}”`, async () => {
    for (const message of await standing()) {
      const button = message.buttons.flat().find((one) => one.label.includes(label));
      if (button) return [message, button];
    }
  });
  await sim("press", { from: OLGA, chat: OLGA, message: message.id, data: button.data });
  await until(`the bot says “${words}”`, async () =>
    (await standing()).some(({ text }) => text.includes(words)),
  );
}

const figure = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0);

async function byBot() {
  const card = (await standing()).find(({ text }) => text.includes(`Рассылка № ${id}`));
  const text = card?.text ?? "";
  const statuses = { Идёт: "sending", "На паузе": "paused", Закончена: "done" };
  return {
    status: statuses[/(Идёт|На паузе|Закончена)/.exec(text)?.[1]],
    total: figure(text, /Отправлено: \d+ из (\d+)/),
    sent: figure(text, /Отправлено: (\d+)/),
    failed: figure(text, /Не доставлено: (\d+)/),
    unsubscribed: figure(text, /отписались: (\d+)/),
    unknown: figure(text, /Неизвестно: (\d+)/),
  };
}

/* The command line: for machines, for people, and from beginning to end. */

const env = () => ({
  PATH: process.env.PATH,
  XDG_CONFIG_HOME: folder,
  FILIN_SERVER: venue.base,
  FILIN_TOKEN: OWNER,
  TERM: "xterm-256color",
  LC_CTYPE: "C.UTF-8",
});

async function filin(...args) {
  const { stdout } = await run(program, [...args, "--lang", "en"], { env: env() });
  return stdout;
}

const WORDS = { "going out": "sending", paused: "paused", done: "done" };

async function byJson() {
  const { status, total, sent, failed, unsubscribed, unknown } = JSON.parse(
    await filin("broadcast", "show", `${id}`, "-o", "json"),
  );
  return { status, total, sent, failed, unsubscribed, unknown };
}

/** Names before figures, as a table of one thing has them, and the dashboard's details. */
function named(text) {
  return {
    total: figure(text, /\bSent +\d+ \/ (\d+)/),
    sent: figure(text, /\bSent +(\d+)/),
    failed: figure(text, /\bFailed +(\d+)/),
    unsubscribed: figure(text, /\bUnsubscribed +(\d+)/),
    unknown: figure(text, /\bUnknown +(\d+)/),
  };
}

async function byTable() {
  const text = await filin("broadcast", "show", `${id}`);
  return { status: WORDS[/^Status +(.+)$/m.exec(text)?.[1].trim()], ...named(text) };
}

/** Watches it in a pipe until it is over; gives what it says last. */
function watched() {
  watcher = spawn(program, ["broadcast", "watch", `${id}`, "--lang", "en"], { env: env() });
  let text = "";
  watcher.stdout.on("data", (data) => {
    text += data;
  });
  watcher.stderr.resume();
  return new Promise((done) => watcher.once("close", (code) => done({ code, text })));
}

/* The dashboard, in a terminal that tmux plays. */

function tmux(...args) {
  const { status, stdout, stderr } = spawnSync(
    "tmux",
    ["-S", join(folder, "tmux"), "-u", ...args],
    {
      encoding: "utf8",
      env: env(),
    },
  );
  assert.equal(status, 0, `tmux ${args.join(" ")}: ${stderr}`);
  return stdout;
}

const screen = () => tmux("capture-pane", "-p");

async function shows(words) {
  await until(`the dashboard shows “${words}”`, () => screen().includes(words));
}

async function dashboard() {
  const size = ["-x", "120", "-y", "40"];
  const command = [program, "dashboard", "--lang", "en"];
  tmux("-f", "/dev/null", "new-session", "-d", ...size, ...command);
  await shows("Floor");
  tmux("send-keys", "8");
  await shows("8 Broadcasts");
}

/** Opens all of its figures. */
async function figures() {
  await shows(`#${id} `);
  tmux("send-keys", "Enter");
  await shows("Unsubscribed");
}

/** Pauses it, or lets it go on, and comes back to its figures. */
async function pressPause() {
  // Apart, or escape and what follows would be one key.
  tmux("send-keys", "Escape");
  await until("its figures make room", () => !screen().includes("Unsubscribed"));
  tmux("send-keys", "p", "Enter");
}

function byDashboard() {
  const text = screen();
  const status = new RegExp(`┏ #${id} ([a-z ]+?) (?:·|━)`).exec(text)?.[1];
  return { status: WORDS[status], ...named(text) };
}

/* The page. */

const button = (name) => opened.page.getByRole("button", { name });

async function byPage() {
  const read = (what) => opened.page.locator(`main.cast ${what}`).first().textContent();
  const [badge, count, facts] = await Promise.all(
    [".badge", ".cast-count", ".cast-facts"].map(read),
  );
  return {
    status: { Sending: "sending", Paused: "paused", Done: "done" }[badge],
    total: figure(count, /\d+ of (\d+)/),
    sent: figure(count, /(\d+) of \d+/),
    failed: figure(facts, /Not delivered: (\d+)/),
    unsubscribed: figure(facts, /unsubscribed: (\d+)/),
    unknown: figure(facts, /Unknown: (\d+)/),
  };
}

/** All of them, side by side. */
async function everywhere() {
  const [bot, json, table, page] = await Promise.all([byBot(), byJson(), byTable(), byPage()]);
  return { bot, json, table, dashboard: byDashboard(), page };
}

/** Fails unless everybody comes to say this, with the figures of Telegram's books; gives them. */
async function agree(status, total) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const one = { status, total, ...(await truth()) };
    const all = { bot: one, json: one, table: one, dashboard: one, page: one };
    const seen = await everywhere();
    try {
      assert.deepEqual(seen, all);
      return one;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

/* What is needed first. */

/** From now on it is quiet for hours, or not at all. */
async function quiet(on) {
  const { body } = await ask(venue, "GET", "/api/admin/venue");
  const [hour] = /T(\d\d)/.exec(body.now).slice(1).map(Number);
  const clock = (hour) => `${(hour % 24).toString().padStart(2, "0")}:00`;
  const quiet = on ? { from: clock(hour + 22), to: clock(hour + 3) } : null;
  const rules = { ...body.rules, quiet };
  const { status } = await ask(venue, "PATCH", "/api/admin/venue", { rules });
  assert.equal(status, 200);
}

async function subscribers() {
  const { body } = await ask(venue, "GET", "/api/admin/broadcast/subscribers");
  return body.subscribers_count;
}

/** They press Start a few at a time, as people do. */
async function crowd() {
  const had = await subscribers();
  for (let come = 0; come < CROWD; come += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, (_, at) => FIRST + come + at);
    for (const id of ids) await sim("person", { id, first_name: "Гость", language: "ru" });
    for (const id of ids) await sim("say", { from: id, chat: id, text: "/start" });
    await until("they get news", async () => (await subscribers()) >= had + come + AT_ONCE);
  }
  for (const user of GONE) await sim("deactivate", { user });
  for (const id of MOVED) {
    await sim("group", { id, title: "Гость", members: [] });
    await sim("upgrade-group", { chat: id, to: -1_000_000_000_000 - id });
  }
}

before(async () => {
  if (spawnSync("tmux", ["-V"]).error) {
    throw new Error("tmux is missing, which plays the terminal: apt-get install tmux");
  }
  [venue, chromium] = await Promise.all([demo(), browser()]);
  program = join(dirname(venue.child.spawnfile), "filin");
  if (!existsSync(program)) {
    throw new Error(`${program} is missing: cargo build --workspace --bins`);
  }
  await crowd();
});
after(async () => {
  watcher?.kill();
  spawnSync("tmux", ["-S", join(folder, "tmux"), "kill-server"]);
  await chromium?.close();
  await venue?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("one broadcast, from everywhere", { timeout: 240_000 }, () => {
  it("is driven by each, and the same to all", async () => {
    opened = await desk(chromium, venue, { language: "en" });
    opened.page.setDefaultTimeout(12_000);
    await opened.page.evaluate(() => {
      location.hash = "#/broadcasts";
    });
    await dashboard();

    // Written in the bot, seen by all, and paused by a command.
    await sim("say", { from: OLGA, chat: OLGA, text: `/broadcast ${TEXT}` });
    await tap("Дальше", "Кнопки под");
    await tap("Без кнопок", "Таким сообщение");
    begun = (await sim("calls")).at(-1).number;
    const total = await subscribers();
    await tap("Отправить", "Рассылка №");
    const { body } = await ask(venue, "GET", "/api/admin/broadcasts");
    assert.equal(body.items.length, 1);
    id = body.items[0].id;
    const end = watched();
    const soon = (await truth()).sent + SOME;
    await until("some have got it", async () => (await truth()).sent >= soon);
    await filin("broadcast", "pause", `${id}`);
    await figures();
    await opened.page.getByRole("link", { name: SAID }).click();
    await opened.page.getByRole("heading", { name: `Broadcast no. ${id}` }).waitFor();
    const first = await agree("paused", total);
    assert.ok(first.sent >= soon && first.sent < total, JSON.stringify(first));

    // In quiet hours it may go on, and nobody gets anything, however long it takes to look.
    await quiet(true);
    await pressPause();
    assert.deepEqual(await agree("sending", total), { ...first, status: "sending" });
    await button("Pause").click();
    assert.deepEqual(await agree("paused", total), first);

    // Further, by the bot's button, and stopped at the dashboard.
    await quiet(false);
    await tap("Продолжить", "Идёт");
    await until("more have got it", async () => (await truth()).sent >= first.sent + SOME);
    await pressPause();
    const half = await agree("paused", total);
    assert.ok(half.sent > first.sent && half.sent < total, JSON.stringify(half));

    // The rest, some of whom nobody can say anything about: the line breaks behind every fifth.
    await sim("faults", { methods: ["sendMessage"], cut_after: 0.2 });
    await button("Resume").click();
    await until("it is over", async () => (await byJson()).status === "done");
    const done = await agree("done", total);
    assert.equal(done.sent + done.failed + done.unsubscribed + done.unknown, total);
    assert.equal(done.failed, MOVED.length);
    assert.equal(done.unsubscribed, GONE.length);
    assert.ok(done.unknown > 0 && done.sent > half.sent, JSON.stringify(done));
    const { sent, failed, unsubscribed, unknown } = done;
    const line = `#${id} done: sent ${sent} of ${total} · failed ${failed} · unsubscribed ${unsubscribed} · unknown ${unknown}\n`;
    assert.deepEqual(await end, { code: 0, text: line });

    // And each who has it has it once.
    const calls = await sim(`calls?after=${begun}`);
    const got = calls.filter(({ acted, body }) => acted && /^Ночь <b>сов/.test(body.text ?? ""));
    assert.equal(new Set(got.map(({ chat }) => chat)).size, got.length);
    assert.equal(got.length, sent + unknown);
    assert.deepEqual(await flaws(opened.page), []);
    assert.deepEqual(opened.wrong, []);
  });
});
