/** Who somebody is, from the word by which the log keeps them. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";

type Known = { staff: Schemas["StaffMember"][]; tokens: Schemas["Token"][] };

/** `staff:42` by name, `token:3` by what it is for; the number where no name is known. */
export function actorWord(actor: string, known: Known): string {
  const [kind = "", number = ""] = actor.split(":");
  if (kind === "ADMIN_IDS") return t("web-access-settings");
  if (kind === "system") return t("web-access-system");
  if (kind === "guest") return t("web-access-guest");
  if (kind === "staff") {
    const member = known.staff.find((one) => `${one.telegram_id}` === number);
    return member?.name || t("web-access-telegram", { id: number });
  }
  if (kind === "token") {
    // The settings' own token has a number below zero.
    if (Number(number) < 0) return t("web-access-settings-token");
    const token = known.tokens.find((one) => `${one.id}` === number);
    return token ? t("web-access-by-token", { name: token.name }) : t("web-access-gone-token");
  }
  return actor;
}

/** A Telegram id as somebody typed it, or nothing. */
export function telegramId(text: string): number | undefined {
  const digits = text.trim().replace(/^id\s*:?\s*/i, "");
  const id = Number(digits);
  return /^\d{1,16}$/.test(digits) && id > 0 && id < 2 ** 52 ? id : undefined;
}

/** For how many days, `null` for ever; nothing for what is no number of days. */
export function days(text: string): number | null | undefined {
  if (!text.trim()) return null;
  const count = Number(text);
  return /^\d{1,4}$/.test(text.trim()) && count >= 1 && count <= 3650 ? count : undefined;
}
