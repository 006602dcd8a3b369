/** The day's bookings: at tables, to come, ended; narrowed by how they stand and by what is typed. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { Empty, Loading } from "../../ui/kit";
import { ahead, type Step } from "../acts";
import { now } from "../clock";
import { type Booking, bookings, day, room } from "../day";
import { BookingLine, people, StatusBadge } from "../lines";
import { CHUNK, counted, due, type Group, grouped, late, matches } from "./groups";
import { Everywhere } from "./search";
import { Steps } from "./steps";
import { lasting } from "./words";

type Status = Schemas["Status"];

const heads: Record<Group, string> = {
  here: "web-desk-here",
  coming: "web-desk-coming",
  ended: "web-desk-ended",
};

export function DayList({ children }: { children: ComponentChildren }) {
  const [only, setOnly] = useState<Status>();
  const [typed, setTyped] = useState("");
  // Asked of all days: not with every letter.
  const [asked, setAsked] = useState("");
  const shown = day.value;
  useEffect(() => setOnly(undefined), [shown]);
  const all = bookings.value;
  const sought = all.filter((one) => matches(one, typed));
  const found = only ? sought.filter((one) => one.status === only) : sought;
  const groups = grouped(found);
  return (
    <section
      id="desk-day"
      tabIndex={-1}
      class="stack desk-list"
      aria-label={t("web-desk-day-list")}
    >
      {children}
      <Search typed={typed} onTyped={setTyped} onAsk={setAsked} />
      {all.length > 0 && <Filter all={sought} only={only} onOnly={setOnly} />}
      {!room.value ? (
        <Loading rows={5} />
      ) : found.length === 0 ? (
        typed || only ? (
          <p class="dim">{t("web-desk-none-found")}</p>
        ) : (
          <Empty text={t("web-desk-none")} />
        )
      ) : (
        (["here", "coming", "ended"] as const).map((group) => (
          <Lines key={`${shown} ${group}`} group={group} all={groups[group]} />
        ))
      )}
      {asked.trim() !== "" && <Everywhere key={asked} typed={asked.trim()} except={shown} />}
    </section>
  );
}

type SearchProps = {
  typed: string;
  onTyped: (text: string) => void;
  onAsk: (text: string) => void;
};

/** A pause of typing that is long enough to ask the daemon. */
const PAUSE_MS = 700;
/** One letter is in every name. */
const LEAST = 2;

function Search({ typed, onTyped, onAsk }: SearchProps) {
  const ask = () => onAsk(typed.trim());
  useEffect(() => {
    if (typed.trim().length < LEAST && !/\d/.test(typed)) return onAsk("");
    const timer = setTimeout(ask, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <form
      class="desk-search"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label class="field">
        <span class="hidden">{t("web-desk-search")}</span>
        <input
          type="search"
          dir="auto"
          maxLength={100}
          placeholder={t("web-desk-search")}
          value={typed}
          onInput={({ currentTarget }) => onTyped(currentTarget.value)}
        />
      </label>
    </form>
  );
}

type FilterProps = {
  all: Booking[];
  only: Status | undefined;
  onOnly: (status: Status | undefined) => void;
};

function Filter({ all, only, onOnly }: FilterProps) {
  const some = counted(all);
  // What is chosen stays to be seen, though none stands so any more.
  if (only && !some.some(([status]) => status === only)) some.push([only, 0]);
  return (
    <fieldset class="choices desk-filter">
      <legend class="hidden">{t("web-desk-filter")}</legend>
      <label>
        <input type="radio" name="desk-only" checked={!only} onChange={() => onOnly(undefined)} />
        <span>
          {t("web-desk-all")} <b>{all.length}</b>
        </span>
      </label>
      {some.map(([status, count]) => (
        <label key={status}>
          <input
            type="radio"
            name="desk-only"
            checked={only === status}
            onChange={() => onOnly(status)}
          />
          <span>
            <StatusBadge status={status} /> <b>{count}</b>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Lines({ group, all }: { group: Group; all: Booking[] }) {
  const [shown, setShown] = useState(CHUNK);
  if (all.length === 0) return null;
  const guests = all.reduce((sum, one) => sum + one.guests, 0);
  return (
    <section class="desk-group" aria-labelledby={`desk-${group}`}>
      <h2 id={`desk-${group}`}>
        {t(heads[group])} <span class="desk-count">{all.length}</span>{" "}
        <small class="dim">{people(guests)}</small>
      </h2>
      <ul class="lines desk-lines">
        {all.slice(0, shown).map((one) => (
          <li key={one.id}>
            <Line booking={one} />
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <button type="button" class="button wide" onClick={() => setShown(shown + CHUNK)}>
          <Icon name="down" />
          {t("web-desk-show-more", { count: all.length - shown })}
        </button>
      )}
    </section>
  );
}

/** The one or two likeliest; the rest is in the booking's sheet. */
function likely(booking: Booking, isLate: boolean): Step[] {
  const { status } = booking;
  if (status === "pending") return ["confirmed", "canceled"];
  if (status === "seated") return ["completed"];
  // A slip of the finger must not seat tomorrow's guests.
  if (status !== "confirmed" || ahead(booking)) return [];
  return isLate ? ["seated", "no_show"] : ["seated"];
}

function Line({ booking }: { booking: Booking }) {
  const by = late(booking, now.value);
  const steps = likely(booking, by > 0);
  if (steps.length === 0) return <BookingLine booking={booking} />;
  return (
    <BookingLine booking={booking}>
      <Steps booking={booking} steps={steps} within="desk-day" quiet={!due(booking, now.value)} />
      {by > 0 && (
        <span class="error desk-hint">
          {t(booking.status === "seated" ? "web-desk-over" : "web-desk-late", {
            by: lasting(by),
          })}
        </span>
      )}
    </BookingLine>
  );
}
