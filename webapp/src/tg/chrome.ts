/** What surrounds the page in Telegram: colours, insets, the back and the main button. */
import { effect, signal } from "@preact/signals";
import { hear, inTelegram, say, speaks } from "./bridge";
import { isLight } from "./given";
import { launch, type Theme } from "./launch";

const COLOURS = {
  dark: { header: "#110d1a", page: "#110d1a" },
  light: { header: "#110d1a", page: "#f6f1e7" },
};

const system = window.matchMedia("(prefers-color-scheme: light)");
const theme = signal<Theme>(launch.theme);
const systemLight = signal(system.matches);
system.addEventListener("change", () => {
  systemLight.value = system.matches;
});

function follow(): void {
  effect(() => {
    const colour = theme.value.bg_color;
    const light = colour ? isLight(colour) : systemLight.value;
    const name = light ? "light" : "dark";
    document.documentElement.dataset.theme = name;
    // Telegram's own dark colours do not reach AA beside ours.
    if (speaks("6.1")) {
      say("web_app_set_header_color", { color: COLOURS[name].header });
      say("web_app_set_background_color", { color: COLOURS[name].page });
    }
    if (speaks("7.10")) say("web_app_set_bottom_bar_color", { color: COLOURS[name].page });
  });
  hear("theme_changed", (data) => {
    theme.value = (data.theme_params ?? {}) as Theme;
  });
}

type Inset = Partial<Record<"top" | "bottom" | "left" | "right", number>>;

function insets(): void {
  const known: Record<string, Inset> = {};
  const set = (kind: string) => (data: Inset) => {
    known[kind] = data;
    for (const side of ["top", "bottom", "left", "right"] as const) {
      // A notch and Telegram's own buttons add up.
      const sum = Object.values(known).reduce((all, inset) => all + (inset[side] ?? 0), 0);
      document.documentElement.style.setProperty(`--inset-${side}`, `${sum}px`);
    }
  };
  hear("safe_area_changed", set("safe"));
  hear("content_safe_area_changed", set("content"));
  if (speaks("8.0")) {
    say("web_app_request_safe_area");
    say("web_app_request_content_safe_area");
  }
}

const back = signal<(() => void) | undefined>(undefined);

/** Shows Telegram's back button while there is somewhere to go back to. */
export function setBack(go: (() => void) | undefined): void {
  back.value = go;
}

/** Whether a form is open whose loss must be asked about. */
export function guard(on: boolean): void {
  if (speaks("6.2")) say("web_app_setup_closing_behavior", { need_confirmation: on });
}

/** Says that the page is there, and follows what Telegram says of its surroundings. */
export function settle(): void {
  follow();
  if (!inTelegram) return;
  say("web_app_ready");
  say("web_app_expand");
  // A scroll must not drag the page away from under the finger.
  if (speaks("7.7")) say("web_app_setup_swipe_behavior", { allow_vertical_swipe: false });
  insets();
  hear("back_button_pressed", () => back.value?.());
  effect(() => {
    if (speaks("6.1")) say("web_app_setup_back_button", { is_visible: back.value !== undefined });
  });
}
