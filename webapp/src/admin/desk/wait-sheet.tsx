/** Puts somebody on the waitlist who called, or who stands at the door of a full house. */
import "../../styles/staff-desk.css";
import { useEffect, useState } from "preact/hooks";
import { get, post, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Failed, Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { now } from "../clock";
import { day, today } from "../day";
import { close } from "../layers";
import type { LayerProps } from "../layers-view";
import { Party } from "./party";
import { Trouble } from "./trouble";

type Slot = Schemas["Slot"];
export type Form = {
  date: string;
  guests: number;
  from: string;
  until: string;
  name: string;
  phone: string;
};

/** What is sent; `undefined` while something is missing. */
export function request(form: Form): Schemas["StaffWait"] | undefined {
  const [name, phone] = [form.name.trim(), form.phone.trim()];
  if (!form.from || !form.until || !(name || phone)) return;
  const { date, guests, from, until } = form;
  return { date, guests, from, until, ...(name ? { name } : {}), ...(phone ? { phone } : {}) };
}

/** The day's starts that are still to come, in the venue's time. */
function useStarts(date: string, guests: number) {
  const [read, setRead] = useState<{ date: string; slots: Slot[] }>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const mine = new AbortController();
    setError(undefined);
    get("/api/admin/availability", { query: { date, guests }, signal: mine.signal }).then(
      ({ slots }) => !mine.signal.aborted && setRead({ date, slots }),
      (reason: unknown) => !mine.signal.aborted && setError(reason),
    );
    return () => mine.abort();
  }, [date, guests, turn]);
  const slots = read?.date === date ? read.slots : undefined;
  const starts = slots
    ?.filter((slot) => Date.parse(slot.starts_at) > now.value)
    .map((slot) => clock(slot.starts_at));
  return { starts, error, again: () => setTurn((count) => count + 1) };
}

export function WaitSheet(_: LayerProps<"wait">) {
  const [form, setForm] = useState<Form>(() => ({
    date: [day.value, today.value].sort()[1] ?? today.value,
    guests: 2,
    from: "",
    until: "",
    name: "",
    phone: "",
  }));
  const { starts, error: unread, again } = useStarts(form.date, form.guests);
  const { busy, error, run, forgive } = useTask(async () => again());
  const change = (part: Partial<Form>) => {
    forgive();
    setForm({ ...form, ...part });
  };
  const [first = ""] = starts ?? [];
  const from = form.from && starts?.includes(form.from) ? form.from : first;
  const rest = starts?.slice(Math.max(0, starts.indexOf(from))) ?? [];
  const last = rest[rest.length - 1] ?? "";
  const until = form.until && rest.includes(form.until) ? form.until : last;
  const body = request({ ...form, from, until });
  const send = () =>
    run(async () => {
      if (!body) return;
      const added = await post("/api/admin/waitlist", { body });
      const name = added.guest?.name || added.guest?.phone || "";
      toast(t(added.offer ? "web-desk-wait-added-offer" : "web-desk-wait-added", { name }));
      close();
    });
  return (
    <Sheet title={t("web-desk-wait-title")} onClose={close}>
      <form
        class="stack desk-wait-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (body) void send();
        }}
      >
        <div class="grid">
          <Field label={t("web-desk-day")}>
            {(given) => (
              <input
                {...given}
                type="date"
                min={today.value}
                value={form.date}
                onChange={({ currentTarget: { value } }) => value && change({ date: value })}
              />
            )}
          </Field>
          <Party guests={form.guests} onChoose={(guests) => change({ guests })} />
        </div>
        {unread !== undefined ? (
          <Failed error={unread} retry={again} />
        ) : !starts ? (
          <div class="skeleton" role="status" aria-label={t("web-loading")} />
        ) : starts.length === 0 ? (
          <p class="notice">{t("web-desk-no-times")}</p>
        ) : (
          <div class="desk-pair">
            <Start
              label={t("web-desk-wait-from")}
              starts={starts}
              value={from}
              onStart={(at) => change({ from: at })}
            />
            <Start
              label={t("web-desk-wait-until")}
              starts={rest}
              value={until}
              onStart={(at) => change({ until: at })}
            />
          </div>
        )}
        <div class="grid">
          <Field label={t("web-desk-name")}>
            {(given) => (
              <input
                {...given}
                dir="auto"
                autocomplete="off"
                value={form.name}
                onInput={({ currentTarget }) => change({ name: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t("web-desk-phone")}>
            {(given) => (
              <input
                {...given}
                type="tel"
                autocomplete="off"
                value={form.phone}
                onInput={({ currentTarget }) => change({ phone: currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <p class="dim">{t("web-desk-wait-how")}</p>
        <Trouble error={error} />
        <button
          type="submit"
          class="button main wide"
          aria-disabled={!body || busy}
          aria-busy={busy}
        >
          {busy ? t("web-desk-sending") : body ? t("web-desk-wait-add") : t("web-desk-wait-who")}
        </button>
      </form>
    </Sheet>
  );
}

type StartProps = {
  label: string;
  starts: string[];
  value: string;
  onStart: (at: string) => void;
};

function Start({ label, starts, value, onStart }: StartProps) {
  return (
    <Field label={label}>
      {(given) => (
        <select
          {...given}
          value={value}
          onChange={({ currentTarget }) => onStart(currentTarget.value)}
        >
          {starts.map((at) => (
            <option key={at} value={at}>
              {at}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
