/** A test: the message as it will arrive, to one person on the staff, and whether it did. */
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { get, Problem, post, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Failed, Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { useTask } from "../../ui/task";
import { who } from "../who";
import type { Cast } from "./apply";
import { bodyOf, draft } from "./draft";
import { reasonWords, trialWords } from "./words";

type Member = Schemas["StaffMember"];

/** How long an answer of Telegram is waited for, and how often it is looked for. */
const [PATIENCE_MS, LOOK_MS] = [30_000, 700];

/** To whom the last one went: the next goes there too. */
const to = signal("");

const over = ({ status }: Cast) => status === "done" || status === "canceled";
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

type Result = { good: boolean; text: string };

function resultOf(cast: Cast): Result {
  if (cast.sent > 0) return { good: true, text: t("web-cast-trial-arrived") };
  const [first] = cast.failures ?? [];
  if (cast.problem) return { good: false, text: trialWords(cast.problem) };
  if (first) {
    const reason = reasonWords(first.reason);
    return { good: false, text: t("web-cast-trial-refused", { reason }) };
  }
  if (cast.unsubscribed > 0) return { good: false, text: t("web-cast-trial-blocked") };
  return { good: false, text: t(over(cast) ? "web-cast-trial-other" : "web-cast-trial-slow") };
}

async function follow(first: Cast, stopped: () => boolean): Promise<Cast> {
  let cast = first;
  const end = performance.now() + PATIENCE_MS;
  while (!over(cast) && cast.status !== "paused" && performance.now() < end && !stopped()) {
    await pause(LOOK_MS);
    cast = await get("/api/admin/broadcasts/{id}", { path: { id: cast.id } });
  }
  // What was over at once has said no reasons yet.
  return cast === first ? get("/api/admin/broadcasts/{id}", { path: { id: cast.id } }) : cast;
}

/** Whether whoever looks has a Telegram of their own: a token has none. */
function hasTelegram(): boolean {
  return who.value?.actor.startsWith("staff:") ?? false;
}

export function Trial({ onClose }: { onClose: () => void }) {
  const [staff, setStaff] = useState<Member[]>();
  const [result, setResult] = useState<Result>();
  const [gone] = useState({ now: false });
  const { busy, error, run, forgive } = useTask(async () => undefined);
  const asks = !hasTelegram();
  useEffect(() => {
    if (asks) {
      get("/api/admin/staff").then(
        (found) => {
          setStaff(found);
          const [first] = found;
          if (!to.value && first) to.value = `${first.telegram_id}`;
        },
        (wrong) => {
          // Who may not see the staff types a number.
          if (wrong instanceof Problem) setStaff([]);
          else setStaff([]);
        },
      );
    }
    return () => {
      gone.now = true;
    };
  }, []);
  const number = Number(to.value.trim());
  const send = () => {
    setResult(undefined);
    void run(async () => {
      const { starts_at: _, segment: __, ...content } = bodyOf(draft.value);
      const body = { ...content, test: true, ...(asks ? { test_to: number } : {}) };
      const first = await post("/api/admin/broadcast", { body });
      setResult(resultOf(await follow(first, () => gone.now)));
    });
  };
  const ready = !asks || (Number.isSafeInteger(number) && number > 0);
  return (
    <Sheet title={t("web-cast-trial")} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) send();
        }}
      >
        <p class="dim">{t(asks ? "web-cast-trial-to-whom" : "web-cast-trial-to-me")}</p>
        {asks && staff && staff.length > 0 && (
          <Field label={t("web-cast-trial-staff")}>
            {(given) => (
              <select
                {...given}
                value={to.value}
                onChange={(event) => {
                  forgive();
                  to.value = event.currentTarget.value;
                }}
              >
                {staff.map(({ telegram_id, name, role }) => (
                  <option key={telegram_id} value={`${telegram_id}`}>
                    {name || telegram_id} · {t(`web-staff-role-${role}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {asks && staff?.length === 0 && (
          <Field label={t("web-cast-trial-id")}>
            {(given) => (
              <input
                {...given}
                inputMode="numeric"
                value={to.value}
                onInput={(event) => {
                  forgive();
                  to.value = event.currentTarget.value;
                }}
              />
            )}
          </Field>
        )}
        <div role="status">
          {busy && <p class="dim">{t("web-cast-trial-waiting")}</p>}
          {result && (
            <p class={`notice ${result.good ? "cast-good" : "cast-problem"}`}>{result.text}</p>
          )}
        </div>
        {error !== undefined && <Failed error={error} />}
        <button
          type="submit"
          class="button main wide"
          aria-busy={busy}
          aria-disabled={busy || !ready}
        >
          {t(result ? "web-cast-trial-again" : "web-cast-trial-send")}
        </button>
      </form>
    </Sheet>
  );
}
