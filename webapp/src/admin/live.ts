/**
 * The live feed: one WebSocket, opened with a ticket, taken up again where it broke off. What it
 * says is handed on at once, and in a storm a few times a second, all that came together.
 */
import { batch, signal } from "@preact/signals";
import { Problem, post, type Schemas } from "../api/http";

export type Said = Schemas["Live"];
type Listener = (said: Said) => void;

/** Waiting grows from the first to the last of these. */
const [SOON_MS, LATE_MS] = [500, 15_000];
/** A word is sent this often, and the line is dead if nothing was heard for so long. */
const [ASK_MS, DEAD_MS] = [20_000, 45_000];
/** Drawing follows drawing no sooner: an eye sees no more, and a cheap phone does no more. */
const APART_MS = 150;
/** A page that nobody looks at is drawn seldom. */
const HIDDEN_MS = 500;

/** Whether the feed stands; `undefined` before it first did. */
export const linked = signal<boolean | undefined>(undefined);

const listeners = new Set<Listener>();
let socket: WebSocket | undefined;
let seq: number | undefined;
let tries = 0;
let heard = 0;
let again: ReturnType<typeof setTimeout> | undefined;
let waiting: Said[] = [];
let flushed = 0;

/** Hears whatever the feed says; gives back how to stop. */
export function hear(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hears that something of a noun changed: `promotion`, `waitlist`, `guest`, or that all may have. */
export function changed(noun: string, then: () => void): () => void {
  return hear((said) => {
    if (said.type === "lagged") then();
    else if (said.type === "event" && said.kind.startsWith(`${noun}.`)) then();
    else if (said.type === "table_update" && noun === "table") then();
    else if (said.type === "booking_update" && noun === "booking") then();
  });
}

function flush(): void {
  const all = waiting;
  waiting = [];
  flushed = performance.now();
  batch(() => {
    for (const said of all) for (const listener of listeners) listener(said);
  });
}

function pass(said: Said): void {
  waiting.push(said);
  if (waiting.length > 1) return;
  const wait = flushed + APART_MS - performance.now();
  if (document.hidden) setTimeout(flush, HIDDEN_MS);
  else if (wait > 0) setTimeout(() => requestAnimationFrame(flush), wait);
  else requestAnimationFrame(flush);
}

/** Takes in one message; what was seen before is not passed on twice. */
function take(said: Said): void {
  if (said.type === "hello") {
    // A smaller number than ours: the database is another one than before.
    if (seq !== undefined && said.seq < seq) pass({ type: "lagged", seq: said.seq });
    if (seq === undefined || said.seq < seq) seq = said.seq;
    tries = 0;
    linked.value = true;
    return;
  }
  if (said.type === "pong") return;
  // Figures between events have no number of their own, and tell of no event.
  if (said.type === "broadcast_progress" && !said.action) {
    pass(said);
    return;
  }
  if (said.type !== "lagged" && said.type !== "stats_update") {
    if (seq !== undefined && said.seq <= seq) return;
  }
  if (said.type === "lagged" || seq === undefined || said.seq > seq) seq = said.seq;
  pass(said);
}

async function connect(): Promise<void> {
  clearTimeout(again);
  again = undefined;
  try {
    const { ticket } = await post("/api/admin/ws-ticket");
    const query = new URLSearchParams({
      ticket,
      ...(seq === undefined ? {} : { since: `${seq}` }),
    });
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const made = new WebSocket(`${scheme}://${location.host}/ws/admin?${query}`);
    socket = made;
    heard = Date.now();
    made.onmessage = ({ data }) => {
      heard = Date.now();
      take(JSON.parse(String(data)) as Said);
    };
    made.onclose = () => made === socket && lost();
  } catch (error) {
    // Who is not let in is not let in later: `resume` is for after they signed in.
    if (error instanceof Problem && (error.status === 401 || error.status === 403)) {
      linked.value = false;
    } else {
      lost();
    }
  }
}

function lost(): void {
  socket = undefined;
  linked.value = false;
  clearTimeout(again);
  const wait = Math.min(LATE_MS, SOON_MS * 2 ** tries);
  tries += 1;
  // Not all desks at the same moment when the daemon is back.
  again = setTimeout(() => void connect(), wait * (0.5 + Math.random() / 2));
}

/** Lets go of a line that is dead. */
function cut(): void {
  const dead = socket;
  if (!dead) return;
  lost();
  dead.close();
}

/** Tries at once, if the feed is down: the network is back, or somebody looks again. */
export function resume(): void {
  if (socket || document.hidden) return;
  tries = 0;
  void connect();
}

/** Opens the feed, and keeps it open. */
export function follow(): void {
  void connect();
  window.addEventListener("online", resume);
  // A socket does not notice for minutes that there is no network.
  window.addEventListener("offline", cut);
  document.addEventListener("visibilitychange", resume);
  setInterval(() => {
    if (!socket) return;
    if (Date.now() - heard > DEAD_MS) {
      cut();
    } else if (socket.readyState === WebSocket.OPEN) {
      socket.send('{"type":"ping"}');
    }
  }, ASK_MS);
}
