/** How many come: a chip for what is usual, a number for a larger party. */
import { useId, useState } from "preact/hooks";
import { t } from "../../i18n";

const CHIPS = [1, 2, 3, 4, 5, 6, 7, 8];

type Props = { guests: number; onGuests: (guests: number) => void };

export function Party({ guests, onGuests }: Props) {
  const name = useId();
  const [large, setLarge] = useState(guests > CHIPS.length);
  return (
    <fieldset class="choices">
      <legend>{t("web-floor-party")}</legend>
      {CHIPS.map((count) => (
        <label key={count}>
          <input
            type="radio"
            name={name}
            checked={!large && guests === count}
            onChange={() => {
              setLarge(false);
              onGuests(count);
            }}
          />
          <span>{count}</span>
        </label>
      ))}
      <label>
        <input type="radio" name={name} checked={large} onChange={() => setLarge(true)} />
        <span>{t("web-floor-more")}</span>
      </label>
      {large && (
        <input
          type="number"
          class="staff-floor-number"
          inputMode="numeric"
          min={1}
          max={200}
          aria-label={t("web-floor-party")}
          value={guests}
          onInput={(event) => {
            const count = Math.round(Number(event.currentTarget.value));
            if (count > 0) onGuests(count);
          }}
        />
      )}
    </fieldset>
  );
}
