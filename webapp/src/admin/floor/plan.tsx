/**
 * The plan of the room with every table as it stands. The room is drawn once; a table only when its
 * face has changed, however fast the feed speaks.
 */
import { useComputed } from "@preact/signals";
import { Component, type ComponentChildren } from "preact";
import { useId, useMemo } from "preact/hooks";
import "../../styles/floor.css";
import { Paints, spotStyle, VIEW } from "../../floor/Floor";
import type { PlanTable } from "../../floor/geometry";
import { nextBy } from "../../floor/near";
import { Room } from "../../floor/room";
import { TableShape } from "../../floor/table";
import { t } from "../../i18n";
import { show } from "../layers";
import type { Face } from "./face";
import { faces, plan, present, states } from "./views";

const UNKNOWN: Face = { state: "free", caption: "", mark: "", part: 0, late: false, words: "" };

function useFace(number: number): Face {
  return useComputed(() => faces.value.get(number) ?? UNKNOWN).value;
}

/** Is drawn anew only with other tables. */
class Still extends Component<{ of: unknown; children: ComponentChildren }> {
  override shouldComponentUpdate(next: { of: unknown }) {
    return next.of !== this.props.of;
  }
  render() {
    return <>{this.props.children}</>;
  }
}

type One = { table: PlanTable; id: string };

function Drawn({ table, id }: One) {
  const face = useFace(table.number);
  return (
    <g class={face.late ? "late" : undefined}>
      <TableShape
        table={table}
        state={face.state}
        chosen={false}
        hatch={`url(#${id}h)`}
        cross={`url(#${id}x)`}
        note={face}
      />
    </g>
  );
}

/** `Стол 5, у окна, до 4: свободен`. */
export function heard(table: PlanTable, words: string): string {
  const zone = table.zone ? `${table.zone}, ` : "";
  return t("web-floor-spot", { number: table.number, zone, seats: table.seats.max, words });
}

function Spot({ table, all }: { table: PlanTable; all: PlanTable[] }) {
  const face = useFace(table.number);
  const style = useMemo(() => spotStyle(table), [table]);
  return (
    <button
      type="button"
      class="spot"
      style={style}
      data-table={table.number}
      aria-label={heard(table, face.words)}
      onClick={() => show({ kind: "table", number: table.number })}
      onKeyDown={(event) => {
        const next = nextBy(event.key, table, all);
        if (!next) return;
        event.preventDefault();
        const plan = event.currentTarget.parentElement;
        plan?.querySelector<HTMLElement>(`[data-table="${next.number}"]`)?.focus();
      }}
    />
  );
}

const LEGEND = ["free", "soon", "pending", "reserved", "seated", "blocked"] as const;

/** What the forms mean; only what stands there. */
function Legend() {
  const shown = states.value.split(",");
  if (!present.value) {
    return <p class="dim staff-floor-hint">{t("web-floor-day-legend")}</p>;
  }
  return (
    <ul class="legend" aria-hidden="true">
      {LEGEND.filter((one) => shown.includes(one)).map((state) => (
        <li key={state} class={state}>
          <svg viewBox="-60 -60 120 120" aria-hidden="true">
            <rect class="floor-top key" x="-50" y="-50" width="100" height="100" rx="26" />
            {state === "reserved" && (
              <rect class="floor-inner key" x="-30" y="-30" width="60" height="60" rx="14" />
            )}
            {state === "blocked" && (
              <path class="floor-cross key" d="M-34-34L34 34M34-34L-34 34M0-42L42 0M-42 0L0 42" />
            )}
          </svg>
          {t(`web-floor-is-${state}`)}
        </li>
      ))}
      <li>{t("web-floor-legend-until")}</li>
    </ul>
  );
}

export function StaffPlan() {
  const id = useId();
  const tables = plan.value;
  if (!tables) return null;
  return (
    <section class="stack tight staff-floor-plan" aria-label={t("web-floor-plan")}>
      <div class="floor">
        <Still of={tables}>
          <svg viewBox={VIEW} aria-hidden="true">
            <Paints id={id} />
            <Room tables={tables} id={id}>
              {tables.map((table) => (
                <Drawn key={table.number} table={table} id={id} />
              ))}
            </Room>
          </svg>
          {tables.map((table) => (
            <Spot key={table.number} table={table} all={tables} />
          ))}
        </Still>
      </div>
      <Legend />
    </section>
  );
}
