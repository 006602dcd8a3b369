/** The language of the page. */
import { choose, type Language, language, t } from "../../i18n";

/** Each in its own words: whoever reads only one of them finds it. */
const all: [Language, string][] = [
  ["ru", "Русский"],
  ["en", "English"],
];

export function LanguageScreen() {
  return (
    <>
      <fieldset class="languages">
        <legend class="dim">{t("web-language-legend")}</legend>
        {all.map(([name, word]) => (
          <label key={name} lang={name}>
            <input
              type="radio"
              name="language"
              checked={language.value === name}
              onChange={() => void choose(name)}
            />
            <span>{word}</span>
          </label>
        ))}
      </fieldset>
      <p class="dim">{t("web-language-bot")}</p>
    </>
  );
}
