/** The days that differ: what is to come first, what is over folded away. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { longDay } from "../../i18n/time";
import { Icon } from "../../ui/icon";
import { Sheet } from "../../ui/sheet";
import type { Form } from "./form";
import {
  daysBetween,
  type Exception,
  exceptionsOf,
  MAX_NOTE,
  MAX_RANGE,
  placeOf,
  read,
  weekdayOf,
  writtenException,
} from "./hours-rules";
import { Bar, Times } from "./hours-week";
import { spanWords } from "./hours-words";
import { Entry } from "./parts";

type SheetProps = {
  /** The one that is changed; none while one is added. */
  exception: Exception | undefined;
  form: Form;
  dayStart: string;
  today: string;
  set: (name: string, value: string | undefined) => void;
  onClose: () => void;
};

function ExceptionSheet({ exception, form, dayStart, today, set, onClose }: SheetProps) {
  const [date, setDate] = useState(exception?.date ?? "");
  const [until, setUntil] = useState("");
  const [open, setOpen] = useState(exception?.span !== undefined);
  const usual = read(form[`d${weekdayOf(date || today)}`]);
  const [span, setSpan] = useState(exception?.span ?? usual ?? { opens: "14:00", closes: "02:00" });
  const [note, setNote] = useState(exception?.note ?? "");
  const [wrong, setWrong] = useState<{ date?: string; until?: string; span?: string }>({});
  const save = () => {
    const days = daysBetween(date, until || date);
    const taken = days.find((one) => one !== exception?.date && form[one] !== undefined);
    const bad = {
      ...(date ? {} : { date: t("web-house-need-date") }),
      ...(taken ? { date: t("web-house-date-taken", { day: longDay(taken) }) } : {}),
      ...(until && until < date ? { until: t("web-house-promo-bad-days") } : {}),
      ...(days.length > MAX_RANGE ? { until: t("web-house-range-long", { days: MAX_RANGE }) } : {}),
      ...(open && !placeOf(span, dayStart)
        ? { span: t("web-house-bad-hours", { start: dayStart }) }
        : {}),
    };
    setWrong(bad);
    if (Object.keys(bad).length > 0) return;
    if (exception && exception.date !== date) set(exception.date, undefined);
    const value = writtenException({ span: open ? span : undefined, note: note.trim() });
    for (const one of days) set(one, value);
    onClose();
  };
  const choices = [
    [false, t("web-house-exception-closed")],
    [true, t("web-house-exception-open")],
  ] as const;
  return (
    <Sheet
      title={t(exception ? "web-house-exception-change" : "web-house-exception-new")}
      onClose={onClose}
    >
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div class="house-pair">
          <Entry label={t("web-house-exception-date")} error={wrong.date}>
            {(id) => (
              <input
                {...id}
                type="date"
                value={date}
                onInput={(event) => setDate(event.currentTarget.value)}
              />
            )}
          </Entry>
          {!exception && (
            <Entry
              label={t("web-house-exception-until")}
              hint={t("web-house-exception-until-hint")}
              error={wrong.until}
            >
              {(id) => (
                <input
                  {...id}
                  type="date"
                  value={until}
                  min={date || undefined}
                  onInput={(event) => setUntil(event.currentTarget.value)}
                />
              )}
            </Entry>
          )}
        </div>
        <fieldset class="choices">
          <legend>{t("web-house-exception-how")}</legend>
          {choices.map(([value, text]) => (
            <label key={text}>
              <input
                type="radio"
                name="house-exception"
                checked={open === value}
                onChange={() => setOpen(value)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
        {open && (
          <div class="stack tight">
            <Times
              span={span}
              of={t("web-house-exception-new")}
              bad={wrong.span !== undefined}
              onChange={setSpan}
            />
            <Bar span={span} dayStart={dayStart} />
            {wrong.span && (
              <p class="error" role="alert">
                {wrong.span}
              </p>
            )}
          </div>
        )}
        <Entry label={t("web-house-exception-note")} hint={t("web-house-exception-note-hint")}>
          {(id) => (
            <input
              {...id}
              value={note}
              maxLength={MAX_NOTE}
              dir="auto"
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Entry>
        <button type="submit" class="button main wide">
          {t(exception ? "web-house-exception-take" : "web-house-add")}
        </button>
        {exception && (
          <button
            type="button"
            class="button danger wide"
            onClick={() => {
              set(exception.date, undefined);
              onClose();
            }}
          >
            {t("web-house-exception-remove")}
          </button>
        )}
      </form>
    </Sheet>
  );
}

function List({ all, onOpen }: { all: Exception[]; onOpen: (exception: Exception) => void }) {
  return (
    <ul class="lines house-exceptions">
      {all.map((exception) => (
        <li key={exception.date}>
          <button type="button" class="line" onClick={() => onOpen(exception)}>
            <span>
              <b>{longDay(exception.date)}</b>{" "}
              {exception.note && (
                <small class="dim" dir="auto">
                  {exception.note}
                </small>
              )}
            </span>{" "}
            <em class={exception.span ? "" : "error"}>{spanWords(exception.span)}</em>
            <span class="chevron" aria-hidden="true">
              ›
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

type Props = {
  form: Form;
  dayStart: string;
  today: string;
  set: (name: string, value: string | undefined) => void;
};

export function Exceptions({ form, dayStart, today, set }: Props) {
  const [open, setOpen] = useState<Exception | "new">();
  const all = exceptionsOf(form);
  const coming = all.filter(({ date }) => date >= today);
  const past = all.filter(({ date }) => date < today).reverse();
  return (
    <section class="card stack" aria-labelledby="house-exceptions">
      <h2 id="house-exceptions">{t("web-house-exceptions")}</h2>
      {coming.length > 0 ? (
        <List all={coming} onOpen={setOpen} />
      ) : (
        <p class="dim">{t("web-house-exceptions-none")}</p>
      )}
      <button type="button" class="button house-add-line" onClick={() => setOpen("new")}>
        <Icon name="plus" />
        {t("web-house-exception-add")}
      </button>
      {past.length > 0 && (
        <details>
          <summary>{t("web-house-exceptions-past", { count: past.length })}</summary>
          <List all={past} onOpen={setOpen} />
        </details>
      )}
      {open && (
        <ExceptionSheet
          exception={open === "new" ? undefined : open}
          form={form}
          dayStart={dayStart}
          today={today}
          set={set}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
