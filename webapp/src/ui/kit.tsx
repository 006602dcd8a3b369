/** Small things that every screen is made of. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "../i18n";

/** While something is read for the first time. */
export function Loading({ rows = 3 }: { rows?: number }) {
  return (
    <div class="stack" role="status" aria-label={t("web-loading")}>
      {Array.from({ length: rows }, (_, at) => (
        <div class="skeleton" key={at} />
      ))}
    </div>
  );
}

/** Nothing here, and what to do about it. */
export function Empty({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <img src="/webapp/owl.svg" alt="" width="96" height="72" />
      <p class="dim">{text}</p>
      {children}
    </div>
  );
}

/** It did not work, and how to try again. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <div class="notice stack tight" role="alert">
      <p>{words(error)}</p>
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {t("web-again")}
        </button>
      )}
    </div>
  );
}

/** What to tell of an error: the daemon's own words, or that it is away. */
export function words(error: unknown): string {
  return error instanceof Error && error.name === "Problem" ? error.message : t("web-away");
}

type FieldProps = {
  label: string;
  error?: string | undefined;
  children: (given: {
    id: string;
    "aria-invalid": boolean;
    "aria-describedby"?: string;
  }) => ComponentChildren;
};

/** A labelled field; its error is tied to it. */
export function Field({ label, error, children }: FieldProps) {
  const id = useId();
  const described = error ? { "aria-describedby": `${id}-error` } : {};
  return (
    <label class="field" for={id}>
      <span>{label}</span>
      {children({ id, "aria-invalid": Boolean(error), ...described })}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </label>
  );
}
