/** Steps that staff take with a booking, each with its word and, where there is one, its way back. */
import { post, type Schemas } from "../api/http";
import { t } from "../i18n";
import { words } from "../ui/kit";
import { toast } from "../ui/toast";
import { load, put } from "./day";
import { nameOf } from "./lines";

type Booking = Schemas["Booking"];
export type Step = "confirmed" | "seated" | "completed" | "canceled" | "no_show" | "reopen";

const done: Record<Step, string> = {
  confirmed: "web-staff-done-confirmed",
  seated: "web-staff-done-seated",
  completed: "web-staff-done-completed",
  canceled: "web-staff-done-canceled",
  no_show: "web-staff-done-no-show",
  reopen: "web-staff-done-reopened",
};

/** What may be done with a booking that stands so, the likeliest first. */
export function stepsOf(status: Schemas["Status"]): Step[] {
  switch (status) {
    case "pending":
      return ["confirmed", "canceled", "seated"];
    case "confirmed":
      return ["seated", "no_show", "canceled", "completed"];
    case "seated":
      return ["completed"];
    default:
      return ["reopen"];
  }
}

/** Takes back one's own last step. */
async function undo(booking: Booking): Promise<void> {
  try {
    const path = { id: booking.id };
    put(await post("/api/admin/bookings/{id}/status", { path, body: { status: "undo" } }));
    toast(t("web-staff-undone", { name: nameOf(booking) }));
  } catch (error) {
    toast(words(error));
    await load();
  }
}

/** Says that a booking took a step, with what the daemon warns of, and how to take it back. */
function tell(step: Step, booking: Booking): void {
  const warned = (booking.warnings ?? []).map((warning) => warning.detail);
  const text = t(done[step], { name: nameOf(booking) });
  toast([text, ...warned].join(" "), {
    text: t("web-staff-undo"),
    run: () => void undo(booking),
  });
}

/**
 * Takes a step with the booking as it is shown; throws what the daemon refuses, so that whoever
 * asked can show it.
 */
export async function take(booking: Booking, step: Step, reason?: string): Promise<Booking> {
  const body = {
    status: step,
    version: booking.version,
    ...(reason ? { reason } : {}),
  };
  const answer = await post("/api/admin/bookings/{id}/status", {
    path: { id: booking.id },
    body,
  });
  put(answer);
  tell(step, answer);
  return answer;
}
