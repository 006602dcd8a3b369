/** The sections: tabs below on a phone, a rail at the side on a wide screen. */
import { t } from "../i18n";
import { route } from "../route";
import { Icon } from "../ui/icon";
import { mainButtons } from "../ui/tabs";
import { queue } from "./day";
import { MAIN, MORE, type Section } from "./sections";
import { may } from "./who";

/** `behind`: what is shown is behind this one, where the section itself has no tab. */
type LineProps = { section: Section; here: boolean; behind?: boolean };

function Line({ section, here, behind = false }: LineProps) {
  const waiting = section.path === "bookings" ? queue.value.length : 0;
  return (
    <li>
      <a href={`#/${section.path}`} aria-current={here ? "page" : behind ? "true" : undefined}>
        <Icon name={section.icon} />
        <span>{t(section.title)}</span>
        {waiting > 0 && (
          <b class="count">
            {waiting}
            <span class="hidden"> {t("web-staff-waiting", { count: waiting })}</span>
          </b>
        )}
      </a>
    </li>
  );
}

export function Nav() {
  const [here = ""] = route.value;
  const behind = MORE.some((section) => section.path === here);
  return (
    <nav class={`tabs rail${mainButtons.value > 0 ? " behind" : ""}`} aria-label={t("web-tabs")}>
      <ul>
        {MAIN.map((section) => (
          <Line
            key={section.path}
            section={section}
            here={section.path === here}
            behind={behind && section.path === "more"}
          />
        ))}
      </ul>
      <ul class="rest">
        {MORE.filter((section) => may(section.role)).map((section) => (
          <Line key={section.path} section={section} here={section.path === here} />
        ))}
      </ul>
    </nav>
  );
}
