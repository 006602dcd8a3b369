/** Keeps a screen with unsaved changes from being left unasked: by a link, by back, by closing. */
import { useEffect, useRef, useState } from "preact/hooks";
import { back, route } from "../../route";
import { guard, setBack } from "../../tg/chrome";
import { close, layers } from "../layers";
import { AskLeave } from "./parts";

/** What the desk's back does. */
const usual = () => (layers.value.length > 0 ? close() : back());

function linkOf(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? "";
  return href.startsWith("#/") ? href : undefined;
}

/** While `on`, leaving asks; the answer is the question to draw. */
export function useGuard(on: boolean) {
  const [asked, ask] = useState<() => void>();
  const left = useRef(false);
  useEffect(() => {
    if (!on) return;
    left.current = false;
    const here = location.hash;
    const wish = (go: () => void) => ask(() => go);
    const onClick = (event: MouseEvent) => {
      const href = linkOf(event);
      if (!href || href === here) return;
      event.preventDefault();
      wish(() => {
        location.hash = href;
      });
    };
    // Comes before `hashchange`, by which the page would show another screen.
    const onPop = () => {
      const there = location.hash;
      if (left.current || there === here) return;
      history.pushState(null, "", here);
      wish(() => {
        location.hash = there;
      });
    };
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener("click", onClick, true);
    window.addEventListener("popstate", onPop);
    window.addEventListener("beforeunload", onUnload);
    guard(true);
    setBack(() => (layers.value.length > 0 ? close() : wish(usual)));
    return () => {
      document.removeEventListener("click", onClick, true);
      window.removeEventListener("popstate", onPop);
      window.removeEventListener("beforeunload", onUnload);
      guard(false);
      setBack(layers.value.length > 0 || route.value.length > 0 ? usual : undefined);
    };
  }, [on]);
  if (!asked) return null;
  const stay = () => ask(undefined);
  const leave = () => {
    left.current = true;
    stay();
    asked();
  };
  return <AskLeave leave={leave} stay={stay} />;
}
