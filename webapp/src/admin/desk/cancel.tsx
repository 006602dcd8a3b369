/** Asks before a booking is called off: why, if one wants to say it, and who tells the guest. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { useTask } from "../../ui/task";
import { take } from "../acts";
import { type Booking, load } from "../day";
import { nameOf, people, tablesOf } from "../lines";
import { Trouble } from "./trouble";
import { herald, when } from "./words";

/** The daemon's limit of a reason. */
const LONGEST = 200;

type Props = {
  booking: Booking;
  onClose: () => void;
  onDone?: (canceled: Booking) => void;
  /** Another time is offered instead. */
  onMove?: () => void;
  reread?: () => Promise<unknown>;
};

export function CancelSheet({ booking, onClose, onDone, onMove, reread = load }: Props) {
  const [reason, setReason] = useState("");
  const { busy, error, run } = useTask(reread);
  const request = booking.status === "pending";
  const common = [
    t("web-desk-why-full"),
    t("web-desk-why-private"),
    t("web-desk-why-no-answer"),
    t("web-desk-why-asked"),
  ];
  const { text, phone } = herald(booking);
  const send = () =>
    run(async () => {
      const done = await take(booking, "canceled", reason.trim());
      onDone?.(done);
      onClose();
    });
  const yes = t(request ? "web-desk-refuse-yes" : "web-desk-cancel-yes");
  return (
    <Sheet title={t(request ? "web-desk-refuse-title" : "web-desk-cancel-title")} onClose={onClose}>
      <p>
        <b dir="auto">{nameOf(booking)}</b>, {when(booking.date, booking.starts_at)},{" "}
        {tablesOf(booking.tables)}, {people(booking.guests)}
      </p>
      <div class="stack tight">
        <Field label={t("web-desk-reason")}>
          {(given) => (
            <input
              {...given}
              dir="auto"
              maxLength={LONGEST}
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
        </Field>
        <div class="row desk-reasons">
          {common.map((one) => (
            <button
              type="button"
              class="button"
              aria-pressed={reason === one}
              key={one}
              onClick={() => setReason(reason === one ? "" : one)}
            >
              {one}
            </button>
          ))}
        </div>
      </div>
      <p class="dim">
        {text} {phone && <a href={`tel:${phone}`}>{phone}</a>}
      </p>
      <Trouble error={error} />
      <button
        type="button"
        class="button danger wide"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={() => void send()}
      >
        {busy ? t("web-desk-sending") : yes}
      </button>
      {onMove && (
        <button type="button" class="button wide" onClick={onMove}>
          {t(request ? "web-desk-other-time" : "web-desk-move-instead")}
        </button>
      )}
    </Sheet>
  );
}
