/** A new booking's form, and what it comes to with what is free now. */
import { useMemo, useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock, zone } from "../../i18n/time";
import { now } from "../clock";
import { day, room, today, venue } from "../day";
import type { Layer } from "../layers";
import { useAvailability } from "./availability";
import { type Draft, reachable, roomAt, serviceDay, wallOf, whyNot } from "./draft";
import { standing, walkInMinutes } from "./now";
import { whole } from "./views";
import type { Offer } from "./where";

type New = Extract<Layer, { kind: "new" }>;

export const dayStart = () => venue.value?.day_start ?? "00:00";
const usual = () => venue.value?.rules.stay_min ?? 120;

function begin(layer: New): Draft {
  const { startsAt, table, guest, walkIn = false } = layer;
  const shown = room.value?.tables.find((one) => one.number === table);
  const fits = shown ? Math.max(shown.seats.min, Math.min(2, shown.seats.max)) : 2;
  const over = day.value < today.value;
  return {
    walkIn,
    date: startsAt
      ? serviceDay(startsAt, zone.value, dayStart())
      : walkIn || over
        ? today.value
        : day.value,
    time: startsAt ? clock(startsAt) : "",
    guests: fits,
    tables: table === undefined ? [] : [table],
    guest,
    name: "",
    phone: "",
    comment: "",
    minutes: 0,
  };
}

/** Tables for guests who stand at the door. */
function offersNow(guests: number): Offer[] {
  const at = now.value;
  return (room.value?.tables ?? []).map((plain) => {
    const table = whole(plain);
    const { number, seats, zone: part } = table;
    const minutes = walkInMinutes(table, at, usual());
    const { state } = standing(table.bookings, table.blocks, at);
    const held = minutes < 1 || state === "seated";
    const why = held ? "taken" : seats.max < guests ? "small" : "";
    const short = why === "" && minutes < usual();
    const until = short
      ? t("web-floor-until", { time: clock(new Date(at + minutes * 60_000)) })
      : "";
    return { number, seats: seats.max, zone: part, why, until };
  });
}

function offersAt(slot: Schemas["Slot"] | undefined): Offer[] {
  return (room.value?.tables ?? []).map(({ number, seats, zone: part }) => ({
    number,
    seats: seats.max,
    zone: part,
    why: whyNot(slot, number),
    until: "",
  }));
}

export function useDraft(layer: New) {
  const [draft, setDraft] = useState<Draft>(() => begin(layer));
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));
  const { date, guests, minutes, walkIn, tables } = draft;
  const { answer, error } = useAvailability({ date: walkIn ? "" : date, guests, minutes });
  const slots = useMemo(
    () => answer && reachable(answer.slots, now.value),
    // The clock moves on all the time; what has passed meanwhile is refused by the daemon.
    [answer],
  );
  const [only] = tables.length === 1 ? tables : [];
  const open = (slot: Schemas["Slot"]) =>
    only === undefined ? roomAt(slot) > 0 : whyNot(slot, only) !== "taken";
  const next = slots?.find(open);
  const time = draft.time || (next ? clock(next.starts_at) : "");
  const slot = slots?.find((one) => clock(one.starts_at) === time);
  const startsAt = slot?.starts_at ?? (time ? wallOf(date, time, dayStart()) : undefined);
  // The tables are the venue's, whichever day the room behind the sheet shows.
  const offers = walkIn ? offersNow(guests) : offersAt(slot);
  // A walk-in stays as long as the table is free, and no longer than usual.
  const [table] = room.value?.tables.filter((one) => one.number === only) ?? [];
  const fits = walkIn && table ? walkInMinutes(whole(table), now.value, usual()) : 0;
  const stay = minutes > 0 ? minutes : fits > 0 && fits < usual() ? fits : 0;
  return {
    draft,
    change,
    slots,
    time,
    startsAt,
    offers,
    stay,
    only,
    lost: answer ? undefined : error,
  };
}
