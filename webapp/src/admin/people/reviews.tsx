/** What guests say of their visits: in figures, and in their words. */
import "../../styles/reviews.css";
import "../../styles/staff-people.css";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Empty, Failed, Field, Loading } from "../../ui/kit";
import { today } from "../day";
import { Title } from "../frame";
import { changed } from "../live";
import { pager } from "./pager";
import { type Days, daysOf, type Span } from "./range";
import { ReviewLine } from "./review-line";
import { Summary } from "./summary";

type Wish = Days & { rating?: number | undefined };
type Dates = { from: string; to: string };

const read = (wish: Wish, { signal, ...page }: { signal: AbortSignal; limit: number }) =>
  get("/api/admin/reviews", { query: { ...wish, ...page }, signal });

const spans: [Span, string][] = [
  ["month", "web-people-span-month"],
  ["all", "web-people-span-all"],
  ["dates", "web-people-span-dates"],
];

/** The figures of some days; the last that were asked for are shown. */
function useSummary(days: Days | undefined) {
  const [summary, setSummary] = useState<Schemas["ReviewSummary"]>();
  const asked = useRef(0);
  const load = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    if (!days) return;
    try {
      const answer = await get("/api/admin/reviews/summary", { query: { ...days } });
      if (mine === asked.current) setSummary(answer);
    } catch {
      // The list below fails for the same reason, and says so.
    }
  }, [days?.from, days?.to, days === undefined]);
  useEffect(() => void load(), [load]);
  return { summary, load };
}

type ChoiceProps = {
  span: Span;
  dates: Dates;
  onSpan: (span: Span) => void;
  onDates: (dates: Dates) => void;
};

function Choice({ span, dates, onSpan, onDates }: ChoiceProps) {
  const wrong = dates.from && dates.to && dates.from > dates.to;
  return (
    <div class="stack tight">
      <fieldset class="choices">
        <legend class="hidden">{t("web-people-span")}</legend>
        {spans.map(([one, text]) => (
          <label key={one}>
            <input type="radio" name="span" checked={span === one} onChange={() => onSpan(one)} />
            <span>{t(text)}</span>
          </label>
        ))}
      </fieldset>
      {span === "dates" && (
        <div class="people-dates">
          <Field label={t("web-people-from")}>
            {(tied) => (
              <input
                {...tied}
                type="date"
                value={dates.from}
                onChange={({ currentTarget }) => onDates({ ...dates, from: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t("web-people-to")} error={wrong ? t("web-people-dates-wrong") : undefined}>
            {(tied) => (
              <input
                {...tied}
                type="date"
                value={dates.to}
                onChange={({ currentTarget }) => onDates({ ...dates, to: currentTarget.value })}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  );
}

export function ReviewsScreen() {
  const [list] = useState(() => pager<Wish, Schemas["Review"]>(read));
  const [span, setSpan] = useState<Span>("month");
  const [dates, setDates] = useState<Dates>({ from: "", to: "" });
  const [rating, setRating] = useState<number>();
  const days = daysOf(span, today.value, dates);
  const { summary, load } = useSummary(days);
  useEffect(() => {
    if (days) list.ask({ ...days, rating });
  }, [list, days?.from, days?.to, days === undefined, rating]);
  const reread = useCallback(() => {
    list.reread();
    void load();
  }, [list, load]);
  useEffect(() => changed("review", reread), [reread]);
  useEffect(() => list.stop, [list]);
  const { items, next, busy, error } = list.state.value;
  const again = () => {
    if (days) list.ask({ ...days, rating });
    void load();
  };
  return (
    <main class="page">
      <Title text={t("web-people-reviews")} />
      <Choice span={span} dates={dates} onSpan={setSpan} onDates={setDates} />
      <div class="people-reviews">
        <div class="stack people-side">
          {summary && <Summary summary={summary} rating={rating} onRating={setRating} />}
          {rating !== undefined && (
            <button type="button" class="button" onClick={() => setRating(undefined)}>
              {t("web-people-rating-all", { stars: rating })}
            </button>
          )}
        </div>
        <div class="stack">
          {error !== undefined && <Failed error={error} retry={again} />}
          {!items && error === undefined && <Loading rows={4} />}
          {items?.length === 0 && busy !== "asking" && error === undefined && (
            <Empty text={t("web-people-reviews-none")} />
          )}
          {items && items.length > 0 && (
            <ul class="stack" aria-busy={busy === "asking"}>
              {items.map((review) => (
                <li key={review.id}>
                  <ReviewLine review={review} gone={reread} />
                </li>
              ))}
            </ul>
          )}
          {next && (
            <button
              type="button"
              class="button people-more"
              aria-busy={busy === "more"}
              aria-disabled={busy !== undefined}
              onClick={list.more}
            >
              {t(busy === "more" ? "web-loading" : "web-people-more")}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}
