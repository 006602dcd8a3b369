/** The week as seven lines: when each day opens and closes, and a picture of it. */
import { useRef } from "preact/hooks";
import { t } from "../../i18n";
import { placeOf, read, type Span, throughMidnight, WEEK, written } from "./hours-rules";
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

type TimesProps = {
  span: Span;
  of: string;
  bad: boolean;
  describedBy?: string;
  onChange: (span: Span) => void;
};

export function Times({ span, of, bad, describedBy, onChange }: TimesProps) {
  const given = {
    type: "time",
    required: true,
    "aria-invalid": bad,
    ...(describedBy ? { "aria-describedby": describedBy } : {}),
  };
  return (
    <span class="house-times">
      <label>
        <span class="hidden">{t("web-house-opens", { of })}</span>
        <input
          {...given}
          value={span.opens}
          onInput={({ currentTarget: { value } }) => onChange({ ...span, opens: value })}
        />
      </label>
      <span aria-hidden="true">–</span>
      <label>
        <span class="hidden">{t("web-house-closes", { of })}</span>
        <input
          {...given}
          value={span.closes}
          onInput={({ currentTarget: { value } }) => onChange({ ...span, closes: value })}
        />
      </label>
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
          <small id={note} class={bad ? "error" : "dim"} role={bad ? "alert" : undefined}>
            {bad
              ? t("web-house-bad-hours", { start: dayStart })
              : [length(span, dayStart), throughMidnight(span) && t("web-house-through")]
                  .filter(Boolean)
                  .join(", ")}
          </small>
          <button type="button" class="button plain" disabled={bad} onClick={onCopy}>
            {t("web-house-copy")}
            <span class="hidden">: {name}</span>
          </button>
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
