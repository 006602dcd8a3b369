/** How the page was launched: read at once, before anything touches the fragment. */
import { brought, KEPT, kept, type Launch, read } from "./given";

export type { Theme } from "./given";

/** A storage is slow to open on a slow phone; whoever reloads sooner keeps it on the way out. */
const LATER_MS = 1_000;

const now = brought();

function keep(): void {
  try {
    sessionStorage.setItem(KEPT, now);
  } catch {
    // Where storage is refused, a reload is outside Telegram.
  }
}

export const launch: Launch = read(now || kept());
if (now) {
  setTimeout(keep, LATER_MS);
  addEventListener("pagehide", keep, { once: true });
}
