/** A booking into the guest's own calendar. */
import { t } from "../../i18n";
import { inTelegram, openLink } from "../../tg/bridge";
import { contacts } from "../house/contacts";
import { type Booking, boot } from "../store";
import { type Entry, google, ics } from "./ics";
import { tablesOf } from "./words";

function entry(booking: Booking): Entry {
  const venue = boot.value?.venue;
  const read = contacts(venue?.contacts ?? "");
  const party = t("web-mine-guests", { count: booking.guests });
  const text = [`${tablesOf(booking.tables)}, ${party}`, booking.comment, read.phones[0]?.shown];
  return {
    id: booking.id,
    version: booking.version,
    confirmed: booking.status !== "pending",
    startsAt: booking.starts_at,
    endsAt: booking.ends_at,
    stamp: booking.updated_at,
    title: t("web-mine-calendar-title", { name: venue?.name ?? "" }),
    text: text.filter(Boolean).join("\n"),
    place: read.place,
  };
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Many of Telegram's web views cannot save a file: there a link does it. */
export function CalendarButton({ booking }: { booking: Booking }) {
  const add = () => {
    if (inTelegram) openLink(google(entry(booking)));
    else save(`filin-${booking.id}.ics`, ics(entry(booking), location.hostname));
  };
  return (
    <button type="button" class="button plain" onClick={add}>
      {t(inTelegram ? "web-mine-calendar-google" : "web-mine-calendar")}
    </button>
  );
}
