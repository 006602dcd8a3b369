/** The list: the owl at the door, whether it is open, and where to look further. */
import { t } from "../../i18n";
import { clock, day } from "../../i18n/time";
import type { Bootstrap } from "../store";
import { contacts } from "./contacts";
import { type Doors, doors } from "./hours";
import { useNow } from "./now";
import { Sign, type SignName } from "./signs";

/** The doors in words. */
export function doorWords(state: Doors, today: string): string {
  if (state.is === "open") return t("web-more-open", { time: clock(state.until) });
  if (state.is === "closed") return t("web-more-closed");
  const time = clock(state.from);
  if (state.date === today) return t("web-more-shut-today", { time });
  return t("web-more-shut", { day: day(state.date), time });
}

/** The owl over the door, awake while the house is open. */
function Door({ awake }: { awake: boolean }) {
  return (
    <svg viewBox="0 0 160 120" class={`door-owl${awake ? " awake" : ""}`} aria-hidden="true">
      <path
        class="body"
        d="M40 18q10 10 24 10h32q14 0 24-10-2 14 2 26v40q0 30-42 30T38 84V44q4-12 2-26z"
      />
      {[60, 100].map((x) => (
        <g key={x}>
          <circle class="ball" cx={x} cy="58" r="19" />
          {awake ? (
            <circle class="pupil" cx={x} cy="58" r="8" />
          ) : (
            <path class="lid" d={`M${x - 13} 60q13 10 26 0`} />
          )}
        </g>
      ))}
      <path class="beak" d="M74 70h12l-6 12z" />
    </svg>
  );
}

export function House({ known: { venue, promotions, menu } }: { known: Bootstrap }) {
  const state = doors(venue.week, useNow());
  const lines: [SignName, string, string][] = [
    [
      "promotions",
      t("web-more-promotions"),
      t("web-more-promotions-few", { count: promotions.length }),
    ],
    ["menu", t("web-more-menu"), t("web-more-menu-few", { count: menu.length })],
    ["contacts", t("web-more-contacts"), contacts(venue.contacts).place],
    ["language", t("web-more-language"), t("web-more-language-now")],
    ["privacy", t("web-more-privacy"), t("web-more-privacy-few")],
  ];
  return (
    <>
      <header class="door">
        <Door awake={state.is === "open"} />
        <div>
          <h1 dir="auto">{venue.name}</h1>
          <p class={`doors ${state.is}`}>{doorWords(state, venue.today)}</p>
        </div>
      </header>
      <nav aria-label={t("web-more-sections")}>
        <ul class="lines">
          {lines.map(([name, title, more]) => (
            <li key={name}>
              <a href={`#/more/${name}`}>
                <Sign name={name} />
                <span>
                  <b>{title}</b>
                  {more && (
                    <small class="dim" dir="auto">
                      {more}
                    </small>
                  )}
                </span>
                <span class="chevron" aria-hidden="true">
                  ›
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
