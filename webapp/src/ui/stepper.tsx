/** A number that is set by one less and one more. */
import { Icon } from "./icon";

type Props = {
  value: number;
  /** The value in words. */
  text: string;
  least: number;
  most: number;
  fewer: string;
  more: string;
  onStep: (value: number) => void;
};

export function Stepper({ value, text, least, most, fewer, more, onStep }: Props) {
  return (
    <div class="stepper">
      <button
        type="button"
        aria-label={fewer}
        aria-disabled={value <= least}
        onClick={() => value > least && onStep(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <output aria-live="polite">{text}</output>
      <button
        type="button"
        aria-label={more}
        aria-disabled={value >= most}
        onClick={() => value < most && onStep(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
