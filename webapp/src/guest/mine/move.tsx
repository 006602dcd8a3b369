/** The sheet that moves a booking: another day, another time, another number of guests. */
import { useState } from "preact/hooks";
import { Problem, patch, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Failed } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { Stepper } from "../../ui/stepper";
import { outdated, tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { type Booking, boot, load, put } from "../store";
import { Days } from "./days";
import { change, differs, free, useSlots, type Wish } from "./slots";
import { when } from "./when";
import { tablesOf } from "./words";

type Props = { booking: Booking; onClose: () => void };

export function Move({ booking, onClose }: Props) {
  const stands = { date: booking.date, guests: booking.guests, startsAt: booking.starts_at };
  const [wish, setWish] = useState<Wish>({ ...stands, tables: [] });
  const { busy, error, run, forgive } = useTask(load);
  const choose = (part: Partial<Wish>) => {
    forgive();
    setWish({ ...wish, tables: [], ...part });
  };
  const send = () =>
    run(async () => {
      const path = { id: booking.id };
      const moved = await patch("/api/bookings/{id}", { path, body: change(wish, booking) });
      put(moved);
      toast(t("web-mine-move-done", { when: when(moved.date, moved.starts_at) }));
      onClose();
      void load();
    });
  const ready = wish.startsAt !== "" && differs(wish, booking);
  return (
    <Sheet title={t("web-mine-move-title")} onClose={onClose}>
      <p class="dim">
        {t("web-mine-move-now", { when: when(booking.date, booking.starts_at) })},{" "}
        {tablesOf(booking.tables)}
      </p>
      <Days date={wish.date} onChoose={(date) => choose({ date, startsAt: "" })} />
      <Party guests={wish.guests} onChoose={(guests) => choose({ guests })} />
      <Times wish={wish} booking={booking} onChoose={(startsAt) => choose({ startsAt })} />
      <div class="send">
        <Refusal error={error} onChoose={choose} />
        <button
          type="button"
          class="button main wide"
          aria-disabled={!ready || busy}
          aria-busy={busy}
          onClick={() => ready && send()}
        >
          {sendText(wish, ready, busy)}
        </button>
      </div>
    </Sheet>
  );
}

function sendText(wish: Wish, ready: boolean, busy: boolean): string {
  if (busy) return t("web-mine-sending");
  if (wish.startsAt === "") return t("web-mine-move-choose");
  if (!ready) return t("web-mine-move-same");
  return t("web-mine-move-to", { when: when(wish.date, wish.startsAt) });
}

function Party({ guests, onChoose }: { guests: number; onChoose: (guests: number) => void }) {
  return (
    <div class="row apart">
      <h3>{t("web-mine-party")}</h3>
      <Stepper
        value={guests}
        text={t("web-mine-guests", { count: guests })}
        least={1}
        most={boot.value?.venue.largest_party ?? guests}
        fewer={t("web-mine-fewer")}
        more={t("web-mine-more")}
        onStep={onChoose}
      />
    </div>
  );
}

type TimesProps = { wish: Wish; booking: Booking; onChoose: (startsAt: string) => void };

function Times({ wish, booking, onChoose }: TimesProps) {
  const { slots, error, again } = useSlots(wish.date, wish.guests, booking.id);
  if (error !== undefined) return <Failed error={error} retry={again} />;
  if (!slots)
    return <div class="skeleton move-times" role="status" aria-label={t("web-loading")} />;
  const some = slots.filter((slot) => free(slot, booking));
  if (some.length === 0) {
    return <p class="notice">{t(slots.length === 0 ? "web-mine-closed" : "web-mine-full")}</p>;
  }
  return (
    <fieldset class="move-times">
      <legend>{t("web-mine-time")}</legend>
      <div class="grid">
        {some.map((slot) => (
          <label key={slot.starts_at} class="pick">
            <input
              type="radio"
              name="move-time"
              checked={Date.parse(slot.starts_at) === Date.parse(wish.startsAt)}
              onChange={() => onChoose(slot.starts_at)}
            />
            <span>{clock(slot.starts_at)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Why it was refused, and what is free instead. */
function Refusal({ error, onChoose }: { error: unknown; onChoose: (wish: Partial<Wish>) => void }) {
  if (error === undefined) return null;
  const others = error instanceof Problem ? (error.problem.alternatives ?? []) : [];
  const take = ({ starts_at, tables }: Schemas["Alternative"]) =>
    onChoose({ startsAt: starts_at, tables });
  return (
    <div class="notice stack tight" role="alert">
      <p>{tell(error)}</p>
      {outdated(error) && others.length > 0 && (
        <div class="row">
          {others.map((one) => (
            <button
              type="button"
              class="button"
              key={`${one.starts_at} ${one.tables}`}
              onClick={() => take(one)}
            >
              {clock(one.starts_at)}, {tablesOf(one.tables)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
