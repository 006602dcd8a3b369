/** How guests are called and their numbers written. */
import { language, t } from "../../i18n";
import { clock, day } from "../../i18n/time";

/** The name, or what else tells them apart. */
export function called(guest: { id: number; name: string; phone?: string | null }): string {
  return (
    guest.name.trim() || shownPhone(guest.phone) || t("web-people-number", { id: `${guest.id}` })
  );
}

/** `+7 999 000-32-94`; another country's number as it stands. */
export function shownPhone(phone: string | null | undefined): string {
  const parts = phone?.match(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/);
  if (!parts) return phone ?? "";
  const [, code, first, second, third] = parts;
  return `+7 ${code} ${first}-${second}-${third}`;
}

/** The letter that stands for a guest; none for those whose name has no letter. */
export function initial(name: string): string {
  return name.match(/\p{L}/u)?.[0]?.toUpperCase() ?? "";
}

/** `+3`, `−2`. */
export function signed(delta: number): string {
  const size = new Intl.NumberFormat(language.value).format(Math.abs(delta));
  return `${delta < 0 ? "−" : "+"}${size}`;
}

/** `пт, 27 нояб., 21:30` of a moment, which the daemon tells in the venue's zone. */
export function moment(at: string): string {
  return `${day(at.slice(0, 10))}, ${clock(at)}`;
}

/** Why a line stands in the ledger: the bookings' reasons have words, the others were typed. */
export function reasonOf(reason: string): string {
  if (reason === "completed") return t("web-people-ledger-completed");
  if (reason === "reopened") return t("web-people-ledger-reopened");
  if (reason === "opening") return t("web-people-ledger-opening");
  return reason || t("web-people-ledger-silent");
}

/** Where a chat with them opens: by the user name, or in the app by the number. */
export function chatOf(guest: { username?: string | null; telegram_id?: number | null }): string {
  if (guest.username) return `https://t.me/${encodeURIComponent(guest.username)}`;
  return guest.telegram_id ? `tg://user?id=${guest.telegram_id}` : "";
}
