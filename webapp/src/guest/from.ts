/**
 * How a guest came: by a button of a broadcast, `?from=b12`, which wants a screen, `?screen=menu`.
 * Its use is counted once, after the page can be used, and never at its cost.
 */
import { post } from "../api/http";
import { replace, route } from "../route";

/** What a broadcast may open, and where that is; the first screen is where one is anyway. */
const SCREENS: Record<string, string> = {
  book: "",
  mine: "mine",
  promotions: "more/promotions",
  menu: "more/menu",
};
const COUNTED = "filin-from";

/** The broadcast and the screen of an address's query. */
export function cameBy(search: string): { broadcast?: number; screen?: string } {
  const given = new URLSearchParams(search);
  const [, number] = given.get("from")?.match(/^b(\d{1,15})$/) ?? [];
  const wish = given.get("screen") ?? "";
  const screen = Object.hasOwn(SCREENS, wish) ? SCREENS[wish] : undefined;
  return {
    ...(number ? { broadcast: Number(number) } : {}),
    ...(screen === undefined ? {} : { screen }),
  };
}

/** Whether this visit was counted already: a reload is no second one. */
function first(broadcast: number): boolean {
  try {
    if (sessionStorage.getItem(COUNTED) === `${broadcast}`) return false;
    sessionStorage.setItem(COUNTED, `${broadcast}`);
  } catch {
    // Where storage is refused, the daemon counts each guest once all the same.
  }
  return true;
}

const { broadcast, screen } = cameBy(location.search);
// A reload stays where one went meanwhile.
if (screen && route.value.length === 0) replace(screen);

/** Tells the daemon by which broadcast they came; what becomes of that is nobody's trouble here. */
export function tellFrom(): void {
  if (broadcast === undefined || !first(broadcast)) return;
  post("/api/broadcasts/{id}/click", { path: { id: broadcast } }).catch(() => undefined);
}
