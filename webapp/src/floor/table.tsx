/** One table of the plan. Its state is seen by the line's form as well as by its colour. */
import { boxOf, chairs, middle, type PlanTable } from "./geometry";
import type { TableState } from "./states";

/** What staff see on a table besides its number. */
export type Note = {
  /** A time below the number; empty for none. */
  caption: string;
  /** One sign at its corner: `?`, `!`, `×`; empty for none. */
  mark: string;
  /** How much of the stay is over, 0 to 1; drawn along the edge. */
  part: number;
};

type Props = {
  table: PlanTable;
  state: TableState;
  chosen: boolean;
  hatch: string;
  /** The hatch in both ways, of what is out of service. */
  cross?: string;
  note?: Note;
};

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
  pathLength?: number;
  "stroke-dasharray"?: string;
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

/** As large as the table lets them be. */
function sizes(table: PlanTable): { number: number; caption: number } {
  const { w, h } = boxOf(table);
  return {
    number: Math.max(24, Math.min(w * 0.36, h * 0.45, 46)),
    caption: Math.max(20, Math.min(w * (table.shape === "round" ? 0.235 : 0.27), h * 0.36, 36)),
  };
}

/** The number, the time below it, the sign at the corner. */
function Words({ table, note: { caption, mark } }: { table: PlanTable; note: Note }) {
  const { w, h } = boxOf(table);
  const { number, caption: small } = sizes(table);
  const round = table.shape === "round";
  // On a small table a full sign would hide the number.
  const scale = Math.min(1, w / 115);
  const off = round && scale === 1 ? 12 : 0;
  const [x, y] = [w / 2 - off, -h / 2 + off];
  return (
    <>
      <text
        class="floor-number"
        y={caption ? number * 0.7 - (number + small) / 2 : number * 0.35}
        style={{ fontSize: `${number}px` }}
      >
        {table.number}
      </text>
      {caption && (
        <text
          class="floor-caption"
          y={(number + small) / 2 - small * 0.2}
          style={{ fontSize: `${small}px` }}
        >
          {caption}
        </text>
      )}
      {mark && (
        <g class="floor-mark" transform={`translate(${x} ${y}) scale(${scale})`}>
          <circle r="23" />
          <text y="12">{mark}</text>
        </g>
      )}
    </>
  );
}

export function TableShape({ table, state, chosen, hatch, cross, note }: Props) {
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
        {cross && state === "blocked" && <Outline table={table} class="floor-over" fill={cross} />}
        {state === "reserved" && <Outline table={table} by={-11} class="floor-inner" />}
        {note && note.part > 0 && (
          <Outline
            table={table}
            class="floor-time"
            pathLength={100}
            stroke-dasharray={`${Math.round(note.part * 100)} 100`}
          />
        )}
      </g>
      {/* The number stays upright however the table is turned. */}
      {note ? (
        <Words table={table} note={note} />
      ) : (
        <text class="floor-number" y="13">
          {table.number}
        </text>
      )}
    </g>
  );
}
