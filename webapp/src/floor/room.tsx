/** The room behind the tables: walls, lamps, the moon in the windows, the bar, the owl in neon. */
import type { ComponentChildren } from "preact";
import {
  bar,
  CURTAIN,
  HIGH,
  NEON,
  neonHangs,
  type PlanTable,
  pools,
  WIDE,
  windows,
  type Zone,
  zones,
} from "./geometry";

/** A hanging curtain, as a wave. */
function Curtain({ zone: { box } }: { zone: Zone }) {
  const x = box.x + box.w / 2 - CURTAIN;
  const waves = Array.from({ length: 5 }, () => "q 9.5 -22 19 0 t 19 0").join(" ");
  return <path class="floor-curtain" d={`M${x} ${box.y} ${waves}`} />;
}

function Secluded({ zone }: { zone: Zone }) {
  const { x, y, w, h } = zone.box;
  return (
    <g>
      <rect class="floor-vip" x={x} y={y} width={w} height={h} rx="14" />
      <path class="floor-gap" d={`M${x + w / 2 - CURTAIN} ${y}h${CURTAIN * 2}`} />
      <Curtain zone={zone} />
    </g>
  );
}

/** What falls through the windows. */
function Moonlight({ tables, id }: { tables: PlanTable[]; id: string }) {
  const { x, y, h } = windows(tables);
  const left = x === 0;
  const far = x + (left ? 420 : -420);
  const ray = `M${x} ${y} L${far} ${y + 130} V${y + h * 0.7 + 60} L${x} ${y + h}Z`;
  return <path fill={`url(#${id}${left ? "m" : "n"})`} d={ray} />;
}

/** The windows themselves, in the wall. */
function Panes({ tables }: { tables: PlanTable[] }) {
  const { x, y, h } = windows(tables);
  const count = Math.max(1, Math.round(h / 190));
  const tall = h / count;
  return (
    <g class="floor-window">
      {Array.from({ length: count }, (_, at) => (
        <path key={at} d={`M${x} ${y + at * tall + 12}v${tall - 24}`} />
      ))}
    </g>
  );
}

function Bar({ tables }: { tables: PlanTable[] }) {
  const box = bar(tables);
  if (!box) return null;
  const { x, y, w, h } = box;
  return (
    <g>
      <path
        class="floor-bar"
        d={`M${x + w} ${y}H${x + 30}q-30 0-30 30V${y + h - 30}q0 30 30 30H${x + w}z`}
      />
      <path
        class="floor-shelf"
        d={`M${x + w} ${y + 42}H${x + 62}q-18 0-18 18V${y + h - 60}q0 18 18 18H${x + w}z`}
      />
      {Array.from({ length: 8 }, (_, at) => (
        <circle
          class="floor-bottle"
          key={at}
          cx={x + 84 + (at % 3) * 18}
          cy={y + 80 + at * ((h - 160) / 7)}
          r="6"
        />
      ))}
    </g>
  );
}

/** The sign over the door of every night. */
function Neon() {
  return (
    <g class="floor-neon" transform={`translate(${NEON.x} ${NEON.y})`}>
      <path d="M-70 -24q44 -2 70 24q26 -26 70 -24q-10 10 -16 16M-70 -24q10 10 16 16" />
      <circle cx="-27" cy="8" r="21" />
      <circle cx="27" cy="8" r="21" />
      <circle cx="-27" cy="8" r="7" />
      <circle cx="27" cy="8" r="7" />
      <path d="M-7 24l7 14l7 -14" />
    </g>
  );
}

type Props = { tables: PlanTable[]; id: string; children: ComponentChildren };

export function Room({ tables, id, children }: Props) {
  const parts = zones(tables);
  return (
    <>
      <rect class="floor-room" x="0" y="0" width={WIDE} height={HIGH} rx="26" />
      <rect fill={`url(#${id}p)`} x="0" y="0" width={WIDE} height={HIGH} rx="26" />
      {pools(tables).map(({ x, y, r }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} fill={`url(#${id}l)`} />
      ))}
      <Moonlight tables={tables} id={id} />
      <Bar tables={tables} />
      {parts
        .filter((zone) => zone.secluded)
        .map((zone) => (
          <Secluded key={zone.name} zone={zone} />
        ))}
      {neonHangs(tables) && <Neon />}
      {parts.map(
        ({ name, label }) =>
          label && (
            <text class="floor-zone" key={name} x={label.x} y={label.y}>
              {name}
            </text>
          ),
      )}
      {children}
      <rect class="floor-wall" x="0" y="0" width={WIDE} height={HIGH} rx="26" />
      <Panes tables={tables} />
      <path class="floor-door" d={`M90 ${HIGH}h110`} />
      <path class="floor-swing" d={`M90 ${HIGH - 4}v-104a110 110 0 0 1 110 104`} />
    </>
  );
}
