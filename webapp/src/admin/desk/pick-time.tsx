/** The starts of a day: free ones, full ones that staff may take all the same, and any other time. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Field } from "../../ui/kit";
import { now } from "../clock";
import { type Booking, venue } from "../day";
import { freeTables, momentOf, sameTime, seating, type Wish } from "./move";
import type { Plan } from "./move-sheet";

type Props = { plan: Plan; wish: Wish; booking: Booking; onChoose: (startsAt: string) => void };

export function Times({ plan, wish, booking, onChoose }: Props) {
  const buffer = venue.value?.rules.buffer_min ?? 0;
  const own = booking.date === wish.date;
  const starts = plan.slots.map((slot) => slot.starts_at);
  const standing = own && !starts.some((one) => sameTime(one, booking.starts_at));
  const all = (standing ? [booking.starts_at, ...starts] : starts)
    .filter((one) => Date.parse(one) > now.value || (own && sameTime(one, booking.starts_at)))
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  const typed = wish.startsAt !== "" && !all.some((one) => sameTime(one, wish.startsAt));
  return (
    <div class="stack tight">
      <fieldset class="desk-times">
        <legend>{t("web-desk-time")}</legend>
        {all.length === 0 && <p class="notice">{t("web-desk-no-times")}</p>}
        <div class="desk-slots">
          {all.map((start) => {
            const rest = { except: booking.id, buffer };
            const free = freeTables(plan.room, start, wish.minutes, rest);
            const { single, joined } = seating(plan.room, free, wish.guests);
            const fits = single > 0 || joined;
            const same = own && sameTime(start, booking.starts_at);
            return (
              <label key={start} class={`desk-slot${fits ? "" : " full"}`}>
                <input
                  type="radio"
                  name="desk-time"
                  checked={wish.startsAt !== "" && sameTime(start, wish.startsAt)}
                  onChange={() => onChoose(start)}
                />
                <span>
                  <b>{clock(start)}</b>{" "}
                  <small>
                    {same
                      ? t("web-desk-as-it-is")
                      : single > 0
                        ? t("web-desk-free", { count: single })
                        : t(joined ? "web-desk-joined" : "web-desk-full")}
                  </small>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <AnyTime
        key={wish.date}
        date={wish.date}
        like={starts[0] ?? booking.starts_at}
        typed={typed}
        onChoose={onChoose}
      />
    </div>
  );
}

type AnyProps = {
  date: string;
  /** A moment of that day, for its offset. */
  like: string;
  typed: boolean;
  onChoose: (startsAt: string) => void;
};

/** A time that is not on the grid. */
function AnyTime({ date, like, typed, onChoose }: AnyProps) {
  const [time, setTime] = useState("");
  return (
    <Field label={t("web-desk-any-time")}>
      {(given) => (
        <input
          {...given}
          type="time"
          value={typed ? time : ""}
          onChange={({ currentTarget: { value } }) => {
            setTime(value);
            const begins = venue.value?.day_start ?? "00:00";
            if (value) onChoose(momentOf(date, value, begins, like));
          }}
        />
      )}
    </Field>
  );
}
