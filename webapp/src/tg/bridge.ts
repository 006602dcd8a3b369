/**
 * Speaks Telegram's public Mini Apps protocol ("web events"): to the parent frame in the browsers'
 * versions, to an injected object in the apps. Outside Telegram every call does nothing.
 */
import { launch } from "./launch";

type Data = Record<string, unknown>;
type Listener = (data: Data) => void;
type Host = {
  TelegramWebviewProxy?: { postEvent(type: string, data: string): void };
  external?: { notify?: (message: string) => void };
  Telegram?: { WebView?: { receiveEvent(type: string, data: Data): void } };
  TelegramGameProxy_receiveEvent?: (type: string, data: Data) => void;
};

const host = window as unknown as Host;
const listeners = new Map<string, Set<Listener>>();

/** Whether the page runs in Telegram. */
export const inTelegram = launch.platform !== "";

/** Whether this Telegram's protocol is at least of this version. */
export function speaks(version: string): boolean {
  const [major = 0, minor = 0] = launch.version.split(".").map(Number);
  const [least = 0, lesser = 0] = version.split(".").map(Number);
  return inTelegram && (major > least || (major === least && minor >= lesser));
}

/** Says something to Telegram. */
export function say(type: string, data: Data = {}): void {
  if (!inTelegram) return;
  if (host.TelegramWebviewProxy) {
    host.TelegramWebviewProxy.postEvent(type, JSON.stringify(data));
  } else if (host.external?.notify) {
    host.external.notify(JSON.stringify({ eventType: type, eventData: data }));
  } else if (window.parent !== window) {
    // The parent may be any of Telegram's own hosts; nothing secret is said.
    window.parent.postMessage(JSON.stringify({ eventType: type, eventData: data }), "*");
  }
}

/** Hears what Telegram says; gives back how to stop. */
export function hear(type: string, listener: Listener): () => void {
  const all = listeners.get(type) ?? new Set();
  listeners.set(type, all.add(listener));
  return () => all.delete(listener);
}

function receive(type: string, data: Data): void {
  for (const listener of listeners.get(type) ?? []) listener(data ?? {});
}

host.Telegram = { ...host.Telegram, WebView: { ...host.Telegram?.WebView, receiveEvent: receive } };
host.TelegramGameProxy_receiveEvent = receive;
window.addEventListener("message", (event) => {
  if (event.source !== window.parent || typeof event.data !== "string") return;
  try {
    const { eventType, eventData } = JSON.parse(event.data);
    if (typeof eventType === "string") receive(eventType, eventData);
  } catch {
    // Somebody else's message.
  }
});

/** A touch that is felt. */
export function haptic(kind: "tick" | "success" | "error"): void {
  if (!speaks("6.1")) return;
  const data =
    kind === "tick"
      ? { type: "selection_change" }
      : { type: "notification", notification_type: kind };
  say("web_app_trigger_haptic_feedback", data);
}

/** Opens an address outside the page. */
export function openLink(url: string): void {
  if (inTelegram) say("web_app_open_link", { url });
  else window.open(url, "_blank", "noopener");
}

/**
 * Asks whoever uses Telegram to share their number; says whether they did. The number itself goes
 * to the bot, which proves it.
 */
export function requestContact(): Promise<boolean> {
  return new Promise((answer) => {
    const stop = hear("phone_requested", (data) => {
      stop();
      answer(data.status === "sent");
    });
    say("web_app_request_phone");
  });
}
