/** One booking of one's own, and what can be done about it. */
import { useState } from "preact/hooks";
import { post } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Confirm } from "../../ui/sheet";
import { outdated, tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { contacts } from "../house/contacts";
import { type Booking, boot, load, offline, put } from "../store";
import { CalendarButton } from "./calendar";
import { type Cutoff, cutoff } from "./cutoff";
import { Move } from "./move";
import { untilWord, when } from "./when";
import { badge, tablesOf } from "./words";

type Props = { booking: Booking; now: number; found: boolean };

export function BookingCard({ booking, now, found }: Props) {
  const [kind, word] = badge(booking.status);
  const limit = cutoff(booking.starts_at, boot.value?.venue.cutoff_min ?? 0, now);
  return (
    <li id={`booking-${booking.id}`} tabIndex={-1} class={`card booking${found ? " found" : ""}`}>
      <div class="top">
        <h3>{when(booking.date, booking.starts_at)}</h3>
        <span class={`badge ${kind}`}>{word}</span>
      </div>
      <p class="dim">
        {tablesOf(booking.tables)} · {t("web-mine-guests", { count: booking.guests })} ·{" "}
        {t("web-mine-ends", { time: clock(booking.ends_at) })}
      </p>
      {booking.comment && (
        <p class="comment" dir="auto">
          {booking.comment}
        </p>
      )}
      {booking.earns && <p class="earns">{t("web-mine-earns", { percent: booking.earns })}</p>}
      {booking.attending && <p class="attending">{t("web-mine-attending")}</p>}
      {booking.status !== "seated" && <Actions booking={booking} now={now} limit={limit} />}
    </li>
  );
}

function Actions({ booking, now, limit }: { booking: Booking; now: number; limit: Cutoff }) {
  const begun = Date.parse(booking.starts_at) <= now;
  return (
    <div class="stack tight">
      {booking.status === "confirmed" && !booking.attending && !begun && (
        <Attend booking={booking} />
      )}
      {limit.open ? <Changes booking={booking} /> : <TooLate />}
      <div class="row apart foot">
        {limit.open && (
          <p class="dim lesser">
            {t("web-mine-until", { until: untilWord(limit.until, booking.starts_at, now) })}
          </p>
        )}
        {!begun && <CalendarButton booking={booking} />}
      </div>
    </div>
  );
}

/** After the cut-off: why nothing can be pressed, and whom to call. */
function TooLate() {
  const [phone] = contacts(boot.value?.venue.contacts ?? "").phones;
  return (
    <div class="late">
      <p>{t(phone ? "web-mine-late-call" : "web-mine-late")}</p>
      {phone && (
        <a class="button" href={`tel:${phone.tel}`}>
          {phone.shown}
        </a>
      )}
    </div>
  );
}

function Attend({ booking }: { booking: Booking }) {
  const { busy, error, run } = useTask(load);
  const attend = () =>
    run(async () => {
      put(await post("/api/bookings/{id}/attend", { path: { id: booking.id } }));
      toast(t("web-mine-attend-done"));
    });
  return (
    <>
      <button
        type="button"
        class="button main wide"
        aria-disabled={busy || offline()}
        onClick={() => !offline() && attend()}
      >
        {t("web-mine-attend")}
      </button>
      {error !== undefined && (
        <p class="error" role="alert">
          {tell(error)}
        </p>
      )}
    </>
  );
}

function Changes({ booking }: { booking: Booking }) {
  const [open, setOpen] = useState<"move" | "cancel">();
  const off = offline();
  const ask = (what: "move" | "cancel") => () => !off && setOpen(what);
  const close = () => setOpen(undefined);
  return (
    <div class="abreast">
      <button type="button" class="button" aria-disabled={off} onClick={ask("move")}>
        {t("web-mine-move")}
      </button>
      <button type="button" class="button danger" aria-disabled={off} onClick={ask("cancel")}>
        {t("web-mine-cancel")}
      </button>
      {open === "move" && <Move booking={booking} onClose={close} />}
      {open === "cancel" && <Cancel booking={booking} onClose={close} />}
    </div>
  );
}

/** Calls it off, after a question. What stays open after a refusal would ask about the past. */
function Cancel({ booking, onClose }: { booking: Booking; onClose: () => void }) {
  const { busy, error, run } = useTask(load);
  const cancel = () =>
    run(async () => {
      try {
        const path = { id: booking.id };
        const body = { version: booking.version };
        put(await post("/api/bookings/{id}/cancel", { path, body }));
      } catch (refusal) {
        if (outdated(refusal)) {
          toast(tell(refusal));
          onClose();
        }
        throw refusal;
      }
      toast(t("web-mine-cancel-done", { when: when(booking.date, booking.starts_at) }));
      // The card is gone, and with it the button that had the focus.
      setTimeout(() => document.getElementById("mine")?.focus());
      void load();
    });
  const asked = t("web-mine-cancel-sure", {
    when: when(booking.date, booking.starts_at),
    tables: tablesOf(booking.tables),
  });
  return (
    <Confirm
      title={t("web-mine-cancel-title")}
      text={error === undefined ? asked : `${asked} ${tell(error)}`}
      yes={t(busy ? "web-mine-sending" : "web-mine-cancel-yes")}
      busy={busy}
      onYes={cancel}
      onClose={onClose}
    />
  );
}
