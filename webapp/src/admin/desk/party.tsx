/** How many come: one less, one more. Staff may seat any number. */
import { t } from "../../i18n";
import { Stepper } from "../../ui/stepper";
import { people } from "../lines";

type Props = { guests: number; onChoose: (guests: number) => void };

export function Party({ guests, onChoose }: Props) {
  return (
    <div class="row apart">
      <span class="dim">{t("web-desk-party")}</span>
      <Stepper
        value={guests}
        text={people(guests)}
        least={1}
        most={Number.POSITIVE_INFINITY}
        fewer={t("web-desk-fewer")}
        more={t("web-desk-more-guests")}
        onStep={onChoose}
      />
    </div>
  );
}
