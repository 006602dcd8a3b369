/** What the editor draws over the room: joints, lines that tables are pulled into, what is a draft. */
import { useId } from "preact/hooks";
import { type Box, boxOf, HIGH, middle, type Point, WIDE } from "../../floor/geometry";
import type { Change } from "./diff";
import { find, type Item, type Plan } from "./model";
import type { Guide } from "./place";

/** As wide as the walls of the drawn room, so that both drawings lie on each other. */
export const EDGE = 14;
const STRETCH = HIGH / WIDE;

export const boxOfItem = (item: Item): Box => boxOf({ ...item, neighbours: [] });

/** Where a line from a table's middle towards a point leaves the table. */
function rim(box: Box, to: Point): Point {
  const from = middle(box);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const part = Math.min(
    (box.w / 2 + 6) / Math.max(Math.abs(dx), 1),
    (box.h / 2 + 6) / Math.max(Math.abs(dy), 1),
  );
  return { x: from.x + dx * part, y: from.y + dy * part };
}

function JointLine({ one, other }: { one: Item; other: Item }) {
  const [a, b] = [boxOfItem(one), boxOfItem(other)];
  const [from, to] = [rim(a, middle(b)), rim(b, middle(a))];
  return (
    <g class="plan-joint">
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      <circle cx={from.x} cy={from.y} r="9" />
      <circle cx={to.x} cy={to.y} r="9" />
    </g>
  );
}

type Props = {
  plan: Plan;
  drafts: ReadonlyMap<number, Change>;
  guides: Guide[];
  grid: boolean;
  joining: boolean;
  first: number | undefined;
};

export function Over({ plan, drafts, guides, grid, joining, first }: Props) {
  const id = useId();
  const start = find(plan, first);
  const box = start && boxOfItem(start);
  return (
    <svg
      class={`plan-over${joining ? " joining" : ""}`}
      viewBox={`${-EDGE} ${-EDGE} ${WIDE + EDGE * 2} ${HIGH + EDGE * 2}`}
      aria-hidden="true"
    >
      <defs>
        <pattern id={id} width="50" height={50 * STRETCH} patternUnits="userSpaceOnUse">
          <circle class="plan-dot" cx="0" cy="0" r="3" />
          <circle class="plan-dot" cx="50" cy="0" r="3" />
          <circle class="plan-dot" cx="0" cy={50 * STRETCH} r="3" />
          <circle class="plan-dot" cx="50" cy={50 * STRETCH} r="3" />
        </pattern>
      </defs>
      {grid && <rect fill={`url(#${id})`} x="0" y="0" width={WIDE} height={HIGH} />}
      {guides.map(({ axis, at }) => (
        <path
          class="plan-guide"
          key={axis}
          d={axis === "x" ? `M${at} 0v${HIGH}` : `M0 ${at * STRETCH}h${WIDE}`}
        />
      ))}
      {plan.joints.map(([a, b]) => {
        const [one, other] = [find(plan, a), find(plan, b)];
        return one && other && <JointLine key={`${a} ${b}`} one={one} other={other} />;
      })}
      {box && (
        <rect
          class="plan-first"
          x={box.x - 22}
          y={box.y - 22}
          width={box.w + 44}
          height={box.h + 44}
          rx="30"
        />
      )}
      {plan.items
        .filter((item) => drafts.has(item.key))
        .map((item) => {
          const { x, y } = boxOfItem(item);
          return <circle class="plan-mark" key={item.key} cx={x + 4} cy={y + 4} r="13" />;
        })}
    </svg>
  );
}
