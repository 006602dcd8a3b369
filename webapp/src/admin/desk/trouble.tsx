/** Why something was refused, and what is free instead. */
import { useEffect, useRef } from "preact/hooks";
import { Problem, type Schemas } from "../../api/http";
import { clock } from "../../i18n/time";
import { tell } from "../../ui/task";
import { tablesOf } from "../lines";

type Props = { error: unknown; onChoose?: (other: Schemas["Alternative"]) => void };

export function Trouble({ error, onChoose }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  // A long form hides its end: a refusal must be seen.
  useEffect(() => {
    if (error !== undefined) notice.current?.scrollIntoView({ block: "nearest" });
  }, [error]);
  if (error === undefined) return null;
  const others = error instanceof Problem ? (error.problem.alternatives ?? []) : [];
  return (
    <div ref={notice} class="notice stack tight desk-trouble" role="alert">
      <p>{tell(error)}</p>
      {onChoose && others.length > 0 && (
        <div class="row">
          {others.map((one) => (
            <button
              type="button"
              class="button"
              key={`${one.starts_at} ${one.tables}`}
              onClick={() => onChoose(one)}
            >
              {clock(one.starts_at)}, {tablesOf(one.tables)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
