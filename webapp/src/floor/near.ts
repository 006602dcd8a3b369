/** Walking over the plan by the arrow keys: which table lies next in a direction. */
import { boxOf, middle, type PlanTable } from "./geometry";

const WAYS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The table that a key leads to: ahead in its direction, the nearest; what lies aside counts double.
 * `undefined` where the room ends, or for another key.
 */
export function nextBy(key: string, from: PlanTable, tables: PlanTable[]): PlanTable | undefined {
  const way = WAYS[key];
  if (!way) return undefined;
  const start = middle(boxOf(from));
  let best: { table: PlanTable; far: number } | undefined;
  for (const table of tables) {
    const at = middle(boxOf(table));
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (table.number === from.number || ahead <= 0 || aside > ahead * 2) continue;
    const far = ahead + aside * 2;
    if (!best || far < best.far) best = { table, far };
  }
  return best?.table;
}
