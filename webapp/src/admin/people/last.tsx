/** What is done to a guest seldom: barred, let in again, given their data, forgotten. */
import { useState } from "preact/hooks";
import { get, post } from "../../api/http";
import { t } from "../../i18n";
import { inTelegram } from "../../tg/bridge";
import { Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { useTask } from "../../ui/task";
import { may } from "../who";
import type { Desk } from "./card-store";
import { Word } from "./keep";
import { MAX_REASON, meant } from "./rules";
import { called } from "./words";

type Asked = { desk: Desk; onClose: () => void };

function Bar({ desk: { card, put, reread }, onClose }: Asked) {
  const [reason, setReason] = useState("");
  const { busy, error, run } = useTask(reread);
  const bar = () =>
    run(async () => {
      const body = reason.trim() ? { reason: reason.trim() } : {};
      put(await post("/api/admin/guests/{id}/bar", { path: { id: card.id }, body }));
      onClose();
    });
  return (
    <Sheet title={t("web-people-bar-title", { name: called(card) })} onClose={onClose}>
      <p>{t("web-people-bar-text")}</p>
      <Field label={t("web-people-bar-reason")}>
        {(tied) => (
          <input
            {...tied}
            dir="auto"
            maxLength={MAX_REASON}
            autocomplete="off"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </Field>
      <Word error={error} />
      <button type="button" class="button danger wide" aria-busy={busy} onClick={() => void bar()}>
        {t("web-people-bar-yes")}
      </button>
      <button type="button" class="button wide" onClick={onClose}>
        {t("web-keep")}
      </button>
    </Sheet>
  );
}

/** There is no way back: which guest is meant has to be typed. */
function Forget({ desk: { card, put, reread }, onClose }: Asked) {
  const [typed, setTyped] = useState("");
  const { busy, error, run } = useTask(reread);
  const sure = meant(typed, card.id);
  const forget = () =>
    run(async () => {
      put(await post("/api/admin/guests/{id}/forget", { path: { id: card.id } }));
      onClose();
    });
  return (
    <Sheet title={t("web-people-forget-title", { name: called(card) })} onClose={onClose}>
      <p>{t("web-people-forget-text")}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (sure) void forget();
        }}
      >
        <Field label={t("web-people-forget-type", { id: `${card.id}` })}>
          {(tied) => (
            <input
              {...tied}
              inputMode="numeric"
              autocomplete="off"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </Field>
        <Word error={error} />
        <button type="submit" class="button danger wide" aria-busy={busy} disabled={!sure}>
          {t("web-people-forget-yes")}
        </button>
      </form>
      <button type="button" class="button wide" onClick={onClose}>
        {t("web-keep")}
      </button>
    </Sheet>
  );
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Within the sheet: what is outside of it cannot be clicked while it stands.
  (document.querySelector(".people-last") ?? document.body).append(link);
  link.click();
  link.remove();
  // Safari reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function Last({ desk }: { desk: Desk }) {
  const { card, put, reread } = desk;
  const [open, setOpen] = useState<"bar" | "forget">();
  const [done, setDone] = useState<string>();
  const { busy, error, run } = useTask(reread);
  const path = { id: card.id };
  const unbar = () => run(async () => put(await post("/api/admin/guests/{id}/unbar", { path })));
  const give = () =>
    run(async () => {
      setDone(undefined);
      const text = JSON.stringify(await get("/api/admin/guests/{id}/export", { path }), null, 2);
      // Many of Telegram's web views cannot save a file.
      if (inTelegram) await navigator.clipboard.writeText(text);
      else save(`filin-guest-${card.id}.json`, text);
      setDone(t(inTelegram ? "web-people-export-copied" : "web-people-export-saved"));
    });
  const onClose = () => setOpen(undefined);
  return (
    <section class="stack tight people-last" aria-labelledby="people-last">
      <h3 id="people-last">{t("web-people-last")}</h3>
      {may("manager") ? (
        <div class="row">
          {card.barred ? (
            <button type="button" class="button" aria-busy={busy} onClick={() => void unbar()}>
              {t("web-people-unbar")}
            </button>
          ) : (
            <button type="button" class="button danger" onClick={() => setOpen("bar")}>
              {t("web-people-bar")}
            </button>
          )}
          <button type="button" class="button" aria-busy={busy} onClick={() => void give()}>
            {t(inTelegram ? "web-people-export-copy" : "web-people-export")}
          </button>
          {may("owner") && (
            <button type="button" class="button danger" onClick={() => setOpen("forget")}>
              {t("web-people-forget")}
            </button>
          )}
        </div>
      ) : (
        <p class="dim">{t("web-people-last-managers")}</p>
      )}
      {may("manager") && !may("owner") && <p class="dim">{t("web-people-forget-owner")}</p>}
      <Word error={error} done={done} />
      {open === "bar" && <Bar desk={desk} onClose={onClose} />}
      {open === "forget" && <Forget desk={desk} onClose={onClose} />}
    </section>
  );
}
