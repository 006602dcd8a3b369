/** Where in the page one is: the fragment, so that the browser's own back works. */
import { computed, signal } from "@preact/signals";

const fragment = signal(location.hash);

/** `["mine", "12"]` of `#/mine/12`; what Telegram puts there at launch is no place. */
export const route = computed(() => {
  const [, path] = fragment.value.match(/^#\/(.*)$/) ?? [];
  return (path ?? "").split("/").filter(Boolean);
});

let depth = 0;

window.addEventListener("hashchange", () => {
  fragment.value = location.hash;
  window.scrollTo(0, 0);
});

/** Goes there. */
export function go(path: string): void {
  depth += 1;
  location.hash = `#/${path}`;
}

/** Goes there instead of here. */
export function replace(path: string): void {
  history.replaceState(null, "", `#/${path}`);
  fragment.value = location.hash;
}

/** Back to where one came from, or to the first screen. */
export function back(): void {
  if (depth > 0) {
    depth -= 1;
    history.back();
  } else {
    replace("");
  }
}
