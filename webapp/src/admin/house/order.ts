/** Sends the menu's order: shown at once, one request at a time, the latest wish last. */
import { useRef } from "preact/hooks";
import { Problem, put } from "../../api/http";
import { t } from "../../i18n";
import { words } from "../../ui/kit";
import { toast } from "../../ui/toast";
import type { Item } from "./menu-rules";

/** `running` tells whether an order is on its way. */
export function useOrder(
  running: { current: boolean },
  show: (menu: Item[]) => void,
  load: () => Promise<unknown>,
) {
  const wish = useRef<Item[] | undefined>(undefined);
  const send = async () => {
    if (running.current) return;
    running.current = true;
    try {
      while (wish.current) {
        const ids = wish.current.map((item) => item.id);
        wish.current = undefined;
        const menu = await put("/api/admin/menu/order", { body: { ids } });
        if (!wish.current) show(menu);
      }
    } catch (wrong) {
      wish.current = undefined;
      // Somebody added or removed a line meanwhile: nobody has said where that one belongs.
      const stale = wrong instanceof Problem && wrong.code === "setting_invalid";
      toast(stale ? t("web-house-menu-stale") : words(wrong));
      await load();
    } finally {
      running.current = false;
    }
  };
  return (menu: Item[]) => {
    show(menu);
    wish.current = menu;
    void send();
  };
}
