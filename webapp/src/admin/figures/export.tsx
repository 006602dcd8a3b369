/** Sheets for spreadsheets: bookings, guests, figures by day. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { inTelegram } from "../../tg/bridge";
import { Icon, type IconName } from "../../ui/icon";
import { Failed, Field, Loading } from "../../ui/kit";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import {
  addressOf,
  byLink,
  download,
  fileName,
  lastDays,
  monthOf,
  type Range,
  type Sheet,
  upsideDown,
} from "../access/download";
import { failure, load, today } from "../day";
import { Title } from "../frame";
import "../../styles/staff-access.css";

const ALL: Range = { from: "", to: "" };

type Preset = readonly [word: string, range: (date: string) => Range];
const presets: Preset[] = [
  ["web-export-week", (date) => lastDays(date, 7)],
  ["web-export-thirty", (date) => lastDays(date, 30)],
  ["web-export-month", monthOf],
];

type RangeProps = { sheet: Sheet; range: Range; all: boolean; choose: (range: Range) => void };

function RangeChoice({ sheet, range, all, choose }: RangeProps) {
  const date = today.value;
  const given: Preset[] = all ? [...presets, ["web-export-all", () => ALL]] : presets;
  return (
    <div class="export-range">
      <fieldset class="choices">
        <legend>{t("web-export-days")}</legend>
        {given.map(([word, of]) => {
          const { from, to } = of(date);
          return (
            <label key={word}>
              <input
                type="radio"
                name={`range-${sheet}`}
                checked={range.from === from && range.to === to}
                onChange={() => choose({ from, to })}
              />
              <span>{t(word)}</span>
            </label>
          );
        })}
      </fieldset>
      <div class="export-dates">
        <Field label={t("web-export-from")}>
          {(props) => (
            <input
              {...props}
              type="date"
              value={range.from}
              onInput={(event) => choose({ ...range, from: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field
          label={t("web-export-to")}
          error={upsideDown(range) ? t("web-export-upside-down") : undefined}
        >
          {(props) => (
            <input
              {...props}
              type="date"
              value={range.to}
              onInput={(event) => choose({ ...range, to: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

type PartProps = { sheet: Sheet; icon: IconName; title: string; how: string; first?: Range };

function Part({ sheet, icon, title, how, first }: PartProps) {
  const [range, setRange] = useState(first);
  const task = useTask(async () => undefined);
  const off = range !== undefined && upsideDown(range);
  const address = addressOf(sheet, range);
  const name = fileName(sheet, range);
  const fetched = () =>
    void task.run(async () => {
      await download(address, name);
      toast(t("web-export-done", { name }));
    });
  const word = t(task.busy ? "web-export-busy" : "web-export-download");
  const label = `${word}: ${title}`;
  const inside = (
    <>
      <Icon name="down" />
      {word}
    </>
  );
  return (
    <section class="card export-part">
      <div class="stack tight">
        <h2 class="row">
          <Icon name={icon} />
          <span>{title}</span>
        </h2>
        <p class="dim">{how}</p>
      </div>
      <div>
        {range && (
          <RangeChoice sheet={sheet} range={range} all={sheet === "bookings"} choose={setRange} />
        )}
      </div>
      <div class="stack tight">
        {task.error !== undefined && <Failed error={task.error} retry={fetched} />}
        {byLink() && !off ? (
          <a class="button main wide" href={address} download={name} aria-label={label}>
            {inside}
          </a>
        ) : (
          <button
            type="button"
            class="button main wide"
            aria-label={label}
            aria-busy={task.busy}
            disabled={off || task.busy}
            onClick={fetched}
          >
            {inside}
          </button>
        )}
      </div>
    </section>
  );
}

export function ExportScreen() {
  const date = today.value;
  return (
    <main class="page wide export">
      <Title text={t("web-staff-export")} />
      <p class="dim">{t("web-export-how")}</p>
      {inTelegram && <p class="notice">{t("web-export-telegram")}</p>}
      {!date && failure.value !== undefined && (
        <Failed error={failure.value} retry={() => void load()} />
      )}
      {!date && failure.value === undefined && <Loading />}
      {date && (
        <div class="export-parts">
          <Part
            sheet="bookings"
            icon="ticket"
            title={t("web-export-bookings")}
            how={t("web-export-bookings-how")}
            first={lastDays(date, 30)}
          />
          <Part
            sheet="stats"
            icon="chart"
            title={t("web-export-stats")}
            how={t("web-export-stats-how")}
            first={lastDays(date, 30)}
          />
          <Part
            sheet="guests"
            icon="person"
            title={t("web-export-guests")}
            how={t("web-export-guests-how")}
          />
        </div>
      )}
    </main>
  );
}
