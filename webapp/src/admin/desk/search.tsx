/** What is typed, sought on all days: from today on first, then what is past, the newest first. */
import { useEffect, useState } from "preact/hooks";
import { get } from "../../api/http";
import { t } from "../../i18n";
import { later } from "../../i18n/time";
import { Failed } from "../../ui/kit";
import { type Booking, today } from "../day";
import { BookingLine } from "../lines";
import { changed } from "../live";

/** More than somebody reads. */
const MOST = 100;
/** Before any venue's first night here. */
const EVER = "2000-01-01";

type Found = { ahead: Booking[]; past: Booking[]; more: boolean };

async function seek(q: string, signal: AbortSignal): Promise<Found> {
  const since = today.value;
  const limit = MOST;
  const [ahead, past] = await Promise.all([
    get("/api/admin/bookings", { query: { q, from: since, limit }, signal }),
    get("/api/admin/bookings", { query: { q, from: EVER, to: later(since, -1), limit }, signal }),
  ]);
  const more = Boolean(ahead.next ?? past.next);
  return { ahead: ahead.items, past: past.items.reverse(), more };
}

type Props = {
  typed: string;
  /** The day that is shown beside. */
  except: string;
};

export function Everywhere({ typed, except }: Props) {
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((count) => count + 1);
  useEffect(() => {
    const mine = new AbortController();
    setError(undefined);
    seek(typed, mine.signal).then(
      (answer) => !mine.signal.aborted && setFound(answer),
      (reason: unknown) => !mine.signal.aborted && setError(reason),
    );
    return () => mine.abort();
  }, [typed, turn]);
  useEffect(() => changed("booking", again), []);
  const others = [...(found?.ahead ?? []), ...(found?.past ?? [])].filter(
    (one) => one.date !== except,
  );
  return (
    <section class="desk-group" aria-labelledby="desk-everywhere">
      <h2 id="desk-everywhere">
        {t("web-desk-everywhere")} {found && <span class="desk-count">{others.length}</span>}
      </h2>
      <p class="hidden" role="status">
        {found ? t("web-desk-everywhere-found", { count: others.length }) : ""}
      </p>
      {error !== undefined ? (
        <Failed error={error} retry={again} />
      ) : !found ? (
        <div class="skeleton" role="status" aria-label={t("web-loading")} />
      ) : others.length === 0 ? (
        <p class="dim">{t("web-desk-everywhere-none")}</p>
      ) : (
        <ul class="lines desk-lines">
          {others.map((one) => (
            <li key={one.id}>
              <BookingLine booking={one} dated />
            </li>
          ))}
        </ul>
      )}
      {found?.more && <p class="dim">{t("web-desk-everywhere-more")}</p>}
    </section>
  );
}
