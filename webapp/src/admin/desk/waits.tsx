/** Who waits for a table on the shown day, and what they are offered; live. */
import { useEffect, useRef, useState } from "preact/hooks";
import { get, post, remove, type Schemas } from "../../api/http";
import { decided, Keys } from "../../api/keys";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Icon } from "../../ui/icon";
import { Failed, Loading } from "../../ui/kit";
import { Confirm } from "../../ui/sheet";
import { outdated, tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { now } from "../clock";
import { day, put } from "../day";
import { show } from "../layers";
import { people, tablesOf } from "../lines";
import { changed } from "../live";
import { lasting, left, when } from "./words";

type Wait = Schemas["WaitEntry"];

/** The day's line, read anew whenever somebody joins, is offered something, or leaves. */
function useWaits(date: string) {
  const [read, setRead] = useState<{ date: string; waits: Wait[] }>();
  const [error, setError] = useState<unknown>();
  const asked = useRef(0);
  const load = async () => {
    if (!date) return;
    asked.current += 1;
    const mine = asked.current;
    const waits: Wait[] = [];
    try {
      let cursor: string | undefined;
      do {
        const page = await get("/api/admin/waitlist", { query: { date, limit: 200, cursor } });
        waits.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      if (mine !== asked.current) return;
      setRead({ date, waits });
      setError(undefined);
    } catch (reason) {
      if (mine === asked.current) setError(reason);
    }
  };
  useEffect(() => {
    void load();
    return changed("waitlist", () => void load());
  }, [date]);
  return { waits: read?.date === date ? read.waits : undefined, error, load };
}

/** Those that may still come to something, and the others. */
export function parted(waits: Wait[]): { open: Wait[]; over: Wait[] } {
  const isOpen = ({ status }: Wait) => status === "waiting" || status === "offered";
  // An offer runs out: it is looked at first.
  const rank = ({ status }: Wait) => (status === "offered" ? 0 : 1);
  const open = waits.filter(isOpen).sort((one, other) => rank(one) - rank(other));
  return { open, over: waits.filter((one) => !isOpen(one)) };
}

export function Waits() {
  const { waits, error, load } = useWaits(day.value);
  const { open, over } = parted(waits ?? []);
  return (
    <section class="stack tight desk-waits" aria-labelledby="desk-waits">
      <div class="row apart">
        <h2 id="desk-waits" tabIndex={-1}>
          {t("web-desk-waits")} {open.length > 0 && <span class="desk-count">{open.length}</span>}
        </h2>
        <button
          type="button"
          class="button"
          aria-label={t("web-desk-wait-add")}
          onClick={() => show({ kind: "wait" })}
        >
          <Icon name="plus" />
          {t("web-desk-wait-new")}
        </button>
      </div>
      {error !== undefined && <Failed error={error} retry={() => void load()} />}
      {!waits && error === undefined && <Loading rows={1} />}
      {waits && open.length === 0 && <p class="dim">{t("web-desk-waits-none")}</p>}
      {open.length > 0 && (
        <ul class="stack tight">
          {open.map((one) => (
            <WaitCard key={one.id} wait={one} reload={load} />
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details>
          <summary>{t("web-desk-waits-over", { count: over.length })}</summary>
          <ul class="lines">
            {over.map((one) => (
              <Over key={one.id} wait={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const states: Record<Wait["status"], [string, string]> = {
  waiting: ["wait", "web-desk-wait-waiting"],
  offered: ["good", "web-desk-wait-offered"],
  claimed: ["good", "web-desk-wait-claimed"],
  lapsed: ["bad", "web-desk-wait-lapsed"],
  left: ["", "web-desk-wait-left"],
  expired: ["", "web-desk-wait-expired"],
};

function State({ status }: { status: Wait["status"] }) {
  const [kind, text] = states[status];
  return <span class={`badge ${kind}`}>{t(text)}</span>;
}

const nameOf = ({ guest }: Wait) => guest?.name || guest?.phone || t("web-staff-nobody");

/** `19:00–21:00`, or the one start that they would take. */
function span({ from_at: from, until_at: until }: Wait): string {
  return from === until ? clock(from) : `${clock(from)}–${clock(until)}`;
}

function Over({ wait }: { wait: Wait }) {
  const id = wait.booking_id;
  return (
    <li class="row apart desk-over">
      <span>
        <b dir="auto">{nameOf(wait)}</b>{" "}
        <small class="dim">
          {span(wait)}, {people(wait.guests)}
        </small>
      </span>
      {id ? (
        <button type="button" class="button" onClick={() => show({ kind: "booking", id })}>
          {t("web-desk-booking", { id })}
        </button>
      ) : (
        <State status={wait.status} />
      )}
    </li>
  );
}

type CardProps = { wait: Wait; reload: () => Promise<void> };

function WaitCard({ wait, reload }: CardProps) {
  const { guest, offer } = wait;
  const open = offer && left(offer.expires_at, now.value) > 0 ? offer : undefined;
  const mute = Boolean(guest && !guest.telegram_id);
  return (
    <li class={`card desk-wait${open ? " offered" : ""}`}>
      <div class="row apart">
        {guest ? (
          <button
            type="button"
            class="desk-name"
            onClick={() => show({ kind: "guest", id: guest.id })}
          >
            <b dir="auto">{nameOf(wait)}</b>
          </button>
        ) : (
          <b>{nameOf(wait)}</b>
        )}
        <State status={wait.status} />
      </div>
      <p>
        <b>{span(wait)}</b> · {people(wait.guests)}
        {wait.minutes ? ` · ${lasting(wait.minutes * 60_000)}` : ""}
      </p>
      <p class="dim desk-hint">
        {wait.place ? `${t("web-desk-wait-place", { place: wait.place })} · ` : ""}
        {t("web-desk-wait-since", { age: lasting(now.value - Date.parse(wait.created_at)) })}
      </p>
      {open && (
        <p class="desk-offer">
          <b>
            {when(wait.date, open.starts_at)}–{clock(open.ends_at)}, {tablesOf(open.tables)}
          </b>{" "}
          <span>
            {t("web-desk-wait-left-minutes", { count: left(open.expires_at, now.value) })}
          </span>
        </p>
      )}
      {mute && guest?.phone && (
        <div class="row">
          <a class="button" href={`tel:${guest.phone}`}>
            {t("web-desk-call", { phone: guest.phone })}
          </a>
          <span class="dim desk-hint">{t("web-desk-wait-phone")}</span>
        </div>
      )}
      <div class="row">
        {open && <Claim wait={wait} reload={reload} />}
        <TakeOff wait={wait} reload={reload} />
      </div>
    </li>
  );
}

/** Takes for them what they are offered; the same try again is the same booking. */
function Claim({ wait, reload }: CardProps) {
  const { busy, error, run } = useTask(reload);
  const keys = useRef(new Keys());
  const claim = () =>
    run(async () => {
      const path = { id: wait.id };
      const key = keys.current.of(wait.offer);
      try {
        const booking = await post("/api/admin/waitlist/{id}/claim", { path, body: {}, key });
        put(booking);
        toast(
          t("web-desk-wait-booked", {
            name: nameOf(wait),
            when: when(booking.date, booking.starts_at),
            tables: tablesOf(booking.tables),
          }),
        );
      } catch (refusal) {
        if (decided(refusal)) keys.current.done();
        throw refusal;
      }
      document.getElementById("desk-waits")?.focus();
      await reload();
    });
  return (
    <>
      <button
        type="button"
        class="button main"
        aria-label={`${t("web-desk-wait-claim")}: ${nameOf(wait)}`}
        aria-disabled={busy}
        aria-busy={busy}
        onClick={() => void claim()}
      >
        {t("web-desk-wait-claim")}
      </button>
      {error !== undefined && (
        <p class="error desk-error" role="alert">
          {tell(error)}
        </p>
      )}
    </>
  );
}

function TakeOff({ wait, reload }: CardProps) {
  const [asked, ask] = useState(false);
  const { busy, error, run } = useTask(reload);
  const word = t("web-desk-wait-remove");
  const off = () =>
    run(async () => {
      try {
        await remove("/api/admin/waitlist/{id}", { path: { id: wait.id } });
      } catch (refusal) {
        // Gone already: that is what was wanted.
        if (!outdated(refusal)) throw refusal;
      }
      ask(false);
      toast(t("web-desk-wait-removed", { name: nameOf(wait) }));
      document.getElementById("desk-waits")?.focus();
      await reload();
    });
  const text = t("web-desk-wait-remove-sure", {
    name: nameOf(wait),
    span: span(wait),
    people: people(wait.guests),
  });
  return (
    <>
      <button
        type="button"
        class="button danger"
        aria-label={`${word}: ${nameOf(wait)}`}
        onClick={() => ask(true)}
      >
        {word}
      </button>
      {asked && (
        <Confirm
          title={t("web-desk-wait-remove-title")}
          text={error === undefined ? text : `${text} ${tell(error)}`}
          yes={word}
          busy={busy}
          onYes={() => void off()}
          onClose={() => ask(false)}
        />
      )}
    </>
  );
}
