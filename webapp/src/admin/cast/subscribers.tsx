/** Whom news reach, and how many came and went by week. */
import { useEffect, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { day } from "../../i18n/time";
import { Failed, Loading } from "../../ui/kit";
import { changed } from "../live";

/** `23 нояб.` of a Monday. */
const short = (date: string) => day(date).replace(/^\S+,?\s/, "");

function Weeks({ weeks }: { weeks: Schemas["SubscriberWeek"][] }) {
  const all = [...weeks].reverse();
  const most = Math.max(1, ...all.flatMap(({ gained, lost }) => [gained, lost]));
  return (
    <figure class="stack tight" aria-labelledby="cast-weeks">
      <figcaption id="cast-weeks" class="dim cast-small">
        {t("web-cast-weeks")}
      </figcaption>
      <ul class="cast-weeks">
        {all.map(({ monday, gained, lost }) => (
          <li key={monday} title={t("web-cast-week", { day: short(monday), gained, lost })}>
            <span class="cast-gained" aria-hidden="true">
              {gained > 0 && <small>+{gained}</small>}
              <i style={{ height: `${(gained / most) * 70}%` }} />
            </span>
            <span class="cast-lost" aria-hidden="true">
              <i style={{ height: `${(lost / most) * 70}%` }} />
              {lost > 0 && <small>−{lost}</small>}
            </span>
            <span class="hidden">{t("web-cast-week", { day: short(monday), gained, lost })}</span>
          </li>
        ))}
      </ul>
      <p class="row apart dim cast-small" aria-hidden="true">
        <span>{short(all[0]?.monday ?? "")}</span>
        <span>{t("web-cast-this-week")}</span>
      </p>
    </figure>
  );
}

export function Subscribers() {
  const [found, setFound] = useState<Schemas["Subscribers"]>();
  const [error, setError] = useState<unknown>();
  const load = () => {
    get("/api/admin/broadcast/subscribers").then((answer) => {
      setFound(answer);
      setError(undefined);
    }, setError);
  };
  useEffect(() => {
    load();
    return changed("guest", load);
  }, []);
  return (
    <aside class="card stack cast-subscribers" aria-labelledby="cast-subscribers">
      <h2 id="cast-subscribers">{t("web-cast-subscribers")}</h2>
      {error !== undefined && <Failed error={error} retry={load} />}
      {!found && error === undefined && <Loading rows={2} />}
      {found && (
        <>
          <p class="cast-number">{found.subscribers_count}</p>
          <Weeks weeks={found.weeks} />
          <p class="dim cast-small">{t("web-cast-subscribers-how")}</p>
        </>
      )}
    </aside>
  );
}
