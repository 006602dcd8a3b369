/** The event log in words: what happened, to whom, by whom; and how its pages are put together. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { people, tablesOf } from "../lines";
import type { Role } from "../who";
import { roleWord } from "./roles";

export type Event = Schemas["Event"];

const words: Record<string, string> = {
  "booking.requested": "web-log-booking-requested",
  "booking.created": "web-log-booking-created",
  "booking.confirmed": "web-log-booking-confirmed",
  "booking.seated": "web-log-booking-seated",
  "booking.completed": "web-log-booking-completed",
  "booking.canceled": "web-log-booking-canceled",
  "booking.no_show": "web-log-booking-no-show",
  "booking.reopened": "web-log-booking-reopened",
  "booking.undone": "web-log-booking-undone",
  "booking.moved": "web-log-booking-moved",
  "booking.noted": "web-log-booking-noted",
  "booking.attending": "web-log-booking-attending",
  "table.blocked": "web-log-table-blocked",
  "table.unblocked": "web-log-table-unblocked",
  "table.changed": "web-log-table-changed",
  "venue.changed": "web-log-venue-changed",
  "venue.imported": "web-log-venue-imported",
  "hours.changed": "web-log-hours-changed",
  "staff.granted": "web-log-staff-granted",
  "staff.removed": "web-log-staff-removed",
  "token.issued": "web-log-token-issued",
  "token.revoked": "web-log-token-revoked",
  "guest.changed": "web-log-guest-changed",
  "guest.visited": "web-log-guest-visited",
  "guest.barred": "web-log-guest-barred",
  "guest.unbarred": "web-log-guest-unbarred",
  "guest.merged": "web-log-guest-merged",
  "guest.forgotten": "web-log-guest-forgotten",
  "promotion.changed": "web-log-promotion-changed",
  "menu.changed": "web-log-menu-changed",
  "review.left": "web-log-review-left",
  "review.removed": "web-log-review-removed",
  "waitlist.joined": "web-log-waitlist-joined",
  "waitlist.offered": "web-log-waitlist-offered",
  "waitlist.claimed": "web-log-waitlist-claimed",
  "waitlist.returned": "web-log-waitlist-returned",
  "waitlist.lapsed": "web-log-waitlist-lapsed",
  "waitlist.left": "web-log-waitlist-left",
  "waitlist.expired": "web-log-waitlist-expired",
  "feed.issued": "web-log-feed-issued",
  "feed.revoked": "web-log-feed-revoked",
  "backup.created": "web-log-backup-created",
  "backup.failed": "web-log-backup-failed",
};

/** What is asked for by a chip, and which nouns stand behind it. */
export const CHIPS = [
  ["all", "web-log-all", []],
  ["booking", "web-log-bookings", ["booking"]],
  ["waitlist", "web-log-waits", ["waitlist"]],
  ["table", "web-log-tables", ["table"]],
  ["guest", "web-log-guests", ["guest"]],
  ["review", "web-log-reviews", ["review"]],
  ["house", "web-log-house", ["venue", "hours", "promotion", "menu", "backup"]],
  ["access", "web-log-access", ["staff", "token", "feed"]],
] as const;
export type Chip = (typeof CHIPS)[number][0];

/** The chip under which an event is found. */
export function chipOf(event: Event): Chip {
  const [noun = ""] = event.kind.split(".");
  const found = CHIPS.find(([, , nouns]) => nouns.some((one) => one === noun));
  return found?.[0] ?? "all";
}

/** What happened. A kind that is newer than this page is not shown raw. */
export function eventWord(event: Event): string {
  const data = event.data as Record<string, unknown>;
  if (event.kind === "table.changed" && data.retired === true) return t("web-log-table-retired");
  return t(words[event.kind] ?? "web-log-other");
}

/** The particulars that are worth a line. */
export function detailOf(event: Event): string {
  const data = event.data as Record<string, unknown>;
  const said: string[] = [];
  if (event.table) said.push(tablesOf([event.table]));
  if (Array.isArray(data.tables)) said.push(tablesOf(data.tables.map(Number)));
  if (typeof data.guests === "number") said.push(people(data.guests));
  if (typeof data.name === "string" && data.name) said.push(data.name);
  if (typeof data.role === "string") said.push(roleWord(data.role as Role));
  if (typeof data.rating === "number") said.push("★".repeat(data.rating));
  if (typeof data.delta === "number")
    said.push(data.delta > 0 ? `+${data.delta}` : `${data.delta}`);
  if (typeof data.reason === "string" && data.reason) said.push(`“${data.reason}”`);
  return said.join(" · ");
}

const channels: Record<string, string> = {
  mini_app: "web-log-by-mini-app",
  bot: "web-log-by-bot",
  admin: "web-log-by-admin",
};

/** Who did it, and by which way. */
export function byWhom(event: Event): string {
  const [kind = "", number = ""] = event.actor.split(":");
  const named = event.actor_name || t("web-log-somebody");
  let who = named;
  if (kind === "guest") who = t("web-access-guest");
  else if (kind === "system") who = t("web-access-system");
  else if (kind === "token" && Number(number) < 0) who = t("web-access-settings-token");
  else if (kind === "token") who = t("web-access-by-token", { name: named });
  const way = channels[event.channel];
  return way ? `${who}, ${t(way)}` : who;
}

/** Events under their days, in the order in which they come. */
export function byDay(events: Event[]): [date: string, events: Event[]][] {
  const days: [string, Event[]][] = [];
  for (const event of events) {
    // The daemon's moments are the venue's own.
    const date = event.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.[0] === date) last[1].push(event);
    else days.push([date, [event]]);
  }
  return days;
}

/**
 * The newest page over what is known: new events before it; nothing known any more if there is a gap
 * between them, for nobody would know of it.
 */
export function headed(known: Event[], head: Event[]): { events: Event[]; gap: boolean } {
  const newest = known[0]?.seq ?? 0;
  const fresh = head.filter((event) => event.seq > newest);
  const joins = known.length === 0 || fresh.length < head.length || head.length === 0;
  return joins ? { events: [...fresh, ...known], gap: false } : { events: head, gap: true };
}
