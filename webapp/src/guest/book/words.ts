/** What tables and slots are called, to eyes and to a screen reader. */
import type { PlanTable } from "../../floor/geometry";
import type { TableState } from "../../floor/states";
import { t } from "../../i18n";

/** `Стол 5, Зал, до 4, свободен`. */
export function tableName(table: PlanTable, state: TableState): string {
  const known = { number: table.number, seats: table.seats.max };
  return [
    t("web-book-table", known),
    table.zone,
    t("web-book-upto", known),
    t(`web-book-is-${state}`),
  ]
    .filter(Boolean)
    .join(", ");
}

/** `стол 6`, `столы 3+4`; nothing while the venue chooses. */
export function tablesName(tables: number[]): string {
  if (tables.length === 0) return "";
  return t("web-book-tables", { count: tables.length, list: tables.join("+") });
}

/** What the main button does. */
export function buttonText(tables: number[], time: string): string {
  if (tables.length === 0) return t("web-book-go-any", { time });
  return t("web-book-go", { time, tables: tablesName(tables) });
}
