/** A promotion as guests see it. */
import { useState } from "preact/hooks";
import { isToday, span } from "../../guest/house/promotions";
import { t } from "../../i18n";
import { day, longDay } from "../../i18n/time";
import type { Promotion } from "./promotion-rules";

/** A night with the owl, where there is no picture. */
function Night() {
  return (
    <svg viewBox="0 0 320 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <circle class="moon" cx="262" cy="34" r="20" />
      <circle class="shade" cx="270" cy="29" r="18" />
      {[
        [30, 22, 1.4],
        [78, 54, 1],
        [120, 18, 1.2],
        [196, 30, 1],
        [222, 72, 1.4],
        [300, 76, 1],
      ].map(([x, y, r]) => (
        <circle key={x} class="star" cx={x} cy={y} r={r} />
      ))}
      <path class="owl" d="M138 108V62q0-10-4-18 8 6 14 6h24q6 0 14-6-4 8-4 18v46z" />
      <circle class="eye" cx="150" cy="70" r="8" />
      <circle class="eye" cx="170" cy="70" r="8" />
      <circle class="dot" cx="150" cy="70" r="3.2" />
      <circle class="dot" cx="170" cy="70" r="3.2" />
    </svg>
  );
}

/** The picture, or the night in its place. */
export function Picture({ url }: { url?: string | null | undefined }) {
  const [lost, lose] = useState<string>();
  const there = url && lost !== url;
  return (
    <div class={`house-picture${there ? " pictured" : ""}`}>
      {there ? (
        <img src={url} alt="" loading="lazy" decoding="async" onError={() => lose(url)} />
      ) : (
        <Night />
      )}
      {url && lost === url && <small class="badge bad">{t("web-house-promo-lost")}</small>}
    </div>
  );
}

/** When it holds, in words. */
export function daysOf(promotion: Promotion): string {
  const [kind, [first = "", last = ""]] = span(promotion) ?? ["always", []];
  if (kind === "day") return t("web-promo-day", { day: longDay(first) });
  if (kind === "span") return t("web-promo-span", { from: day(first), until: day(last) });
  if (kind === "from") return t("web-promo-from", { from: day(first) });
  if (kind === "until") return t("web-promo-until", { until: day(first) });
  return t("web-house-promo-always");
}

export function Days({ promotion, today }: { promotion: Promotion; today: string }) {
  return (
    <p class="row house-days">
      <span class="dim">{daysOf(promotion)}</span>
      {isToday(promotion, today) && <span class="badge good">{t("web-promo-today")}</span>}
    </p>
  );
}
