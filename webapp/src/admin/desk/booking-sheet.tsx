/** All about one booking, and all that can be done with it, while others may work on it too. */
import "../../styles/staff-desk.css";
import { useState } from "preact/hooks";
import { post } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Failed, Loading } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { tell, useTask } from "../../ui/task";
import { ahead, LONGER_MIN, longer, stepsFor } from "../acts";
import { now } from "../clock";
import { type Booking, put, venue } from "../day";
import { close, show } from "../layers";
import type { LayerProps } from "../layers-view";
import { people, StatusBadge, tablesOf } from "../lines";
import { who } from "../who";
import { Facts } from "./facts";
import { useBooking } from "./follow";
import { expires, late } from "./groups";
import { GuestLine } from "./guest-line";
import { undoWord } from "./history";
import { History } from "./history-view";
import { minutesOf } from "./move";
import { MoveSheet } from "./move-sheet";
import { Words } from "./notes";
import { Steps } from "./steps";
import { lasting, when } from "./words";

export function BookingSheet({ layer }: LayerProps<"booking">) {
  const followed = useBooking(layer.id);
  const { booking, error, read } = followed;
  const title = t("web-desk-booking", { id: layer.id });
  return (
    <Sheet wide title={title} onClose={close}>
      {booking ? (
        <Whole booking={booking} followed={followed} />
      ) : error !== undefined ? (
        <Failed error={error} retry={() => void read()} />
      ) : (
        <Loading />
      )}
    </Sheet>
  );
}

/** A request is answered with another time; of guests who sit anything may be another. */
const moveWords: Partial<Record<Booking["status"], string>> = {
  pending: "web-desk-any-time",
  seated: "web-desk-change",
};

type Followed = ReturnType<typeof useBooking>;

function Whole({ booking, followed }: { booking: Booking; followed: Followed }) {
  const { events, error, changed, read, mine, busy } = followed;
  const [moving, setMoving] = useState(false);
  const given = { booking, onDone: mine, onBusy: busy, reread: read };
  const ended = !["pending", "confirmed", "seated"].includes(booking.status);
  const back = undoWord(events ?? [], who.value?.actor);
  // What ended is brought back by taking back the step, to just where it stood.
  const steps = ended && back ? [] : stepsFor(booking);
  return (
    <div class="desk-booking">
      <div class="stack">
        <Head booking={booking} />
        <p class={changed ? "notice desk-changed" : "hidden"} role="status">
          {changed ? t("web-desk-changed") : ""}
        </p>
        {error !== undefined && (
          <p class="error" role="alert">
            {tell(error)}
          </p>
        )}
        {(booking.warnings ?? []).length > 0 && (
          <ul class="notice stack tight">
            {booking.warnings?.map((one) => (
              <li key={one.code}>{one.detail}</li>
            ))}
          </ul>
        )}
        <div class="desk-acts">
          <Steps
            {...given}
            steps={steps}
            quiet={booking.status === "confirmed" && ahead(booking)}
          />
          {!ended && (
            <button type="button" class="button" onClick={() => setMoving(true)}>
              {t(moveWords[booking.status] ?? "web-desk-move")}
            </button>
          )}
          {booking.status === "seated" && (
            <>
              <Longer {...given} />
              <button
                type="button"
                class="button"
                onClick={() => show({ kind: "reseat", id: booking.id })}
              >
                {t("web-floor-reseat")}
              </button>
            </>
          )}
          {back && <Undo {...given} text={back} main={ended} />}
        </div>
        <Facts booking={booking} />
      </div>
      <div class="stack">
        <Words {...given} which="note" />
        <Words {...given} which="comment" />
        <History events={events} />
      </div>
      {moving && (
        <MoveSheet
          booking={booking}
          reread={read}
          onDone={mine}
          onBusy={busy}
          onClose={() => setMoving(false)}
        />
      )}
    </div>
  );
}

/** When, where and how it stands: what is looked for first. */
function Head({ booking }: { booking: Booking }) {
  const { guest } = booking;
  const wishes = [booking.comment, booking.note].filter(Boolean).join(" · ");
  const by = late(booking, now.value);
  const limit = expires(booking, venue.value?.rules.pending_expires_min ?? 0);
  return (
    <header class="desk-head">
      <div class="row apart">
        <p class="desk-when">
          {when(booking.date, booking.starts_at)}–{clock(booking.ends_at)}
        </p>
        <StatusBadge status={booking.status} />
      </div>
      <p>
        <b>{tablesOf(booking.tables)}</b> · {people(booking.guests)} ·{" "}
        {lasting(minutesOf(booking) * 60_000)}
      </p>
      {booking.status === "pending" && (
        <p class="desk-hint">
          {t("web-desk-asked", { age: lasting(now.value - Date.parse(booking.created_at)) })}.{" "}
          {t("web-desk-expires", { left: lasting(limit - now.value) })}
        </p>
      )}
      {by > 0 && (
        <p class="error desk-hint">
          {t(booking.status === "seated" ? "web-desk-over" : "web-desk-late", {
            by: lasting(by),
          })}
        </p>
      )}
      {wishes && (
        <p class="booking-note" dir="auto">
          {wishes}
        </p>
      )}
      {guest ? (
        <GuestLine booking={booking} guest={guest} />
      ) : (
        <p class="dim">{t("web-staff-nobody")}</p>
      )}
      {guest && (guest.phone || guest.username) && (
        <div class="row">
          {guest.phone && (
            <a class="button" href={`tel:${guest.phone}`}>
              {t("web-desk-call", { phone: guest.phone })}
            </a>
          )}
          {guest.username && (
            <a
              class="button"
              href={`https://t.me/${encodeURIComponent(guest.username)}`}
              target="_blank"
              rel="noreferrer"
            >
              Telegram: @{guest.username}
            </a>
          )}
        </div>
      )}
    </header>
  );
}

type Given = {
  booking: Booking;
  onDone: (booking: Booking) => void;
  onBusy: (busy: boolean) => void;
  reread: () => Promise<unknown>;
};

type ActProps = { given: Given; text: string; look?: string; send: () => Promise<Booking> };

/** Sends one change of the booking, and shows why it was refused. */
function Act({ given, text, look = "", send }: ActProps) {
  const { busy, error, run } = useTask(given.reread);
  const act = () =>
    run(async () => {
      given.onBusy(true);
      try {
        const done = await send();
        put(done);
        given.onDone(done);
      } finally {
        given.onBusy(false);
      }
    });
  return (
    <>
      <button
        type="button"
        class={`button ${look}`}
        aria-disabled={busy}
        aria-busy={busy}
        onClick={() => void act()}
      >
        {text}
      </button>
      {error !== undefined && (
        <p class="error desk-error" role="alert">
          {tell(error)}
        </p>
      )}
    </>
  );
}

/** They stay a little longer. */
function Longer(given: Given) {
  return (
    <Act
      given={given}
      text={t("web-desk-longer", { minutes: LONGER_MIN })}
      send={() => longer(given.booking)}
    />
  );
}

/** One's own last step, taken back. */
function Undo({ text, main, ...given }: Given & { text: string; main: boolean }) {
  const path = { id: given.booking.id };
  const body = { status: "undo", version: given.booking.version };
  return (
    <Act
      given={given}
      text={text}
      look={main ? "main" : "desk-undo"}
      send={() => post("/api/admin/bookings/{id}/status", { path, body })}
    />
  );
}
