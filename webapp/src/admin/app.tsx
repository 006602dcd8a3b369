/** The frame of the desk: who is let in, the sections, and what stands over all of them. */
import { useEffect } from "preact/hooks";
import { expired } from "../api/access";
import { t } from "../i18n";
import { back, route } from "../route";
import { inTelegram } from "../tg/bridge";
import { setBack } from "../tg/chrome";
import { Empty, Failed, Loading } from "../ui/kit";
import { Later } from "../ui/later";
import { Sheet } from "../ui/sheet";
import { Toasts } from "../ui/toast";
import { queue, stale } from "./day";
import { close, closeAll, layers } from "./layers";
import { Layers } from "./layers-view";
import { resume } from "./live";
import { Nav } from "./nav";
import { screens, sectionOf } from "./sections";
import { SignIn, TokenForm } from "./sign-in";
import { door, enter, may } from "./who";

/** The session ended while somebody worked: what they typed stays under this. */
function Again() {
  if (inTelegram) {
    return (
      <p class="notice" role="alert">
        {t("web-expired")}
      </p>
    );
  }
  const leave = () => {
    expired.value = false;
    door.value = "out";
    closeAll();
  };
  return (
    <Sheet title={t("web-staff-again")} onClose={leave}>
      <p class="dim">{t("web-staff-again-how")}</p>
      <TokenForm done={resume} />
    </Sheet>
  );
}

function Screen() {
  const [name = ""] = route.value;
  const section = sectionOf(name);
  if (!may(section.role)) {
    return (
      <main class="page">
        <Empty text={t("web-staff-not-yours")} />
      </main>
    );
  }
  return (
    <Later
      key={section.path}
      name={section.path}
      parts={screens}
      given={{}}
      frame={(children) => <main class="page">{children}</main>}
    />
  );
}

function Desk() {
  const deep = layers.value.length > 0 || route.value.length > 0;
  useEffect(() => {
    setBack(deep ? () => (layers.value.length > 0 ? close() : back()) : undefined);
  }, [deep]);
  const waiting = queue.value.length;
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) ${t("web-staff-title")}` : t("web-staff-title");
  }, [waiting]);
  return (
    <div class="desk">
      <Nav />
      <div class="desk-screen">
        {stale.value && (
          <p class="notice offline" role="status">
            {t("web-staff-stale")}
          </p>
        )}
        <Screen />
      </div>
      <Layers />
      {expired.value && <Again />}
    </div>
  );
}

export function App() {
  const state = door.value;
  return (
    <>
      {state === "asking" && (
        <main class="page">
          <Loading />
        </main>
      )}
      {state === "away" && (
        <main class="page">
          <Failed error={undefined} retry={() => void enter()} />
        </main>
      )}
      {state === "out" && (inTelegram ? <Shut text="web-expired" /> : <SignIn />)}
      {state === "guest" && <Shut text="web-staff-guest" />}
      {state === "in" && <Desk />}
      <Toasts />
    </>
  );
}

/** Known or not, the desk is not theirs. */
function Shut({ text }: { text: string }) {
  return (
    <main class="page">
      <Empty text={t(text)}>
        <a class="button" href="/webapp">
          {t("web-staff-as-guest")}
        </a>
      </Empty>
    </main>
  );
}
