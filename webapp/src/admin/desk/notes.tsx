/** What the guest asked for and what staff note: shown, and changed in place. */
import { useState } from "preact/hooks";
import { patch } from "../../api/http";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { tell, useTask } from "../../ui/task";
import { type Booking, put } from "../day";

type Which = "comment" | "note";
type Props = {
  booking: Booking;
  which: Which;
  onDone: (booking: Booking) => void;
  onBusy: (busy: boolean) => void;
  reread: () => Promise<unknown>;
};

/** The daemon's limits. */
const LONGEST: Record<Which, number> = { comment: 500, note: 2_000 };

export function Words({ booking, which, onDone, onBusy, reread }: Props) {
  const stands = booking[which] ?? "";
  // As typed, of the text that stood when it was begun: a change elsewhere must not overwrite it.
  const [typed, setTyped] = useState<{ text: string; of: string }>();
  const { busy, error, run, forgive } = useTask(reread);
  const changed = typed !== undefined && typed.text.trim() !== stands;
  const meanwhile = changed && typed.of !== stands;
  const save = () =>
    run(async () => {
      if (!typed) return;
      onBusy(true);
      try {
        const path = { id: booking.id };
        const body = { [which]: typed.text.trim(), version: booking.version };
        const saved = await patch("/api/admin/bookings/{id}", { path, body });
        put(saved);
        setTyped(undefined);
        onDone(saved);
      } finally {
        onBusy(false);
      }
    });
  const label = which === "note" ? t("web-desk-note") : t("web-desk-comment");
  return (
    <div class="stack tight desk-words">
      <Field label={label} error={error === undefined ? undefined : tell(error)}>
        {(given) => (
          <textarea
            {...given}
            dir="auto"
            rows={2}
            maxLength={LONGEST[which]}
            value={typed?.text ?? stands}
            onInput={({ currentTarget }) => {
              forgive();
              setTyped({ text: currentTarget.value, of: typed?.of ?? stands });
            }}
          />
        )}
      </Field>
      {meanwhile && (
        <p class="notice" role="status">
          {t("web-desk-words-meanwhile")} <q dir="auto">{stands || "—"}</q>
        </p>
      )}
      {changed && (
        <div class="row">
          <button
            type="button"
            class="button main"
            aria-disabled={busy}
            aria-busy={busy}
            onClick={() => void save()}
          >
            {t(which === "note" ? "web-desk-note-save" : "web-desk-comment-save")}
          </button>
          <button type="button" class="button" onClick={() => setTyped(undefined)}>
            {t("web-desk-words-back")}
          </button>
        </div>
      )}
    </div>
  );
}
