/** What a guest waits for, and the table that is offered to them. */
import { useState } from "preact/hooks";
import { post, remove, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Confirm } from "../../ui/sheet";
import { outdated, tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { load, offline, put } from "../store";
import { dayWord, when } from "./when";
import { tablesOf } from "./words";

type Wait = Schemas["WaitEntry"];

/** Those that still wait, or have an offer. */
export function standing(waits: Wait[]): Wait[] {
  return waits.filter(({ status }) => status === "waiting" || status === "offered");
}

/** Whole minutes until an offer ends; none once it has. */
export function left(expiresAt: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(expiresAt) - now) / 60_000));
}

/** `пт, 27 нояб., с 19:00 до 21:00` */
function span(wait: Wait): string {
  const day = dayWord(wait.date);
  const [from, until] = [clock(wait.from_at), clock(wait.until_at)];
  const one = wait.from_at === wait.until_at;
  return one
    ? t("web-mine-when", { day, time: from })
    : t("web-mine-wait-span", { day, from, until });
}

export function Waits({ waits, now }: { waits: Wait[]; now: number }) {
  const all = standing(waits);
  if (all.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="waits">
      <h2 id="waits">{t("web-mine-waits")}</h2>
      <ul class="stack">
        {all.map((wait) => (
          <WaitCard key={wait.id} wait={wait} now={now} />
        ))}
      </ul>
    </section>
  );
}

function WaitCard({ wait, now }: { wait: Wait; now: number }) {
  const { offer } = wait;
  const open = offer && left(offer.expires_at, now) > 0 ? offer : undefined;
  return (
    <li class={`card booking${open ? " offered" : ""}`}>
      <div class="top">
        <h3>{span(wait)}</h3>
        <span class={`badge ${open ? "good" : "wait"}`}>
          {t(open ? "web-mine-wait-offered" : "web-mine-wait-waiting")}
        </span>
      </div>
      <p class="dim">
        {t("web-mine-guests", { count: wait.guests })}
        {!open && wait.place && <> · {t("web-mine-wait-place", { place: wait.place })}</>}
      </p>
      {open ? <Offer wait={wait} offer={open} now={now} /> : <p>{t("web-mine-wait-tell")}</p>}
      <Leave wait={wait} />
    </li>
  );
}

type OfferProps = { wait: Wait; offer: Schemas["WaitOffer"]; now: number };

function Offer({ wait, offer, now }: OfferProps) {
  const { busy, error, run } = useTask(load);
  const claim = () =>
    run(async () => {
      const path = { id: wait.id };
      const booking = await post("/api/waitlist/{id}/claim", { path, body: {} });
      put(booking);
      toast(t("web-mine-wait-claimed", { when: when(booking.date, booking.starts_at) }));
      await load();
    });
  return (
    <div class="stack tight">
      <p>
        <b>{when(wait.date, offer.starts_at)}</b>, {tablesOf(offer.tables)}
      </p>
      <p class="dim lesser">
        {t("web-mine-wait-expires", {
          time: clock(offer.expires_at),
          minutes: left(offer.expires_at, now),
        })}
      </p>
      <button
        type="button"
        class="button main wide"
        aria-disabled={busy || offline()}
        aria-busy={busy}
        onClick={() => !offline() && claim()}
      >
        {t(busy ? "web-mine-sending" : "web-mine-wait-claim")}
      </button>
      {error !== undefined && (
        <p class="error" role="alert">
          {tell(error)}
        </p>
      )}
    </div>
  );
}

function Leave({ wait }: { wait: Wait }) {
  const [asked, ask] = useState(false);
  const { busy, error, run } = useTask(load);
  const leave = () =>
    run(async () => {
      try {
        await remove("/api/waitlist/{id}", { path: { id: wait.id } });
      } catch (refusal) {
        // Gone already: that is what was wanted.
        if (!outdated(refusal)) throw refusal;
      }
      ask(false);
      toast(t("web-mine-wait-left"));
      await load();
    });
  return (
    <>
      <button
        type="button"
        class="button wide"
        aria-disabled={offline()}
        onClick={() => !offline() && ask(true)}
      >
        {t("web-mine-wait-leave")}
      </button>
      {asked && (
        <Confirm
          title={t("web-mine-wait-leave-title")}
          text={error === undefined ? span(wait) : tell(error)}
          yes={t(busy ? "web-mine-sending" : "web-mine-wait-leave")}
          busy={busy}
          onYes={leave}
          onClose={() => ask(false)}
        />
      )}
    </>
  );
}
