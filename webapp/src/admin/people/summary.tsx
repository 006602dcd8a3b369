/** What reviews come to: the average, and a bar for each number of stars, which also filters. */
import type { Schemas } from "../../api/http";
import { Stars } from "../../guest/mine/stars";
import { language, t } from "../../i18n";
import { share } from "./range";

type Props = {
  summary: Schemas["ReviewSummary"];
  rating: number | undefined;
  onRating: (rating: number | undefined) => void;
};

export function Summary({ summary: { count, average, stars }, rating, onRating }: Props) {
  const digits = new Intl.NumberFormat(language.value, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 2,
  });
  return (
    <section class="card people-summary" aria-label={t("web-people-summary")}>
      <div class="people-average">
        <b>{average == null ? "—" : digits.format(average)}</b>
        {average != null && <Stars value={Math.round(average)} />}
        <span class="dim">{t("web-people-reviews-count", { count })}</span>
      </div>
      <ul class="people-bars">
        {stars.map((one) => (
          <li key={one.rating}>
            <button
              type="button"
              aria-pressed={rating === one.rating}
              aria-label={t("web-people-bar-of", { stars: one.rating, count: one.count })}
              onClick={() => onRating(rating === one.rating ? undefined : one.rating)}
            >
              <span class="people-star">
                {one.rating} <span aria-hidden="true">★</span>
              </span>
              <span class="people-track" aria-hidden="true">
                <span style={{ width: `${share(one.count, count)}%` }} />
              </span>
              <span class="people-count">{one.count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
