/**
 * A slow phone on a slow line: Chromium by its bare protocol over a pipe. A test's driver works in
 * the page that it drives, and on a processor slowed down six times that alone is a third of a
 * second; here the page does nothing but its own, and a few lines that look for what is waited for.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** 150 ms to the daemon and back, 1.4 Mbit/s. */
export const LINE = { latency: 150, downloadThroughput: 175_000, uploadThroughput: 175_000 };
export const SLOWER = 6;
/** A visit that takes longer has failed. */
const PATIENCE_MS = 60_000;

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--lang=ru",
  "--remote-debugging-pipe",
];

/** Says when the first of what is wanted is in the page, and when the frame with it is painted. */
function note(wanted) {
  const clock = () => String(performance.timeOrigin + performance.now());
  const look = new MutationObserver(() => {
    if (!document.querySelector(wanted)) return;
    look.disconnect();
    filinCame(clock());
    const painted = new MessageChannel();
    painted.port1.onmessage = () => filinPainted(clock());
    requestAnimationFrame(() => painted.port2.postMessage(""));
  });
  look.observe(document, { subtree: true, childList: true });
}

/** The protocol: questions with answers, and what the browser says by itself. */
function protocol(child) {
  const [, , , to, from] = child.stdio;
  const asked = new Map();
  const listeners = new Set();
  let last = 0;
  let rest = "";
  from.setEncoding("utf8").on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop();
    for (const message of messages.map((one) => JSON.parse(one))) {
      const question = asked.get(message.id);
      asked.delete(message.id);
      if (message.error) question?.fail(new Error(message.error.message));
      else if (question) question.answer(message.result);
      else for (const listener of [...listeners]) listener(message);
    }
  });
  const lost = () => {
    for (const { fail } of asked.values()) fail(new Error("the browser has gone"));
  };
  child.once("exit", lost).once("error", lost);
  to.on("error", () => undefined);
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((answer, fail) => {
      last += 1;
      asked.set(last, { answer, fail });
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  return { send, listeners };
}

/** What was asked for on a page, with when, of what kind, and how many bytes came over the line. */
function requests() {
  const all = new Map();
  const hear = ({ method, params }) => {
    const one = all.get(params.requestId);
    if (method === "Network.requestWillBeSent") {
      all.set(params.requestId, { at: params.wallTime * 1000, kind: "", bytes: 0 });
    } else if (method === "Network.responseReceived" && one) {
      Object.assign(one, { kind: params.type, url: params.response.url });
    } else if (method === "Network.loadingFinished" && one) {
      one.bytes = params.encodedDataLength;
    }
  };
  return { all, hear };
}

/**
 * Starts the browser. `visit(address, wanted)` opens an address cold, and tells in milliseconds
 * from the order to go there: `took`, until what is wanted was in the page and would have answered
 * a finger; `painted`, until its frame was handed on to the screen; and what was asked for till then.
 */
export async function phone() {
  const profile = mkdtempSync(join(tmpdir(), "filin-phone-"));
  const program = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const gone = new Promise((done) => child.once("exit", done).once("error", done));
  const { send, listeners } = protocol(child);

  async function visit(address, wanted, { line = LINE, slower = SLOWER } = {}) {
    const { browserContextId } = await send("Target.createBrowserContext");
    const size = { width: 375, height: 720 };
    const { targetId } = await send("Target.createTarget", {
      url: "about:blank",
      browserContextId,
      ...size,
    });
    const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
    const say = (method, params) => send(method, params, sessionId);
    await say("Network.enable");
    await say("Network.emulateNetworkConditions", { offline: false, ...line });
    await say("Emulation.setCPUThrottlingRate", { rate: slower });
    await say("Page.enable");
    await say("Runtime.enable");
    for (const name of ["filinCame", "filinPainted"]) await say("Runtime.addBinding", { name });
    await say("Page.addScriptToEvaluateOnNewDocument", {
      source: `(${note})(${JSON.stringify(wanted)})`,
    });

    const { all, hear } = requests();
    const found = {};
    let begun = 0;
    let listener;
    let patience;
    await new Promise((done, fail) => {
      patience = setTimeout(() => fail(new Error(`no ${wanted} at ${address}`)), PATIENCE_MS);
      listener = (message) => {
        if (message.sessionId !== sessionId) return;
        hear(message);
        if (message.method !== "Runtime.bindingCalled") return;
        const { name, payload } = message.params;
        found[name] = { after: performance.now() - begun, at: Number(payload) };
        if (name === "filinPainted") done();
      };
      listeners.add(listener);
      begun = performance.now();
      say("Page.navigate", { url: address }).catch(fail);
    }).finally(() => {
      clearTimeout(patience);
      listeners.delete(listener);
    });
    await send("Target.disposeBrowserContext", { browserContextId });
    const needed = [...all.values()].filter(({ at }) => at < found.filinCame.at);
    return { took: found.filinCame.after, painted: found.filinPainted.after, needed };
  }

  async function close() {
    child.kill("SIGKILL");
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return { visit, close };
}
