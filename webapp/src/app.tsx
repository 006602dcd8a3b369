/** The frame of every screen: which one is shown, the tabs, and what stands over all of them. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { expired } from "./api/access";
import { Book } from "./guest/book";
import { boot, failure, offline } from "./guest/store";
import { bring, t } from "./i18n";
import { house } from "./i18n/house";
import { back, route } from "./route";
import { inTelegram } from "./tg/bridge";
import { setBack } from "./tg/chrome";
import { Empty, Failed, Loading } from "./ui/kit";
import { Tabs } from "./ui/tabs";
import { Toasts } from "./ui/toast";

type Screen = ComponentType;
const screens: Record<string, () => Promise<Screen>> = {
  mine: () => Promise.all([import("./guest/mine"), bring(house)]).then(([file]) => file.Mine),
  more: () => Promise.all([import("./guest/more"), bring(house)]).then(([file]) => file.More),
};

/** A screen in a chunk of its own. */
function Later({ name }: { name: string }) {
  const [screen, setScreen] = useState<{ name: string; View: Screen }>();
  const [lost, setLost] = useState<unknown>();
  const load = () => {
    setLost(undefined);
    screens[name]?.().then((View) => setScreen({ name, View }), setLost);
  };
  useEffect(load, [name]);
  if (lost) {
    return (
      <main class="page">
        <Failed error={lost} retry={load} />
      </main>
    );
  }
  if (screen?.name !== name) {
    return (
      <main class="page">
        <Loading />
      </main>
    );
  }
  return <screen.View />;
}

/** What a guest sees who is not known, or no more. */
function Closed() {
  return (
    <main class="page">
      <Empty text={t(inTelegram ? "web-expired" : "web-outside")} />
    </main>
  );
}

function Screen() {
  const [name = ""] = route.value;
  if (expired.value && !boot.value) return <Closed />;
  return name in screens ? <Later name={name} /> : <Book />;
}

export function App() {
  const deep = route.value.length > 0;
  useEffect(() => setBack(deep ? back : undefined), [deep]);
  return (
    <>
      {expired.value && boot.value && (
        <p class="notice" role="alert">
          {t("web-expired")}
        </p>
      )}
      {failure.value !== undefined && offline() && boot.value && (
        <p class="notice offline" role="status">
          {t("web-offline")}
        </p>
      )}
      <Screen />
      <Tabs staff={Boolean(boot.value?.me.role)} />
      <Toasts />
    </>
  );
}
