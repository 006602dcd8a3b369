/** A booking as a calendar's file (RFC 5545), made on the device: nothing leaves it. */

export type Entry = {
  id: number;
  version: number;
  confirmed: boolean;
  startsAt: string;
  endsAt: string;
  /** When the booking last changed. */
  stamp: string;
  title: string;
  text: string;
  place: string;
};

/** The longest line in octets, its line break not counted. */
const LINE = 75;

/** `20261127T200000Z` */
export function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");
}

/** Text as a value: what has a meaning in the format is escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** Breaks a line by octets, never inside a character. */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > LINE) {
      folded += "\r\n ";
      // The blank that continues a line counts too.
      length = 1;
    }
    folded += sign;
    length += size;
  }
  return folded;
}

/** The file. `host` makes the booking's number unique among venues. */
export function ics(entry: Entry, host: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Filin//Mini App//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:booking-${entry.id}@${host}`,
    `SEQUENCE:${entry.version}`,
    `DTSTAMP:${utc(entry.stamp)}`,
    `DTSTART:${utc(entry.startsAt)}`,
    `DTEND:${utc(entry.endsAt)}`,
    `STATUS:${entry.confirmed ? "CONFIRMED" : "TENTATIVE"}`,
    `SUMMARY:${escapeText(entry.title)}`,
    ...(entry.text ? [`DESCRIPTION:${escapeText(entry.text)}`] : []),
    ...(entry.place ? [`LOCATION:${escapeText(entry.place)}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Google Calendar's form, filled in: for web views that cannot save a file. */
export function google(entry: Entry): string {
  const given = new URLSearchParams({
    action: "TEMPLATE",
    text: entry.title,
    dates: `${utc(entry.startsAt)}/${utc(entry.endsAt)}`,
    details: entry.text,
    location: entry.place,
  });
  return `https://calendar.google.com/calendar/render?${given}`;
}
