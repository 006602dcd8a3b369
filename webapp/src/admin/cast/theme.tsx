/** In which of Telegram's two looks a message is shown: guests have either. */
import { signal } from "@preact/signals";
import { t } from "../../i18n";

const chosen = signal<boolean | undefined>(undefined);

/** Whether it is the light one, and the button that shows the other. */
export function useTheme() {
  const light = chosen.value ?? document.documentElement.dataset.theme === "light";
  const choice = (
    <button
      type="button"
      class="button plain cast-theme"
      onClick={() => {
        chosen.value = !light;
      }}
    >
      {t(light ? "web-cast-look-dark" : "web-cast-look-light")}
    </button>
  );
  return { light, choice };
}
