/** When on that day: the daemon's slots, in the venue's time; full ones lead to the waitlist. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { ahead, isFull } from "./form";

type Slot = Schemas["Slot"];
type Props = {
  slots: Slot[];
  chosen: string;
  dimmed: boolean;
  onSlot: (slot: Slot) => void;
  onWait: (slot?: Slot) => void;
};

function freeWords(slot: Slot): string {
  if (isFull(slot)) return t("web-book-full");
  const count = slot.tables.length;
  return count > 0 ? t("web-book-free", { count }) : t("web-book-joined");
}

function SlotButton({ slot, on, choose }: { slot: Slot; on: boolean; choose: () => void }) {
  const full = isFull(slot);
  return (
    <button
      type="button"
      class={`chip slot${full ? " full" : ""}`}
      aria-pressed={full ? undefined : on}
      onClick={choose}
    >
      <b>{clock(slot.starts_at)}</b> <span>{freeWords(slot)}</span>
      {full && <span class="hidden"> {t("web-book-full-then")}</span>}
    </button>
  );
}

/** While the first answer is on its way. */
export function SlotsAhead() {
  return (
    <div class="slots" role="status" aria-label={t("web-loading")}>
      {Array.from({ length: 12 }, (_, at) => (
        <div class="skeleton" key={at} />
      ))}
    </div>
  );
}

export function Slots({ slots, chosen, dimmed, onSlot, onWait }: Props) {
  return (
    <div class="stack tight">
      {slots.every(isFull) && (
        <div class="notice stack tight">
          <p>{t("web-book-day-full")}</p>
          <button type="button" class="button" onClick={() => onWait()}>
            {t("web-book-wait")}
          </button>
        </div>
      )}
      <div class={`slots${dimmed ? " dimmed" : ""}`} aria-busy={dimmed}>
        {slots.map((slot) => (
          <SlotButton
            key={slot.starts_at}
            slot={slot}
            on={Date.parse(slot.starts_at) === Date.parse(chosen)}
            choose={() => (isFull(slot) ? onWait(slot) : onSlot(slot))}
          />
        ))}
      </div>
    </div>
  );
}

type DayProps = Props & { now: string; next: string | undefined; onNext: () => void };

/** The slots, or why there are none. */
export function DaySlots({ slots, now, next, onNext, ...rest }: DayProps) {
  const left = ahead(slots, now);
  if (left.length > 0) return <Slots slots={left} {...rest} />;
  return (
    <div class="notice stack tight">
      <p>{t(slots.length > 0 ? "web-book-day-over" : "web-book-closed-day")}</p>
      {next && (
        <button type="button" class="button" onClick={onNext}>
          {t("web-book-next-day", { day: next })}
        </button>
      )}
    </div>
  );
}
