/** A table under a finger or a mouse: where it would stand if it were let go now. */
import { useEffect, useState } from "preact/hooks";
import { HIGH, WIDE } from "../../floor/geometry";
import { settle } from "./acts";
import type { Item, Plan } from "./model";
import { EDGE } from "./over";
import { dragged, type Guide, type Place, sized } from "./place";

/** A hand that trembles drags nothing. */
const STILL_PX = 5;
const STRETCH = HIGH / WIDE;

export type Drag = { key: number; place: Place; guides: Guide[] };
type Held = { item: Item; x: number; y: number; kind: "move" | "size"; begun: boolean };

/** So many thousandths of the plan are a pixel of this drawing. */
function scale(room: Element): { x: number; y: number } {
  const { width, height } = room.getBoundingClientRect();
  return { x: (WIDE + EDGE * 2) / width, y: (HIGH + EDGE * 2) / height / STRETCH };
}

/** The size at which a corner comes under the pointer, however the table is turned. */
function cornered(item: Item, dx: number, dy: number): Place {
  const { place, shape } = item;
  const angle = (-place.turn * Math.PI) / 180;
  const [x, y] = [dx, dy * STRETCH];
  const along = x * Math.cos(angle) - y * Math.sin(angle);
  const across = (x * Math.sin(angle) + y * Math.cos(angle)) / STRETCH;
  const step = (value: number) => Math.round(value / 10) * 10;
  const round = shape === "round";
  const wide = round ? place.w + along + across : place.w + along * 2;
  return sized(place, step(wide), step(place.h + across * 2), round);
}

export function useDrag(plan: Plan) {
  const [held, setHeld] = useState<Held>();
  const [drag, setDrag] = useState<Drag>();
  const drop = () => {
    setHeld(undefined);
    setDrag(undefined);
  };
  useEffect(() => {
    if (!held) return;
    const cancel = (event: KeyboardEvent) => event.key === "Escape" && drop();
    window.addEventListener("keydown", cancel);
    return () => window.removeEventListener("keydown", cancel);
  }, [held]);

  const take = (event: PointerEvent, item: Item, kind: Held["kind"]) => {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ item, kind, x: event.clientX, y: event.clientY, begun: false });
  };
  const move = (event: PointerEvent) => {
    const room =
      event.currentTarget instanceof Element && event.currentTarget.closest(".plan-room");
    if (!held || !room) return;
    const [px, py] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.begun && Math.hypot(px, py) < STILL_PX) return;
    if (!held.begun) setHeld({ ...held, begun: true });
    const { item } = held;
    const per = scale(room);
    if (held.kind === "size") {
      setDrag({ key: item.key, place: cornered(item, px * per.x, py * per.y), guides: [] });
      return;
    }
    const others = plan.items.filter(({ key }) => key !== item.key).map(({ place }) => place);
    const [x, y] = [item.place.x + px * per.x, item.place.y + py * per.y];
    setDrag({ key: item.key, ...dragged(item.place, x, y, others) });
  };
  /** Lets it stand there; says whether it was dragged at all. */
  const leave = (): boolean => {
    const begun = held?.begun ?? false;
    if (drag) settle(drag.key, drag.place);
    drop();
    return begun;
  };
  return { drag, take, move, leave, drop };
}
