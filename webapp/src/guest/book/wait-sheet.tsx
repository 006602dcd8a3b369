/** Opens the waitlist's sheet, which is loaded only then. */
import type { ComponentType, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { toast } from "../../ui/toast";
import type { Bootstrap } from "../store";

type Slot = Schemas["Slot"];
type Wait = typeof import("./wait")["Wait"];
type Opened = { View: ComponentType<Parameters<Wait>[0]>; around: Slot | undefined };

/** The sheet, and how to open it for a slot or the whole day. */
export function useWaitSheet(date: string, guests: number, slots: Slot[], me: Bootstrap["me"]) {
  const [opened, setOpened] = useState<Opened>();
  const open = (around?: Slot) => {
    if (me.waitlist?.some((entry) => entry.date === date)) {
      toast(t("web-book-waiting"));
      return;
    }
    import("./wait").then(
      ({ Wait }) => setOpened({ View: Wait, around }),
      () => toast(t("web-away")),
    );
  };
  const close = () => setOpened(undefined);
  const sheet: JSX.Element | undefined = opened && (
    <opened.View date={date} guests={guests} slots={slots} around={opened.around} onClose={close} />
  );
  return [sheet, open] as const;
}
