/** A field of the card that is typed into and kept: nothing typed is lost, nothing overwritten. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { useTask } from "../../ui/task";
import { type Desk, said } from "./card-store";
import { clashes, type Draft } from "./rules";

/** What went wrong, and what was done: said where one looks, since a sheet covers the rest. */
export function Word({ error, done }: { error?: unknown; done?: string | undefined }) {
  return (
    <>
      {error !== undefined && (
        <p class="error" role="alert">
          {said(error)}
        </p>
      )}
      <p class="people-done" role="status">
        {error === undefined ? done : ""}
      </p>
    </>
  );
}

type Props = {
  label: string;
  /** What stands on the card. */
  current: string;
  desk: Desk;
  /** Sends what was typed. */
  save: (text: string) => Promise<void>;
  /** Why what is typed cannot be sent. */
  wrong?: (text: string) => string | undefined;
  max: number;
  rows?: number;
  inputMode?: "numeric";
  children?: ComponentChildren;
};

export function Keep({ label, current, desk, save, wrong, max, rows, inputMode, children }: Props) {
  const [draft, setDraft] = useState<Draft>();
  const [done, setDone] = useState<string>();
  const { busy, error, run, forgive } = useTask(desk.reread);
  const text = draft?.text ?? current;
  const changed = draft !== undefined && draft.text.trim() !== current.trim();
  const clash = clashes(draft, current);
  const bad = draft && wrong?.(draft.text);
  const write = (typed: string) => {
    setDraft({ text: typed, base: draft?.base ?? current });
    setDone(undefined);
    forgive();
  };
  const drop = () => {
    setDraft(undefined);
    forgive();
  };
  const send = () => {
    if (!changed || bad) return;
    // Whoever saw the other text and sends theirs all the same means it.
    setDraft({ text, base: current });
    void run(async () => {
      await save(text.trim());
      setDraft(undefined);
      setDone(t("web-people-kept"));
    });
  };
  const given = {
    dir: "auto" as const,
    maxLength: max,
    value: text,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      write(currentTarget.value),
  };
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={label} error={bad || undefined}>
        {(tied) =>
          rows ? (
            <textarea {...tied} {...given} rows={rows} />
          ) : (
            <input {...tied} {...given} inputMode={inputMode} autocomplete="off" />
          )
        }
      </Field>
      {clash && (
        <div class="notice stack tight" role="alert">
          <p>{t("web-people-clash")}</p>
          <p class="people-text" dir="auto">
            {current || "—"}
          </p>
        </div>
      )}
      {changed && (
        <div class="row">
          <button
            type="submit"
            class="button main"
            aria-disabled={busy || Boolean(bad)}
            aria-busy={busy}
          >
            {t(clash ? "web-people-keep-mine" : "web-people-keep")}
          </button>
          <button type="button" class="button" onClick={drop}>
            {t(clash ? "web-people-take-theirs" : "web-people-drop")}
          </button>
        </div>
      )}
      <Word error={error} done={done} />
      {children}
    </form>
  );
}
