/** The visit ledger, and its correction: managers', with a reason. */
import { useState } from "preact/hooks";
import { post, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { useTask } from "../../ui/task";
import { show } from "../layers";
import { who } from "../who";
import type { Desk } from "./card-store";
import { Word } from "./keep";
import { delta, MAX_REASON, nudged } from "./rules";
import { moment, reasonOf, signed } from "./words";

export function Visits({ desk }: { desk: Desk }) {
  const { card, put, reread } = desk;
  const [typed, setTyped] = useState("+1");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<string>();
  const { busy, error, run, forgive } = useTask(reread);
  const change = delta(typed);
  const after = card.loyalty.visits + (change ?? 0);
  const numberWrong =
    change === undefined
      ? t("web-people-visits-number")
      : after < 0
        ? t("web-people-visits-below", { visits: card.loyalty.visits })
        : undefined;
  const reasonWrong = reason.trim() ? undefined : t("web-people-visits-why");
  const touch = () => {
    setDone(undefined);
    forgive();
  };
  const nudge = (step: 1 | -1) => {
    setTyped(nudged(typed, step));
    touch();
  };
  const send = () => {
    setTried(true);
    if (change === undefined || numberWrong || reasonWrong) return;
    void run(async () => {
      const body = { delta: change, reason: reason.trim() };
      put(await post("/api/admin/guests/{id}/visits", { path: { id: card.id }, body }));
      setTyped("+1");
      setReason("");
      setTried(false);
      setDone(t("web-people-visits-done", { delta: signed(change) }));
    });
  };
  return (
    <form
      class="stack tight"
      aria-labelledby="people-visits"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3 id="people-visits">{t("web-people-visits")}</h3>
      <div class="people-nudge">
        <button
          type="button"
          class="button"
          aria-label={t("web-people-visits-less")}
          onClick={() => nudge(-1)}
        >
          −1
        </button>
        <Field label={t("web-people-visits-delta")} error={numberWrong}>
          {(tied) => (
            <input
              {...tied}
              dir="ltr"
              autocomplete="off"
              maxLength={6}
              value={typed}
              onInput={({ currentTarget }) => {
                setTyped(currentTarget.value);
                touch();
              }}
            />
          )}
        </Field>
        <button
          type="button"
          class="button"
          aria-label={t("web-people-visits-more")}
          onClick={() => nudge(1)}
        >
          +1
        </button>
      </div>
      <Field label={t("web-people-visits-reason")} error={tried ? reasonWrong : undefined}>
        {(tied) => (
          <input
            {...tied}
            dir="auto"
            autocomplete="off"
            maxLength={MAX_REASON}
            value={reason}
            onInput={({ currentTarget }) => {
              setReason(currentTarget.value);
              touch();
            }}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" class="button" aria-busy={busy} aria-disabled={busy}>
          {t("web-people-visits-send")}
        </button>
        {!numberWrong && <span class="dim">{t("web-people-visits-after", { visits: after })}</span>}
      </div>
      <Word error={error} done={done} />
    </form>
  );
}

function Line({ visit }: { visit: Schemas["Visit"] }) {
  const { booking_id: booking } = visit;
  const own = visit.actor === who.value?.actor;
  return (
    <>
      <b class={visit.delta < 0 ? "people-minus" : "people-plus"}>{signed(visit.delta)}</b>
      <span>
        <span dir="auto">{reasonOf(visit.reason)}</span>
        <small class="dim">
          {moment(visit.at)} · {own ? t("web-people-you") : visit.actor}
        </small>
      </span>
      {booking != null && (
        <button
          type="button"
          class="button plain"
          onClick={() => show({ kind: "booking", id: booking })}
        >
          {t("web-people-booking", { id: `${booking}` })}
        </button>
      )}
    </>
  );
}

/** The newest lines; the rest after a tap, since a card is read at a glance. */
export function Ledger({ visits }: { visits: Schemas["Visit"][] }) {
  return (
    <details class="people-ledger">
      <summary>{t("web-people-ledger", { count: visits.length })}</summary>
      {visits.length === 0 ? (
        <p class="dim">{t("web-people-ledger-none")}</p>
      ) : (
        <ul>
          {visits.map((visit) => (
            <li key={`${visit.at} ${visit.booking_id} ${visit.delta} ${visit.reason}`}>
              <Line visit={visit} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
