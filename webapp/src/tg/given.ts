/** What Telegram hands over at launch, in the address's fragment. */

/** Where it is kept for a reload. */
export const KEPT = "filin-launch";

export type Theme = Record<string, string>;

export type Launch = {
  /** Signed by Telegram; empty outside it. */
  initData: string;
  /** `ios`, `android`, `tdesktop`, `weba`…; empty outside Telegram. */
  platform: string;
  /** Of the Mini Apps' protocol. */
  version: string;
  theme: Theme;
  /** What the link wanted to open: `t.me/bot/app?startapp=…`. */
  start: string;
  /** The language of whoever uses Telegram, `ru` or `en`. */
  language: string;
};

function themeOf(text: string | null): Theme {
  try {
    return JSON.parse(text ?? "{}") as Theme;
  } catch {
    return {};
  }
}

function languageOf(initData: string): string {
  try {
    const user = JSON.parse(new URLSearchParams(initData).get("user") ?? "{}");
    return String(user.language_code ?? "");
  } catch {
    return "";
  }
}

/** Reads a fragment. */
export function read(fragment: string): Launch {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const initData = given.get("tgWebAppData") ?? "";
  return {
    initData,
    platform: given.get("tgWebAppPlatform") ?? "",
    version: given.get("tgWebAppVersion") ?? "6.0",
    theme: themeOf(given.get("tgWebAppThemeParams")),
    start:
      given.get("tgWebAppStartParam") ?? new URLSearchParams(initData).get("start_param") ?? "",
    language: languageOf(initData),
  };
}

/** What the address brings; empty where one came in another way, or has gone on to another screen. */
export function brought(): string {
  return location.hash.includes("tgWebApp") ? location.hash : "";
}

/** What was kept. */
export function kept(): string {
  try {
    return sessionStorage.getItem(KEPT) ?? "";
  } catch {
    return "";
  }
}

/** Whether a colour `#rrggbb` is a light one. */
export function isLight(colour: string): boolean {
  const number = Number.parseInt(colour.slice(1), 16);
  const [red, green, blue] = [number >> 16, (number >> 8) & 255, number & 255];
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
