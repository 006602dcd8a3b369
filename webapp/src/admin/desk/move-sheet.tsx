/** Moves a booking: day, time, party, length, tables. Staff may pass over rules; the daemon warns. */
import { useEffect, useState } from "preact/hooks";
import { get, patch, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Failed, Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { type Booking, load, put, type Room, venue } from "../day";
import { nameOf, people, tablesOf } from "../lines";
import { changed } from "../live";
import { change, freeTables, minutesOf, stays, type Wish, wishOf } from "./move";
import { Party } from "./party";
import { Tables } from "./pick-tables";
import { Times } from "./pick-time";
import { Trouble } from "./trouble";
import { herald, lasting, when } from "./words";

type Props = {
  booking: Booking;
  onClose: () => void;
  onDone?: (moved: Booking) => void;
  onBusy?: (busy: boolean) => void;
  reread?: () => Promise<unknown>;
};

export type Plan = { room: Room; slots: Schemas["Slot"][] };

/** The day's tables and starts; read again when somebody books meanwhile. */
function usePlan({ date, guests, minutes }: Wish) {
  const [plan, setPlan] = useState<Plan & { key: string }>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((count) => count + 1);
  const key = date;
  useEffect(() => {
    const mine = new AbortController();
    setError(undefined);
    const given = { signal: mine.signal };
    Promise.all([
      get("/api/admin/tables", { query: { date }, ...given }),
      get("/api/admin/availability", { query: { date, guests, minutes }, ...given }),
    ]).then(
      ([room, { slots }]) => !mine.signal.aborted && setPlan({ key, room, slots }),
      (reason: unknown) => !mine.signal.aborted && setError(reason),
    );
    return () => mine.abort();
  }, [date, guests, minutes, turn]);
  useEffect(() => changed("booking", again), []);
  useEffect(() => changed("table", again), []);
  return { plan: plan?.key === key ? plan : undefined, error, again };
}

export function MoveSheet({ booking, onClose, onDone, onBusy, reread = load }: Props) {
  const [wish, setWish] = useState<Wish>(() => wishOf(booking));
  const { plan, error: unread, again } = usePlan(wish);
  const { busy, error, run, forgive } = useTask(async () => {
    again();
    await reread();
  });
  const choose = (part: Partial<Wish>) => {
    forgive();
    setWish({ ...wish, ...part });
  };
  const rules = venue.value?.rules;
  const body = wish.startsAt === "" ? undefined : change(wish, booking);
  const send = () =>
    run(async () => {
      if (!body) return;
      onBusy?.(true);
      try {
        const moved = await patch("/api/admin/bookings/{id}", { path: { id: booking.id }, body });
        put(moved);
        toast(movedWord(moved));
        onDone?.(moved);
        onClose();
      } finally {
        onBusy?.(false);
      }
    });
  const buffer = rules?.buffer_min ?? 0;
  const free = plan
    ? freeTables(plan.room, wish.startsAt || booking.starts_at, wish.minutes, {
        except: booking.id,
        buffer,
      })
    : [];
  const { text, phone } = herald(booking);
  return (
    <Sheet wide title={t("web-desk-move-title")} onClose={onClose}>
      <p class="dim">
        <span dir="auto">{nameOf(booking)}</span>. {t("web-desk-move-now")}{" "}
        {when(booking.date, booking.starts_at)}–{clock(booking.ends_at)}, {tablesOf(booking.tables)}
        , {people(booking.guests)}
      </p>
      <div class="desk-move">
        <div class="stack">
          <Field label={t("web-desk-day")}>
            {(given) => (
              <input
                {...given}
                type="date"
                value={wish.date}
                onChange={({ currentTarget: { value } }) =>
                  value && choose({ date: value, startsAt: "", tables: [] })
                }
              />
            )}
          </Field>
          <Party guests={wish.guests} onChoose={(guests) => choose({ guests })} />
          <Field label={t("web-desk-stay")}>
            {(given) => (
              <select
                {...given}
                value={wish.minutes}
                onChange={({ currentTarget }) => choose({ minutes: Number(currentTarget.value) })}
              >
                {(rules ? stays(rules, minutesOf(booking)) : [wish.minutes]).map((one) => (
                  <option key={one} value={one}>
                    {lasting(one * 60_000)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {unread !== undefined ? (
          <Failed error={unread} retry={again} />
        ) : plan ? (
          <div class="stack">
            <Times
              plan={plan}
              wish={wish}
              booking={booking}
              onChoose={(startsAt) => choose({ startsAt })}
            />
            <Tables
              room={plan.room}
              free={free}
              own={booking.tables}
              chosen={wish.tables}
              guests={wish.guests}
              onChoose={(tables) => choose({ tables })}
            />
          </div>
        ) : (
          <div class="skeleton desk-plan" role="status" aria-label={t("web-loading")} />
        )}
      </div>
      <p class="dim">
        {text} {phone && <a href={`tel:${phone}`}>{phone}</a>}
      </p>
      <Trouble
        error={error}
        onChoose={(other) => choose({ startsAt: other.starts_at, tables: other.tables })}
      />
      <button
        type="button"
        class="button main wide"
        aria-disabled={!body || busy}
        aria-busy={busy}
        onClick={() => body && void send()}
      >
        {sendWord(wish, Boolean(body), busy)}
      </button>
    </Sheet>
  );
}

/** What came of it, with what the daemon warns of. */
function movedWord(moved: Booking): string {
  const text = t("web-desk-moved", {
    name: nameOf(moved),
    when: when(moved.date, moved.starts_at),
    tables: tablesOf(moved.tables),
  });
  return [text, ...(moved.warnings ?? []).map((one) => one.detail)].join(" ");
}

function sendWord(wish: Wish, ready: boolean, busy: boolean): string {
  if (busy) return t("web-desk-sending");
  if (wish.startsAt === "") return t("web-desk-move-choose");
  if (!ready) return t("web-desk-move-same");
  return t("web-desk-move-to", { when: when(wish.date, wish.startsAt) });
}
