/** What stood in the way of the last attempt, and what to do about it. */
import { useEffect, useRef } from "preact/hooks";
import { Problem } from "../../api/http";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { words } from "../../ui/kit";
import type { Alternative } from "./form";
import { fieldOf } from "./form";
import { tablesName } from "./words";

type Props = { error: unknown; onTake: (other: Alternative) => void };

function Alternatives({ all, onTake }: { all: Alternative[]; onTake: Props["onTake"] }) {
  return (
    <>
      <p class="dim">{t("web-book-alternatives")}</p>
      <div class="row">
        {all.map((one) => (
          <button
            type="button"
            class="chip slot"
            key={`${one.starts_at} ${one.tables}`}
            onClick={() => onTake(one)}
          >
            <b>{clock(one.starts_at)}</b>
            <span>{tablesName(one.tables)}</span>
          </button>
        ))}
      </div>
    </>
  );
}

/** Told here, unless it is about one of the fields. */
export function Trouble({ error, onTake }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const code = error instanceof Problem ? error.code : "";
  const here = error !== undefined && !["phone", "comment", "party"].includes(fieldOf(code));
  useEffect(() => {
    if (here) place.current?.scrollIntoView?.({ block: "center" });
  }, [error, here]);
  if (!here) return null;
  const others = error instanceof Problem ? (error.problem.alternatives ?? []) : [];
  return (
    <div class="notice stack tight" role="alert" ref={place}>
      <p>{error instanceof Problem ? words(error) : t("web-book-kept")}</p>
      {others.length > 0 && <Alternatives all={others} onTake={onTake} />}
      {code === "too_many_bookings" && <a href="#/mine">{t("web-book-to-mine")}</a>}
    </div>
  );
}
