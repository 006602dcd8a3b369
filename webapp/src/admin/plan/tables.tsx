/** The tables and where they stand: an editor of drafts, which go to the daemon when one says so. */
import { useEffect, useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Empty, Failed, Loading, words } from "../../ui/kit";
import { MainButton } from "../../ui/main-button";
import { Confirm } from "../../ui/sheet";
import { toast } from "../../ui/toast";
import { Title } from "../frame";
import { changed } from "../live";
import { addTable, retire } from "./acts";
import { Editor } from "./editor";
import { hitByDrafts, Retire, Review } from "./impact";
import { TableList } from "./list";
import { find, type Item } from "./model";
import * as store from "./store";
import { TableForm } from "./table-form";
import { ChosenTools, Tools } from "./tools";
import "../../styles/staff-plan.css";

type Open =
  | { kind: "form"; key: number }
  | { kind: "retire"; key: number }
  | { kind: "discard" }
  | { kind: "review"; impact: Schemas["Impact"] };

/** A table that was to leave stays, with the joints that it had. */
function bringBack(item: Item): void {
  const [now, was] = [store.plan.value, store.base.value];
  const joints = (was?.joints ?? []).filter(
    (pair) => pair.includes(item.key) && pair.every((key) => key === item.key || find(now, key)),
  );
  store.edit({ items: [...now.items, item], joints: [...now.joints, ...joints] });
}

/** Drafts do not outlive the page: the browser asks before it goes. */
function useGuard(): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => store.dirty.value && event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, []);
}

function Newer() {
  if (!store.newer.value) return null;
  return (
    <div class="notice plan-newer" role="status">
      <p>{t("web-plan-newer")}</p>
      <button type="button" class="button" onClick={() => store.takeIn()}>
        {t("web-plan-take-in")}
      </button>
    </div>
  );
}

export function TablesScreen() {
  const [open, setOpen] = useState<Open>();
  const [joining, setJoining] = useState(false);
  const [asking, setAsking] = useState(false);
  const close = () => setOpen(undefined);
  useGuard();
  useEffect(() => {
    void store.load();
    return changed("table", () => void store.load());
  }, []);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, dialog");
      if (!(event.ctrlKey || event.metaKey) || typing) return;
      const name = event.code;
      if (name === "KeyZ" && !event.shiftKey) store.back();
      else if (name === "KeyY" || name === "KeyZ") store.forth();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, []);

  const save = async () => {
    if (asking) return;
    setAsking(true);
    try {
      const impact = await hitByDrafts();
      if (impact) setOpen({ kind: "review", impact });
      else await store.save();
    } catch (error) {
      toast(words(error));
    } finally {
      setAsking(false);
    }
  };
  const add = () => {
    const item = addTable();
    if (item) document.querySelector(".plan-room")?.scrollIntoView({ block: "nearest" });
  };
  const form = (key: number) => setOpen({ kind: "form", key });
  const now = store.plan.value;
  const at = open && "key" in open ? find(now, open.key) : undefined;
  const count = store.drafts.value.size;
  return (
    <main class="page wide plan">
      <Title text={t("web-staff-tables")}>
        {count > 0 && (
          <button
            type="button"
            class="button plain"
            disabled={store.saving.value}
            onClick={() => setOpen({ kind: "discard" })}
          >
            {t("web-plan-discard")}
          </button>
        )}
        {store.base.value && count === 0 && (
          <span class="dim">
            {t("web-plan-sum", {
              count: now.items.length,
              seats: now.items.reduce((sum, { seats }) => sum + seats.max, 0),
            })}
          </span>
        )}
      </Title>
      {store.failure.value !== undefined && (
        <Failed error={store.failure.value} retry={() => void store.load()} />
      )}
      {!store.base.value && store.failure.value === undefined && <Loading rows={6} />}
      {store.base.value && (
        <>
          <Newer />
          <div class="plan-sides">
            <div class="plan-side stack tight">
              <Tools joining={joining} onJoin={() => setJoining(!joining)} onAdd={add} />
              <Editor
                joining={joining}
                onOpen={form}
                onRetire={(key) => setOpen({ kind: "retire", key })}
              />
              {joining ? (
                <p class="dim plan-hint">{t("web-plan-join-how")}</p>
              ) : (
                <ChosenTools onOpen={form} />
              )}
              <p class="dim plan-keys" id="plan-keys">
                {t("web-plan-keys")}
              </p>
            </div>
            <div>
              {now.items.length === 0 && (
                <Empty text={t("web-plan-none")}>
                  <button type="button" class="button main" onClick={add}>
                    {t("web-plan-first")}
                  </button>
                </Empty>
              )}
              <TableList onOpen={form} onBack={bringBack} />
            </div>
          </div>
        </>
      )}
      {count > 0 && (
        <MainButton
          text={t("web-plan-save", { count })}
          busy={asking || store.saving.value}
          onPress={() => void save()}
        />
      )}
      {open?.kind === "form" && at && (
        <TableForm
          key={open.key}
          item={at}
          onClose={close}
          onRetire={() => setOpen({ kind: "retire", key: open.key })}
        />
      )}
      {open?.kind === "retire" && at && (
        <Retire
          item={at}
          onClose={close}
          onYes={() => {
            retire(open.key);
            close();
          }}
        />
      )}
      {open?.kind === "discard" && (
        <Confirm
          title={t("web-plan-discard-title")}
          text={t("web-plan-discard-text", { count })}
          yes={t("web-plan-discard-yes")}
          onYes={() => {
            store.discard();
            close();
          }}
          onClose={close}
        />
      )}
      {open?.kind === "review" && (
        <Review
          first={open.impact}
          onClose={close}
          onYes={() => {
            close();
            void store.save();
          }}
        />
      )}
    </main>
  );
}
