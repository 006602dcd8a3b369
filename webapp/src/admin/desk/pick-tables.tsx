/** Which tables, several if they are joined; taken ones cannot be had. */
import { t } from "../../i18n";
import type { Room } from "../day";

type Props = {
  room: Room;
  free: number[];
  /** Those that it has now. */
  own: number[];
  chosen: number[];
  guests: number;
  onChoose: (tables: number[]) => void;
};

export function Tables({ room, free, own, chosen, guests, onChoose }: Props) {
  const toggle = (number: number) =>
    onChoose(
      chosen.includes(number)
        ? chosen.filter((one) => one !== number)
        : [...chosen, number].sort((one, other) => one - other),
    );
  const together = room.tables
    .filter((table) => chosen.includes(table.number))
    .reduce((sum, table) => sum + table.seats.max, 0);
  return (
    <fieldset class="desk-times">
      <legend>{t("web-desk-tables")}</legend>
      <div class="desk-slots">
        {room.tables.map(({ number, seats }) => {
          const open = free.includes(number);
          const on = chosen.includes(number);
          return (
            <label key={number} class={`desk-slot${open ? "" : " full"}`}>
              <input
                type="checkbox"
                checked={on}
                disabled={!open && !on}
                onChange={() => toggle(number)}
              />
              <span>
                <b>{t("web-desk-table", { number })}</b>{" "}
                <small>
                  {open ? t("web-desk-seats", { count: seats.max }) : t("web-desk-taken")}
                  {own.includes(number) ? ` · ${t("web-desk-its-table")}` : ""}
                </small>
              </span>
            </label>
          );
        })}
      </div>
      <p class="dim desk-hint" role="status">
        {chosen.length === 0
          ? t("web-desk-tables-none")
          : together < guests
            ? t("web-desk-tables-small", { count: together })
            : ""}
      </p>
    </fieldset>
  );
}
