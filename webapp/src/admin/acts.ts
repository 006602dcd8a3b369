/** Steps that staff take with a booking, each with its word and, where there is one, its way back. */
import { patch, post, type Schemas } from "../api/http";
import { t } from "../i18n";
import { clock } from "../i18n/time";
import { words } from "../ui/kit";
import { toast } from "../ui/toast";
import { load, put, today } from "./day";
import { nameOf, tablesOf } from "./lines";

type Booking = Schemas["Booking"];
type Change = Omit<Schemas["BookingChange"], "version">;
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

/** Whether its day is yet to come. */
export function ahead({ date }: Pick<Booking, "date">): boolean {
  return today.value !== "" && date > today.value;
}

/** The same of a booking; of a day that is yet to come nobody has left, or stayed away. */
export function stepsFor(booking: Pick<Booking, "status" | "date">): Step[] {
  const all = stepsOf(booking.status);
  if (!ahead(booking) || booking.status === "seated") return all;
  return all.filter((one) => one !== "no_show" && one !== "completed");
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

/** Says what was done with a booking, with what the daemon warns of, and how to take it back. */
function tell(text: string, booking: Booking, run: () => Promise<void>): void {
  const warned = (booking.warnings ?? []).map((warning) => warning.detail);
  toast([text, ...warned].join(" "), { text: t("web-staff-undo"), run: () => void run() });
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
  const refused = step === "canceled" && booking.status === "pending";
  const word = refused ? "web-staff-done-refused" : done[step];
  tell(t(word, { name: nameOf(answer) }), answer, () => undo(answer));
  return answer;
}

/** The quick extension. */
export const LONGER_MIN = 30;

const staying = (booking: Booking) =>
  Math.round((Date.parse(booking.ends_at) - Date.parse(booking.starts_at)) / 60_000);

/** Changes a booking, says so, and offers to change it back. */
async function alter(
  booking: Booking,
  change: Change,
  back: Change,
  said: (answer: Booking) => string,
): Promise<Booking> {
  const send = ({ id, version }: Booking, body: Change) =>
    patch("/api/admin/bookings/{id}", { path: { id }, body: { ...body, version } });
  const answer = await send(booking, change);
  put(answer);
  tell(said(answer), answer, async () => {
    try {
      put(await send(answer, back));
      toast(t("web-staff-undone", { name: nameOf(answer) }));
    } catch (error) {
      toast(words(error));
      await load();
    }
  });
  return answer;
}

/** They stay a little longer; throws what the daemon refuses. */
export function longer(booking: Booking): Promise<Booking> {
  const minutes = staying(booking);
  return alter(booking, { minutes: minutes + LONGER_MIN }, { minutes }, (answer) =>
    t("web-staff-done-longer", { name: nameOf(answer), time: clock(answer.ends_at) }),
  );
}

/** They sit at another table, perhaps less long; throws what the daemon refuses. */
export function reseat(booking: Booking, tables: number[], minutes?: number): Promise<Booking> {
  const [change, back]: [Change, Change] = [{ tables }, { tables: booking.tables }];
  if (minutes !== undefined) {
    change.minutes = minutes;
    back.minutes = staying(booking);
  }
  return alter(booking, change, back, (answer) =>
    t("web-staff-done-reseated", {
      name: nameOf(answer),
      tables: tablesOf(answer.tables),
      time: clock(answer.ends_at),
    }),
  );
}
