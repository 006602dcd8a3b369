/** Beside the plan: who is expected, who sits, and what waits for an answer. */
import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { stepsOf } from "../acts";
import { now } from "../clock";
import { bookings, queue } from "../day";
import { dayWord } from "../days";
import { LATE_MIN } from "../late";
import { BookingLine, nameOf } from "../lines";
import { lateWords, remaining, sitWords } from "./face";
import { arrivals, lateBy, live, sitters } from "./now";
import { Steps } from "./step";
import { overnight } from "./strays";

type Booking = Schemas["Booking"];

/** Arrivals are shown so far ahead. */
const AHEAD_HOURS = 3;

function Arrival({ booking }: { booking: Booking }) {
  const late = useComputed(() => lateWords(booking, now.value)).value;
  const missed = booking.status === "confirmed" && lateBy(booking, now.value) >= LATE_MIN;
  const [step = "seated"] = stepsOf(booking.status);
  return (
    <li class={`card staff-floor-line${late ? " late timed" : ""}`}>
      <BookingLine booking={booking}>
        {late && <b class="staff-floor-timer late">{late}</b>}
        <Steps booking={booking} steps={missed ? [step, "no_show"] : [step]} />
      </BookingLine>
    </li>
  );
}

export function Arrivals() {
  const { shown, later } = arrivals(bookings.value, now.value, AHEAD_HOURS);
  return (
    <section class="stack tight" aria-labelledby="arrivals">
      <h2 id="arrivals">{t("web-floor-arrivals")}</h2>
      {shown.length === 0 ? (
        <p class="dim">{t("web-floor-no-arrivals")}</p>
      ) : (
        <ul class="stack tight">
          {shown.map((booking) => (
            <Arrival key={booking.id} booking={booking} />
          ))}
        </ul>
      )}
      {later > 0 && (
        <a class="button plain staff-floor-on" href="#/bookings">
          {t("web-floor-later", { count: later })}
        </a>
      )}
    </section>
  );
}

function Sitter({ booking }: { booking: Booking }) {
  const at = now.value;
  const { over, words } = remaining(booking, at);
  return (
    <li class={`card staff-floor-line timed${over ? " late" : ""}`}>
      <BookingLine booking={booking}>
        <span class={`staff-floor-timer${over ? " late" : ""}`}>
          <b>{words}</b> <small class="dim">{sitWords(booking, at)}</small>
        </span>
        <Steps booking={booking} steps={["completed"]} />
      </BookingLine>
    </li>
  );
}

export function Sitters() {
  const all = sitters([...overnight.value, ...bookings.value]);
  return (
    <section class="stack tight" aria-labelledby="sitters">
      <h2 id="sitters">{t("web-floor-sitters")}</h2>
      {all.length === 0 ? (
        <p class="dim">{t("web-floor-no-sitters")}</p>
      ) : (
        <ul class="stack tight">
          {all.map((booking) => (
            <Sitter key={booking.id} booking={booking} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Bookings of another day, in order of time. */
export function DayList() {
  const [all, setAll] = useState(false);
  const here = bookings.value.filter((one) => live(one) || one.status === "completed");
  const shown = all ? here : here.slice(0, 8);
  return (
    <section class="stack tight" aria-labelledby="of-day">
      <h2 id="of-day">{t("web-floor-of-day")}</h2>
      {here.length === 0 && <p class="dim">{t("web-floor-none-of-day")}</p>}
      <ul class="lines">
        {shown.map((booking) => (
          <li key={booking.id}>
            <BookingLine booking={booking} />
          </li>
        ))}
      </ul>
      {here.length > shown.length && (
        <button type="button" class="button plain staff-floor-on" onClick={() => setAll(true)}>
          {t("web-floor-later", { count: here.length - shown.length })}
        </button>
      )}
    </section>
  );
}

/** Requests of all days: how many, and which runs out first. */
export function Waiting() {
  const count = queue.value.length;
  const [first] = queue.value;
  if (!first) return null;
  return (
    <a class="staff-floor-waiting" href="#/bookings">
      <b>{t("web-floor-requests", { count })}</b>{" "}
      <span class="dim" dir="auto">
        {nameOf(first)}, {dayWord(first.date)}, {clock(first.starts_at)}
      </span>{" "}
      <span class="chevron" aria-hidden="true">
        ›
      </span>
    </a>
  );
}
