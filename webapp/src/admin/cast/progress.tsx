/** How far a broadcast is: the bar, and figures that say where each recipient stands. */
import { t } from "../../i18n";
import { now } from "../clock";
import { type Cast, percentOf, settled } from "./apply";
import { lasting, moment, problemWords } from "./words";

function Part({ value, total, kind }: { value: number; total: number; kind: string }) {
  if (value === 0 || total === 0) return null;
  return <i class={kind} style={{ width: `${(value / total) * 100}%` }} />;
}

/** What holds it up. */
export function Held({ cast: { status, problem, quiet_until, test } }: { cast: Cast }) {
  if (status === "done" || status === "canceled" || test) return null;
  return (
    <>
      {problem && status === "paused" && (
        <p class="notice cast-problem" role="alert">
          {problemWords(problem)}
        </p>
      )}
      {quiet_until && (
        <p class="notice">{t("web-cast-quiet", { when: moment(quiet_until, now.value) })}</p>
      )}
    </>
  );
}

export function Progress({ cast }: { cast: Cast }) {
  const { id, status, total, sent, failed, unsubscribed, unknown, clicks, rate, eta_s } = cast;
  const percent = percentOf(settled(cast), total);
  const moving = status === "sending";
  return (
    <div class="stack tight">
      <p class="cast-count">
        <b>{t("web-cast-of", { sent, total })}</b> <span>{t("web-cast-percent", { percent })}</span>
      </p>
      <div
        class={`cast-bar ${status}`}
        role="progressbar"
        aria-label={t("web-cast-progress", { id })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <Part value={sent} total={total} kind="sent" />
        <Part value={unsubscribed} total={total} kind="left" />
        <Part value={failed} total={total} kind="failed" />
        <Part value={unknown} total={total} kind="unknown" />
      </div>
      <ul class="cast-facts">
        {moving && rate > 0.05 && (
          <li>{t("web-cast-rate", { rate: Math.round(rate * 10) / 10 })}</li>
        )}
        {moving && eta_s != null && <li>{t("web-cast-left", { time: lasting(eta_s) })}</li>}
        {unsubscribed > 0 && (
          <li class="left">{t("web-cast-unsubscribed", { count: unsubscribed })}</li>
        )}
        {failed > 0 && <li class="failed">{t("web-cast-failed", { count: failed })}</li>}
        {unknown > 0 && <li class="unknown">{t("web-cast-unknown", { count: unknown })}</li>}
        {clicks > 0 && <li>{t("web-cast-clicks", { count: clicks })}</li>}
      </ul>
      {unknown > 0 && <p class="dim cast-small">{t("web-cast-unknown-why")}</p>}
    </div>
  );
}
