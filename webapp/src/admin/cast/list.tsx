/** All broadcasts: under way with their progress, to come with their time, over below. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { Empty, Failed, Loading, words } from "../../ui/kit";
import { toast } from "../../ui/toast";
import { now } from "../clock";
import { Title } from "../frame";
import { Acts } from "./acts";
import { type Cast, grouped } from "./apply";
import { draft, isBlank } from "./draft";
import { glimpseOf, Line, StatusBadge } from "./line";
import { Held, Progress } from "./progress";
import { casts, failure, load, more, next, useCasts } from "./store";
import { Subscribers } from "./subscribers";
import { moment, segmentWords } from "./words";

function Head({ cast }: { cast: Cast }) {
  return (
    <div class="cast-head">
      <h3>
        <a href={`#/broadcasts/${cast.id}`} dir="auto">
          {glimpseOf(cast)}
        </a>
      </h3>
      <StatusBadge status={cast.status} />
    </div>
  );
}

function Live({ cast }: { cast: Cast }) {
  return (
    <li class={`card stack cast-card ${cast.status}`}>
      <Head cast={cast} />
      <Held cast={cast} />
      <Progress cast={cast} />
      <p class="dim cast-small">
        {segmentWords(cast.segment)} · {cast.author}
      </p>
      <Acts cast={cast} />
    </li>
  );
}

function Ahead({ cast }: { cast: Cast }) {
  const waits = Date.parse(cast.starts_at) <= now.value;
  return (
    <li class="card stack cast-card">
      <Head cast={cast} />
      <p class="cast-when">
        {waits
          ? t("web-cast-waits-turn")
          : t("web-cast-starts", { when: moment(cast.starts_at, now.value) })}
      </p>
      <Held cast={cast} />
      <p class="dim cast-small">
        {t("web-cast-recipients", { count: cast.total })} · {segmentWords(cast.segment)} ·{" "}
        {cast.author}
      </p>
      <Acts cast={cast} />
    </li>
  );
}

function More() {
  const [busy, setBusy] = useState(false);
  if (!next.value) return null;
  const read = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await more();
    } catch (error) {
      toast(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" class="button" aria-busy={busy} onClick={() => void read()}>
      {t("web-cast-more")}
    </button>
  );
}

export function List() {
  useCasts();
  const all = casts.value;
  const { live, ahead, past } = grouped(all ?? []);
  const begun = !isBlank(draft.value);
  return (
    <main class="page cast">
      <Title text={t("web-cast-title")}>
        <a class="button main" href="#/broadcasts/new">
          <Icon name="plus" />
          {t(begun ? "web-cast-go-on" : "web-cast-new")}
        </a>
      </Title>
      {failure.value !== undefined && <Failed error={failure.value} retry={() => void load()} />}
      <div class="cast-columns">
        <div class="stack cast-main">
          {!all && failure.value === undefined && <Loading />}
          {live.length > 0 && (
            <section class="stack" aria-labelledby="cast-live">
              <h2 id="cast-live">{t("web-cast-live")}</h2>
              <ul class="stack">
                {live.map((one) => (
                  <Live key={one.id} cast={one} />
                ))}
              </ul>
            </section>
          )}
          {ahead.length > 0 && (
            <section class="stack" aria-labelledby="cast-ahead">
              <h2 id="cast-ahead">{t("web-cast-ahead")}</h2>
              <ul class="stack">
                {ahead.map((one) => (
                  <Ahead key={one.id} cast={one} />
                ))}
              </ul>
            </section>
          )}
          {all && live.length + ahead.length + past.length === 0 && (
            <Empty text={t("web-cast-none")} />
          )}
          {past.length > 0 && (
            <section class="stack tight" aria-labelledby="cast-past">
              <h2 id="cast-past">{t("web-cast-past")}</h2>
              <ul class="lines">
                {past.map((one) => (
                  <Line key={one.id} cast={one} />
                ))}
              </ul>
            </section>
          )}
          <More />
        </div>
        <Subscribers />
      </div>
    </main>
  );
}
