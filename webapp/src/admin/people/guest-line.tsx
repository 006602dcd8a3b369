/** A guest in a line: enough to tell who it is before the card is opened. */
import type { Schemas } from "../../api/http";
import { roubles } from "../../guest/house/sections";
import { language, t } from "../../i18n";
import { show } from "../layers";
import { Face } from "./head";
import { called, shownPhone } from "./words";

export function GuestLine({ guest }: { guest: Schemas["Guest"] }) {
  const { id, name, barred, username, tags, discount } = guest;
  const phone = name.trim() ? shownPhone(guest.phone) : "";
  return (
    <button type="button" class="people-line" onClick={() => show({ kind: "guest", id })}>
      <Face name={name} barred={barred} />
      <span class="people-name">
        <b dir="auto">{called(guest)}</b>{" "}
        <small class="dim">
          {phone && <span dir="ltr">{phone}</span>}
          {phone && username && " · "}
          {username && <span dir="ltr">@{username}</span>}
          {!phone && !username && t("web-people-number", { id: `${id}` })}
        </small>{" "}
        {tags.length > 0 && (
          <span class="people-tags small">
            {tags.map((tag) => (
              <span key={tag} class="people-tag" dir="auto">
                {tag}
              </span>
            ))}
          </span>
        )}{" "}
        {barred && <span class="badge bad">{t("web-people-barred")}</span>}
      </span>{" "}
      <span class="people-earned">
        <b>{guest.loyalty.visits}</b>{" "}
        <small class="dim">{t("web-people-visits-of", { count: guest.loyalty.visits })}</small>{" "}
        {discount > 0 && <small class="people-sum">−{roubles(discount, language.value)}</small>}
      </span>
    </button>
  );
}
