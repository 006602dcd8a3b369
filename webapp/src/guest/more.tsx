/** "Филин": everything about the house, a list with a screen behind each line. */
import "../styles/house.css";
import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { route } from "../route";
import { inTelegram } from "../tg/bridge";
import { Failed, Loading } from "../ui/kit";
import { ContactsScreen } from "./house/contacts-screen";
import { House } from "./house/house";
import { LanguageScreen } from "./house/language";
import { MenuScreen } from "./house/menu";
import { PrivacyScreen } from "./house/privacy";
import { Promotions } from "./house/promotions";
import { type Bootstrap, boot, failure, load } from "./store";

export type ScreenProps = { known: Bootstrap };

const screens: Record<string, { title: string; View: ComponentType<ScreenProps> }> = {
  promotions: { title: "web-more-promotions", View: Promotions },
  menu: { title: "web-more-menu", View: MenuScreen },
  contacts: { title: "web-more-contacts", View: ContactsScreen },
};
/** These need nothing of the daemon. */
const plain: Record<string, { title: string; View: ComponentType }> = {
  language: { title: "web-language-title", View: LanguageScreen },
  privacy: { title: "web-more-privacy", View: PrivacyScreen },
};

/** A screen's title; it takes the focus, so that a screen reader hears where it came to. */
function Title({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header class="stack tight">
      {/* Telegram has a back button of its own. */}
      {!inTelegram && (
        <a class="button plain up" href="#/more">
          ‹ {t("web-more-back")}
        </a>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {t(text)}
      </h1>
    </header>
  );
}

function Body({ name }: { name: string }) {
  const own = plain[name];
  if (own) return <own.View />;
  const known = boot.value;
  if (!known && failure.value !== undefined) return <Failed error={failure.value} retry={load} />;
  if (!known) return <Loading />;
  const screen = screens[name];
  return screen ? <screen.View known={known} /> : <House known={known} />;
}

export function More() {
  const [, name = ""] = route.value;
  const title = (screens[name] ?? plain[name])?.title;
  return (
    <main class="page house" key={name}>
      {title && <Title text={title} />}
      <Body name={name} />
    </main>
  );
}
