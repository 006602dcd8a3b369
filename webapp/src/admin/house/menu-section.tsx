/** A section of the menu with its lines, each to be moved, hidden, opened. */

import { roubles } from "../../guest/house/sections";
import { language, t } from "../../i18n";
import { Icon } from "../../ui/icon";
import type { Item, Section } from "./menu-rules";
import { Switch } from "./parts";

type MoverProps = {
  /** Makes the buttons findable, so that the focus goes along. */
  id: string;
  what: string;
  first: boolean;
  last: boolean;
  onMove: (by: 1 | -1) => void;
};

/** Up and down; the arrow keys do the same while one of the two has the focus. */
export function Mover({ id, what, first, last, onMove }: MoverProps) {
  const move = (by: 1 | -1) => {
    if (by < 0 ? !first : !last) onMove(by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
    if (!by) return;
    event.preventDefault();
    move(by);
  };
  return (
    <span class="house-mover">
      <button
        type="button"
        id={`${id}-up`}
        aria-label={t("web-house-up", { what })}
        aria-disabled={first}
        onClick={() => move(-1)}
        onKeyDown={onKeyDown}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        id={`${id}-down`}
        aria-label={t("web-house-down", { what })}
        aria-disabled={last}
        onClick={() => move(1)}
        onKeyDown={onKeyDown}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </span>
  );
}

type LineProps = {
  item: Item;
  at: number;
  count: number;
  busy: boolean;
  onMove: (by: 1 | -1) => void;
  onTurn: (on: boolean) => void;
  onOpen: () => void;
};

function Line({ item, at, count, busy, onMove, onTurn, onOpen }: LineProps) {
  return (
    <li class={`house-line${item.active ? "" : " dull"}`}>
      <button type="button" class="house-line-what" onClick={onOpen}>
        <span class="house-line-words">
          <b dir="auto">{item.title}</b>{" "}
          {item.description && (
            <small class="dim" dir="auto">
              {item.description}
            </small>
          )}{" "}
          {!item.active && <small class="house-hidden">{t("web-house-menu-hidden")}</small>}
        </span>{" "}
        <span class="house-price">{roubles(item.price, language.value)}</span>
        <span class="hidden"> {t("web-house-edit")}</span>
      </button>
      <Switch
        label={t("web-house-menu-shown")}
        of={item.title}
        on={item.active}
        busy={busy}
        onTurn={onTurn}
      />
      <Mover
        id={`house-item-${item.id}`}
        what={item.title}
        first={at === 0}
        last={at === count - 1}
        onMove={onMove}
      />
    </li>
  );
}

type SectionProps = {
  section: Section;
  at: number;
  count: number;
  busy: number | undefined;
  onRename: () => void;
  onAdd: () => void;
  onMove: (by: 1 | -1) => void;
  onMoveItem: (item: Item, by: 1 | -1) => void;
  onTurn: (item: Item, on: boolean) => void;
  onOpen: (item: Item) => void;
};

export function MenuSection({ section, at, count, busy, ...on }: SectionProps) {
  const name = section.name || t("web-menu-rest");
  return (
    <section class="card house-section" aria-labelledby={`house-section-${at}`}>
      <header class="row apart">
        <h2 id={`house-section-${at}`} dir="auto">
          {name}
        </h2>
        <span class="row house-section-acts">
          <button type="button" class="button plain" onClick={on.onRename}>
            {t("web-house-menu-rename")}
            <span class="hidden"> {name}</span>
          </button>
          <Mover
            id={`house-section-of-${at}`}
            what={name}
            first={at === 0}
            last={at === count - 1}
            onMove={on.onMove}
          />
        </span>
      </header>
      <ul>
        {section.items.map((item, place) => (
          <Line
            key={item.id}
            item={item}
            at={place}
            count={section.items.length}
            busy={busy === item.id}
            onMove={(by) => on.onMoveItem(item, by)}
            onTurn={(shown) => on.onTurn(item, shown)}
            onOpen={() => on.onOpen(item)}
          />
        ))}
      </ul>
      <button type="button" class="button house-add-line" onClick={on.onAdd}>
        <Icon name="plus" />
        {t("web-house-menu-add-here")}
        <span class="hidden"> {name}</span>
      </button>
    </section>
  );
}
