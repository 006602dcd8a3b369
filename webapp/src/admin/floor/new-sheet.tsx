/** A new booking by phone, or guests at the door: as few taps as there are things to say. */
import "../../styles/staff-floor.css";
import { useRef, useState } from "preact/hooks";
import { Keys } from "../../api/keys";
import { t } from "../../i18n";
import { clock, zone } from "../../i18n/time";
import { Failed, Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { tell, useTask } from "../../ui/task";
import { load, room, venue } from "../day";
import { dayWord } from "../days";
import { close } from "../layers";
import type { LayerProps } from "../layers-view";
import { tablesOf } from "../lines";
import { create } from "./create";
import { alternatives, type Draft, request, serviceDay } from "./draft";
import { span } from "./face";
import { GuestFinder } from "./guest-finder";
import { Party } from "./party";
import { dayStart, useDraft } from "./use-draft";
import { Days, Times } from "./when";
import { Where } from "./where";

const STAYS = [60, 90, 120, 180, 240, 360];

type Change = (part: Partial<Draft>) => void;

function Stay({ minutes, change }: { minutes: number; change: Change }) {
  const usual = venue.value?.rules.stay_min ?? 120;
  return (
    <Field label={t("web-floor-stay")}>
      {(given) => (
        <select
          {...given}
          value={minutes}
          onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
        >
          <option value={0}>{t("web-floor-stay-usual", { span: span(usual) })}</option>
          {STAYS.filter((one) => one !== usual).map((one) => (
            <option key={one} value={one}>
              {span(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Comment({ comment, change }: { comment: string; change: Change }) {
  return (
    <Field label={t("web-floor-comment")}>
      {(given) => (
        <textarea
          {...given}
          rows={2}
          dir="auto"
          value={comment}
          onInput={(event) => change({ comment: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

type RefusalProps = { error: unknown; change: Change };

/** The daemon's words, and what is free instead. */
function Refusal({ error, change }: RefusalProps) {
  if (error === undefined) return null;
  const others = alternatives(error);
  const choose = (starts_at: string, tables: number[]) =>
    change({
      walkIn: false,
      date: serviceDay(starts_at, zone.value, dayStart()),
      time: clock(starts_at),
      tables,
    });
  return (
    <div class="notice stack tight" role="alert">
      <p>{tell(error)}</p>
      {others.length > 0 && (
        <div class="row">
          {others.map(({ starts_at, tables }) => (
            <button
              key={`${starts_at}${tables}`}
              type="button"
              class="button"
              onClick={() => choose(starts_at, tables)}
            >
              {clock(starts_at)} · {tablesOf(tables)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Table and time were chosen on the way here: they are said, and opened on demand. */
function Summary({ words, onOpen }: { words: string; onOpen: () => void }) {
  return (
    <p class="card row apart">
      <b>{words}</b>
      <button type="button" class="button" onClick={onOpen}>
        {t("web-floor-change")}
      </button>
    </p>
  );
}

export function NewSheet({ layer }: LayerProps<"new">) {
  const { draft, change, slots, time, startsAt, offers, stay, only, lost } = useDraft(layer);
  const { walkIn } = draft;
  const [open, setOpen] = useState(layer.startsAt === undefined);
  const keys = useRef(new Keys());
  const { busy, error, run, forgive } = useTask(load);
  const alter: Change = (part) => {
    forgive();
    change(part);
  };
  // By phone somebody asks for it: without a word of who, nobody finds it again.
  const named = walkIn || Boolean(draft.guest || draft.name.trim() || draft.phone.trim());
  const ready = named && (walkIn || startsAt !== undefined);
  const where = draft.tables.length > 0 ? tablesOf(draft.tables) : t("web-floor-any");
  const when = walkIn ? t("web-floor-now") : `${dayWord(draft.date)}, ${time || "…"}`;
  const send = () =>
    run(async () => {
      await create(request(draft, startsAt, stay), keys.current);
      close();
    });
  const choice = room.value && (
    <Where offers={offers} chosen={draft.tables} onTables={(tables) => alter({ tables })} />
  );
  const title = t(walkIn ? "web-floor-at-door" : "web-floor-new");
  return (
    <Sheet title={title} onClose={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) void send();
        }}
      >
        <Party guests={draft.guests} onGuests={(guests) => alter({ guests })} />
        {!walkIn && !open && <Summary words={`${when} · ${where}`} onOpen={() => setOpen(true)} />}
        {!walkIn && open && (
          <>
            <Days date={draft.date} onDate={(date) => alter({ date })} />
            {lost !== undefined && <Failed error={lost} />}
            <Times
              slots={slots}
              table={only}
              time={time}
              onTime={(chosen) => alter({ time: chosen })}
            />
          </>
        )}
        {walkIn && choice}
        {walkIn ? (
          <details class="staff-floor-details">
            <summary>{t("web-floor-who")}</summary>
            <div class="stack">
              <GuestFinder draft={draft} change={alter} error={error} />
              <Comment comment={draft.comment} change={alter} />
              <Stay minutes={draft.minutes} change={alter} />
            </div>
          </details>
        ) : (
          <>
            <GuestFinder draft={draft} change={alter} error={error} />
            {open && (
              <details class="staff-floor-details" open={draft.tables.length > 0}>
                <summary>{t("web-floor-pick", { where })}</summary>
                {choice}
              </details>
            )}
            <div class="staff-floor-fields">
              <Comment comment={draft.comment} change={alter} />
              <Stay minutes={draft.minutes} change={alter} />
            </div>
          </>
        )}
        <Refusal error={error} change={alter} />
        <div class="staff-floor-send">
          <button
            type="submit"
            class="button main wide"
            aria-disabled={!ready || busy}
            aria-busy={busy}
          >
            {named
              ? t(walkIn ? "web-floor-go-seat" : "web-floor-go-book", { when, where })
              : t("web-floor-need-who")}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
