/** The guests: whoever is sought is found while their name is typed. */
import "../../styles/staff-people.css";
import { signal } from "@preact/signals";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { get } from "../../api/http";
import { t } from "../../i18n";
import { Empty, Failed, Field, Loading } from "../../ui/kit";
import { Title } from "../frame";
import { changed } from "../live";
import { TagList } from "../tag-list";
import { GuestLine } from "./guest-line";
import { pager } from "./pager";
import { MAX_TAG } from "./rules";

type Wish = { q: string; tag: string; barred: boolean };
const NOBODY: Wish = { q: "", tag: "", barred: false };
/** Shorter than a pause between words, longer than one between letters. */
const PAUSE_MS = 250;

/** Who was sought last: whoever comes back finds them again. */
const sought = signal(NOBODY);

const read = async (
  wish: Wish,
  { signal: stop, ...page }: { signal: AbortSignal; limit: number },
) => {
  const query = {
    ...page,
    q: wish.q.trim() || undefined,
    tag: wish.tag.trim() || undefined,
    barred: wish.barred || undefined,
  };
  return get("/api/admin/guests", { query, signal: stop });
};

function Search() {
  const wish = sought.value;
  const offered = useId();
  const seek = (part: Partial<Wish>) => {
    sought.value = { ...wish, ...part };
  };
  return (
    <search class="people-search">
      <Field label={t("web-people-search")}>
        {(tied) => (
          <input
            {...tied}
            type="search"
            dir="auto"
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
            placeholder={t("web-people-search-how")}
            value={wish.q}
            onInput={({ currentTarget }) => seek({ q: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t("web-people-filter-tag")}>
        {(tied) => (
          <input
            {...tied}
            type="search"
            dir="auto"
            maxLength={MAX_TAG}
            autocomplete="off"
            list={offered}
            value={wish.tag}
            onInput={({ currentTarget }) => seek({ tag: currentTarget.value })}
          />
        )}
      </Field>
      <TagList id={offered} />
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={wish.barred}
            onChange={({ currentTarget }) => seek({ barred: currentTarget.checked })}
          />
          <span>{t("web-people-filter-barred")}</span>
        </label>
      </div>
    </search>
  );
}

export function GuestsScreen() {
  const [list] = useState(() => pager(read));
  const wish = sought.value;
  const first = useRef(true);
  useEffect(() => {
    list.ask(wish, first.current ? 0 : PAUSE_MS);
    first.current = false;
  }, [list, wish]);
  useEffect(() => {
    const deaf = changed("guest", list.reread);
    return () => {
      deaf();
      list.stop();
    };
  }, [list]);
  const { items, next, busy, error } = list.state.value;
  const asked = wish.q.trim() !== "" || wish.tag.trim() !== "" || wish.barred;
  return (
    <main class="page">
      <Title text={t("web-people-guests")} />
      <Search />
      <p class="hidden" role="status">
        {items && busy !== "asking" ? t("web-people-found", { count: items.length }) : ""}
      </p>
      {error !== undefined && <Failed error={error} retry={() => list.ask(wish)} />}
      {!items && error === undefined && <Loading rows={6} />}
      {items?.length === 0 && busy !== "asking" && error === undefined && (
        <Empty text={t(asked ? "web-people-nobody" : "web-people-empty")}>
          {asked && (
            <button
              type="button"
              class="button"
              onClick={() => {
                sought.value = NOBODY;
              }}
            >
              {t("web-people-all")}
            </button>
          )}
        </Empty>
      )}
      {items && items.length > 0 && (
        <ul class="people-list" aria-busy={busy === "asking"}>
          {items.map((guest) => (
            <li key={guest.id}>
              <GuestLine guest={guest} />
            </li>
          ))}
        </ul>
      )}
      {next && (
        <button
          type="button"
          class="button people-more"
          aria-busy={busy === "more"}
          aria-disabled={busy !== undefined}
          onClick={list.more}
        >
          {t(busy === "more" ? "web-loading" : "web-people-more")}
        </button>
      )}
    </main>
  );
}
