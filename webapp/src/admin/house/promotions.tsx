/** What the venue announces: the list as guests see it, and what they do not see. */
import { useState } from "preact/hooks";
import { get, patch } from "../../api/http";
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { Empty, Failed, Loading, words } from "../../ui/kit";
import { toast } from "../../ui/toast";
import { today as present } from "../day";
import { Title } from "../frame";
import { Switch } from "./parts";
import { Days, Picture } from "./promotion-card";
import { type Group, grouped, groupOf, type Promotion } from "./promotion-rules";
import { PromotionSheet } from "./promotion-sheet";
import { useRead } from "./read";
import "../../styles/staff-house.css";

const titles: Record<Group, string> = {
  standing: "web-house-promo-group-standing",
  now: "web-house-promo-group-now",
  coming: "web-house-promo-group-coming",
  past: "web-house-promo-group-past",
  hidden: "web-house-promo-group-hidden",
};

/** How many columns a group takes. */
const wide = (count: number) => (count > 2 ? "many" : count === 2 ? "two" : "one");

type CardProps = {
  promotion: Promotion;
  today: string;
  busy: boolean;
  onTurn: (on: boolean) => void;
  onOpen: () => void;
};

function Card({ promotion, today, busy, onTurn, onOpen }: CardProps) {
  const { title, description, active, is_default } = promotion;
  const group = groupOf(promotion, today);
  const dull = group === "past" || group === "hidden";
  return (
    <li class={`card house-promo${is_default ? " standing" : ""}${dull ? " dull" : ""}`}>
      <Picture url={promotion.image_url} />
      <div class="house-promo-words">
        <h3 dir="auto">{title}</h3>
        <Days promotion={promotion} today={today} />
        {description && (
          <p class="house-text clamp" dir="auto">
            {description}
          </p>
        )}
        <div class="row apart house-acts">
          {group === "past" ? (
            <small class="dim">{t("web-house-promo-over")}</small>
          ) : (
            <Switch
              label={t("web-house-shown")}
              of={title}
              on={active}
              busy={busy}
              onTurn={onTurn}
            />
          )}
          <button type="button" class="button" onClick={onOpen}>
            {t("web-house-edit")}
            <span class="hidden"> {title}</span>
          </button>
        </div>
      </div>
    </li>
  );
}

export function PromotionsScreen() {
  const { value, error, load, show } = useRead(["promotion"], () => get("/api/admin/promotions"));
  const [open, setOpen] = useState<Promotion | "new">();
  const [busy, setBusy] = useState<number>();
  const today = present.value;
  const turn = async (promotion: Promotion, active: boolean) => {
    if (busy !== undefined) return;
    setBusy(promotion.id);
    try {
      const path = { id: promotion.id };
      const now = await patch("/api/admin/promotions/{id}", { path, body: { active } });
      if (value) show(value.map((one) => (one.id === now.id ? now : one)));
      const text = active ? "web-house-now-shown" : "web-house-now-hidden";
      toast(t(text, { title: promotion.title }));
    } catch (wrong) {
      toast(words(wrong));
      await load();
    } finally {
      setBusy(undefined);
    }
  };
  const current = open && open !== "new" ? value?.find((one) => one.id === open.id) : undefined;
  return (
    <main class="page house">
      <Title text={t("web-staff-promotions")}>
        <button type="button" class="button main" onClick={() => setOpen("new")}>
          <Icon name="plus" />
          {t("web-house-promo-add")}
        </button>
      </Title>
      {error !== undefined && <Failed error={error} retry={() => void load()} />}
      {!value && error === undefined && <Loading />}
      {value?.length === 0 && <Empty text={t("web-house-promo-none")} />}
      {value && (
        <div class="house-groups">
          {grouped(value, today).map(([group, all]) => (
            <section key={group} class={wide(all.length)} aria-labelledby={`house-${group}`}>
              <h2 id={`house-${group}`}>{t(titles[group])}</h2>
              <ul class="house-promos">
                {all.map((one) => (
                  <Card
                    key={one.id}
                    promotion={one}
                    today={today}
                    busy={busy === one.id}
                    onTurn={(on) => void turn(one, on)}
                    onOpen={() => setOpen(one)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {open && (
        <PromotionSheet
          key={open === "new" ? "new" : open.id}
          promotion={open === "new" ? undefined : (current ?? open)}
          gone={open !== "new" && value !== undefined && !current}
          today={today}
          reload={load}
          onClose={() => setOpen(undefined)}
        />
      )}
    </main>
  );
}
