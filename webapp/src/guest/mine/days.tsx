/** Two weeks of days to choose from; a calendar for what lies beyond. */
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n";
import { later, longDay, weekday } from "../../i18n/time";
import { boot } from "../store";

const CHIPS = 14;

type Props = { date: string; onChoose: (date: string) => void };

export function Days({ date, onChoose }: Props) {
  const venue = boot.value?.venue;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>("input:checked")?.parentElement;
    if (row.current && chosen) row.current.scrollLeft = chosen.offsetLeft - row.current.offsetLeft;
  }, []);
  if (!venue) return null;
  const last = later(venue.today, venue.advance_days);
  const count = Math.min(CHIPS, venue.advance_days + 1);
  const days = Array.from({ length: count }, (_, at) => later(venue.today, at));
  return (
    <fieldset class="move-days">
      <legend>{t("web-mine-day")}</legend>
      <div class="move-strip" ref={row}>
        {days.map((one) => (
          <label key={one} class="pick">
            <input
              type="radio"
              name="move-day"
              checked={one === date}
              aria-label={longDay(one)}
              onChange={() => onChoose(one)}
            />
            <span>
              <small>{one === venue.today ? t("web-mine-today") : weekday(one)}</small>
              <b>{Number(one.slice(8))}</b>
            </span>
          </label>
        ))}
      </div>
      {venue.advance_days >= CHIPS && (
        <label class="field move-other">
          <span>{t("web-mine-other-day")}</span>
          <input
            type="date"
            min={venue.today}
            max={last}
            value={date}
            onChange={({ currentTarget: { value } }) => {
              if (value >= venue.today && value <= last) onChoose(value);
            }}
          />
        </label>
      )}
    </fieldset>
  );
}
