/** Begins the staff's page: who it is and the texts side by side, then the desk and its feed. */
import { effect, untracked } from "@preact/signals";
import { render } from "preact";
import { App } from "./admin/app";
import { run } from "./admin/clock";
import { load, watch } from "./admin/day";
import { follow, resume } from "./admin/live";
import { door, enter } from "./admin/who";
import { open } from "./api/access";
import { add, language, speak } from "./i18n";
import { settle } from "./tg/chrome";
import { launch } from "./tg/launch";

add({ ru: () => import("./i18n/staff/ru"), en: () => import("./i18n/staff/en") });

async function begin(root: HTMLElement): Promise<void> {
  settle();
  const known = enter();
  await speak(language.value);
  root.textContent = "";
  render(<App />, root);
  await known;
  // Init data is good for the first questions; a session outlives it.
  if (launch.initData) await open();
  let working = false;
  effect(() => {
    if (door.value !== "in") return;
    untracked(() => {
      if (!working) {
        working = true;
        run();
        watch();
        follow();
      } else {
        resume();
      }
      // Another person may have come after the last one left.
      void load();
    });
  });
}

const root = document.getElementById("app");
if (root) void begin(root);
