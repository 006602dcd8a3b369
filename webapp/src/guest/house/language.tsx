/** The language of the page. */
import { t } from "../../i18n";
import { Languages } from "../../ui/language";

export function LanguageScreen() {
  return (
    <>
      <Languages look="languages" legend={t("web-language-legend")} />
      <p class="dim">{t("web-language-bot")}</p>
    </>
  );
}
