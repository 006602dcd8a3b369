/** What happened to a booking, newest first. */
import { useId } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { dayWord } from "../days";
import { doer, happened, particulars } from "./history";

export function History({ events }: { events: Schemas["Event"][] | undefined }) {
  const id = useId();
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h3 id={id}>{t("web-desk-history")}</h3>
      {events === undefined ? (
        <div class="skeleton" role="status" aria-label={t("web-loading")} />
      ) : events.length === 0 ? (
        <p class="dim">{t("web-desk-history-none")}</p>
      ) : (
        <ol class="desk-history">
          {[...events].reverse().map((event) => {
            const more = particulars(event);
            return (
              <li key={event.seq}>
                <p>
                  <b>{happened(event.kind)}</b> <span dir="auto">{doer(event)}</span>
                </p>
                {more && <p dir="auto">{more}</p>}
                <p class="dim">
                  {t("web-desk-when", {
                    day: dayWord(event.at.slice(0, 10)),
                    time: clock(event.at),
                  })}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
