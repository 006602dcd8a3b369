/** Takes a table out of service for a while. */
import "../../styles/staff-floor.css";
import { useId, useState } from "preact/hooks";
import { post } from "../../api/http";
import { t } from "../../i18n";
import { clock, day as dayWord } from "../../i18n/time";
import { Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { now } from "../clock";
import { day, load, room, today } from "../day";
import { close } from "../layers";
import type { LayerProps } from "../layers-view";
import { BookingLine } from "../lines";
import { ahead, untilEnd, wallOf } from "./draft";
import { span } from "./face";
import { holders } from "./now";
import { dayStart } from "./use-draft";
import { present, tableOf } from "./views";

const SPANS = [30, 60, 120] as const;

type Form = { table: number | undefined; time: string; minutes: number | "end"; reason: string };

/** The table: fixed if one was tapped, else chosen. */
function Which({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  return (
    <Field label={t("web-floor-which")}>
      {(given) => (
        <select
          {...given}
          value={form.table}
          onChange={(event) => change({ table: Number(event.currentTarget.value) })}
        >
          {room.value?.tables.map(({ number, zone }) => (
            <option key={number} value={number}>
              {[t("web-floor-table", { number }), zone].filter(Boolean).join(", ")}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** From now on, or from a time of the shown day. */
function From({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  const name = useId();
  const own = form.time !== "";
  return (
    <fieldset class="choices">
      <legend>{t("web-floor-from-when")}</legend>
      {present.value && (
        <>
          <label>
            <input type="radio" name={name} checked={!own} onChange={() => change({ time: "" })} />
            <span>{t("web-floor-from-now")}</span>
          </label>
          <label>
            <input
              type="radio"
              name={name}
              checked={own}
              onChange={() => change({ time: clock(new Date(now.value)) })}
            />
            <span>{t("web-floor-own-time")}</span>
          </label>
        </>
      )}
      {own && (
        <input
          type="time"
          class="staff-floor-number"
          aria-label={t("web-floor-from-when")}
          value={form.time}
          onChange={(event) => {
            if (event.currentTarget.value) change({ time: event.currentTarget.value });
          }}
        />
      )}
    </fieldset>
  );
}

function Long({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{t("web-floor-how-long")}</legend>
      {([...SPANS, "end"] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={form.minutes === one}
            onChange={() => change({ minutes: one })}
          />
          <span>{one === "end" ? t("web-floor-to-end") : span(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function BlockSheet({ layer }: LayerProps<"block">) {
  const [form, setForm] = useState<Form>({
    table: layer.table ?? room.value?.tables[0]?.number,
    time: present.value ? "" : dayStart() > "12:00" ? dayStart() : "12:00",
    minutes: 60,
    reason: "",
  });
  const { busy, error, run, forgive } = useTask(load);
  const change = (part: Partial<Form>) => {
    forgive();
    setForm((old) => ({ ...old, ...part }));
  };
  const time = form.time || clock(new Date(now.value));
  const minutes = form.minutes === "end" ? untilEnd(time, dayStart()) : form.minutes;
  const send = () =>
    run(async () => {
      if (form.table === undefined) return;
      const date = form.time ? day.value : today.value;
      const starts_at = wallOf(date, time, dayStart());
      const reason = form.reason.trim();
      const body = { table_no: form.table, starts_at, minutes, reason };
      const block = await post("/api/admin/blocks", { body });
      toast(t("web-floor-blocked", { number: block.table, time: clock(block.ends_at) }));
      close();
      await load();
    });
  const table = tableOf(form.table);
  // The daemon names who is in the way; who of them is known here can be opened at once.
  const inTheWay = () => {
    const days = Math.round((Date.parse(day.value) - Date.parse(today.value)) / 86_400_000);
    const here = clock(new Date(now.value));
    const from = now.value + (ahead(here, time, dayStart()) + days * 24 * 60) * 60_000;
    return holders(table?.bookings ?? [], from, from + minutes * 60_000);
  };
  const others = error === undefined ? [] : inTheWay();
  return (
    <Sheet
      title={
        layer.table === undefined
          ? t("web-floor-close-table")
          : t("web-floor-close-number", { number: layer.table })
      }
      onClose={close}
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {!present.value && <p class="dim">{dayWord(day.value)}</p>}
        {layer.table === undefined && <Which form={form} change={change} />}
        <From form={form} change={change} />
        <Long form={form} change={change} />
        <Field label={t("web-floor-reason")}>
          {(given) => (
            <input
              {...given}
              type="text"
              dir="auto"
              value={form.reason}
              onInput={(event) => change({ reason: event.currentTarget.value })}
            />
          )}
        </Field>
        {error !== undefined && (
          <div class="notice stack tight" role="alert">
            <p>{tell(error)}</p>
          </div>
        )}
        {others.length > 0 && (
          <ul class="lines" aria-label={t("web-floor-in-the-way")}>
            {others.map((booking) => (
              <li key={booking.id}>
                <BookingLine booking={booking} />
              </li>
            ))}
          </ul>
        )}
        <button type="submit" class="button main wide" aria-disabled={busy} aria-busy={busy}>
          {t("web-floor-go-close", { span: span(minutes) })}
        </button>
      </form>
    </Sheet>
  );
}
