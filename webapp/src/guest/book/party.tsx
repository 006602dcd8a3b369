/** How many come. */
import { t } from "../../i18n";
import { haptic } from "../../tg/bridge";
import { Stepper } from "../../ui/stepper";

type Props = {
  guests: number;
  largest: number;
  error?: string | undefined;
  onGuests: (n: number) => void;
};

export function Party({ guests, largest, error, onGuests }: Props) {
  const step = (count: number) => {
    haptic("tick");
    onGuests(count);
  };
  return (
    <section class="stack tight">
      <div class="row apart">
        <h2>{t("web-book-party")}</h2>
        <Stepper
          value={guests}
          text={t("web-book-guests", { count: guests })}
          least={1}
          most={largest}
          fewer={t("web-book-fewer")}
          more={t("web-book-more")}
          onStep={step}
        />
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
