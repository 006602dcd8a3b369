/** One to five stars: real radios, so that arrow keys and screen readers know them. */
import { useId } from "preact/hooks";
import { t } from "../../i18n";

const ALL = [1, 2, 3, 4, 5];
const SHAPE = "M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.5l6.5-.9z";

function Star({ full }: { full: boolean }) {
  return (
    <svg viewBox="0 0 24 24" class={full ? "star full" : "star"} aria-hidden="true">
      <path d={SHAPE} />
    </svg>
  );
}

type Props = { legend: string; value: number; onChoose: (stars: number) => void };

export function StarPicker({ legend, value, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="stars">
      <legend class="hidden">{legend}</legend>
      {ALL.map((stars) => (
        <label key={stars}>
          <input
            type="radio"
            name={name}
            checked={value === stars}
            aria-label={t("web-mine-stars", { stars })}
            onChange={() => onChoose(stars)}
          />
          <Star full={stars <= value} />
        </label>
      ))}
    </fieldset>
  );
}

export function Stars({ value }: { value: number }) {
  return (
    <span class="stars shown" role="img" aria-label={t("web-mine-stars", { stars: value })}>
      {ALL.map((stars) => (
        <Star key={stars} full={stars <= value} />
      ))}
    </span>
  );
}
