/** The tabs at the bottom; away while the main button stands in their place. */
import { signal } from "@preact/signals";
import { t } from "../i18n";
import { route } from "../route";
import { Icon, type IconName } from "./icon";

/** How many main buttons are in sight. */
export const mainButtons = signal(0);

/** `staff`: whether whoever looks works here, and may go to the desk. */
export function Tabs({ staff }: { staff: boolean }) {
  if (mainButtons.value > 0) return null;
  const [here = ""] = route.value;
  const tabs: [string, IconName, string][] = [
    ["", "table", t("web-tab-book")],
    ["mine", "ticket", t("web-tab-mine")],
    ["more", "owl", t("web-tab-more")],
  ];
  return (
    <nav class="tabs" aria-label={t("web-tabs")}>
      <ul>
        {tabs.map(([path, icon, text]) => (
          <li key={path}>
            <a href={`#/${path}`} aria-current={here === path ? "page" : undefined}>
              <Icon name={icon} />
              <span>{text}</span>
            </a>
          </li>
        ))}
        {staff && (
          <li>
            <a href="/admin">
              <Icon name="desk" />
              <span>{t("web-tab-staff")}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
