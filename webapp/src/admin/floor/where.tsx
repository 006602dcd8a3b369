/** Which table: the venue's choice, one, or several that are pushed together. */
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { toggled, type Why } from "./draft";

export type Offer = {
  number: number;
  seats: number;
  zone: string;
  why: Why;
  /** Until when it is free, where that is sooner than the usual stay. */
  until: string;
};

const WHYS: Record<Why, string> = {
  "": "web-floor-is-open",
  taken: "web-floor-is-taken",
  small: "web-floor-why-small",
  big: "web-floor-why-big",
  walk_in: "web-floor-why-walk-in",
  other: "web-floor-why-other",
};

type Props = { offers: Offer[]; chosen: number[]; onTables: (tables: number[]) => void };

export function Where({ offers, chosen, onTables }: Props) {
  return (
    <fieldset class="staff-floor-tables">
      <legend>{t("web-floor-where")}</legend>
      <label class="any">
        <input
          type="checkbox"
          checked={chosen.length === 0}
          onChange={(event) => {
            // Unchecking it alone would choose nothing.
            event.currentTarget.checked = true;
            onTables([]);
          }}
        />
        <span>
          <Icon name="spark" />
          {t("web-floor-any")}
        </span>
      </label>
      {offers.map(({ number, seats, zone, why, until }) => (
        <label key={number} class={why}>
          <input
            type="checkbox"
            checked={chosen.includes(number)}
            disabled={why === "taken" && !chosen.includes(number)}
            onChange={() => onTables(toggled(chosen, number))}
          />
          <span>
            <b>{t("web-floor-table", { number })}</b>{" "}
            <small dir="auto">
              {[zone, t("web-floor-seats", { seats })].filter(Boolean).join(", ")}
            </small>{" "}
            <small class="why">{until || t(WHYS[why])}</small>
          </span>
        </label>
      ))}
      {chosen.length > 1 && (
        <p class="dim">{t("web-floor-together", { numbers: chosen.join(" + ") })}</p>
      )}
    </fieldset>
  );
}
