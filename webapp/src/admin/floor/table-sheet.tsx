/** One table: how it stands, who has it today, and all that is begun from it. */
import "../../styles/staff-floor.css";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { longDay } from "../../i18n/time";
import { Empty, Loading } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { stepsOf } from "../acts";
import { now } from "../clock";
import { day, type RoomTable, room } from "../day";
import { LATE_MIN } from "../late";
import { close, swap } from "../layers";
import type { LayerProps } from "../layers-view";
import { BookingLine } from "../lines";
import { BlockLine } from "./block-line";
import { faceNow, faceOfDay, lateWords, remaining } from "./face";
import { FreeStarts } from "./free-starts";
import { begins, lateBy, live, SOON_MIN, standing } from "./now";
import { SeatNow } from "./seat-now";
import { Stay } from "./stay";
import { Steps } from "./step";
import { present, tableOf } from "./views";

type Booking = Schemas["Booking"];

/** Where it stands and how many it seats, then how it stands. */
function Words({ table }: { table: RoomTable }) {
  const at = now.value;
  const face = present.value
    ? faceNow(standing(table.bookings, table.blocks, at), at)
    : faceOfDay(table.bookings, table.blocks);
  const facts = [table.zone, t("web-floor-seats", { seats: table.seats.max })];
  if (!table.online) facts.push(t("web-floor-offline-table"));
  return (
    <>
      <p class="dim" dir="auto">
        {facts.filter(Boolean).join(" · ")}
      </p>
      <p class={`staff-floor-state ${face.state}${face.late ? " late" : ""}`}>
        <b dir="auto">{face.words}</b>
      </p>
    </>
  );
}

function Line({ booking }: { booking: Booking }) {
  const at = now.value;
  const [step] = stepsOf(booking.status);
  const missed = booking.status === "confirmed" && lateBy(booking, at) >= LATE_MIN;
  const sits = booking.status === "seated" ? remaining(booking, at) : undefined;
  const timer = sits?.words ?? lateWords(booking, at);
  // Nobody is seated hours before they come.
  const due = booking.status !== "confirmed" || begins(booking) <= at + SOON_MIN * 60_000;
  return (
    <li>
      <BookingLine booking={booking} dated={booking.date !== day.value}>
        {live(booking) && step && due && (
          <>
            {present.value && timer && (
              <b class={`staff-floor-timer${!sits || sits.over ? " late" : ""}`}>{timer}</b>
            )}
            {sits && present.value && <Stay booking={booking} />}
            <Steps booking={booking} steps={missed && present.value ? [step, "no_show"] : [step]} />
          </>
        )}
      </BookingLine>
    </li>
  );
}

function Bookings({ table }: { table: RoomTable }) {
  const ordered = [...table.bookings].sort((one, other) => {
    const [a, b] = [live(one) ? 0 : 1, live(other) ? 0 : 1];
    return a - b || Date.parse(one.starts_at) - Date.parse(other.starts_at);
  });
  return (
    <section class="stack tight" aria-labelledby="table-day">
      <h3 id="table-day">{present.value ? t("web-floor-table-today") : longDay(day.value)}</h3>
      {ordered.length + table.blocks.length === 0 && (
        <p class="dim">{t("web-floor-no-bookings")}</p>
      )}
      <ul class="lines">
        {ordered.map((booking) => (
          <Line key={booking.id} booking={booking} />
        ))}
      </ul>
      {table.blocks.length > 0 && (
        <ul class="stack tight">
          {table.blocks.map((block) => (
            <BlockLine key={block.id} block={block} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Body({ table }: { table: RoomTable }) {
  const { number } = table;
  const state = standing(table.bookings, table.blocks, now.value).state;
  const open = state === "free" || state === "soon";
  return (
    <>
      <Words table={table} />
      {present.value && open && <SeatNow table={table} />}
      <Bookings table={table} />
      <FreeStarts table={table} />
      <div class="staff-floor-pair">
        {present.value && open && (
          <button
            type="button"
            class="button"
            onClick={() => swap({ kind: "new", table: number, walkIn: true })}
          >
            {t("web-floor-seat-more")}
          </button>
        )}
        <button
          type="button"
          class="button main"
          onClick={() => swap({ kind: "new", table: number })}
        >
          {t("web-floor-new")}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => swap({ kind: "block", table: number })}
        >
          {t("web-floor-close-table")}
        </button>
      </div>
    </>
  );
}

export function TableSheet({ layer }: LayerProps<"table">) {
  const table = tableOf(layer.number);
  return (
    <Sheet title={t("web-floor-table", { number: layer.number })} onClose={close}>
      {table ? (
        <Body table={table} />
      ) : room.value ? (
        <Empty text={t("web-floor-gone-table")} />
      ) : (
        <Loading />
      )}
    </Sheet>
  );
}
