/** The steps of a booking as buttons, the same in its line and in its sheet. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { Confirm } from "../../ui/sheet";
import { tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { type Step, take } from "../acts";
import { type Booking, load } from "../day";
import { nameOf } from "../lines";
import { CancelSheet } from "./cancel";
import { MoveSheet } from "./move-sheet";
import { stepWord, when } from "./words";

type Props = {
  booking: Booking;
  steps: Step[];
  /** Where the focus goes when the line with its buttons is gone, as an id; then it is a line. */
  within?: string;
  /** None stands out: it is not their time yet. */
  quiet?: boolean;
  onDone?: (booking: Booking) => void;
  onBusy?: (busy: boolean) => void;
  reread?: () => Promise<unknown>;
};

/** The likeliest step stands out; what ends badly is asked about first. */
export function Steps({ booking, steps, within, quiet, onDone, onBusy, reread = load }: Props) {
  const [asked, ask] = useState<"canceled" | "no_show" | "move">();
  const { busy, error, run } = useTask(reread);
  const [doing, setDoing] = useState<Step>();
  const close = () => ask(undefined);
  const finished = (done: Booking) => {
    onDone?.(done);
    setTimeout(() => {
      const lost = !document.activeElement || document.activeElement === document.body;
      if (within && lost) document.getElementById(within)?.focus({ preventScroll: true });
    });
  };
  const go = (step: Step) =>
    run(async () => {
      setDoing(step);
      onBusy?.(true);
      try {
        finished(await take(booking, step));
        close();
      } catch (refusal) {
        // Beside the buttons it might be overlooked: the line may be gone by then.
        if (within) toast(tell(refusal));
        throw refusal;
      } finally {
        setDoing(undefined);
        onBusy?.(false);
      }
    });
  const press = (step: Step) => {
    if (busy) return;
    if (step === "canceled" || step === "no_show") ask(step);
    else void go(step);
  };
  return (
    <>
      {steps.map((step, at) => {
        const word = stepWord(step, booking);
        const bad = step === "canceled" || step === "no_show";
        return (
          <button
            type="button"
            key={step}
            class={`button${at === 0 && !bad && !quiet ? " main" : ""}${bad ? " danger" : ""}`}
            aria-label={within ? `${word}: ${nameOf(booking)}` : undefined}
            aria-disabled={busy}
            aria-busy={doing === step}
            onClick={() => press(step)}
          >
            {word}
          </button>
        );
      })}
      {error !== undefined && asked === undefined && (
        <p class="error desk-error" role="alert">
          {tell(error)}
        </p>
      )}
      {asked === "canceled" && (
        <CancelSheet
          booking={booking}
          reread={reread}
          onClose={close}
          onMove={() => ask("move")}
          onDone={finished}
        />
      )}
      {asked === "move" && (
        <MoveSheet booking={booking} reread={reread} onClose={close} onDone={finished} />
      )}
      {asked === "no_show" && (
        <Confirm
          title={t("web-desk-no-show-title")}
          text={[
            nameOf(booking),
            when(booking.date, booking.starts_at),
            error === undefined ? t("web-desk-no-show-text") : tell(error),
          ].join(". ")}
          yes={t("web-desk-do-no-show")}
          busy={busy}
          onYes={() => void go("no_show")}
          onClose={close}
        />
      )}
    </>
  );
}
