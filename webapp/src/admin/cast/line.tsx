/** A broadcast in a line, and its state in a word. */
import { t } from "../../i18n";
import { now } from "../clock";
import type { Cast } from "./apply";
import { read } from "./markup";
import { glimpse, kindWords, moment, segmentWords } from "./words";

const badges: Record<Cast["status"], [string, string]> = {
  scheduled: ["wait", "web-cast-status-scheduled"],
  sending: ["ember", "web-cast-status-sending"],
  paused: ["wait", "web-cast-status-paused"],
  done: ["good", "web-cast-status-done"],
  canceled: ["bad", "web-cast-status-canceled"],
};

export function StatusBadge({ status }: { status: Cast["status"] }) {
  const [kind, text] = badges[status];
  return <span class={`badge ${kind}`}>{t(text)}</span>;
}

/** What a broadcast is called: its first words, or what it is. */
export function glimpseOf({ message, files, copy }: Cast): string {
  const words = glimpse(read(message).plain);
  if (words) return words;
  if (copy) return t("web-cast-copy");
  const [first] = files;
  if (files.length > 1) return t("web-cast-album", { count: files.length });
  return first ? t(kindWords[first.kind]) : "…";
}

/** One that is over: a tap opens it. */
export function Line({ cast }: { cast: Cast }) {
  const { id, status, sent, total, clicks, started_at, created_at, segment } = cast;
  return (
    <li>
      <a class="cast-line" href={`#/broadcasts/${id}`}>
        <span class="cast-line-words">
          <b dir="auto">{glimpseOf(cast)}</b>{" "}
          <small class="dim">
            {moment(started_at ?? created_at, now.value)} · {segmentWords(segment)}
          </small>{" "}
          {status === "canceled" && <StatusBadge status={status} />}
        </span>{" "}
        <span class="cast-line-figures">
          <b>{t("web-cast-of", { sent, total })}</b>{" "}
          <small class="dim">
            {clicks > 0 ? t("web-cast-clicks-short", { count: clicks }) : t("web-cast-delivered")}
          </small>
        </span>{" "}
        <span class="chevron" aria-hidden="true">
          ›
        </span>
      </a>
    </li>
  );
}
