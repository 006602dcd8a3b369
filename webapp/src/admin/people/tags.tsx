/** Tags: managers stick them on and take them off, everybody reads them. */
import { useId, useRef, useState } from "preact/hooks";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { useTask } from "../../ui/task";
import { TagList } from "../tag-list";
import { may } from "../who";
import type { Desk } from "./card-store";
import { Word } from "./keep";
import { MAX_TAG, tagged } from "./rules";

export function Tags({ desk }: { desk: Desk }) {
  const { tags } = desk.card;
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { busy, error, run, forgive } = useTask(desk.reread);
  const offered = useId();
  const free = may("manager");
  // Another's tags are not this one: whatever was changed meanwhile, the change is made of it.
  const change = (wanted: (tags: string[]) => string[]) =>
    desk.change(
      (card) => ({ tags: wanted(card.tags) }),
      () => true,
    );
  const add = () =>
    run(async () => {
      if (tagged(tags, typed)) await change((now) => tagged(now, typed) ?? now);
      setTyped("");
    });
  const drop = (tag: string) =>
    run(async () => {
      await change((now) => now.filter((one) => one !== tag));
      // The button that had the focus is gone.
      field.current?.focus();
    });
  return (
    <section class="stack tight" aria-labelledby="people-tags">
      <h3 id="people-tags">{t("web-people-tags")}</h3>
      {tags.length > 0 ? (
        <ul class="people-tags">
          {tags.map((tag) => (
            <li key={tag}>
              {free ? (
                <button
                  type="button"
                  class="people-tag"
                  aria-label={t("web-people-tag-off", { tag })}
                  aria-disabled={busy}
                  onClick={() => void drop(tag)}
                >
                  <span dir="auto">{tag}</span>
                  <span aria-hidden="true">×</span>
                </button>
              ) : (
                <span class="people-tag" dir="auto">
                  {tag}
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p class="dim">{t("web-people-tags-none")}</p>
      )}
      {free ? (
        <form
          class="people-add"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim()) void add();
          }}
        >
          <Field label={t("web-people-tag-new")}>
            {(tied) => (
              <input
                {...tied}
                ref={field}
                dir="auto"
                maxLength={MAX_TAG}
                autocomplete="off"
                list={offered}
                value={typed}
                onInput={({ currentTarget }) => {
                  setTyped(currentTarget.value);
                  forgive();
                }}
              />
            )}
          </Field>
          <TagList id={offered} />
          <button
            type="submit"
            class="button"
            aria-busy={busy}
            aria-disabled={busy || !typed.trim()}
          >
            {t("web-people-tag-add")}
          </button>
        </form>
      ) : (
        <p class="dim">{t("web-people-managers")}</p>
      )}
      <Word error={error} />
    </section>
  );
}
