/** What the desk's screens share: a title that takes the focus, the day, what is said of staleness. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { later, longDay } from "../i18n/time";
import { day, look, today } from "./day";

/** A screen's title, and what stands beside it. */
export function Title({ text, children }: { text: string; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header class="row apart title">
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
      {children}
    </header>
  );
}

/** Which service day is shown, one back, one on, any other, and today again. */
export function DayBar() {
  const shown = day.value;
  if (!shown) return null;
  return (
    <div class="row day-bar">
      <button
        type="button"
        class="button"
        aria-label={t("web-staff-day-before")}
        onClick={() => look(later(shown, -1))}
      >
        ‹
      </button>
      <label class="day-pick">
        <span class="hidden">{t("web-staff-day")}</span>
        <b aria-hidden="true">
          {shown === today.value ? `${t("web-staff-today")}, ` : ""}
          {longDay(shown)}
        </b>
        <input
          type="date"
          value={shown}
          onChange={(event) => event.currentTarget.value && look(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button"
        aria-label={t("web-staff-day-after")}
        onClick={() => look(later(shown, 1))}
      >
        ›
      </button>
      {shown !== today.value && (
        <button type="button" class="button plain" onClick={() => look(today.value)}>
          {t("web-staff-to-today")}
        </button>
      )}
    </div>
  );
}
