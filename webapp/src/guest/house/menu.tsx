/** The menu: sections under each other, and a list of them that stays in sight. */
import { useEffect, useRef, useState } from "preact/hooks";
import { language, t } from "../../i18n";
import { Empty } from "../../ui/kit";
import type { Bootstrap } from "../store";
import { roubles, type Section, sections } from "./sections";

/** Which section is being read. */
function useReading(count: number) {
  const [reading, read] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!list.current || typeof IntersectionObserver === "undefined") return;
    const parts = [...list.current.children];
    // A section is read while it crosses the upper third.
    const eye = new IntersectionObserver(
      (seen) => {
        const one = seen.find((entry) => entry.isIntersecting);
        if (one) read(parts.indexOf(one.target));
      },
      { rootMargin: "-20% 0px -65%" },
    );
    for (const part of parts) eye.observe(part);
    return () => eye.disconnect();
  }, [count]);
  return { reading, list };
}

function name(section: Section): string {
  return section.name || t("web-menu-rest");
}

/** Buttons, not links: the fragment belongs to the page's own screens. */
function Contents({ all, reading }: { all: Section[]; reading: number }) {
  const show = (at: number) => {
    const heading = document.getElementById(`menu-${at}`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="contents" aria-label={t("web-menu-sections")}>
      <ul>
        {all.map((section, at) => (
          <li key={section.name}>
            <button
              type="button"
              aria-current={at === reading ? "true" : undefined}
              onClick={() => show(at)}
              dir="auto"
            >
              {name(section)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function MenuScreen({ known: { menu } }: { known: Bootstrap }) {
  const all = sections(menu);
  const { reading, list } = useReading(all.length);
  if (all.length === 0) return <Empty text={t("web-menu-none")} />;
  return (
    <div>
      {all.length > 1 && <Contents all={all} reading={reading} />}
      <div class="menu" ref={list}>
        {all.map((section, at) => (
          <section key={section.name} aria-labelledby={`menu-${at}`}>
            <h2 id={`menu-${at}`} tabIndex={-1} dir="auto">
              {name(section)}
            </h2>
            <ul>
              {section.items.map((item) => (
                <li key={item.id}>
                  <span class="what">
                    <b dir="auto">{item.title}</b>
                    {item.description && (
                      <small class="dim" dir="auto">
                        {item.description}
                      </small>
                    )}
                  </span>
                  <span class="price">{roubles(item.price, language.value)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
