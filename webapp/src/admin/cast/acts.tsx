/** What may be done with a broadcast that is not over. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { words } from "../../ui/kit";
import { Confirm } from "../../ui/sheet";
import { outdated } from "../../ui/task";
import { toast } from "../../ui/toast";
import { type Cast, settled } from "./apply";
import { glimpseOf } from "./line";
import { load, type Step, step } from "./store";

const done: Record<Step, string> = {
  pause: "web-cast-paused-now",
  resume: "web-cast-resumed-now",
  cancel: "web-cast-canceled-now",
};

export function Acts({ cast }: { cast: Cast }) {
  const [busy, setBusy] = useState(false);
  const [asking, ask] = useState(false);
  const { id, status, total, sent } = cast;
  const run = async (wish: Step) => {
    if (busy) return;
    setBusy(true);
    try {
      await step(id, wish);
      toast(t(done[wish], { id }));
    } catch (error) {
      toast(words(error));
      if (outdated(error)) await load();
    } finally {
      setBusy(false);
      ask(false);
    }
  };
  if (status === "done" || status === "canceled") return null;
  const which = <span class="hidden"> {t("web-cast-number", { id })}</span>;
  return (
    <div class="row cast-acts">
      {status === "sending" && (
        <button type="button" class="button" aria-busy={busy} onClick={() => void run("pause")}>
          {t("web-cast-pause")}
          {which}
        </button>
      )}
      {status === "paused" && (
        <button
          type="button"
          class="button main"
          aria-busy={busy}
          onClick={() => void run("resume")}
        >
          {t("web-cast-resume")}
          {which}
        </button>
      )}
      <button type="button" class="button danger" onClick={() => ask(true)}>
        {t("web-cast-cancel")}
        {which}
      </button>
      {asking && (
        <Confirm
          title={t("web-cast-cancel-sure")}
          text={
            status === "scheduled"
              ? t("web-cast-cancel-scheduled", { what: glimpseOf(cast), count: total })
              : t("web-cast-cancel-live", {
                  what: glimpseOf(cast),
                  sent,
                  count: Math.max(0, total - settled(cast)),
                })
          }
          yes={t("web-cast-cancel-yes")}
          busy={busy}
          onYes={() => void run("cancel")}
          onClose={() => ask(false)}
        />
      )}
    </div>
  );
}
