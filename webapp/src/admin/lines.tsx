/** A booking in a line, the same wherever the desk shows one: when, where, who, and how it stands. */
import type { ComponentChildren } from "preact";
import type { Schemas } from "../api/http";
import { t } from "../i18n";
import { clock } from "../i18n/time";
import { dayWord } from "./days";
import { show } from "./layers";

type Booking = Schemas["Booking"];
type Status = Schemas["Status"];

const badges: Record<Status, [string, string]> = {
  pending: ["wait", "web-staff-status-pending"],
  confirmed: ["good", "web-staff-status-confirmed"],
  seated: ["ember", "web-staff-status-seated"],
  completed: ["", "web-staff-status-completed"],
  canceled: ["bad", "web-staff-status-canceled"],
  no_show: ["bad", "web-staff-status-no-show"],
};

/** How a booking stands, in a word. */
export function StatusBadge({ status }: { status: Status }) {
  const [kind, text] = badges[status];
  return <span class={`badge ${kind}`}>{t(text)}</span>;
}

/** `Стол 3`, `Столы 3 + 4`, or that it has none. */
export function tablesOf(tables: number[]): string {
  if (tables.length === 0) return t("web-staff-no-table");
  return t("web-staff-of-tables", { count: tables.length, numbers: tables.join(" + ") });
}

/** What a booking's guest is called; a walk-in may be nobody. */
export function nameOf(booking: Booking): string {
  const { guest } = booking;
  return guest?.name || guest?.phone || t("web-staff-nobody");
}

/** `2 гостя`. */
export function people(count: number): string {
  return t("web-staff-people", { count });
}

type Props = {
  booking: Booking;
  /** With the day, where bookings of several stand together. */
  dated?: boolean;
  /** What stands at its end: buttons. */
  children?: ComponentChildren;
};

/** The line; a tap opens the booking. */
export function BookingLine({ booking, dated = false, children }: Props) {
  const { id, starts_at, ends_at, date, status, comment, note, flagged, attending } = booking;
  return (
    <div class={`booking-line ${status}`}>
      <button type="button" class="line" onClick={() => show({ kind: "booking", id })}>
        <span class="booking-when">
          {dated && <small class="dim">{dayWord(date)}</small>}
          <b>{clock(starts_at)}</b> <small class="dim">– {clock(ends_at)}</small>
        </span>{" "}
        <span class="booking-who">
          <b dir="auto">{nameOf(booking)}</b>{" "}
          <small class="dim">
            {tablesOf(booking.tables)} · {people(booking.guests)}
          </small>{" "}
          {(comment || note) && (
            <small class="booking-note" dir="auto">
              {[comment, note].filter(Boolean).join(" · ")}
            </small>
          )}{" "}
          {attending && status === "confirmed" && (
            <small class="good">{t("web-staff-attending")}</small>
          )}{" "}
          {flagged && <small class="error">{t("web-staff-flagged")}</small>}
        </span>{" "}
        <StatusBadge status={status} />
      </button>
      {children && <div class="row booking-acts">{children}</div>}
    </div>
  );
}
