/** Begins: what Telegram said first, then texts and data side by side, then the page. */
import { render } from "preact";
import { open } from "./api/access";
import { App } from "./app";
import { foresee } from "./guest/book/availability";
import { tellFrom } from "./guest/from";
import { boot, load, watch } from "./guest/store";
import { language, speak } from "./i18n";
import { settle } from "./tg/chrome";
import { launch } from "./tg/launch";

/** So long the owl is looked at rather than empty frames. */
const SOON_MS = 400;

async function begin(root: HTMLElement): Promise<void> {
  settle();
  const data = load();
  const slots = foresee();
  await speak(language.value);
  // What was asked early comes together with the texts: drawn once, it is there sooner than in parts.
  const soon = new Promise((go) => setTimeout(go, SOON_MS));
  if (!boot.value) await Promise.race([Promise.all([data, slots]), soon]);
  root.textContent = "";
  render(<App />, root);
  await data;
  watch();
  tellFrom();
  // Init data is good for the first questions; a session outlives it. It may wait for the slots.
  if (launch.initData) setTimeout(() => void open(), SOON_MS);
}

const root = document.getElementById("app");
if (root) void begin(root);
