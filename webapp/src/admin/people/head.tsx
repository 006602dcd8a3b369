/** Who they are, how they stand with the house, and how they are reached. */
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { show } from "../layers";
import type { Card } from "./rules";
import { called, chatOf, initial, shownPhone } from "./words";

/** A letter in a lamp's light; an owl for whom no letter stands. */
export function Face({ name, barred }: { name: string; barred: boolean }) {
  return (
    <span class={`people-face${barred ? " barred" : ""}`} aria-hidden="true">
      {initial(name) || <Icon name="owl" />}
    </span>
  );
}

export function Head({ card }: { card: Card }) {
  const chat = chatOf(card);
  const name = called(card);
  return (
    <header class="stack people-head">
      <div class="people-who">
        <Face name={card.name} barred={card.barred} />
        <p>
          <span class="dim">{t("web-people-number", { id: `${card.id}` })}</span>
          {card.username && <span dir="ltr">@{card.username}</span>}
          {card.phone && <span dir="ltr">{shownPhone(card.phone)}</span>}
          {card.phone && card.phone_verified && (
            <span class="dim">{t("web-people-phone-verified")}</span>
          )}
          <span class="dim">
            {t(card.language === "ru" ? "web-people-speaks-ru" : "web-people-speaks-en")}
          </span>
          {card.telegram_id != null && (
            <span class="dim">
              {t(card.subscribed ? "web-people-subscribed" : "web-people-unsubscribed")}
            </span>
          )}
        </p>
      </div>
      {card.barred && <p class="notice people-bad">{t("web-people-barred-long")}</p>}
      {card.forgotten && <p class="notice">{t("web-people-forgotten")}</p>}
      {!card.forgotten && (
        <div class="row">
          <button
            type="button"
            class="button main"
            onClick={() => show({ kind: "new", guest: { id: card.id, name } })}
          >
            {t("web-people-book")}
          </button>
          {card.phone && (
            <a class="button" href={`tel:${card.phone}`}>
              {t("web-people-call")}
            </a>
          )}
          {chat && (
            <a class="button" href={chat} target="_blank" rel="noreferrer">
              {t("web-people-write")}
            </a>
          )}
        </div>
      )}
    </header>
  );
}
