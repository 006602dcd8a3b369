/** The rest that is known of a booking: by which door it came, when, and what it earns. */
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import type { Booking } from "../day";
import { dayWord } from "../days";
import { reasonWord } from "./history";
import { herald, sourceWord } from "./words";

/** A moment with its calendar day, which the daemon writes in the venue's own time. */
function moment(at: string): string {
  return t("web-desk-when", { day: dayWord(at.slice(0, 10)), time: clock(at) });
}

export function Facts({ booking }: { booking: Booking }) {
  const rows: [string, string][] = [
    [t("web-desk-source"), `${sourceWord(booking.source)}, ${moment(booking.created_at)}`],
  ];
  if (booking.updated_at !== booking.created_at) {
    rows.push([t("web-desk-updated"), moment(booking.updated_at)]);
  }
  if (booking.reason) rows.push([t("web-desk-why"), reasonWord(booking.reason)]);
  if (booking.attending) rows.push([t("web-desk-promise"), t("web-staff-attending")]);
  if (booking.earns)
    rows.push([t("web-desk-card"), t("web-desk-earns", { percent: booking.earns })]);
  if (booking.flagged) rows.push([t("web-desk-check"), t("web-staff-flagged")]);
  if (booking.guest) rows.push([t("web-desk-news"), herald(booking).text]);
  return (
    <dl class="desk-facts">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
