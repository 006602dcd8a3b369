/** Guests at the door: how many they are is all that is asked; a tap seats them. */
import { useRef } from "preact/hooks";
import { Keys } from "../../api/keys";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { tell, useTask } from "../../ui/task";
import { now } from "../clock";
import { load, type RoomTable, venue } from "../day";
import { close } from "../layers";
import { create } from "./create";
import { span } from "./face";
import { walkInMinutes } from "./now";

/** A stay shorter than this is said to be short. */
const SHORT_MIN = 45;

export function SeatNow({ table }: { table: RoomTable }) {
  const { busy, error, run } = useTask(load);
  const keys = useRef(new Keys());
  const usual = venue.value?.rules.stay_min ?? 120;
  const minutes = walkInMinutes(table, now.value, usual);
  if (minutes < 1) return null;
  const end = clock(new Date(now.value + minutes * 60_000));
  const seat = (guests: number) =>
    run(async () => {
      const stay = walkInMinutes(table, now.value, usual);
      const body = { walk_in: true, guests, table_no: table.number };
      await create(stay < usual ? { ...body, minutes: stay } : body, keys.current);
      close();
    });
  const parties = Array.from({ length: Math.min(table.seats.max, 12) }, (_, at) => at + 1);
  return (
    <section class="stack tight" aria-labelledby="seat-now">
      <h3 id="seat-now">{t("web-floor-seat-now")}</h3>
      <p class="dim">
        {minutes < usual
          ? t("web-floor-seat-until", { time: end, span: span(minutes) })
          : t("web-floor-seat-how", { time: end })}
        {minutes < SHORT_MIN && <b class="error"> {t("web-floor-seat-short")}</b>}
      </p>
      <div class="staff-floor-parties">
        {parties.map((guests) => (
          <button
            key={guests}
            type="button"
            class="button"
            aria-disabled={busy}
            aria-label={t("web-floor-seat", { count: guests })}
            onClick={() => void seat(guests)}
          >
            {guests}
          </button>
        ))}
      </div>
      {error !== undefined && (
        <p class="error" role="alert">
          {tell(error)}
        </p>
      )}
    </section>
  );
}
