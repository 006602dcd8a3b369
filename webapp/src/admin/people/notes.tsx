/** What staff keep about a guest in words: notes, the discount, a name that Telegram does not know. */
import { t } from "../../i18n";
import type { Desk } from "./card-store";
import { Keep } from "./keep";
import { MAX_NAME, MAX_NOTE, sum } from "./rules";

export function Notes({ desk }: { desk: Desk }) {
  const { notes } = desk.card;
  return (
    <Keep
      label={t("web-people-notes")}
      current={notes}
      desk={desk}
      rows={3}
      max={MAX_NOTE}
      save={(text) =>
        desk.change(
          () => ({ notes: text }),
          (fresh) => fresh.notes === notes,
        )
      }
    />
  );
}

export function Discount({ desk }: { desk: Desk }) {
  const { discount } = desk.card;
  return (
    <Keep
      label={t("web-people-discount")}
      current={`${discount}`}
      desk={desk}
      max={9}
      inputMode="numeric"
      wrong={(text) => (sum(text) === undefined ? t("web-people-discount-wrong") : undefined)}
      save={(text) =>
        desk.change(
          () => ({ discount: sum(text) ?? 0 }),
          (fresh) => fresh.discount === discount,
        )
      }
    />
  );
}

export function Name({ desk }: { desk: Desk }) {
  const { name } = desk.card;
  return (
    <Keep
      label={t("web-people-name")}
      current={name}
      desk={desk}
      max={MAX_NAME}
      wrong={(text) => (text.trim() ? undefined : t("web-people-name-empty"))}
      save={(text) =>
        desk.change(
          () => ({ name: text }),
          (fresh) => fresh.name === name,
        )
      }
    />
  );
}
