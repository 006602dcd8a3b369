/** The form over a promotion, with how guests will see it. */
import { useEffect, useState } from "preact/hooks";
import { patch, post, remove } from "../../api/http";
import { t } from "../../i18n";
import { Confirm, Sheet } from "../../ui/sheet";
import { Submit } from "../../ui/submit";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { useForm } from "./form";
import { useGuard } from "./leave";
import { AskLeave, Clash, Entry, Switch } from "./parts";
import { Days, Picture } from "./promotion-card";
import {
  bodyOf,
  changeOf,
  faults,
  formOf,
  MAX_DESCRIPTION,
  MAX_TITLE,
  MAX_URL,
  type Promotion,
} from "./promotion-rules";

type Props = {
  /** The one that is changed, as it is now; none while one is added. */
  promotion?: Promotion | undefined;
  /** It was removed elsewhere while it was open. */
  gone: boolean;
  today: string;
  reload: () => Promise<unknown>;
  onClose: () => void;
};

export function PromotionSheet({ promotion, gone, today, reload, onClose }: Props) {
  const form = useForm(formOf(promotion));
  const { busy, error, run, forgive } = useTask(reload);
  const [tried, setTried] = useState(false);
  const [asking, ask] = useState<"remove" | "leave">();
  const guardian = useGuard(form.dirty);
  useEffect(() => {
    if (promotion) form.take(formOf(promotion));
  }, [promotion]);
  const typed = form.state?.form ?? {};
  const wrong = tried ? faults(typed) : {};
  const fault = (name: string) => (wrong[name] ? t(wrong[name] ?? "") : undefined);
  const given = (name: string) => ({
    value: typed[name] ?? "",
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      forgive();
      form.set(name, event.currentTarget.value);
    },
  });
  const leave = () => (form.dirty ? ask("leave") : onClose());
  const existing = promotion && !gone;
  const save = () => {
    setTried(true);
    if (Object.keys(faults(typed)).length > 0) return;
    void run(async () => {
      if (existing) {
        const body = changeOf(form.state?.base ?? {}, typed);
        if (Object.keys(body).length > 0) {
          await patch("/api/admin/promotions/{id}", { path: { id: promotion.id }, body });
        }
      } else {
        await post("/api/admin/promotions", { body: bodyOf(typed) });
      }
      toast(t("web-house-saved"));
      onClose();
      await reload();
    });
  };
  const drop = () =>
    run(async () => {
      if (promotion) await remove("/api/admin/promotions/{id}", { path: { id: promotion.id } });
      toast(t("web-house-promo-removed", { title: promotion?.title ?? "" }));
      onClose();
      await reload();
    });
  const seen = { ...bodyOf(typed), id: 0 } as Promotion;
  return (
    <Sheet title={t(existing ? "web-house-promo-change" : "web-house-promo-new")} onClose={leave}>
      {gone && (
        <p class="notice" role="alert">
          {t("web-house-gone")}
        </p>
      )}
      {form.state && form.state.clash.length > 0 && <Clash load={form.reset} keep={form.keep} />}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Entry label={t("web-house-title")} error={fault("title")}>
          {(id) => <input {...id} {...given("title")} maxLength={MAX_TITLE} dir="auto" />}
        </Entry>
        <Entry label={t("web-house-promo-description")}>
          {(id) => (
            <textarea
              {...id}
              {...given("description")}
              rows={4}
              maxLength={MAX_DESCRIPTION}
              dir="auto"
            />
          )}
        </Entry>
        <Entry
          label={t("web-house-promo-picture")}
          hint={t("web-house-promo-picture-hint")}
          error={fault("image_url")}
        >
          {(id) => (
            <input
              {...id}
              {...given("image_url")}
              type="url"
              inputMode="url"
              placeholder="https://"
              maxLength={MAX_URL}
            />
          )}
        </Entry>
        <div class="house-pair">
          <Entry label={t("web-house-promo-from")} hint={t("web-house-promo-from-hint")}>
            {(id) => <input {...id} {...given("starts_on")} type="date" />}
          </Entry>
          <Entry
            label={t("web-house-promo-until")}
            hint={t("web-house-promo-until-hint")}
            error={fault("ends_on")}
          >
            {(id) => <input {...id} {...given("ends_on")} type="date" />}
          </Entry>
        </div>
        <Switch
          label={t("web-house-promo-standing")}
          on={typed.is_default === "yes"}
          onTurn={(on) => form.set("is_default", on ? "yes" : "")}
        />
        <Switch
          label={t("web-house-shown")}
          on={typed.active === "yes"}
          onTurn={(on) => form.set("active", on ? "yes" : "")}
        />
        <section class="stack tight" aria-labelledby="house-preview">
          <h3 id="house-preview" class="house-eyebrow">
            {t("web-house-promo-preview")}
          </h3>
          <div class={`card house-promo${seen.is_default ? " standing" : ""}`}>
            <Picture url={faults(typed).image_url ? undefined : seen.image_url} />
            <div class="house-promo-words">
              <h4 dir="auto">{seen.title || t("web-house-title")}</h4>
              <Days promotion={seen} today={today} />
              {seen.description && (
                <p class="house-text" dir="auto">
                  {seen.description}
                </p>
              )}
            </div>
          </div>
        </section>
        <Submit text={t(existing ? "web-house-save" : "web-house-add")} busy={busy} error={error} />
        {existing && (
          <button type="button" class="button danger wide" onClick={() => ask("remove")}>
            {t("web-house-remove")}
          </button>
        )}
      </form>
      {asking === "remove" && (
        <Confirm
          title={t("web-house-promo-remove")}
          text={t("web-house-promo-remove-sure", { title: promotion?.title ?? "" })}
          yes={t("web-house-remove")}
          busy={busy}
          onYes={() => {
            ask(undefined);
            void drop();
          }}
          onClose={() => ask(undefined)}
        />
      )}
      {asking === "leave" && <AskLeave leave={onClose} stay={() => ask(undefined)} />}
      {guardian}
    </Sheet>
  );
}
