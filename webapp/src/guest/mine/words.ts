/** Small phrases about bookings. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";

/** `Стол 3`, `Столы 3 и 4`, or that it will be chosen. */
export function tablesOf(tables: number[]): string {
  if (tables.length === 0) return t("web-mine-no-table");
  return t("web-mine-tables", { count: tables.length, numbers: tables.join(" + ") });
}

type Status = Schemas["Status"];
const badges: Record<Status, [string, string]> = {
  pending: ["wait", "web-mine-status-pending"],
  confirmed: ["good", "web-mine-status-confirmed"],
  seated: ["ember", "web-mine-status-seated"],
  completed: ["good", "web-mine-status-completed"],
  canceled: ["bad", "web-mine-status-canceled"],
  no_show: ["bad", "web-mine-status-no-show"],
};

/** A status as `[kind of badge, its word]`. */
export function badge(status: Status): [string, string] {
  const [kind, text] = badges[status];
  return [kind, t(text)];
}
