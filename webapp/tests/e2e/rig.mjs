/**
 * What the browser tests stand on: the real daemon with the demo's venue, Debian's Chromium, and a
 * page that plays Telegram.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import axe from "axe-core";
import { chromium } from "playwright-core";

const root = new URL("../../../", import.meta.url).pathname;

/**
 * How many minutes ahead the demo is to be. Towards its closing at two the venue has nothing left to
 * book tonight, and most tests begin with tonight's first free time: then the next day has begun.
 */
function ahead(now = new Date()) {
  const [hour, minute] = now
    .toLocaleTimeString("en-GB", { timeZone: "Europe/Moscow" })
    .split(":")
    .map(Number);
  const sinceNoon = (hour * 60 + minute + 12 * 60) % (24 * 60);
  // From 23:00 on, to five minutes after the service day's start.
  const [begins, ends] = [11 * 60, 18 * 60 + 5];
  return begins <= sinceNoon && sinceNoon < ends ? ends - sinceNoon : 0;
}

/** The demo: a daemon, its Telegram, and init data of two guests; `stop()` ends it. */
export async function demo() {
  const program = process.env.FILIN_DAEMON ?? `${root}target/debug/filin-daemon`;
  const child = spawn(program, ["demo", "--port", "0", "--ahead", `${ahead()}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const found = { initData: [] };
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
    if (line.includes("Filin demo:")) found.base = address;
    if (line.includes("Telegram, simulated:")) found.telegram = address;
    const [data] = line.match(/query_id=\S+/) ?? [];
    if (data && found.initData.length < 2) found.initData.push(data);
    if (line.includes("To begin with")) break;
  }
  child.stdout.resume();
  const stop = () =>
    new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once("exit", done);
      child.kill("SIGKILL");
    });
  if (!found.base) throw new Error(`${program} demo did not start`);
  return { ...found, child, stop };
}

/** Lets a page live so many milliseconds later than this machine, as the demo does. */
function live(later) {
  const Machine = Date;
  globalThis.Date = class extends Machine {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Machine.now() + later]));
    }
    static now() {
      return Machine.now() + later;
    }
  };
}

/** A browser; each test takes pages of its own. */
export async function browser() {
  const one = await launch();
  const later = ahead() * 60_000;
  const plain = one.newContext.bind(one);
  one.newContext = async (wish) => {
    const context = await plain(wish);
    if (later > 0) await context.addInitScript(live, later);
    return context;
  };
  return one;
}

function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--font-render-hinting=none",
      // The page that plays Telegram is made up by the test, and so from nowhere.
      "--disable-features=LocalNetworkAccessChecks",
    ],
  });
}

/** The theme parameters of Telegram's stock dark and light themes. */
export const THEMES = {
  dark: { bg_color: "#17212b", text_color: "#f5f5f5", button_color: "#5288c1" },
  light: { bg_color: "#ffffff", text_color: "#000000", button_color: "#40a7e3" },
};

/** The fragment by which Telegram opens the Mini App. */
export function fragment(initData, { theme = "dark", start = "" } = {}) {
  const given = {
    tgWebAppData: initData,
    tgWebAppVersion: "8.0",
    tgWebAppPlatform: "weba",
    tgWebAppThemeParams: JSON.stringify(THEMES[theme]),
    ...(start ? { tgWebAppStartParam: start } : {}),
  };
  return `#${new URLSearchParams(given)}`;
}

/**
 * A page that plays Telegram: it frames the Mini App, keeps what that says in `window.said`, and
 * says things to it by `window.tell(type, data)`. It stands at the demo's Telegram, the one other
 * origin that the daemon lets frame it.
 */
export async function frame(context, venue, address) {
  const script = `
    window.said = [];
    const frame = document.querySelector("iframe");
    window.tell = (eventType, eventData) =>
      frame.contentWindow.postMessage(JSON.stringify({ eventType, eventData }), "*");
    window.addEventListener("message", ({ data, source }) => {
      if (source !== frame.contentWindow) return;
      const { eventType, eventData } = JSON.parse(data);
      window.said.push([eventType, eventData]);
      if (eventType === "web_app_request_phone") window.tell("phone_requested", { status: "sent" });
    });`;
  const host = `${venue.telegram}/host`;
  const body = `<!doctype html><meta charset="utf-8"><title>Telegram</title>
    <iframe title="Mini App" src="${address.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"
      width="375" height="700"></iframe><script>${script}</script>`;
  await context.route(host, (route) => route.fulfill({ contentType: "text/html", body }));
  const opened = await open(context, host);
  return { ...opened, app: opened.page.frameLocator("iframe") };
}

/** A page in which nothing may go wrong unseen: violations of the CSP and errors are collected. */
export async function open(context, address) {
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (line) => {
    const text = line.text();
    // A refusal by the daemon is what some tests are about; the browser notes each as an error.
    if (line.type() === "error" && !/Failed to load resource/.test(text)) wrong.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(address);
  return { page, wrong };
}

/** What axe finds wrong, in words. */
export async function flaws(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** The size of letters that a reader has set in the browser, in pixels; 16 unless they did. */
export async function letters(page, size) {
  const line = await page.context().newCDPSession(page);
  await line.send("Page.setFontSizes", { fontSizes: { standard: size } });
  await line.detach();
}

/** By how many pixels the page is wider than the screen. */
export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The staff's page in a browser, signed in by the demo's owner token. */
export async function desk(chromium, venue, wish = {}) {
  const { language = "ru", theme = "dark", width = 1280, height = 800, token, ...rest } = wish;
  const context = await chromium.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme: theme,
    reducedMotion: "reduce",
    ...rest,
  });
  const opened = await open(context, process.env.FILIN_STAFF ?? `${venue.base}/admin`);
  await opened.page.locator("input[type=password]").fill(token ?? OWNER);
  await opened.page.keyboard.press("Enter");
  await opened.page.locator(".desk").waitFor();
  return { ...opened, context };
}

/** The token of the demo's owner. */
export const OWNER = "filin-demo-owner-token";

/** Asks the daemon itself, as the owner. */
export async function ask(venue, method, path, body) {
  const answer = await fetch(`${process.env.FILIN_STAFF_API ?? venue.base}${path}`, {
    method,
    headers: { Authorization: `Bearer ${OWNER}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}
