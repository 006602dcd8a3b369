/** What a guest's bookings come to. */
import { t } from "../../i18n";
import { day } from "../../i18n/time";
import type { Card } from "./rules";

export function Stats({ card: { stats } }: { card: Card }) {
  const figures: [string, string | number, (string | undefined)?][] = [
    [t("web-people-stat-bookings"), stats.bookings],
    [t("web-people-stat-completed"), stats.completed],
    [t("web-people-stat-canceled"), stats.canceled],
    [t("web-people-stat-no-shows"), stats.no_shows, stats.no_shows > 0 ? "people-bad" : undefined],
  ];
  if (stats.favourite_table != null) {
    figures.push([t("web-people-stat-table"), stats.favourite_table]);
  }
  if (stats.last_visit) figures.push([t("web-people-stat-last"), day(stats.last_visit), "date"]);
  if (stats.first_visit && stats.first_visit !== stats.last_visit) {
    figures.push([t("web-people-stat-first"), day(stats.first_visit), "date"]);
  }
  return (
    <dl class="people-stats">
      {figures.map(([name, figure, kind]) => (
        <div key={name} class={kind}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
