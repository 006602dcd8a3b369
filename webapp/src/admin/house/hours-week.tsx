/** The week as seven lines: when each day opens and closes, and a picture of it. */
import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n";
import { placeOf, read, type Span, throughMidnight, timeOf, WEEK, written } from "./hours-rules";
import { dayName, length } from "./hours-words";
import { Switch } from "./parts";

const DAY_MIN = 24 * 60;
/** What a closed day opens with, where nobody said better. */
const USUAL: Span = { opens: "14:00", closes: "02:00" };

/** The open part of a service day, as a bar; the words beside it say the same. */
export function Bar({ span, dayStart }: { span: Span | undefined; dayStart: string }) {
  const place = span && placeOf(span, dayStart);
  const part = (minutes: number) => `${(minutes / DAY_MIN) * 100}%`;
  const midnight =
    (DAY_MIN - Number(dayStart.slice(0, 2)) * 60 - Number(dayStart.slice(3, 5))) % DAY_MIN;
  return (
    <div class="house-bar" aria-hidden="true">
      {place && <i style={{ left: part(place.from), width: part(place.to - place.from) }} />}
      {midnight > 0 && <b style={{ left: part(midnight) }} />}
    </div>
  );
}

type TimeProps = {
  value: string;
  label: string;
  bad: boolean;
  describedBy: string | undefined;
  onChange: (time: string) => void;
};

type TimesProps = {
  span: Span;
  of: string;
  bad: boolean;
  describedBy?: string | undefined;
  onChange: (span: Span) => void;
};

/** A time of the day in 24 hours, whatever the device's habit; typed loosely, shown strictly. */
function Time({ value, label, bad, describedBy, onChange }: TimeProps) {
  const [typed, type] = useState<string>();
  return (
    <label>
      <span class="hidden">{label}</span>
      <input
        inputMode="numeric"
        autocomplete="off"
        maxLength={5}
        aria-invalid={bad}
        {...(describedBy ? { "aria-describedby": describedBy } : {})}
        value={typed ?? value}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          onChange(timeOf(currentTarget.value));
        }}
        onBlur={() => type(undefined)}
      />
    </label>
  );
}

export function Times({ span, of, bad, describedBy, onChange }: TimesProps) {
  const given = { bad, describedBy };
  return (
    <span class="house-times">
      <Time
        {...given}
        label={t("web-house-opens", { of })}
        value={span.opens}
        onChange={(opens) => onChange({ ...span, opens })}
      />
      <span aria-hidden="true">–</span>
      <Time
        {...given}
        label={t("web-house-closes", { of })}
        value={span.closes}
        onChange={(closes) => onChange({ ...span, closes })}
      />
    </span>
  );
}

type LineProps = {
  at: number;
  text: string;
  dayStart: string;
  today: boolean;
  onChange: (text: string) => void;
  onCopy: () => void;
};

function Line({ at, text, dayStart, today, onChange, onCopy }: LineProps) {
  const span = read(text);
  // A day that is closed by mistake gets its hours back.
  const last = useRef<Span>(USUAL);
  if (span) last.current = span;
  const bad = span !== undefined && !placeOf(span, dayStart);
  const name = dayName(at);
  const note = `house-day-${at}`;
  return (
    <li class={`house-day${today ? " today" : ""}`}>
      <Switch
        label={name}
        of={t("web-house-open")}
        on={span !== undefined}
        onTurn={(on) => onChange(on ? written(last.current) : "")}
      />
      {span ? (
        <>
          <Times
            span={span}
            of={name}
            bad={bad}
            describedBy={note}
            onChange={(next) => onChange(written(next))}
          />
          <button type="button" class="button plain" disabled={bad} onClick={onCopy}>
            {t("web-house-copy")}
            <span class="hidden"> {name}</span>
          </button>
          <small id={note} class={bad ? "error" : "dim"} role={bad ? "alert" : undefined}>
            {bad
              ? t("web-house-bad-hours", { start: dayStart })
              : [length(span, dayStart), throughMidnight(span) && t("web-house-through")]
                  .filter(Boolean)
                  .join(", ")}
          </small>
        </>
      ) : (
        <span class="dim house-closed">{t("web-hours-closed")}</span>
      )}
      <Bar span={span} dayStart={dayStart} />
    </li>
  );
}

type WeekProps = {
  form: Readonly<Record<string, string>>;
  dayStart: string;
  today: number | undefined;
  set: (name: string, value: string) => void;
};

export function Week({ form, dayStart, today, set }: WeekProps) {
  return (
    <section class="card house-week" aria-labelledby="house-week">
      <h2 id="house-week">{t("web-house-week")}</h2>
      <ul>
        {WEEK.map((name, at) => (
          <Line
            key={name}
            at={at}
            text={form[name] ?? ""}
            dayStart={dayStart}
            today={today === at}
            onChange={(text) => set(name, text)}
            onCopy={() => {
              for (const other of WEEK) set(other, form[name] ?? "");
            }}
          />
        ))}
      </ul>
      <p class="dim house-legend">{t("web-house-week-legend", { start: dayStart })}</p>
    </section>
  );
}
