/** The message: Telegram's HTML, with buttons that write the tags, and how long it is as read. */
import { useId, useRef, useState } from "preact/hooks";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { change, draft, mostOf } from "./draft";
import { leads, lengthOf, read } from "./markup";
import { linked, type Piece, wrapped } from "./wrap";

type Tool = { tag: string; sign: string; text: string; key?: string };
const tools: Tool[] = [
  { tag: "b", sign: "B", text: "web-cast-tool-bold", key: "b" },
  { tag: "i", sign: "I", text: "web-cast-tool-italic", key: "i" },
  { tag: "u", sign: "U", text: "web-cast-tool-underline", key: "u" },
  { tag: "s", sign: "S", text: "web-cast-tool-strike" },
  { tag: "tg-spoiler", sign: "▒", text: "web-cast-tool-spoiler" },
  { tag: "code", sign: "<>", text: "web-cast-tool-code" },
  { tag: "blockquote", sign: "❝", text: "web-cast-tool-quote" },
];

/** Types a piece, so that the browser's undo takes it back. */
function type(field: HTMLTextAreaElement, { from, to, text, start, end }: Piece): void {
  field.focus();
  field.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, from, to);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(start, end);
}

function LinkSheet({ done, onClose }: { done: (address: string) => void; onClose: () => void }) {
  const [address, setAddress] = useState("");
  const [tried, setTried] = useState(false);
  const full = /^[a-z]+:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  return (
    <Sheet title={t("web-cast-link")} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (leads(full)) done(full);
          else setTried(true);
        }}
      >
        <Field
          label={t("web-cast-address")}
          error={tried && !leads(full) ? t("web-cast-address-wrong") : undefined}
        >
          {(given) => (
            <input
              {...given}
              type="url"
              inputMode="url"
              placeholder="https://"
              autocapitalize="off"
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="button main wide">
          {t("web-cast-link-set")}
        </button>
      </form>
    </Sheet>
  );
}

export function Editor({ error }: { error: string | undefined }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [linking, link] = useState<[number, number]>();
  const id = useId();
  const { message } = draft.value;
  const [length, most] = [lengthOf(message), mostOf(draft.value)];
  const lead = message.length - message.trimStart().length;
  const { mistake } = read(message.trim());
  const chosen = (): [number, number] => [
    field.current?.selectionStart ?? message.length,
    field.current?.selectionEnd ?? message.length,
  ];
  const press = (tag: string) => {
    if (field.current) type(field.current, wrapped(field.current.value, chosen(), tag));
  };
  return (
    <section class="stack tight" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("web-cast-message")}</h2>
      <div class="cast-editor">
        <div class="cast-tools" role="toolbar" aria-label={t("web-cast-tools")}>
          {tools.map(({ tag, sign, text }) => (
            <button
              key={tag}
              type="button"
              class={`cast-tool cast-tool-${tag}`}
              aria-label={t(text)}
              title={t(text)}
              // The selection stays where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => press(tag)}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          ))}
          <button
            type="button"
            class="cast-tool"
            aria-label={t("web-cast-tool-link")}
            title={t("web-cast-tool-link")}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => link(chosen())}
          >
            <span aria-hidden="true">🔗</span>
          </button>
        </div>
        <textarea
          ref={field}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-length${error ? ` ${id}-error` : ""}`}
          aria-invalid={Boolean(error)}
          rows={9}
          dir="auto"
          placeholder={t("web-cast-message-empty")}
          value={message}
          onInput={(event) => change({ message: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
            const tool = tools.find(({ key }) => key === event.key.toLowerCase());
            if (!tool) return;
            event.preventDefault();
            press(tool.tag);
          }}
        />
      </div>
      <p class="row apart cast-small" id={`${id}-length`}>
        <span class="dim">{t("web-cast-html")}</span>
        <span class={length > most ? "error" : "dim"}>
          {t("web-cast-length", { length, most })}
        </span>
      </p>
      {error && (
        <div class="cast-fault">
          <p class="error" id={`${id}-error`} role="alert">
            {error}
          </p>
          {mistake !== undefined && (
            <button
              type="button"
              class="button plain"
              onClick={() => {
                const at = lead + mistake;
                field.current?.focus();
                field.current?.setSelectionRange(at, Math.min(message.length, at + 1));
              }}
            >
              {t("web-cast-to-mistake")}
            </button>
          )}
        </div>
      )}
      {linking && (
        <LinkSheet
          onClose={() => link(undefined)}
          done={(address) => {
            link(undefined);
            const where = linking;
            // The sheet gives the focus back first.
            requestAnimationFrame(() => {
              if (field.current) type(field.current, linked(field.current.value, where, address));
            });
          }}
        />
      )}
    </section>
  );
}
