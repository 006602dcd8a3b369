/**
 * The one thing to do on a screen, at the bottom where the thumb is. Ours and not Telegram's: it
 * looks the same everywhere, and a screen reader meets it in its place.
 */
import { useEffect } from "preact/hooks";
import { mainButtons } from "./tabs";

type Props = { text: string; enabled?: boolean; busy?: boolean; onPress: () => void };

export function MainButton({ text, enabled = true, busy = false, onPress }: Props) {
  useEffect(() => {
    mainButtons.value += 1;
    return () => {
      mainButtons.value -= 1;
    };
  }, []);
  const off = !enabled || busy;
  return (
    <div class="bar">
      <div>
        <button
          type="button"
          class="button main wide"
          aria-disabled={off}
          aria-busy={busy}
          onClick={() => !off && onPress()}
        >
          {text}
        </button>
      </div>
    </div>
  );
}
