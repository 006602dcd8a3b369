/** A broadcast is written here: the form on one side, what guests will see on the other. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Failed } from "../../ui/kit";
import { Confirm } from "../../ui/sheet";
import { now } from "../clock";
import { Title } from "../frame";
import { Bubble } from "./bubble";
import { Buttons } from "./buttons";
import { BLANK, draft, fieldOf, isBlank, rowsOf, segmentFaults, startOf } from "./draft";
import { Editor } from "./editor";
import { Files } from "./files";
import { useOutlook } from "./outlook";
import { Schedule } from "./schedule";
import { SegmentForm } from "./segment";
import { Send } from "./send";
import { useTheme } from "./theme";
import { Trial } from "./trial";
import { uploads } from "./uploads";

function Seen() {
  const { light, choice } = useTheme();
  const { message, files, buttons, silent } = draft.value;
  const start = startOf(draft.value);
  return (
    <section class="stack tight cast-seen" aria-labelledby="cast-seen">
      <div class="row apart">
        <h2 id="cast-seen">{t("web-cast-seen")}</h2>
        {choice}
      </div>
      <Bubble
        message={message}
        files={files}
        rows={rowsOf(buttons)}
        time={clock(start ?? new Date(now.value).toISOString())}
        silent={silent}
        light={light}
      >
        {t("web-cast-seen-empty")}
      </Bubble>
    </section>
  );
}

export function Composer() {
  const look = useOutlook();
  const [asking, ask] = useState<"send" | "trial" | "clear">();
  const { preview, problem, away, asking: reading } = look;
  const one = draft.value;
  const empty = one.message.trim() === "" && one.files.length === 0;
  const coming = uploads.value.length > 0;
  const numbers = segmentFaults(one.segment).length === 0;
  const timed = startOf(one) !== null;
  const sound = !empty && !coming && numbers;
  const at = problem && fieldOf(problem.code);
  // To whom and when it goes is nothing to a test.
  const testable = sound && (!problem || at === "when" || at === "segment");
  const nobody = preview?.recipients === 0;
  const sendable =
    sound && timed && !reading && !problem && preview !== undefined && !nobody && !away;
  const why = coming
    ? t("web-cast-why-files")
    : empty
      ? t("web-cast-why-empty")
      : problem || !timed || !numbers
        ? t("web-cast-why-problem")
        : nobody
          ? t("web-cast-why-nobody")
          : undefined;
  // What belongs to no field is said at the end of the form.
  const other = problem && !at ? problem : undefined;
  return (
    <main class="page cast">
      <header class="stack tight">
        <a class="button plain cast-up" href="#/broadcasts">
          ‹ {t("web-cast-back")}
        </a>
        <Title text={t("web-cast-new")}>
          {!isBlank(one) && (
            <button type="button" class="button danger" onClick={() => ask("clear")}>
              {t("web-cast-clear")}
            </button>
          )}
        </Title>
      </header>
      <div class="cast-columns cast-composer">
        <div class="stack cast-form">
          <Editor error={look.fault("message")} />
          <Files error={look.fault("files")} />
          <Buttons error={look.fault("buttons")} />
        </div>
        <div class="cast-side">
          <Seen />
        </div>
        <div class="stack cast-form">
          <SegmentForm look={look} />
          <Schedule error={look.fault("when")} />
          <div class="stack tight">
            {other && <Failed error={other} />}
            {away !== undefined && <Failed error={away} retry={look.again} />}
            {why && !sendable && (
              <p class="dim cast-small" id="cast-why">
                {why}
              </p>
            )}
            <div class="row cast-send">
              <button
                type="button"
                class="button"
                aria-disabled={!testable}
                aria-describedby={why ? "cast-why" : undefined}
                onClick={() => testable && ask("trial")}
              >
                {t("web-cast-trial")}
              </button>
              <button
                type="button"
                class="button main"
                aria-disabled={!sendable}
                aria-describedby={why && !sendable ? "cast-why" : undefined}
                onClick={() => sendable && ask("send")}
              >
                {t(one.later ? "web-cast-schedule" : "web-cast-send")}
              </button>
            </div>
          </div>
        </div>
      </div>
      {asking === "trial" && <Trial onClose={() => ask(undefined)} />}
      {asking === "send" && preview && <Send preview={preview} onClose={() => ask(undefined)} />}
      {asking === "clear" && (
        <Confirm
          title={t("web-cast-clear-sure")}
          text={t("web-cast-clear-what")}
          yes={t("web-cast-clear-yes")}
          onYes={() => {
            draft.value = BLANK;
            ask(undefined);
          }}
          onClose={() => ask(undefined)}
        />
      )}
    </main>
  );
}
