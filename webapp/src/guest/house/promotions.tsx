/** Promotions and events, with their pictures and days. */
import { useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { day, longDay } from "../../i18n/time";
import { Empty } from "../../ui/kit";
import type { Bootstrap } from "../store";

type Promotion = Schemas["Promotion"];

/** When it holds, as `[text's name, its days]`; nothing for what is not of certain days. */
export function span(promotion: Promotion): [string, string[]] | undefined {
  const { starts_on: from, ends_on: until } = promotion;
  if (from && until) return from === until ? ["day", [from]] : ["span", [from, until]];
  if (from) return ["from", [from]];
  return until ? ["until", [until]] : undefined;
}

/** Whether it is one of these days, and today. */
export function isToday(promotion: Promotion, today: string): boolean {
  const { starts_on: from, ends_on: until } = promotion;
  return Boolean(from || until) && (!from || from <= today) && (!until || today <= until);
}

function Days({ promotion, today }: { promotion: Promotion; today: string }) {
  const known = span(promotion);
  if (!known) return null;
  const [kind, [first = "", last = ""]] = known;
  const args = {
    day: first && longDay(first),
    from: first && day(first),
    until: kind === "until" ? day(first) : last && day(last),
  };
  return (
    <p class="row days-of">
      <span class="dim">{t(`web-promo-${kind}`, args)}</span>
      {isToday(promotion, today) && <span class="badge good">{t("web-promo-today")}</span>}
    </p>
  );
}

/** A picture, unless it cannot be had: then nothing stands in its place. */
function Picture({ url, alt }: { url: string; alt: string }) {
  const [lost, lose] = useState(false);
  if (lost) return null;
  return <img src={url} alt={alt} loading="lazy" decoding="async" onError={() => lose(true)} />;
}

export function Promotions({ known: { promotions, venue } }: { known: Bootstrap }) {
  if (promotions.length === 0) return <Empty text={t("web-promo-none")} />;
  return (
    <ul class="stack promotions">
      {promotions.map((one) => (
        <li key={one.id} class={`card promotion${one.is_default ? " standing" : ""}`}>
          {one.image_url && <Picture key={one.image_url} url={one.image_url} alt={one.title} />}
          <h2 dir="auto">{one.title}</h2>
          <Days promotion={one} today={venue.today} />
          {one.description && (
            <p class="words" dir="auto">
              {one.description}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
