/**
 * What Telegram hands over at launch, in the address's fragment. Read at once, before anything
 * touches the fragment, and kept for a reload.
 */
const KEPT = "filin-launch";

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

function recall(): Launch {
  const given = location.hash.includes("tgWebApp") ? location.hash : "";
  try {
    if (given) sessionStorage.setItem(KEPT, given);
    return read(given || (sessionStorage.getItem(KEPT) ?? ""));
  } catch {
    return read(given);
  }
}

export const launch: Launch = recall();
