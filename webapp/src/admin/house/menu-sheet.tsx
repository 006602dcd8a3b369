/** The form over a line of the menu. */
import { useEffect, useId, useState } from "preact/hooks";
import { patch, post, remove } from "../../api/http";
import { t } from "../../i18n";
import { Confirm, Sheet } from "../../ui/sheet";
import { Submit } from "../../ui/submit";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { useForm } from "./form";
import { useGuard } from "./leave";
import {
  bodyOf,
  changeOf,
  faults,
  formOf,
  type Item,
  MAX_DESCRIPTION,
  MAX_SECTION,
  MAX_TITLE,
} from "./menu-rules";
import { AskLeave, Clash, Entry, Switch } from "./parts";

type Props = {
  /** The line that is changed, as it is now; none while one is added. */
  item?: Item | undefined;
  gone: boolean;
  /** Where a new line goes unless said. */
  section: string;
  /** Names of sections that there are. */
  known: string[];
  reload: () => Promise<unknown>;
  onClose: () => void;
};

export function MenuSheet({ item, gone, section, known, reload, onClose }: Props) {
  const form = useForm(formOf(item, section));
  const { busy, error, run, forgive } = useTask(reload);
  const [tried, setTried] = useState(false);
  const [asking, ask] = useState<"remove" | "leave">();
  const list = useId();
  const guardian = useGuard(form.dirty);
  useEffect(() => {
    if (item) form.take(formOf(item));
  }, [item]);
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
  const existing = item && !gone;
  const save = () => {
    setTried(true);
    if (Object.keys(faults(typed)).length > 0) return;
    void run(async () => {
      if (existing) {
        const body = changeOf(form.state?.base ?? {}, typed);
        if (Object.keys(body).length > 0) {
          await patch("/api/admin/menu/{id}", { path: { id: item.id }, body });
        }
      } else {
        await post("/api/admin/menu", { body: bodyOf(typed) });
      }
      toast(t("web-house-saved"));
      onClose();
      await reload();
    });
  };
  const drop = () =>
    run(async () => {
      if (item) await remove("/api/admin/menu/{id}", { path: { id: item.id } });
      toast(t("web-house-menu-removed", { title: item?.title ?? "" }));
      onClose();
      await reload();
    });
  return (
    <Sheet
      title={t(existing ? "web-house-menu-change" : "web-house-menu-new")}
      onClose={() => (form.dirty ? ask("leave") : onClose())}
    >
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
        <div class="house-pair">
          <Entry label={t("web-house-menu-price")} error={fault("price")}>
            {(id) => <input {...id} {...given("price")} inputMode="numeric" autocomplete="off" />}
          </Entry>
          <Entry label={t("web-house-menu-section")} hint={t("web-house-menu-section-hint")}>
            {(id) => (
              <>
                <input
                  {...id}
                  {...given("section")}
                  list={list}
                  maxLength={MAX_SECTION}
                  autocomplete="off"
                  dir="auto"
                />
                <datalist id={list}>
                  {known.map((name) => (
                    <option key={name} value={name} />
                  ))}
                </datalist>
              </>
            )}
          </Entry>
        </div>
        <Entry label={t("web-house-menu-description")}>
          {(id) => (
            <textarea
              {...id}
              {...given("description")}
              rows={2}
              maxLength={MAX_DESCRIPTION}
              dir="auto"
            />
          )}
        </Entry>
        <Switch
          label={t("web-house-shown")}
          on={typed.active === "yes"}
          onTurn={(on) => form.set("active", on ? "yes" : "")}
        />
        <Submit text={t(existing ? "web-house-save" : "web-house-add")} busy={busy} error={error} />
        {existing && (
          <button type="button" class="button danger wide" onClick={() => ask("remove")}>
            {t("web-house-remove")}
          </button>
        )}
      </form>
      {asking === "remove" && (
        <Confirm
          title={t("web-house-menu-remove")}
          text={t("web-house-menu-remove-sure", { title: item?.title ?? "" })}
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
