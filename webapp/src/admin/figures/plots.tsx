/** Plots. Each is a list or a table of figures first, which a screen reader reads as such. */

import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { day as dayWord, weekday } from "../../i18n/time";
import { byHour, type Column, columns, heat, hoursOf, percent, share } from "./shape";

type Trends = Schemas["Trends"];

/** `27 нояб.`, or the week's first and last day. */
function span({ from, to }: Column): string {
  return from === to ? dayWord(from) : `${dayWord(from)} – ${dayWord(to)}`;
}

/** Guests by day or week. */
export function DaysPlot({ days }: { days: Schemas["DayStats"][] }) {
  const all = columns(days);
  const most = Math.max(1, ...all.map((column) => column.guests));
  const weekly = all.some((column) => column.from !== column.to);
  const every = Math.ceil(all.length / 6);
  return (
    <figure class="card stack" aria-labelledby="fig-days">
      <figcaption class="row apart">
        <h2 id="fig-days">{t("web-figures-days")}</h2>
        <span class="dim">
          {t(weekly ? "web-figures-most-week" : "web-figures-most-day", { count: most })}
        </span>
      </figcaption>
      <ul class="fig-bars">
        {all.map((column, at) => (
          <li key={column.from} title={`${span(column)}: ${column.guests}`}>
            <span class="fig-bar">
              <i style={{ height: `${percent(column.guests, most)}%` }} />
            </span>
            <span class="hidden">
              {t("web-figures-day", {
                day: span(column),
                guests: t("web-staff-people", { count: column.guests }),
                bookings: column.bookings,
              })}
            </span>
            {at % every === 0 && (
              <small class="dim" aria-hidden="true">
                {dayWord(column.from).replace(/^\S+,?\s/, "")}
              </small>
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** How full the room was by the hour, over all days. */
export function HoursPlot({ hours }: { hours: Trends["hours"] }) {
  const all = byHour(hours);
  const most = Math.max(1, ...all.map(share));
  return (
    <figure class="card stack" aria-labelledby="fig-hours">
      <figcaption>
        <h2 id="fig-hours">{t("web-figures-hours")}</h2>
      </figcaption>
      <ul class="fig-bars few">
        {all.map((one) => (
          <li key={one.hour}>
            <span class="fig-bar">
              <small aria-hidden="true">{share(one)}</small>
              <i style={{ height: `${percent(share(one), most) * 0.85}%` }} />
            </span>
            <span class="hidden">
              {t("web-figures-hour", { hour: one.hour, percent: share(one) })}
            </span>
            <small class="dim" aria-hidden="true">
              {one.hour}
            </small>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** A Monday, from which a weekday's name is taken. */
const MONDAY = Date.UTC(2024, 0, 1);

function weekdayName(number: number): string {
  return weekday(new Date(MONDAY + (number - 1) * 86_400_000).toISOString().slice(0, 10));
}

/** How much a cell glows, 0 to 5: beside the fullest hour, since few rooms are ever full. */
function level(cell: number, most: number): number {
  return Math.ceil((cell / most) * 5);
}

/** The week by hours: where it glows, the room is full. */
export function HeatPlot({ hours }: { hours: Trends["hours"] }) {
  const rows = heat(hours);
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell ?? 0)));
  return (
    <figure class="card stack" aria-labelledby="fig-heat">
      <figcaption>
        <h2 id="fig-heat">{t("web-figures-heat")}</h2>
        <p class="dim">{t("web-figures-heat-how")}</p>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section class="fig-scroll" tabIndex={0} aria-labelledby="fig-heat">
        <table class="fig-heat">
          <thead>
            <tr>
              <td />
              {hoursOf(hours).map((hour) => (
                <th key={hour} scope="col">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ weekday: number, cells }) => (
              <tr key={number}>
                <th scope="row">{weekdayName(number)}</th>
                {cells.map((cell, at) => (
                  <td key={at} class={cell === undefined ? "shut" : `heat-${level(cell, most)}`}>
                    {cell === undefined ? "" : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

const sources: Record<Schemas["Source"], string> = {
  mini_app: "web-figures-mini-app",
  bot: "web-figures-bot",
  staff: "web-figures-staff",
  walk_in: "web-figures-walk-in",
  import: "web-figures-import",
};

function Part({ text, count, whole }: { text: string; count: number; whole: number }) {
  const part = percent(count, whole);
  return (
    <li>
      <span>{text}</span>{" "}
      <b>
        {count} <small class="dim">{t("web-figures-percent", { percent: part })}</small>
      </b>
      <span class="fig-part" aria-hidden="true">
        <i style={{ width: `${part}%` }} />
      </span>
    </li>
  );
}

/** Where bookings come from. */
export function SourcesPlot({ found }: { found: Trends["sources"] }) {
  const whole = found.reduce((all, one) => all + one.bookings, 0);
  return (
    <figure class="card stack" aria-labelledby="fig-sources">
      <figcaption>
        <h2 id="fig-sources">{t("web-figures-sources")}</h2>
      </figcaption>
      <ul class="fig-parts">
        {found.map((one) => (
          <Part key={one.source} text={t(sources[one.source])} count={one.bookings} whole={whole} />
        ))}
      </ul>
    </figure>
  );
}

/** Who comes back. */
export function GuestsPlot({ guests: { known, returning } }: { guests: Trends["guests"] }) {
  return (
    <figure class="card stack" aria-labelledby="fig-guests">
      <figcaption>
        <h2 id="fig-guests">{t("web-figures-guests")}</h2>
        <p class="dim">{t("web-figures-guests-how")}</p>
      </figcaption>
      <ul class="fig-parts">
        <Part text={t("web-figures-returning")} count={returning} whole={known} />
        <Part text={t("web-figures-first")} count={known - returning} whole={known} />
      </ul>
    </figure>
  );
}
