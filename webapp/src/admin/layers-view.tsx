/** Draws the sheets that lie over the desk. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n";
import { Failed, Loading } from "../ui/kit";
import { Sheet } from "../ui/sheet";
import { close, type Layer, layers } from "./layers";

type Of<K extends Layer["kind"]> = Extract<Layer, { kind: K }>;
/** What a sheet is given: what it is about. It closes itself by `close()` of the layers. */
export type LayerProps<K extends Layer["kind"]> = { layer: Of<K> };
type View = ComponentType<{ layer: Layer }>;

const sheets: { [K in Layer["kind"]]: () => Promise<ComponentType<LayerProps<K>>> } = {
  booking: () => import("./desk/booking-sheet").then((file) => file.BookingSheet),
  wait: () => import("./desk/wait-sheet").then((file) => file.WaitSheet),
  guest: () => import("./people/guest-sheet").then((file) => file.GuestSheet),
  table: () => import("./floor/table-sheet").then((file) => file.TableSheet),
  new: () => import("./floor/new-sheet").then((file) => file.NewSheet),
  reseat: () => import("./floor/reseat-sheet").then((file) => file.ReseatSheet),
  block: () => import("./floor/block-sheet").then((file) => file.BlockSheet),
};

function One({ layer }: { layer: Layer }) {
  const [View, setView] = useState<View>();
  const [lost, setLost] = useState<unknown>();
  const load = () => {
    setLost(undefined);
    const came = sheets[layer.kind]() as Promise<View>;
    came.then((found) => setView(() => found), setLost);
  };
  useEffect(load, [layer.kind]);
  if (View) return <View layer={layer} />;
  return (
    <Sheet title={t("web-loading")} onClose={close}>
      {lost ? <Failed error={lost} retry={load} /> : <Loading />}
    </Sheet>
  );
}

export function Layers() {
  return (
    <>
      {layers.value.map((layer, at) => (
        <One key={`${at}${JSON.stringify(layer)}`} layer={layer} />
      ))}
    </>
  );
}
