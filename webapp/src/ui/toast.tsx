/** A word that passes: what was done, and perhaps how to take it back. */
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

type Toast = { text: string; action?: { text: string; run: () => void } };

/** Long enough to be read twice. */
const STAYS_MS = 6_000;
/** What can be taken back: somebody with a tray in the other hand needs longer. */
const OFFERS_MS = 10_000;

const shown = signal<Toast | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a word; the one before it goes. */
export function toast(text: string, action?: Toast["action"]): void {
  shown.value = action ? { text, action } : { text };
  clearTimeout(timer);
  const stays = action ? OFFERS_MS : STAYS_MS;
  timer = setTimeout(() => {
    shown.value = undefined;
  }, stays);
}

/** Takes this one away, if it is still there: what its action says stays. */
function sweep(one: Toast): void {
  if (shown.value === one) shown.value = undefined;
}

/** Where toasts may stand; an open dialog makes all that is outside it dead, so each has its own. */
const places = signal<object[]>([]);

export function Toasts() {
  const [place] = useState({});
  useEffect(() => {
    places.value = [...places.value, place];
    return () => {
      places.value = places.value.filter((one) => one !== place);
    };
  }, []);
  const uppermost = places.value[places.value.length - 1] === place;
  const one = uppermost ? shown.value : undefined;
  return (
    // A tap anywhere on it sweeps it away: it lies on what one wants to see next.
    <div class="toasts" role="status" aria-live="polite" onClick={() => one && sweep(one)}>
      {one && (
        <div class="toast">
          <span>{one.text}</span>
          {one.action && (
            <button type="button" class="button" onClick={() => one.action?.run()}>
              {one.action.text}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
