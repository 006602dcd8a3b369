/** x */
import { Sheet } from "../../ui/sheet";
import { close } from "../layers";
import type { LayerProps } from "../layers-view";

export function BookingSheet({ layer }: LayerProps<"booking">) {
  return (
    <Sheet title={layer.kind} onClose={close}>
      <p>{JSON.stringify(layer)}</p>
    </Sheet>
  );
}
