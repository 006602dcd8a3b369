/** Guests at a table want another one: a tap on it, and they sit there. */
import "../../styles/staff-floor.css";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Failed, Loading } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { tell, useTask } from "../../ui/task";
import { reseat } from "../acts";
import { now } from "../clock";
import { type Booking, room, today } from "../day";
import { useBooking } from "../desk/follow";
import { close } from "../layers";
import type { LayerProps } from "../layers-view";
import { nameOf, people, tablesOf } from "../lines";
import { begins } from "./now";
import { type Spot, spots } from "./reseat";
import { putStray } from "./strays";
import { whole } from "./views";

type Given = { booking: Booking; read: () => Promise<unknown> };

function untilWord(booking: Booking, { stay, short, small }: Spot): string {
  const time = clock(new Date(begins(booking) + stay * 60_000));
  const words = [short ? t("web-floor-until", { time }) : t("web-floor-is-open")];
  if (small) words.push(t("web-floor-why-small"));
  return words.join(", ");
}

function Choice({ booking, read }: Given) {
  const { busy, error, run } = useTask(read);
  const found = spots((room.value?.tables ?? []).map(whole), booking, now.value);
  const go = ({ number, stay, short }: Spot) =>
    run(async () => {
      const moved = await reseat(booking, [number], short ? stay : undefined);
      if (moved.date !== today.value) putStray(moved);
      close();
    });
  return (
    <>
      <p class="dim">
        <span dir="auto">{nameOf(booking)}</span>, {people(booking.guests)},{" "}
        {tablesOf(booking.tables)}, {t("web-floor-until", { time: clock(booking.ends_at) })}
      </p>
      {found.length === 0 && <p class="notice">{t("web-floor-reseat-none")}</p>}
      <ul class="staff-floor-spots">
        {found.map((spot) => (
          <li key={spot.number}>
            <button type="button" class="button" aria-disabled={busy} onClick={() => void go(spot)}>
              <b>{t("web-floor-table", { number: spot.number })}</b>{" "}
              <small dir="auto">
                {[spot.zone, t("web-floor-seats", { seats: spot.seats })]
                  .filter(Boolean)
                  .join(", ")}
              </small>{" "}
              <small class={spot.short || spot.small ? "dim" : "good"}>
                {untilWord(booking, spot)}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {error !== undefined && (
        <p class="error" role="alert">
          {tell(error)}
        </p>
      )}
    </>
  );
}

export function ReseatSheet({ layer: { id } }: LayerProps<"reseat">) {
  const { booking, error, read } = useBooking(id);
  return (
    <Sheet title={t("web-floor-reseat-title")} onClose={close}>
      {booking && room.value ? (
        <Choice booking={booking} read={read} />
      ) : error !== undefined ? (
        <Failed error={error} retry={() => void read()} />
      ) : (
        <Loading />
      )}
    </Sheet>
  );
}
