/** The end of a form: why it was refused, and the button that sends it, once. */
import { Failed } from "./kit";

type Props = { text: string; busy: boolean; error: unknown };

export function Submit({ text, busy, error }: Props) {
  return (
    <>
      {error !== undefined && <Failed error={error} />}
      {/* Not `disabled`: the focus would be lost while it is sent. */}
      <button type="submit" class="button main wide" aria-busy={busy} aria-disabled={busy}>
        {text}
      </button>
    </>
  );
}
