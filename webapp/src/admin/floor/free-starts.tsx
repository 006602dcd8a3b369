/** When a table is free on the shown day: a tap begins a booking with that time in it. */
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Failed } from "../../ui/kit";
import { now } from "../clock";
import { day, type RoomTable } from "../day";
import { swap } from "../layers";
import { useAvailability } from "./availability";
import { startsOf } from "./draft";
import { begins, ends, holders } from "./now";

export function FreeStarts({ table }: { table: RoomTable }) {
  const { number, seats } = table;
  const guests = Math.max(seats.min, Math.min(2, seats.max));
  const { answer, error, again } = useAvailability({ date: day.value, guests, table: number });
  // Where the notice is too short for guests, the daemon does not say which tables are taken.
  const held = (from: number, to: number) =>
    holders(table.bookings, from, to).length > 0 ||
    table.blocks.some((one) => begins(one) < to && from < ends(one));
  const slots = answer && startsOf(answer.slots, number, now.value, held);
  return (
    <section class="stack tight" aria-labelledby="free-starts">
      <h3 id="free-starts">{t("web-floor-new")}</h3>
      {!answer && error !== undefined && <Failed error={error} retry={again} />}
      {!answer && error === undefined && (
        <div class="skeleton" role="status" aria-label={t("web-loading")} />
      )}
      {slots?.length === 0 && <p class="dim">{t("web-floor-no-starts")}</p>}
      {slots && slots.length > 0 && (
        <ul class="staff-floor-starts">
          {slots.map((slot) => (
            <li key={slot.starts_at}>
              <button
                type="button"
                class="button"
                aria-label={t("web-floor-book-at", { time: clock(slot.starts_at) })}
                onClick={() => swap({ kind: "new", table: number, startsAt: slot.starts_at })}
              >
                {clock(slot.starts_at)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
