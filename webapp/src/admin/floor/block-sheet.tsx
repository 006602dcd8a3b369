/** x */
import { Sheet } from "../../ui/sheet";
import { close } from "../layers";
import type { LayerProps } from "../layers-view";

export function BlockSheet({ layer }: LayerProps<"block">) {
  return (
    <Sheet title={layer.kind} onClose={close}>
      <p>{JSON.stringify(layer)}</p>
    </Sheet>
  );
}
