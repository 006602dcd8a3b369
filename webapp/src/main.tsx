/** Begins: what Telegram said first, then texts and data side by side, then the page. */
import { render } from "preact";
import { open } from "./api/access";
import { App } from "./app";
import { tellFrom } from "./guest/from";
import { load, watch } from "./guest/store";
import { language, speak } from "./i18n";
import { settle } from "./tg/chrome";
import { launch } from "./tg/launch";

async function begin(root: HTMLElement): Promise<void> {
  settle();
  const data = load();
  await speak(language.value);
  root.textContent = "";
  render(<App />, root);
  await data;
  watch();
  tellFrom();
  // Init data is good for the first questions; a session outlives it.
  if (launch.initData) await open();
}

const root = document.getElementById("app");
if (root) void begin(root);
