/** What happened, newest first, and who did it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { get } from "../../api/http";
import { t } from "../../i18n";
import { clock, longDay } from "../../i18n/time";
import { Empty, Failed, Loading } from "../../ui/kit";
import {
  byDay,
  byWhom,
  CHIPS,
  type Chip,
  chipOf,
  detailOf,
  type Event,
  eventWord,
  headed,
} from "../access/events";
import { known } from "../day";
import { Title } from "../frame";
import { show } from "../layers";
import { nameOf } from "../lines";
import { hear } from "../live";
import "../../styles/staff-access.css";

const PAGE = 100;
/** Several events in a breath are read together. */
const SETTLE_MS = 600;

type Log = { events: Event[]; next: string | undefined };

function useLog() {
  const [log, setLog] = useState<Log>();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const last = useRef<Log | undefined>(undefined);
  const put = (made: Log) => {
    last.current = made;
    setLog(made);
  };
  const head = async () => {
    try {
      const page = await get("/api/admin/events", { query: { limit: PAGE } });
      const { events, gap } = headed(last.current?.events ?? [], page.items);
      const first = gap || !last.current;
      put({ events, next: first ? (page.next ?? undefined) : last.current?.next });
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    }
  };
  const more = async () => {
    const from = last.current;
    if (!from?.next || busy) return;
    setBusy(true);
    try {
      const page = await get("/api/admin/events", { query: { limit: PAGE, before: from.next } });
      // The head may have grown meanwhile.
      const events = last.current?.events ?? [];
      const oldest = events.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
      const older = page.items.filter((event) => event.seq < oldest);
      put({ events: [...events, ...older], next: page.next ?? undefined });
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    void head();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hear((said) => {
      if (said.type === "stats_update" || said.type === "hello" || said.type === "pong") return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void head();
      }, SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return { log, failure, busy, head, more };
}

function Links({ event }: { event: Event }) {
  const { booking_id: id, guest_id: guest } = event;
  const booking = id ? known(id) : undefined;
  if (!id && !guest) return null;
  return (
    <span class="log-links">
      {id && (
        <button
          type="button"
          class="button plain"
          onClick={() => show({ kind: "booking", id })}
          dir="auto"
        >
          {booking ? nameOf(booking) : t("web-log-booking", { number: id })}
        </button>
      )}
      {/* A booking's sheet leads on to its guest. */}
      {!id && guest && (
        <button
          type="button"
          class="button plain"
          aria-label={t("web-log-guest-of", { number: event.seq })}
          onClick={() => show({ kind: "guest", id: guest })}
        >
          {t("web-log-guest")}
        </button>
      )}
    </span>
  );
}

function Line({ event }: { event: Event }) {
  const detail = detailOf(event);
  return (
    <li class={chipOf(event)}>
      <time class="dim" dateTime={event.at}>
        {clock(event.at)}
      </time>{" "}
      <span class="log-what">
        <b>{eventWord(event)}</b>{" "}
        {detail && (
          <span dir="auto" class="log-detail">
            {detail}
          </span>
        )}{" "}
        <small class="dim" dir="auto">
          {byWhom(event)}
        </small>
      </span>{" "}
      <Links event={event} />
    </li>
  );
}

export function LogScreen() {
  const { log, failure, busy, head, more } = useLog();
  const [chip, setChip] = useState<Chip>("all");
  const events = (log?.events ?? []).filter((event) => chip === "all" || chipOf(event) === chip);
  return (
    <main class="page wide log">
      <Title text={t("web-staff-log")} />
      {failure !== undefined && <Failed error={failure} retry={() => void head()} />}
      {!log && failure === undefined && <Loading rows={8} />}
      {log && (
        <>
          <fieldset class="choices">
            <legend class="hidden">{t("web-log-filter")}</legend>
            {CHIPS.map(([name, word]) => (
              <label key={name}>
                <input
                  type="radio"
                  name="noun"
                  checked={chip === name}
                  onChange={() => setChip(name)}
                />
                <span>{t(word)}</span>
              </label>
            ))}
          </fieldset>
          {events.length === 0 && (
            <Empty text={t(log.next ? "web-log-none-here" : "web-log-none")} />
          )}
          {events.length > 0 && (
            <div class="stack">
              {byDay(events).map(([date, list]) => (
                <section key={date}>
                  <h2 class="log-day">{longDay(date)}</h2>
                  <ul class="log-list">
                    {list.map((event) => (
                      <Line key={event.seq} event={event} />
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          )}
          {log.next ? (
            <button
              type="button"
              class="button wide"
              aria-busy={busy}
              disabled={busy}
              onClick={() => void more()}
            >
              {t(busy ? "web-loading" : "web-log-more")}
            </button>
          ) : (
            events.length > 0 && <p class="dim">{t("web-log-end")}</p>
          )}
        </>
      )}
    </main>
  );
}
