/** Statistics: how many come, when, from where, and who comes back. */
import "../../styles/staff-figures.css";
import { useEffect, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Empty, Failed, Loading } from "../../ui/kit";
import { today } from "../day";
import { Title } from "../frame";
import { changed } from "../live";
import { may } from "../who";
import { DaysPlot, GuestsPlot, HeatPlot, HoursPlot, SourcesPlot } from "./plots";
import { isAsked, lastDays, type Range, sums } from "./shape";

const RANGES = [7, 30, 90, 365];
/** Changes of the evening are looked at this long after the first of them. */
const SETTLE_MS = 5_000;

type Found = { range: Range; days: Schemas["DayStats"][]; trends: Schemas["Trends"] };

function useFigures(range: Range | undefined) {
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  const key = range && isAsked(range) ? `${range.from} ${range.to}` : "";
  useEffect(() => {
    if (!range || !key) return;
    const stop = new AbortController();
    const query = { from: range.from, to: range.to };
    Promise.all([
      get("/api/admin/stats/days", { query, signal: stop.signal }),
      get("/api/admin/stats/trends", { query, signal: stop.signal }),
    ]).then(
      ([days, trends]) => {
        if (stop.signal.aborted) return;
        setFound({ range, days, trends });
        setError(undefined);
      },
      (wrong) => !stop.signal.aborted && setError(wrong),
    );
    return () => stop.abort();
  }, [key, turn]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = changed("booking", () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setTurn((turn) => turn + 1);
      }, SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return { found, error, again: () => setTurn(turn + 1) };
}

function Choice({ range, choose }: { range: Range; choose: (range: Range) => void }) {
  const last = RANGES.find((days) => lastDays(days, today.value).from === range.from);
  const isLast = range.to === today.value && last !== undefined;
  return (
    <div class="row">
      <fieldset class="choices">
        <legend class="hidden">{t("web-figures-range")}</legend>
        {RANGES.map((days) => (
          <label key={days}>
            <input
              type="radio"
              name="range"
              checked={isLast && last === days}
              onChange={() => choose(lastDays(days, today.value))}
            />
            <span>{t("web-figures-last", { days })}</span>
          </label>
        ))}
      </fieldset>
      {(["from", "to"] as const).map((side) => (
        <label class="fig-date" key={side}>
          <span class="dim">{t(`web-figures-${side}`)}</span>
          <input
            type="date"
            value={range[side]}
            onChange={(event) => choose({ ...range, [side]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}

function Tiles({ found: { days, trends } }: { found: Found }) {
  const all = sums(days);
  const { known, returning } = trends.guests;
  const tiles: [string, string][] = [
    [t("web-figures-bookings"), `${all.bookings}`],
    [t("web-figures-people"), `${all.guests}`],
    [t("web-figures-party"), all.party.toLocaleString(document.documentElement.lang)],
    [t("web-figures-missed"), t("web-figures-percent", { percent: all.missed })],
    [t("web-figures-canceled"), t("web-figures-percent", { percent: all.canceled })],
    [
      t("web-figures-back"),
      t("web-figures-percent", { percent: Math.round((returning / Math.max(1, known)) * 100) }),
    ],
  ];
  return (
    <dl class="fig-tiles">
      {tiles.map(([name, value]) => (
        <div class="card" key={name}>
          <dt class="dim">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Plots({ found }: { found: Found }) {
  if (sums(found.days).bookings === 0) return <Empty text={t("web-figures-none")} />;
  return (
    <>
      <Tiles found={found} />
      <DaysPlot days={found.days} />
      <div class="fig-grid">
        <HoursPlot hours={found.trends.hours} />
        <HeatPlot hours={found.trends.hours} />
        <SourcesPlot found={found.trends.sources} />
        <GuestsPlot guests={found.trends.guests} />
      </div>
    </>
  );
}

export function FiguresScreen() {
  const [wish, setWish] = useState<Range>();
  const range = wish ?? (today.value ? lastDays(30, today.value) : undefined);
  const { found, error, again } = useFigures(range);
  return (
    <main class="page">
      <Title text={t("web-staff-figures")}>
        {may("manager") && (
          <a class="button" href="#/export">
            {t("web-figures-export")}
          </a>
        )}
      </Title>
      {range && <Choice range={range} choose={setWish} />}
      {range && !isAsked(range) && (
        <p class="error" role="alert">
          {t("web-figures-range-wrong")}
        </p>
      )}
      {error !== undefined && <Failed error={error} retry={again} />}
      {found ? <Plots found={found} /> : error === undefined && <Loading rows={5} />}
    </main>
  );
}
