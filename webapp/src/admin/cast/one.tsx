/** One broadcast, opened: its message as guests see it, to whom it went, what became of it. */
import { useEffect, useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { Failed, Loading } from "../../ui/kit";
import { now } from "../clock";
import { Title } from "../frame";
import { Acts } from "./acts";
import { Bubble, type BubbleButton } from "./bubble";
import { glimpseOf, StatusBadge } from "./line";
import { Held, Progress } from "./progress";
import { opened, read, useCasts } from "./store";
import { useTheme } from "./theme";
import { moment, problemWords, reasonWords, segmentWords } from "./words";

export function buttonOf({ text, url, app }: Schemas["BroadcastButton"]): BubbleButton {
  return { text, does: url ? "url" : app ? "app" : "promotion" };
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt class="dim">{name}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}

export function One({ id }: { id: number }) {
  useCasts();
  const [error, setError] = useState<unknown>();
  const { light, choice } = useTheme();
  const load = () => {
    setError(undefined);
    read(id).catch(setError);
  };
  useEffect(() => {
    if (opened.value?.id !== id) opened.value = undefined;
    load();
  }, [id]);
  const cast = opened.value?.id === id ? opened.value : undefined;
  const at = (when: string) => moment(when, now.value);
  return (
    <main class="page cast">
      <header class="stack tight">
        <a class="button plain cast-up" href="#/broadcasts">
          ‹ {t("web-cast-back")}
        </a>
        <Title text={t("web-cast-numbered", { id })}>
          {cast && <StatusBadge status={cast.status} />}
        </Title>
      </header>
      {error !== undefined && <Failed error={error} retry={load} />}
      {!cast && error === undefined && <Loading />}
      {cast && (
        <div class="cast-columns">
          <div class="stack cast-main">
            <section class="card stack" aria-labelledby="cast-how">
              <h2 id="cast-how" dir="auto">
                {glimpseOf(cast)}
              </h2>
              <Held cast={cast} />
              {cast.problem && cast.status === "canceled" && <p>{problemWords(cast.problem)}</p>}
              <Progress cast={cast} />
              <Acts cast={cast} />
            </section>
            {(cast.failures ?? []).length > 0 && (
              <section class="card stack tight" aria-labelledby="cast-failures">
                <h2 id="cast-failures">{t("web-cast-failures")}</h2>
                <ul class="cast-failures">
                  {(cast.failures ?? []).map(({ reason, count }) => (
                    <li key={reason}>
                      <span>{reasonWords(reason)}</span> <b>{count}</b>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section class="card" aria-label={t("web-cast-facts")}>
              <dl class="cast-dl">
                <Fact name={t("web-cast-fact-segment")} text={segmentWords(cast.segment)} />
                <Fact name={t("web-cast-fact-author")} text={cast.author} />
                <Fact name={t("web-cast-fact-created")} text={at(cast.created_at)} />
                {cast.status === "scheduled" && (
                  <Fact name={t("web-cast-fact-starts")} text={at(cast.starts_at)} />
                )}
                {cast.started_at && (
                  <Fact name={t("web-cast-fact-started")} text={at(cast.started_at)} />
                )}
                {cast.ended_at && <Fact name={t("web-cast-fact-ended")} text={at(cast.ended_at)} />}
                {cast.silent && (
                  <Fact name={t("web-cast-fact-sound")} text={t("web-cast-silent-short")} />
                )}
              </dl>
            </section>
          </div>
          <div class="cast-side">
            <section class="stack tight cast-seen" aria-labelledby="cast-message">
              <div class="row apart">
                <h2 id="cast-message">{t("web-cast-message")}</h2>
                {choice}
              </div>
              <Bubble
                message={cast.message}
                files={cast.files.map(({ file, kind }) => ({ id: file, kind }))}
                rows={cast.buttons.map((row) => row.map(buttonOf))}
                time={clock(cast.started_at ?? cast.starts_at)}
                silent={cast.silent}
                light={light}
              >
                {t("web-cast-copy")}
              </Bubble>
            </section>
          </div>
        </div>
      )}
    </main>
  );
}
