/** The last question before many people are written to. */
import { post, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { replace } from "../../route";
import { Failed } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { now } from "../clock";
import { BLANK, bodyOf, draft } from "./draft";
import { put } from "./store";
import { lasting, moment, segmentWords } from "./words";

type Props = { preview: Schemas["BroadcastPreview"]; onClose: () => void };

export function Send({ preview, onClose }: Props) {
  const { busy, error, run } = useTask(async () => undefined);
  const { recipients, seconds, quiet_until, behind } = preview;
  const one = draft.value;
  const { segment = {}, starts_at } = bodyOf(one);
  const send = () =>
    run(async () => {
      const sent = draft.value;
      const made = await post("/api/admin/broadcast", { body: bodyOf(sent) });
      put(made);
      // What was typed meanwhile is another message.
      if (draft.value === sent) draft.value = BLANK;
      toast(t(starts_at ? "web-cast-scheduled-now" : "web-cast-sent-now", { id: made.id }));
      replace("broadcasts");
    });
  return (
    <Sheet title={t(starts_at ? "web-cast-schedule-sure" : "web-cast-send-sure")} onClose={onClose}>
      <p class="cast-sure">
        <b>{t("web-cast-will-get", { count: recipients })}</b>
        <span class="dim">{segmentWords(segment)}</span>
      </p>
      <ul class="cast-facts">
        <li>
          {starts_at
            ? t("web-cast-starts", { when: moment(starts_at, now.value) })
            : t("web-cast-starts-now")}
        </li>
        <li>{t("web-cast-takes", { time: lasting(seconds) })}</li>
        {one.silent && <li>{t("web-cast-silent-short")}</li>}
      </ul>
      {quiet_until && (
        <p class="notice">{t("web-cast-quiet-then", { when: moment(quiet_until, now.value) })}</p>
      )}
      {behind != null && !starts_at && <p class="notice">{t("web-cast-behind", { id: behind })}</p>}
      {error !== undefined && <Failed error={error} />}
      <button
        type="button"
        class="button main wide"
        aria-busy={busy}
        aria-disabled={busy}
        onClick={() => void send()}
      >
        {t(starts_at ? "web-cast-schedule-yes" : "web-cast-send-yes")}
      </button>
      <button type="button" class="button wide" onClick={onClose}>
        {t("web-cast-not-yet")}
      </button>
    </Sheet>
  );
}
