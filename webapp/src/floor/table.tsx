/** One table of the plan. Its state is seen by the line's form as well as by its colour. */
import { boxOf, chairs, middle, type PlanTable } from "./geometry";
import type { TableState } from "./states";

type Props = { table: PlanTable; state: TableState; chosen: boolean; hatch: string };

/** The outline, grown by so much; around the middle. */
function Outline({
  table,
  by = 0,
  ...rest
}: {
  table: PlanTable;
  by?: number;
  class: string;
  fill?: string;
}) {
  const { w, h } = boxOf(table);
  if (table.shape === "round") {
    return <ellipse rx={w / 2 + by} ry={h / 2 + by} {...rest} />;
  }
  const corner = Math.min(20 + by, h / 2 + by);
  return (
    <rect
      x={-w / 2 - by}
      y={-h / 2 - by}
      width={w + by * 2}
      height={h + by * 2}
      rx={corner}
      {...rest}
    />
  );
}

/** A sofa goes around three sides of its table. */
function Sofa({ table }: { table: PlanTable }) {
  const { w, h } = boxOf(table);
  const [x, top] = [w / 2 + 30, -h / 2 - 30];
  const seat = `M${-x} ${h / 2 - 8}V${top + 24}q0-24 24-24H${x - 24}q24 0 24 24V${h / 2 - 8}q0 14-14 14H${14 - x}q-14 0-14-14z`;
  return <path class="floor-chair sofa" d={seat} />;
}

export function TableShape({ table, state, chosen, hatch }: Props) {
  const { x, y } = middle(boxOf(table));
  const { turn } = table.place;
  return (
    <g class={`floor-table ${chosen ? "mine" : state}`} transform={`translate(${x} ${y})`}>
      <g transform={turn ? `rotate(${turn})` : undefined}>
        {table.shape === "sofa" && <Sofa table={table} />}
        {chairs(table).map((chair) => (
          <rect
            class="floor-chair"
            key={`${chair.x} ${chair.y}`}
            x="-19"
            y="-14"
            width="38"
            height="28"
            rx="11"
            transform={`translate(${chair.x} ${chair.y}) rotate(${chair.turn})`}
          />
        ))}
        {chosen && <Outline table={table} by={24} class="floor-halo" />}
        <Outline table={table} class="floor-top" />
        {!chosen && state === "taken" && <Outline table={table} class="floor-over" fill={hatch} />}
      </g>
      {/* The number stays upright however the table is turned. */}
      <text class="floor-number" y="13">
        {table.number}
      </text>
    </g>
  );
}
