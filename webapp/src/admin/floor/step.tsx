/** A booking's next step as a button; a refusal is told below it. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { tell, useTask } from "../../ui/task";
import { type Step, take } from "../acts";
import { load, today } from "../day";
import { nameOf } from "../lines";
import { putStray } from "./strays";

type Booking = Schemas["Booking"];

const WORDS: Record<Step, string> = {
  confirmed: "web-floor-step-confirmed",
  seated: "web-floor-step-seated",
  completed: "web-floor-step-completed",
  canceled: "web-floor-step-canceled",
  no_show: "web-floor-step-no-show",
  reopen: "web-floor-step-reopen",
};

type Props = { booking: Booking; steps: Step[]; done?: () => void };

/** The first of the steps stands out. */
export function Steps({ booking, steps, done }: Props) {
  const { busy, error, run } = useTask(load);
  const go = (step: Step) =>
    run(async () => {
      const answer = await take(booking, step);
      if (answer.date !== today.value) putStray(answer);
      done?.();
    });
  return (
    <>
      {steps.map((step, at) => (
        <button
          key={step}
          type="button"
          class={`button${at === 0 ? " staff-floor-first" : ""}`}
          aria-disabled={busy}
          aria-label={t("web-floor-step-of", { step: t(WORDS[step]), name: nameOf(booking) })}
          onClick={() => void go(step)}
        >
          {t(WORDS[step])}
        </button>
      ))}
      {error !== undefined && (
        <p class="error" role="alert">
          {tell(error)}
        </p>
      )}
    </>
  );
}
