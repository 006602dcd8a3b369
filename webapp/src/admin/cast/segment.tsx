/** To whom it goes, and to how many that is at the moment. */
import { useId } from "preact/hooks";
import { t } from "../../i18n";
import { TagList } from "../tag-list";
import { change, type DraftSegment, draft, EVERYBODY, segmentFaults } from "./draft";
import type { Look } from "./outlook";
import { lasting } from "./words";

const languages: [DraftSegment["language"], string][] = [
  ["", "web-cast-language-any"],
  ["ru", "web-cast-language-ru"],
  ["en", "web-cast-language-en"],
];

type Numeric = "visited_within" | "not_seen_for" | "visits_from" | "visits_to";

function NumberField({ name, label }: { name: Numeric; label: string }) {
  const id = useId();
  const typed = draft.value.segment;
  const wrong = segmentFaults(typed).includes(name);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        value={typed[name]}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
      {wrong && (
        <span class="error" id={`${id}-error`}>
          {t("web-cast-not-number")}
        </span>
      )}
    </div>
  );
}

function set(part: Partial<DraftSegment>): void {
  change({ segment: { ...draft.value.segment, ...part } });
}

export function SegmentForm({ look }: { look: Look }) {
  const id = useId();
  const { segment } = draft.value;
  const { preview, asking } = look;
  const error = look.fault("segment");
  const narrowed = JSON.stringify(segment) !== JSON.stringify(EVERYBODY);
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <div class="row apart">
        <h2 id={`${id}-title`}>{t("web-cast-to-whom")}</h2>
        {narrowed && (
          <button type="button" class="button plain" onClick={() => set(EVERYBODY)}>
            {t("web-cast-to-all")}
          </button>
        )}
      </div>
      <fieldset class="choices">
        <legend>{t("web-cast-language")}</legend>
        {languages.map(([value, text]) => (
          <label key={value}>
            <input
              type="radio"
              name={`${id}-language`}
              checked={segment.language === value}
              onChange={() => set({ language: value })}
            />
            <span>{t(text)}</span>
          </label>
        ))}
      </fieldset>
      <div class="cast-pair cast-numbers">
        <NumberField name="visited_within" label={t("web-cast-visited-within")} />
        <NumberField name="not_seen_for" label={t("web-cast-not-seen-for")} />
        <NumberField name="visits_from" label={t("web-cast-visits-from")} />
        <NumberField name="visits_to" label={t("web-cast-visits-to")} />
      </div>
      <div class="cast-pair">
        <div class="field">
          <label for={`${id}-tag`}>{t("web-cast-tag")}</label>
          <input
            id={`${id}-tag`}
            list={`${id}-tags`}
            dir="auto"
            autocapitalize="off"
            autocomplete="off"
            value={segment.tag}
            onInput={(event) => set({ tag: event.currentTarget.value })}
          />
          <TagList id={`${id}-tags`} />
        </div>
        <label class="cast-tick">
          <input
            type="checkbox"
            checked={segment.reward_next}
            onChange={(event) => set({ reward_next: event.currentTarget.checked })}
          />
          <span>{t("web-cast-reward-next")}</span>
        </label>
      </div>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <p class={`cast-audience${asking ? " asking" : ""}`} role="status">
        {preview && !error ? (
          <>
            <b>{t("web-cast-will-get", { count: preview.recipients })}</b>{" "}
            <span class="dim">
              {t("web-cast-of-all", { count: preview.subscribers_count })}
              {preview.recipients > 0 && ` · ${lasting(preview.seconds)}`}
            </span>
          </>
        ) : (
          <span class="dim">{t(asking ? "web-cast-counting" : "web-cast-uncounted")}</span>
        )}
      </p>
    </section>
  );
}
