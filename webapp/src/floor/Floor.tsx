/**
 * The room from above, drawn from the venue's tables. What is tapped lies over the drawing: radios
 * for guests, buttons for staff, given by the screen that shows it.
 */
import type { ComponentChildren, CSSProperties } from "preact";
import { useId } from "preact/hooks";
import "../styles/floor.css";
import { boxOf, HIGH, middle, type PlanTable, WIDE } from "./geometry";
import { Room } from "./room";
import type { TableState } from "./states";
import { TableShape } from "./table";

/** The walls' thickness, and room for the light on them. */
const EDGE = 14;

type Props = {
  tables: PlanTable[];
  stateOf: (table: PlanTable) => TableState;
  /** Which stand out: the guest's own. */
  chosen?: number[];
  /** What is tapped, one to a table, at `style`. */
  spot: (table: PlanTable, style: CSSProperties) => ComponentChildren;
};

/** Where a table's tap lies, in per cent of the drawing; a small table over a large one. */
export function spotStyle(table: PlanTable): CSSProperties {
  const box = boxOf(table);
  const { x, y } = middle(box);
  const [wide, high] = [WIDE + EDGE * 2, HIGH + EDGE * 2];
  const part = (value: number, whole: number) => `${((value / whole) * 100).toFixed(2)}%`;
  return {
    left: part(x + EDGE, wide),
    top: part(y + EDGE, high),
    width: part(box.w, wide),
    height: part(box.h, high),
    zIndex: 1 + Math.round((1e6 - Math.min(box.w * box.h, 1e6)) / 1e4),
  };
}

/** The drawing's measures, its walls included. */
export const VIEW = `${-EDGE} ${-EDGE} ${WIDE + EDGE * 2} ${HIGH + EDGE * 2}`;

/** Patterns and lights; each plan on a page has its own. */
export function Paints({ id }: { id: string }) {
  return (
    <defs>
      <radialGradient id={`${id}l`}>
        <stop class="floor-lamp" offset="0" />
        <stop class="floor-lamp off" offset="1" />
      </radialGradient>
      {(["m", "n"] as const).map((side) => (
        <linearGradient
          key={side}
          id={id + side}
          x1={side === "m" ? 0 : 1}
          x2={side === "m" ? 1 : 0}
        >
          <stop class="floor-moon" offset="0" />
          <stop class="floor-moon off" offset="1" />
        </linearGradient>
      ))}
      <pattern
        id={`${id}h`}
        width="14"
        height="14"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="floor-hatch" d="M0 0v14" />
      </pattern>
      <pattern
        id={`${id}x`}
        width="18"
        height="18"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="floor-cross" d="M0 0v18M0 0h18" />
      </pattern>
      <pattern
        id={`${id}p`}
        width="90"
        height="24"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(32)"
      >
        <path class="floor-plank" d="M0 0h90M0 0v24" />
      </pattern>
    </defs>
  );
}

export function Floor({ tables, stateOf, chosen = [], spot }: Props) {
  const id = useId();
  return (
    <div class="floor">
      <svg viewBox={VIEW} aria-hidden="true">
        <Paints id={id} />
        <Room tables={tables} id={id}>
          {tables.map((table) => (
            <TableShape
              key={table.number}
              table={table}
              state={stateOf(table)}
              chosen={chosen.includes(table.number)}
              hatch={`url(#${id}h)`}
              cross={`url(#${id}x)`}
            />
          ))}
        </Room>
      </svg>
      {tables.map((table) => spot(table, spotStyle(table)))}
    </div>
  );
}
