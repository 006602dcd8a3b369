/** The room, to be set out: tables are dragged, or walk by the arrow keys. */
import { useRef, useState } from "preact/hooks";
import { Floor } from "../../floor/Floor";
import { HIGH, WIDE } from "../../floor/geometry";
import { t } from "../../i18n";
import { haptic } from "../../tg/bridge";
import { grow, push, toggle, turn } from "./acts";
import { useDrag } from "./drag";
import { drawn, find, type Item, joined, withItem } from "./model";
import { boxOfItem, EDGE, Over } from "./over";
import { STEP, STRIDE, TURN } from "./place";
import { chosen, drafts, plan } from "./store";
import { spoken, tableWord } from "./words";

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where the handle for the size hangs: at the lower right corner, as the table is turned. */
function handleStyle(item: Item) {
  const { x, y, w, h } = boxOfItem(item);
  const angle = (item.place.turn * Math.PI) / 180;
  const [dx, dy] = [w / 2 + 12, h / 2 + 12];
  const at = {
    x: x + w / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: y + h / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
  return {
    left: `${((at.x + EDGE) / (WIDE + EDGE * 2)) * 100}%`,
    top: `${((at.y + EDGE) / (HIGH + EDGE * 2)) * 100}%`,
  };
}

type Props = { joining: boolean; onOpen: (key: number) => void; onRetire: (key: number) => void };

export function Editor({ joining, onOpen, onRetire }: Props) {
  const { drag, take, move, leave, drop } = useDrag(plan.value);
  const [first, setFirst] = useState<number>();
  const [said, setSaid] = useState("");
  const pressed = useRef({ was: false, moved: false });

  const held = find(plan.value, drag?.key);
  const shown = held && drag ? withItem(plan.value, { ...held, place: drag.place }) : plan.value;
  const tables = drawn(shown);
  const picked = find(shown, chosen.value);
  const start = joining ? first : undefined;

  const link = (item: Item) => {
    if (start === undefined || start === item.key) {
      setFirst(start === item.key ? undefined : item.key);
      return;
    }
    const numbers = [find(shown, start)?.number, item.number].join(" + ");
    const parted = joined(shown, start, item.key);
    toggle(start, item.key);
    haptic("success");
    setSaid(t(parted ? "web-plan-parted" : "web-plan-joined", { numbers }));
    setFirst(undefined);
  };

  const press = (item: Item) => {
    if (joining) return link(item);
    if (pressed.current.moved) return;
    if (chosen.value === item.key) onOpen(item.key);
    else chosen.value = item.key;
  };

  const key = (event: KeyboardEvent, item: Item) => {
    if (event.ctrlKey || event.metaKey || event.altKey || joining) return;
    const arrow = ARROWS[event.key];
    const by = event.shiftKey ? STRIDE : STEP;
    if (arrow) push(item.key, arrow[0] * by, arrow[1] * by);
    else if (event.key === "+" || event.key === "=") grow(item.key, STEP);
    else if (event.key === "-") grow(item.key, -STEP);
    else if (/^[rк]$/i.test(event.key)) turn(item.key, event.shiftKey ? -TURN : TURN);
    else if (event.key === "Delete") onRetire(item.key);
    else return;
    event.preventDefault();
    chosen.value = item.key;
    const now = find(plan.value, item.key);
    if (now) setSaid(t("web-plan-stands", { number: now.number, ...now.place }));
  };

  return (
    <div class={`plan-room${joining ? " joining" : ""}`}>
      <Floor
        tables={tables}
        stateOf={(table) => (table.online ? "free" : "walk_in")}
        chosen={picked && !joining ? [picked.number] : []}
        spot={(table, style) => {
          const item = shown.items[tables.indexOf(table)];
          if (!item) return null;
          const on = joining ? start === item.key : chosen.value === item.key;
          return (
            <button
              type="button"
              key={item.key}
              class={`spot plan-spot${on ? " on" : ""}`}
              style={style}
              aria-label={spoken(shown, item)}
              aria-pressed={on}
              aria-describedby={joining ? undefined : "plan-keys"}
              onPointerDown={(event) => {
                pressed.current = { was: chosen.value === item.key, moved: false };
                if (joining) return;
                // A finger scrolls the page over tables that are not chosen.
                if (event.pointerType !== "mouse" && !pressed.current.was) return;
                take(event, item, "move");
              }}
              onPointerMove={move}
              onPointerUp={() => {
                pressed.current.moved = leave();
                if (pressed.current.moved) chosen.value = item.key;
              }}
              onPointerCancel={drop}
              onClick={() => press(item)}
              onKeyDown={(event) => {
                pressed.current.moved = false;
                key(event, item);
              }}
            />
          );
        }}
      />
      <Over
        plan={shown}
        drafts={drafts.value}
        guides={drag?.guides ?? []}
        grid={drag !== undefined}
        joining={joining}
        first={start}
      />
      {picked && !joining && (
        <div
          class="plan-handle"
          aria-hidden="true"
          title={tableWord(picked.number)}
          style={handleStyle(picked)}
          onPointerDown={(event) => take(event, picked, "size")}
          onPointerMove={move}
          onPointerUp={leave}
          onPointerCancel={drop}
        />
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </div>
  );
}
