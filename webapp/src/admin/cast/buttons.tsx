/** Buttons below the message: a page, a screen of the Mini App, or a promotion. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { changed } from "../live";
import { change, type Does, type DraftButton, draft, MAX_IN_ROW, MAX_ROWS } from "./draft";

const does: [Does, string][] = [
  ["app", "web-cast-does-app"],
  ["url", "web-cast-does-url"],
  ["promotion", "web-cast-does-promotion"],
];
const screens: [string, string][] = [
  ["book", "web-cast-screen-book"],
  ["mine", "web-cast-screen-mine"],
  ["promotions", "web-cast-screen-promotions"],
  ["menu", "web-cast-screen-menu"],
];
const MAX_LABEL = 64;

type Props = { one: DraftButton; at: number; promotions: Schemas["Promotion"][] | undefined };

function Form({ one, at, promotions }: Props) {
  const set = (part: Partial<DraftButton>) =>
    change({
      buttons: draft.value.buttons.map((other) =>
        other.key === one.key ? { ...other, ...part } : other,
      ),
    });
  return (
    <li>
      <fieldset class="card stack tight cast-button-form">
        <legend class="hidden">{t("web-cast-button", { number: at + 1 })}</legend>
        <div class="cast-pair">
          <Field label={t("web-cast-button-label")}>
            {(given) => (
              <input
                {...given}
                dir="auto"
                maxLength={MAX_LABEL}
                value={one.text}
                onInput={(event) => set({ text: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t("web-cast-button-does")}>
            {(given) => (
              <select
                {...given}
                value={one.does}
                onChange={(event) => set({ does: event.currentTarget.value as Does })}
              >
                {does.map(([value, text]) => (
                  <option key={value} value={value}>
                    {t(text)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {one.does === "url" && (
          <Field label={t("web-cast-address")}>
            {(given) => (
              <input
                {...given}
                type="url"
                inputMode="url"
                placeholder="https://"
                autocapitalize="off"
                value={one.url}
                onInput={(event) => set({ url: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
        {one.does === "app" && (
          <Field label={t("web-cast-button-screen")}>
            {(given) => (
              <select
                {...given}
                value={one.app}
                onChange={(event) => set({ app: event.currentTarget.value })}
              >
                {screens.map(([value, text]) => (
                  <option key={value} value={value}>
                    {t(text)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {one.does === "promotion" && (
          <Field label={t("web-cast-button-promotion")}>
            {(given) => (
              <select
                {...given}
                value={one.promotion}
                onChange={(event) => set({ promotion: event.currentTarget.value })}
              >
                <option value="">{t("web-cast-choose")}</option>
                {(promotions ?? []).map(({ id, title }) => (
                  <option key={id} value={`${id}`}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div class="row apart">
          {at > 0 ? (
            <label class="cast-tick">
              <input
                type="checkbox"
                checked={one.beside}
                onChange={(event) => set({ beside: event.currentTarget.checked })}
              />
              <span>{t("web-cast-button-beside")}</span>
            </label>
          ) : (
            <span />
          )}
          <button
            type="button"
            class="button danger"
            onClick={() =>
              change({ buttons: draft.value.buttons.filter((other) => other.key !== one.key) })
            }
          >
            {t("web-cast-button-remove")}
            <span class="hidden"> {one.text || at + 1}</span>
          </button>
        </div>
      </fieldset>
    </li>
  );
}

export function Buttons({ error }: { error: string | undefined }) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [promotions, setPromotions] = useState<Schemas["Promotion"][]>();
  const all = draft.value.buttons;
  const load = () => {
    get("/api/admin/promotions").then(
      (found) => setPromotions(found.filter(({ active }) => active)),
      // Without them the other two still work; it is tried again by the next change.
      () => undefined,
    );
  };
  useEffect(() => {
    load();
    return changed("promotion", load);
  }, []);
  const add = () => {
    const key = Math.max(0, ...all.map((one) => one.key)) + 1;
    const fresh: DraftButton = {
      key,
      text: "",
      does: "app",
      url: "",
      app: "book",
      promotion: "",
      beside: false,
    };
    change({ buttons: [...all, fresh] });
    requestAnimationFrame(() => {
      const last = list.current?.lastElementChild?.querySelector("input");
      last?.focus();
    });
  };
  return (
    <section class="stack tight" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("web-cast-buttons")}</h2>
      {all.length > 0 && (
        <ul class="stack tight" ref={list}>
          {all.map((one, at) => (
            <Form key={one.key} one={one} at={at} promotions={promotions} />
          ))}
        </ul>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={all.length >= MAX_ROWS * MAX_IN_ROW}
          onClick={add}
        >
          {t("web-cast-button-add")}
        </button>
      </div>
      {all.length > 0 && <p class="dim cast-small">{t("web-cast-buttons-how")}</p>}
    </section>
  );
}
