/** How many come. */
import { t } from "../../i18n";
import { haptic } from "../../tg/bridge";
import { Icon } from "../../ui/icon";

type Props = {
  guests: number;
  largest: number;
  error?: string | undefined;
  onGuests: (n: number) => void;
};

export function Party({ guests, largest, error, onGuests }: Props) {
  const step = (by: number) => () => {
    haptic("tick");
    onGuests(guests + by);
  };
  return (
    <section class="stack tight">
      <div class="row apart">
        <h2>{t("web-book-party")}</h2>
        <div class="stepper">
          <button
            type="button"
            aria-label={t("web-book-fewer")}
            disabled={guests <= 1}
            onClick={step(-1)}
          >
            <Icon name="minus" />
          </button>
          <output aria-live="polite">{t("web-book-guests", { count: guests })}</output>
          <button
            type="button"
            aria-label={t("web-book-more")}
            disabled={guests >= largest}
            onClick={step(1)}
          >
            <Icon name="plus" />
          </button>
        </div>
      </div>
      {guests >= largest && (
        <p class="dim">
          {t("web-book-largest", { max: largest })}{" "}
          <a href="#/more/contacts">{t("web-book-contacts")}</a>
        </p>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
