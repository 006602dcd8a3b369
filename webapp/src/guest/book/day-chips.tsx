/** Which day: two weeks of chips, and a calendar for later. */
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n";
import { day as dayWords, longDay, weekday } from "../../i18n/time";
import type { Bootstrap } from "../store";
import { type Day, days, lastDay } from "./days";

/** What a narrow screen has in sight: the rest is drawn after the first frame, which waits for less. */
const AT_ONCE = 5;

type Props = { venue: Bootstrap["venue"]; date: string; onDate: (date: string) => void };

function Chip({
  day,
  name,
  on,
  choose,
}: {
  day: Day;
  name: string;
  on: boolean;
  choose: () => void;
}) {
  const number = Number(day.date.slice(8));
  return (
    <button
      type="button"
      class="chip day"
      aria-pressed={on}
      disabled={day.closed}
      // What is seen comes first: whoever speaks to their phone says that.
      aria-label={[
        `${name} ${number}`,
        longDay(day.date),
        day.closed && t("web-book-closed"),
        day.note,
      ]
        .filter(Boolean)
        .join(", ")}
      onClick={choose}
    >
      <span>{name}</span> <b>{number}</b>
      {day.closed && <small dir="auto">{day.note || t("web-book-closed")}</small>}
    </button>
  );
}

export function DayChips({ venue, date, onDate }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const all = days(venue);
  const last = lastDay(venue);
  const chosen = all.findIndex((day) => day.date === date);
  const beyond = chosen < 0;
  const [whole, setWhole] = useState(beyond || chosen >= AT_ONCE);
  // The chosen chip is in sight, also when one comes back to the screen.
  useEffect(() => {
    const chip = row.current?.querySelector<HTMLElement>("[aria-pressed=true]");
    if (chip && row.current) row.current.scrollLeft = chip.offsetLeft - 80;
    setWhole(true);
  }, []);
  return (
    <section class="stack tight">
      <h2>{t("web-book-when")}</h2>
      <div class="days" ref={row}>
        {(whole ? all : all.slice(0, AT_ONCE)).map((day, at) => (
          <Chip
            key={day.date}
            day={day}
            name={
              at === 0 ? t("web-book-today") : at === 1 ? t("web-book-tomorrow") : weekday(day.date)
            }
            on={day.date === date}
            choose={() => onDate(day.date)}
          />
        ))}
        {whole && last > (all[all.length - 1]?.date ?? last) && (
          <label class={`chip day other${beyond ? " on" : ""}`}>
            <span>{t("web-book-other-day")}</span>
            <b>{beyond ? dayWords(date).replace(/^\S+ /, "") : "…"}</b>
            <input
              type="date"
              aria-label={t("web-book-other-day-label")}
              min={venue.today}
              max={last}
              value={beyond ? date : ""}
              onChange={({ currentTarget: { value } }) =>
                value >= venue.today && value <= last && onDate(value)
              }
            />
          </label>
        )}
      </div>
    </section>
  );
}
