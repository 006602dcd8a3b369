/** Small things that the house's screens share: switches, hints, the bar that saves. */
import type { ComponentChildren } from "preact";
import { useEffect, useId } from "preact/hooks";
import { t } from "../../i18n";
import { Sheet } from "../../ui/sheet";
import { mainButtons } from "../../ui/tabs";

type SwitchProps = {
  label: string;
  /** What is switched, for those who do not see what it stands beside. */
  of?: string;
  on: boolean;
  busy?: boolean;
  disabled?: boolean;
  onTurn: (on: boolean) => void;
};

/** On or off; told by its place and a tick, not by colour alone. */
export function Switch({ label, of, on, busy, disabled, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="house-switch"
      aria-checked={on}
      aria-label={of && `${label}: ${of}`}
      aria-busy={busy}
      disabled={disabled}
      onClick={() => !busy && onTurn(!on)}
    >
      <i aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}

/** Somebody else changed what is typed over here. */
export function Clash({ what, load, keep }: { what?: string; load: () => void; keep: () => void }) {
  return (
    <div class="notice stack tight" role="alert">
      <p>{what ? t("web-house-clash-of", { what }) : t("web-house-clash")}</p>
      <div class="row">
        <button type="button" class="button" onClick={load}>
          {t("web-house-clash-load")}
        </button>
        <button type="button" class="button plain" onClick={keep}>
          {t("web-house-clash-keep")}
        </button>
      </div>
    </div>
  );
}

type BarProps = {
  text: string;
  busy: boolean;
  onSave: () => void;
  onReset: () => void;
};

/** What to do with changes that are not saved; stands while there are any. */
export function SaveBar({ text, busy, onSave, onReset }: BarProps) {
  useEffect(() => {
    mainButtons.value += 1;
    return () => {
      mainButtons.value -= 1;
    };
  }, []);
  return (
    <div class="bar">
      <div class="house-save">
        <button type="button" class="button" disabled={busy} onClick={onReset}>
          {t("web-house-reset")}
        </button>
        <button
          type="button"
          class="button main"
          aria-busy={busy}
          aria-disabled={busy}
          onClick={() => !busy && onSave()}
        >
          {text}
        </button>
      </div>
    </div>
  );
}

/** Asks before typed things are dropped. */
export function AskLeave({ leave, stay }: { leave: () => void; stay: () => void }) {
  return (
    <Sheet title={t("web-house-leave")} onClose={stay}>
      <p>{t("web-house-leave-sure")}</p>
      <button type="button" class="button main wide" onClick={stay}>
        {t("web-house-leave-no")}
      </button>
      <button type="button" class="button danger wide" onClick={leave}>
        {t("web-house-leave-yes")}
      </button>
    </Sheet>
  );
}

type EntryProps = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (given: {
    id: string;
    "aria-invalid": boolean;
    "aria-describedby"?: string;
  }) => ComponentChildren;
};

/** A field with a sentence on what it does, which stays beside its error. */
export function Entry({ label, hint, error, children }: EntryProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        "aria-invalid": Boolean(error),
        ...(described ? { "aria-describedby": described } : {}),
      })}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {hint && (
        <small class="dim" id={`${id}-hint`}>
          {hint}
        </small>
      )}
    </div>
  );
}
