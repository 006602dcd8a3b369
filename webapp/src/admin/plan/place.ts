/** Where a table may stand: within the walls, on the grid, in line with the others. */
import type { Schemas } from "../../api/http";
import { HIGH, WIDE } from "../../floor/geometry";

export type Place = Schemas["Place"];
export type Guide = { axis: "x" | "y"; at: number };

/** The plan's height and width are each a thousand; it is drawn higher than wide. */
const ALL = 1000;
const STRETCH = HIGH / WIDE;
/** What a table jumps by: with the arrow keys, with shift held, and under a finger. */
export const STEP = 10;
export const STRIDE = 50;
/** So near another table's middle, a table is pulled into line with it. */
const PULL = 8;
export const [LEAST, MOST] = [40, 600];
export const TURN = 15;

const clamp = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), Math.max(low, high));

/** How far a table reaches to each side of its middle, as it is turned, in thousandths. */
export function reach(place: Place): { x: number; y: number } {
  const [w, h] = [place.w / 2, (place.h * STRETCH) / 2];
  const angle = (place.turn * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  // The daemon looks at the table as if it were not turned, and the walls at how it is drawn.
  return {
    x: Math.max(w, w * cos + h * sin),
    y: Math.max(h, w * sin + h * cos) / STRETCH,
  };
}

/** The nearest place within the walls, in whole thousandths. */
export function inside(wish: Place): Place {
  const w = Math.round(clamp(wish.w, 1, ALL));
  const h = Math.round(clamp(wish.h, 1, ALL));
  const turn = (((Math.round(wish.turn) % 360) + 360) % 360) % 360;
  const far = reach({ ...wish, w, h, turn });
  const within = (middle: number, half: number, length: number) => {
    const free = half * 2 <= ALL ? clamp(middle, half, ALL - half) : ALL / 2;
    return Math.round(clamp(free - length / 2, 0, ALL - length));
  };
  return {
    x: within(wish.x + wish.w / 2, far.x, w),
    y: within(wish.y + wish.h / 2, far.y, h),
    w,
    h,
    turn,
  };
}

/** A table moved by so much; with a step, it comes to stand on the grid in that direction. */
export function moved(place: Place, dx: number, dy: number): Place {
  return inside({ ...place, x: place.x + dx, y: place.y + dy });
}

/** A table dragged there: pulled into line with another's middle, or onto the grid. */
export function dragged(
  place: Place,
  x: number,
  y: number,
  others: Place[],
): { place: Place; guides: Guide[] } {
  const guides: Guide[] = [];
  const settle = (axis: "x" | "y", wish: number, length: number) => {
    const size = axis === "x" ? "w" : "h";
    const middle = wish + length / 2;
    const near = others
      .map((other) => other[axis] + other[size] / 2)
      .filter((at) => Math.abs(at - middle) <= PULL)
      .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
    if (near === undefined) return Math.round(wish / STEP) * STEP;
    guides.push({ axis, at: near });
    return near - length / 2;
  };
  const wish = { ...place, x: settle("x", x, place.w), y: settle("y", y, place.h) };
  return { place: inside(wish), guides };
}

/** A table as large as the wish, about its middle; a round one stays round. */
export function sized(place: Place, w: number, h: number, round: boolean): Place {
  const wide = clamp(w, LEAST, MOST);
  const high = round ? wide / STRETCH : clamp(h, LEAST, MOST);
  return inside({
    ...place,
    x: place.x + (place.w - wide) / 2,
    y: place.y + (place.h - high) / 2,
    w: wide,
    h: high,
  });
}

/** A step larger or smaller; its form stays. */
export function grown(place: Place, by: number, round: boolean): Place {
  const wide = clamp(place.w + by, LEAST, MOST);
  return sized(place, wide, (place.h * wide) / place.w, round);
}

export function turned(place: Place, by: number): Place {
  return inside({ ...place, turn: place.turn + by });
}

/** Whether two tables, as large as they are drawn, stand on the same ground. */
export function overlap(one: Place, other: Place): boolean {
  const [a, b] = [reach(one), reach(other)];
  const apart = (from: number, to: number, half: number) => Math.abs(from - to) >= half;
  return !(
    apart(one.x + one.w / 2, other.x + other.w / 2, a.x + b.x) ||
    apart(one.y + one.h / 2, other.y + other.h / 2, a.y + b.y)
  );
}

/** The first free spot for a new table, from the room's middle outwards; the middle if there is none. */
export function freeSpot(taken: Place[], size: { w: number; h: number }): Place {
  const middle = { x: (ALL - size.w) / 2, y: (ALL - size.h) / 2, ...size, turn: 0 };
  const spots: Place[] = [];
  for (let x = STRIDE; x + size.w <= ALL - STRIDE; x += STRIDE) {
    for (let y = STRIDE; y + size.h <= ALL - STRIDE; y += STRIDE) {
      spots.push({ x, y, ...size, turn: 0 });
    }
  }
  const far = (spot: Place) => Math.hypot(spot.x - middle.x, spot.y - middle.y);
  spots.sort((one, other) => far(one) - far(other));
  // A hand's breadth is left on every side for the chairs.
  const wide = (spot: Place) => ({
    ...spot,
    x: spot.x - 40,
    y: spot.y - 40,
    w: spot.w + 80,
    h: spot.h + 80,
  });
  return inside(spots.find((spot) => !taken.some((one) => overlap(wide(spot), one))) ?? middle);
}
