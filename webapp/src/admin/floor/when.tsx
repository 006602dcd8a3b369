/** The day and the start of a new booking: slots with what is free, or any time that is typed. */
import { useId, useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock, day as dayWord, later } from "../../i18n/time";
import { today } from "../day";
import { roomAt, whyNot } from "./draft";

const DAYS = 7;

type DayProps = { date: string; onDate: (date: string) => void };

export function Days({ date, onDate }: DayProps) {
  const name = useId();
  const first = today.value;
  const days = Array.from({ length: DAYS }, (_, at) => later(first, at));
  const label = (one: string, at: number) => {
    if (at === 0) return t("web-floor-today");
    return at === 1 ? t("web-floor-tomorrow") : dayWord(one);
  };
  return (
    <fieldset class="choices staff-floor-days">
      <legend>{t("web-staff-day")}</legend>
      {days.map((one, at) => (
        <label key={one}>
          <input type="radio" name={name} checked={date === one} onChange={() => onDate(one)} />
          <span>{label(one, at)}</span>
        </label>
      ))}
      <input
        type="date"
        class="staff-floor-date"
        aria-label={t("web-floor-other-day")}
        value={date}
        onChange={(event) => event.currentTarget.value && onDate(event.currentTarget.value)}
      />
    </fieldset>
  );
}

type TimeProps = {
  slots: Schemas["Slot"][] | undefined;
  /** Of the one table that is wished for, if there is one. */
  table: number | undefined;
  time: string;
  onTime: (time: string) => void;
};

export function Times({ slots, table, time, onTime }: TimeProps) {
  const name = useId();
  const offGrid = Boolean(time && slots && !slots.some((slot) => clock(slot.starts_at) === time));
  const [typed, setTyped] = useState(false);
  const own = typed || offGrid;
  const free = (slot: Schemas["Slot"]): [string, boolean] => {
    if (table !== undefined) {
      const taken = whyNot(slot, table) === "taken";
      return [t(taken ? "web-floor-is-taken" : "web-floor-is-open"), taken];
    }
    const count = roomAt(slot);
    const word = slot.tables.length > 0 || count === 0 ? "web-floor-free" : "web-floor-joined";
    return [t(word, { count }), count === 0];
  };
  return (
    <fieldset class="staff-floor-times">
      <legend>{t("web-floor-time")}</legend>
      {!slots && <div class="skeleton" role="status" aria-label={t("web-loading")} />}
      {slots?.length === 0 && <p class="dim">{t("web-floor-no-slots")}</p>}
      {slots?.map((slot) => {
        const [word, full] = free(slot);
        const at = clock(slot.starts_at);
        return (
          <label key={slot.starts_at} class={full ? "full" : undefined}>
            <input
              type="radio"
              name={name}
              checked={!own && time === at}
              onChange={() => {
                setTyped(false);
                onTime(at);
              }}
            />
            <span>
              <b>{at}</b> <small>{word}</small>
            </span>
          </label>
        );
      })}
      {slots && (
        <label>
          <input type="radio" name={name} checked={own} onChange={() => setTyped(true)} />
          <span>{t("web-floor-own-time")}</span>
        </label>
      )}
      {own && (
        <input
          type="time"
          class="staff-floor-number"
          aria-label={t("web-floor-own-time")}
          value={time}
          onChange={(event) => onTime(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
