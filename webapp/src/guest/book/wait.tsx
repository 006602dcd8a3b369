/** Waits for a table on a day that is full: from when till when one would come. */
import { useState } from "preact/hooks";
import { post, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock, longDay } from "../../i18n/time";
import { go } from "../../route";
import { haptic } from "../../tg/bridge";
import { Field, words } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { toast } from "../../ui/toast";
import { load } from "../store";

type Slot = Schemas["Slot"];
type Props = {
  date: string;
  guests: number;
  slots: Slot[];
  /** The full slot that was tapped. */
  around?: Slot | undefined;
  onClose: () => void;
};

/** Slots before and after the tapped one that are worth waiting for too. */
const NEAR = 2;

/** The window to begin with, as places in the list. */
export function windowOf(slots: Slot[], around: Slot | undefined): [number, number] {
  const at = slots.findIndex((slot) => slot.starts_at === around?.starts_at);
  if (at < 0) return [0, slots.length - 1];
  return [Math.max(0, at - NEAR), Math.min(slots.length - 1, at + NEAR)];
}

type TimesProps = { label: string; slots: Slot[]; at: number; onAt: (at: number) => void };

function Times({ label, slots, at, onAt }: TimesProps) {
  return (
    <Field label={label}>
      {(given) => (
        <select
          {...given}
          value={at}
          onChange={({ currentTarget }) => onAt(Number(currentTarget.value))}
        >
          {slots.map((slot, place) => (
            <option key={slot.starts_at} value={place}>
              {clock(slot.starts_at)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function Wait({ date, guests, slots, around, onClose }: Props) {
  const [[from, until], setWindow] = useState(() => windowOf(slots, around));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const time = (at: number) => clock(slots[at]?.starts_at ?? date);
  const join = async () => {
    if (busy) return;
    if (from > until) return setError(t("web-book-wait-wrong"));
    setBusy(true);
    setError("");
    try {
      const body = { date, guests, from: time(from), until: time(until) };
      const entry = await post("/api/waitlist", { body });
      haptic("success");
      onClose();
      toast(t(entry.offer ? "web-book-wait-offer" : "web-book-wait-done"));
      go("mine");
      void load();
    } catch (reason) {
      setError(words(reason));
      setBusy(false);
    }
  };
  return (
    <Sheet title={t("web-book-wait")} onClose={onClose}>
      <p>
        <b>{t("web-book-wait-day", { day: longDay(date), guests })}</b>
      </p>
      <div class="pair">
        <Times
          label={t("web-book-wait-from")}
          slots={slots}
          at={from}
          onAt={(at) => setWindow([at, Math.max(at, until)])}
        />
        <Times
          label={t("web-book-wait-until")}
          slots={slots}
          at={until}
          onAt={(at) => setWindow([from, at])}
        />
      </div>
      <p class="dim">{t("web-book-wait-text")}</p>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <button type="button" class="button main wide" aria-busy={busy} onClick={() => void join()}>
        {t("web-book-wait")}
      </button>
    </Sheet>
  );
}
