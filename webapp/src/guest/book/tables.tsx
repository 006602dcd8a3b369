/** Which table: on the drawn plan, two joined ones, or as the venue thinks best. */
import { useEffect, useId, useRef } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { Floor } from "../../floor/Floor";
import type { PlanTable } from "../../floor/geometry";
import { stateAt, type TableState } from "../../floor/states";
import { t } from "../../i18n";
import { tableName } from "./words";

type Slot = Schemas["Slot"];
type Props = {
  plan: PlanTable[];
  slot: Slot;
  guests: number;
  chosen: number[];
  onTables: (tables: number[]) => void;
};

/** What the lines of the plan mean; only what stands there. */
function Legend({ states }: { states: TableState[] }) {
  const shown = (["free", "taken", "small", "big", "walk_in"] as const).filter((one) =>
    states.includes(one),
  );
  return (
    <ul class="legend" aria-hidden="true">
      {[...shown, "mine" as const].map((state) => (
        <li key={state} class={state}>
          <svg viewBox="-60 -60 120 120" aria-hidden="true">
            <rect class="floor-top key" x="-50" y="-50" width="100" height="100" rx="26" />
            {state === "taken" && (
              <path class="floor-hatch key" d="M-40 0L0-40M-40 40L40-40M0 40L40 0" />
            )}
          </svg>
          {t(`web-book-is-${state}`)}
        </li>
      ))}
    </ul>
  );
}

export function Tables({ plan, slot, guests, chosen, onTables }: Props) {
  const name = useId();
  const top = useRef<HTMLDivElement>(null);
  // It has just come into being below what was tapped: it is brought into sight.
  useEffect(() => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    top.current?.scrollIntoView?.({ block: "start", behavior: still ? "auto" : "smooth" });
  }, []);
  const states = plan.map((table) => stateAt(table, slot, guests));
  const joins = slot.tables.length === 0 ? slot.joins : [];
  const same = (pair: number[]) => pair.join() === chosen.join();
  return (
    <div class="stack tight tables" ref={top} role="radiogroup" aria-label={t("web-book-where")}>
      <div class="row apart">
        <h2>{t("web-book-where")}</h2>
        {plan.length > 0 && joins.length === 0 && <span class="dim">{t("web-book-tap")}</span>}
      </div>
      <label class="choice">
        <input
          type="radio"
          name={name}
          checked={chosen.length === 0}
          onChange={() => onTables([])}
        />
        <span>{t("web-book-any")}</span>
        <small>{t("web-book-any-hint")}</small>
      </label>
      {joins.length > 0 && <p class="dim">{t("web-book-joins-hint")}</p>}
      {joins.map((pair) => (
        <label class="choice" key={pair.join()}>
          <input type="radio" name={name} checked={same(pair)} onChange={() => onTables(pair)} />
          <span>{t("web-book-join", { list: pair.join("+") })}</span>
        </label>
      ))}
      {plan.length > 0 && (
        <>
          <Floor
            tables={plan}
            chosen={chosen}
            stateOf={(table) => states[plan.indexOf(table)] ?? "taken"}
            spot={(table, style) => {
              const state = states[plan.indexOf(table)] ?? "taken";
              const mine = chosen.length === 1 && chosen[0] === table.number;
              return (
                <input
                  type="radio"
                  class="spot"
                  key={table.number}
                  name={name}
                  style={style}
                  checked={mine}
                  disabled={state !== "free"}
                  aria-label={tableName(table, state)}
                  onChange={() => onTables([table.number])}
                />
              );
            }}
          />
          <Legend states={states} />
        </>
      )}
    </div>
  );
}
