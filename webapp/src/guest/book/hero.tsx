/** The top of the first screen: the owl, a greeting, tonight's hours, what is on. */
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import type { Bootstrap } from "../store";
import { partOf, running, tonight } from "./days";
import { Owl } from "./owl";

export function Hero({ boot }: { boot: Bootstrap }) {
  const { venue, me, promotions } = boot;
  const hours = tonight(venue);
  const promotion = running(promotions, venue.today);
  // A greeting takes the first name only.
  const [name = me.name] = me.name.trim().split(/\s+/);
  const times = {
    at: hours.at ? clock(hours.at) : "",
    until: hours.until ? clock(hours.until) : "",
  };
  return (
    <header class="hero">
      <Owl />
      <div class="hero-low">
        <div class="hero-words">
          <h1 dir="auto">{t(`web-book-hello-${partOf(venue.now)}`, { name })}</h1>
          <p>
            {t(hours.text, times)}
            {hours.note && <span dir="auto"> · {hours.note}</span>}
          </p>
        </div>
        {promotion && (
          <a class="promo" href="#/more/promotions">
            <span class="promo-eye" />
            <span dir="auto">{promotion.title}</span>
            <span aria-hidden="true">›</span>
          </a>
        )}
      </div>
    </header>
  );
}
