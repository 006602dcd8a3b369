/** A sheet over the page: a form, a question. The browser's own dialog keeps the focus in it. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../i18n";
import { Stroke } from "./icon";
import { Toasts } from "./toast";

type Props = {
  title: string;
  /** For much: as wide as the screen has room for. */
  wide?: boolean;
  onClose: () => void;
  children: ComponentChildren;
};

export function Sheet({ title, wide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const back = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`sheet${wide ? " wide" : ""}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="stack">
        <div class="row apart">
          <h2 id={id} dir="auto">
            {title}
          </h2>
          {/* A sign: in words it would read like the sheet's own deed, as closing a table is. */}
          <button
            type="button"
            class="button plain sheet-close"
            aria-label={t("web-close")}
            onClick={onClose}
          >
            <Stroke d="M6 6l12 12M18 6L6 18" />
          </button>
        </div>
        {children}
      </div>
      <Toasts />
    </dialog>
  );
}

type Question = {
  title: string;
  text: string;
  yes: string;
  busy?: boolean;
  onYes: () => void;
  onClose: () => void;
};

/** Asks before something that cannot simply be taken back. */
export function Confirm({ title, text, yes, busy, onYes, onClose }: Question) {
  return (
    <Sheet title={title} onClose={onClose}>
      <p>{text}</p>
      <button type="button" class="button danger wide" disabled={busy} onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button wide" onClick={onClose}>
        {t("web-keep")}
      </button>
    </Sheet>
  );
}
