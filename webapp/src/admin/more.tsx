/** What is needed seldom: a list of the other screens, the language, the way out. */
import { t } from "../i18n";
import { replace } from "../route";
import { inTelegram } from "../tg/bridge";
import { Icon } from "../ui/icon";
import { words } from "../ui/kit";
import { Languages } from "../ui/language";
import { toast } from "../ui/toast";
import { forget } from "./day";
import { Title } from "./frame";
import { MORE } from "./sections";
import { may, signOut, who } from "./who";

/** The next one begins where everybody begins: in the room, today. */
async function leave(): Promise<void> {
  try {
    await signOut();
    forget();
    replace("");
  } catch (error) {
    toast(words(error));
  }
}

export function MoreScreen() {
  const me = who.value;
  return (
    <main class="page">
      <Title text={t("web-staff-more")} />
      {me && (
        <p class="dim">
          {t("web-staff-you", { name: me.name, role: t(`web-staff-role-${me.role}`) })}
        </p>
      )}
      <nav aria-label={t("web-staff-sections")}>
        <ul class="lines">
          {MORE.filter((section) => may(section.role)).map((section) => (
            <li key={section.path}>
              <a href={`#/${section.path}`}>
                <Icon name={section.icon} />
                <span>{t(section.title)}</span>
                <span class="chevron" aria-hidden="true">
                  ›
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Languages look="choices" legend={t("web-staff-language")} />
      {inTelegram ? (
        <a class="button wide" href="/webapp">
          {t("web-staff-as-guest")}
        </a>
      ) : (
        <button type="button" class="button wide" onClick={() => void leave()}>
          {t("web-staff-leave")}
        </button>
      )}
    </main>
  );
}
