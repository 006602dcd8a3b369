/** The sheets that lie over the desk, the last one on top. */
import { signal } from "@preact/signals";

export type Layer =
  | { kind: "booking"; id: number }
  | { kind: "guest"; id: number }
  | { kind: "table"; number: number }
  | {
      kind: "new";
      table?: number;
      /** They stand at the door: seated now. */
      walkIn?: boolean;
      /** An instant; the shown day's next slot unless said. */
      startsAt?: string;
      guest?: { id: number; name: string };
    }
  | { kind: "reseat"; id: number }
  | { kind: "block"; table?: number }
  | { kind: "wait" };

export const layers = signal<Layer[]>([]);

/** Opens one over the others. */
export function show(layer: Layer): void {
  layers.value = [...layers.value, layer];
}

/** Opens one instead of the uppermost. */
export function swap(layer: Layer): void {
  layers.value = [...layers.value.slice(0, -1), layer];
}

/** Closes the uppermost. */
export function close(): void {
  layers.value = layers.value.slice(0, -1);
}

/** Closes all. */
export function closeAll(): void {
  layers.value = [];
}
