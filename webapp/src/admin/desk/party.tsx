/** How many come: one less, one more. */
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { people } from "../lines";

type Props = { guests: number; onChoose: (guests: number) => void };

export function Party({ guests, onChoose }: Props) {
  const fewer = () => guests > 1 && onChoose(guests - 1);
  return (
    <div class="row apart">
      <span class="dim">{t("web-desk-party")}</span>
      <div class="desk-party">
        <button
          type="button"
          aria-label={t("web-desk-fewer")}
          aria-disabled={guests <= 1}
          onClick={fewer}
        >
          <Icon name="minus" />
        </button>
        <output aria-live="polite">{people(guests)}</output>
        <button
          type="button"
          aria-label={t("web-desk-more-guests")}
          onClick={() => onChoose(guests + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}
