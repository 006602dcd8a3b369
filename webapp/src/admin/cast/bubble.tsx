/** A message as Telegram shows it: media, words, the time, buttons below. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Stroke } from "../../ui/icon";
import { hides, type Node, placeOf, read } from "./markup";
import { thumbs } from "./thumbs";
import { kindWords, sizeWords } from "./words";

export type BubbleFile = { id: number; kind: Schemas["MediaKind"]; name?: string; size?: number };
export type BubbleButton = { text: string; does: "url" | "app" | "promotion" };

/** Nodes as elements, never as HTML. */
function Nodes({ nodes }: { nodes: Node[] }) {
  return (
    <>
      {nodes.map((node, at) =>
        typeof node === "string" ? node : <Element key={at} node={node} />,
      )}
    </>
  );
}

function Element({ node }: { node: Exclude<Node, string> }) {
  const inner = <Nodes nodes={node.nodes} />;
  switch (node.tag) {
    case "b":
      return <strong>{inner}</strong>;
    case "i":
      return <em>{inner}</em>;
    case "u":
      return <u>{inner}</u>;
    case "s":
      return <s>{inner}</s>;
    case "code":
      return <code>{inner}</code>;
    case "pre":
      return <code class="tg-pre">{inner}</code>;
    case "quote":
      return <span class="tg-quote">{inner}</span>;
    case "spoiler":
      return <span class="tg-spoiler">{inner}</span>;
    case "a":
      return (
        <a href={node.href ?? "#"} target="_blank" rel="noopener noreferrer">
          {inner}
        </a>
      );
    default:
      return <>{inner}</>;
  }
}

/** The text as it was typed, with the place of the mistake. */
function Broken({ html, at }: { html: string; at: number }) {
  const { line, column } = placeOf(html, at);
  const end = Math.min(html.length, at + Math.max(1, html.slice(at).search(/[>\s]|$/) + 1));
  return (
    <>
      <p class="tg-broken">{t("web-cast-broken", { line, column })}</p>
      <div class="tg-text" dir="auto">
        {html.slice(0, at)}
        <mark>{html.slice(at, end) || "…"}</mark>
        {html.slice(end)}
      </div>
    </>
  );
}

const signs: Record<Schemas["MediaKind"], string> = {
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
  video: "M8 5l11 7-11 7z",
  animation: "M8 5l11 7-11 7z",
  document: "M7 3h7l4 4v14H7zM14 3v4h4",
};

function Picture({ file }: { file: BubbleFile }) {
  const thumb = thumbs.value[file.id];
  return (
    <span class={`tg-picture ${file.kind}`}>
      {thumb && <img src={thumb} alt="" />}
      {!(thumb && file.kind === "photo") && (
        <span class="tg-sign">
          <Stroke d={signs[file.kind]} />
        </span>
      )}
      {!(thumb && file.kind === "photo") && (
        <small>
          {file.kind === "animation" ? "GIF" : t(kindWords[file.kind])}
          {file.size !== undefined && ` · ${sizeWords(file.size)}`}
        </small>
      )}
      {thumb && file.kind === "photo" && (
        <span class="hidden">{file.name ?? t(kindWords.photo)}</span>
      )}
    </span>
  );
}

function Media({ files }: { files: BubbleFile[] }) {
  if (files.length === 0) return null;
  const documents = files.filter(({ kind }) => kind === "document");
  const pictures = files.filter(({ kind }) => kind !== "document");
  return (
    <>
      {pictures.length > 0 && (
        <div class={`tg-media of-${Math.min(4, pictures.length)}`}>
          {pictures.map((file) => (
            <Picture key={file.id} file={file} />
          ))}
        </div>
      )}
      {documents.map((file) => (
        <div key={file.id} class="tg-document">
          <span class="tg-sign">
            <Stroke d={signs.document} />
          </span>
          <span>
            <b dir="auto">{file.name ?? t(kindWords.document)}</b>
            {file.size !== undefined && <small>{sizeWords(file.size)}</small>}
          </span>
        </div>
      ))}
    </>
  );
}

const doing: Record<BubbleButton["does"], string> = {
  url: "M8 16L17 7M9 7h8v8",
  app: "M5 9h10v10H5zM9 9V5h10v10h-4",
  promotion: "",
};

type Props = {
  message: string;
  files: BubbleFile[];
  rows: BubbleButton[][];
  time: string;
  silent: boolean;
  light: boolean;
  /** What stands instead of a message that has neither words nor files. */
  children?: ComponentChildren;
};

export function Bubble({ message, files, rows, time, silent, light, children }: Props) {
  const [bare, setBare] = useState(false);
  const found = read(message.trim());
  const said = message.trim() !== "";
  return (
    <section
      class={`tg-chat${light ? " light" : ""}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
      tabIndex={0}
      aria-label={t("web-cast-bubble")}
    >
      <div class="tg-message">
        <div class={`tg-bubble${bare ? " bare" : ""}${files.length > 0 ? " pictured" : ""}`}>
          <Media files={files} />
          {!said && files.length === 0 && <p class="tg-text tg-none">{children}</p>}
          {said &&
            (found.mistake === undefined ? (
              <div class="tg-text" dir="auto">
                <Nodes nodes={found.nodes} />
              </div>
            ) : (
              <Broken html={message.trim()} at={found.mistake} />
            ))}
          <small class="tg-time">
            {silent && <span aria-hidden="true">🔕 </span>}
            {time}
          </small>
        </div>
        {rows.length > 0 && (
          <ul class="tg-rows" aria-label={t("web-cast-buttons")}>
            {rows.map((row, at) => (
              <li key={at}>
                {row.map((one, place) => (
                  <span key={place} class="tg-button">
                    <span dir="auto">{one.text || "…"}</span>
                    {doing[one.does] && <Stroke d={doing[one.does]} />}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
      {hides(found.nodes) && (
        <button type="button" class="tg-reveal" aria-pressed={bare} onClick={() => setBare(!bare)}>
          {t("web-cast-reveal")}
        </button>
      )}
    </section>
  );
}
