/** The menu by its sections, in the order that guests read it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { get, patch } from "../../api/http";
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { Empty, Failed, Loading, words } from "../../ui/kit";
import { toast } from "../../ui/toast";
import { Title } from "../frame";
import { type Item, moveItem, moveSection, type Section, sections } from "./menu-rules";
import { MenuSection } from "./menu-section";
import { MenuSheet } from "./menu-sheet";
import { useOrder } from "./order";
import { useRead } from "./read";
import { RenameSheet } from "./rename-sheet";
import "../../styles/staff-house.css";

type Open =
  | { is: "item"; item: Item }
  | { is: "new"; section: string }
  | { is: "rename"; section: Section };

/** Keeps the focus on the button that moved something, and says where that stands now. */
function useFollow() {
  const wanted = useRef<string | undefined>(undefined);
  const [said, say] = useState("");
  useEffect(() => {
    if (!wanted.current) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return {
    said,
    follow: (id: string, what: string, place: number, count: number) => {
      wanted.current = id;
      say(t("web-house-menu-moved", { what, place, count }));
    },
  };
}

export function MenuScreen() {
  const moving = useRef(false);
  // What is read while an order is on its way may be older than it.
  const { value, error, load, show } = useRead(
    ["menu"],
    () => get("/api/admin/menu"),
    () => moving.current,
  );
  const order = useOrder(moving, show, load);
  const { said, follow } = useFollow();
  const [open, setOpen] = useState<Open>();
  const [busy, setBusy] = useState<number>();
  const menu = value ?? [];
  const all = sections(menu);
  const names = all.map((section) => section.name).filter(Boolean);

  const turn = async (item: Item, active: boolean) => {
    if (busy !== undefined || moving.current) return;
    setBusy(item.id);
    try {
      const now = await patch("/api/admin/menu/{id}", { path: { id: item.id }, body: { active } });
      show(menu.map((one) => (one.id === now.id ? now : one)));
      toast(t(active ? "web-house-now-shown" : "web-house-now-hidden", { title: item.title }));
    } catch (wrong) {
      toast(words(wrong));
      await load();
    } finally {
      setBusy(undefined);
    }
  };
  const carry = (item: Item, by: 1 | -1) => {
    const moved = moveItem(menu, item.id, by);
    if (!moved) return;
    order(moved);
    const home = sections(moved).find(({ items }) => items.some((one) => one.id === item.id));
    const place = (home?.items.findIndex((one) => one.id === item.id) ?? 0) + 1;
    const side = by < 0 ? "up" : "down";
    follow(`house-item-${item.id}-${side}`, item.title, place, home?.items.length ?? 0);
  };
  const carryAll = (section: Section, at: number, by: 1 | -1) => {
    const moved = moveSection(menu, section.name, by);
    if (!moved) return;
    order(moved);
    const name = section.name || t("web-menu-rest");
    follow(`house-section-of-${at + by}-${by < 0 ? "up" : "down"}`, name, at + by + 1, all.length);
  };
  const current = open?.is === "item" ? menu.find((one) => one.id === open.item.id) : undefined;
  const close = () => setOpen(undefined);
  return (
    <main class="page house">
      <Title text={t("web-staff-menu")}>
        <button
          type="button"
          class="button main"
          onClick={() => setOpen({ is: "new", section: all.at(-1)?.name ?? "" })}
        >
          <Icon name="plus" />
          {t("web-house-menu-add")}
        </button>
      </Title>
      {error !== undefined && <Failed error={error} retry={() => void load()} />}
      {!value && error === undefined && <Loading />}
      {value?.length === 0 && <Empty text={t("web-house-menu-none")} />}
      <p class="hidden" role="status">
        {said}
      </p>
      <div class="house-menu">
        {all.map((section, at) => (
          <MenuSection
            key={section.name}
            section={section}
            at={at}
            count={all.length}
            busy={busy}
            onRename={() => setOpen({ is: "rename", section })}
            onAdd={() => setOpen({ is: "new", section: section.name })}
            onMove={(by) => carryAll(section, at, by)}
            onMoveItem={carry}
            onTurn={(item, on) => void turn(item, on)}
            onOpen={(item) => setOpen({ is: "item", item })}
          />
        ))}
      </div>
      {open && open.is !== "rename" && (
        <MenuSheet
          key={open.is === "item" ? open.item.id : "new"}
          item={open.is === "item" ? (current ?? open.item) : undefined}
          gone={open.is === "item" && value !== undefined && !current}
          section={open.is === "new" ? open.section : ""}
          known={names}
          reload={load}
          onClose={close}
        />
      )}
      {open?.is === "rename" && (
        <RenameSheet section={open.section} known={names} reload={load} onClose={close} />
      )}
    </main>
  );
}
