/** Requests that nobody has answered, of all days; the soonest stands first. */
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n";
import { now } from "../clock";
import { type Booking, queue, room, venue } from "../day";
import { BookingLine, nameOf, people } from "../lines";
import { CHUNK, expires, fresh } from "./groups";
import { Steps } from "./steps";
import { lasting, when } from "./words";

/** A request stands out for so long after it came. */
const NEW_MS = 2 * 60_000;
/** With less left than this it is urgent. */
const URGENT_MS = 60 * 60_000;

export function Queue() {
  const all = queue.value;
  const [shown, setShown] = useState(CHUNK);
  const said = useNews(all);
  return (
    <section class="stack tight desk-queue" aria-labelledby="desk-queue">
      <h2 id="desk-queue" tabIndex={-1}>
        {t("web-desk-queue")} {all.length > 0 && <span class="desk-count">{all.length}</span>}
      </h2>
      <p class="hidden" role="status" aria-live="polite">
        {said}
      </p>
      {all.length === 0 ? (
        <p class="dim">{t(room.value ? "web-desk-queue-none" : "web-loading")}</p>
      ) : (
        <ul class="stack tight">
          {all.slice(0, shown).map((one) => (
            <Request key={one.id} booking={one} />
          ))}
        </ul>
      )}
      {all.length > shown && (
        <button type="button" class="button wide" onClick={() => setShown(shown + CHUNK)}>
          {t("web-desk-show-more", { count: all.length - shown })}
        </button>
      )}
    </section>
  );
}

/** What to say of requests that came while somebody looks. Those found at first are no news. */
function useNews(all: Booking[]): string {
  const known = useRef<Set<number> | undefined>(undefined);
  const [said, say] = useState("");
  const ready = room.value !== undefined;
  useEffect(() => {
    if (!ready) return;
    const came = known.current ? fresh(all, known.current) : [];
    known.current = new Set(all.map((one) => one.id));
    if (came.length === 0) return;
    say(
      came
        .map((one) =>
          t("web-desk-queue-came", {
            name: nameOf(one),
            when: when(one.date, one.starts_at),
            people: people(one.guests),
          }),
        )
        .join(" "),
    );
  }, [all, ready]);
  return said;
}

function Request({ booking }: { booking: Booking }) {
  const age = now.value - Date.parse(booking.created_at);
  const left = expires(booking, venue.value?.rules.pending_expires_min ?? 0) - now.value;
  const isNew = age < NEW_MS;
  return (
    <li class={`card desk-request${isNew ? " new" : ""}`}>
      <p class="row apart desk-hint">
        <span>
          {isNew && <b class="desk-new">{t("web-desk-new-request")} </b>}
          <span class="dim">{t("web-desk-asked", { age: lasting(age) })}</span>
        </span>
        <span class={left < URGENT_MS ? "error" : "dim"}>
          {t("web-desk-expires", { left: lasting(left) })}
        </span>
      </p>
      <BookingLine booking={booking} dated>
        <Steps booking={booking} steps={["confirmed", "canceled"]} within="desk-queue" />
      </BookingLine>
    </li>
  );
}
