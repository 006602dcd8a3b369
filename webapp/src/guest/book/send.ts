/** Sends the booking: once, however often it is tapped, and says what came of it. */
import { signal } from "@preact/signals";
import { post } from "../../api/http";
import { decided, Keys } from "../../api/keys";
import { t } from "../../i18n";
import { clock, longDay } from "../../i18n/time";
import { go } from "../../route";
import { haptic } from "../../tg/bridge";
import { toast } from "../../ui/toast";
import { type Booking, boot, failure, fresh, load, put } from "../store";
import { EMPTY, form, request } from "./form";

export const sending = signal(false);
/** The last refusal, or that nobody answered; the form stands as it was. */
export const refused = signal<unknown>(undefined);

const keys = new Keys();

/**
 * Whether the last attempt may have booked without our hearing of it. Then what looks taken may be
 * the guest's own: the form must stand, so that the retry is the same request.
 */
export function undecided(): boolean {
  return refused.value !== undefined && !decided(refused.value);
}

/** The guest's bookings before the request whose answer was never heard. */
let before = new Set<number>();

function own(): Booking[] {
  return boot.value?.me.bookings ?? [];
}

/**
 * Before a changed form is sent: whether the request before it got through after all. Then the form
 * would be a second booking that nobody meant.
 */
async function gotThrough(): Promise<Booking | undefined> {
  await load();
  if (!fresh.value) throw failure.value;
  return own().find((booking) => !before.has(booking.id));
}

function booked(booking: Booking, text: string): void {
  keys.done();
  form.value = EMPTY;
  haptic("success");
  toast(t(text, { day: longDay(booking.date), time: clock(booking.starts_at) }));
  go("mine");
}

/** Books what the form says; says whether it was refused for what is free. */
export async function send(): Promise<"booked" | "refused" | "busy"> {
  if (sending.value) return "busy";
  sending.value = true;
  refused.value = undefined;
  const body = request(form.value);
  try {
    if (keys.hangs(body)) {
      const earlier = await gotThrough();
      if (earlier) {
        booked(earlier, "web-book-came");
        return "booked";
      }
      keys.done();
    }
    if (!keys.knows(body)) before = new Set(own().map(({ id }) => id));
    const booking = await post("/api/bookings", { body, key: keys.of(body) });
    put(booking);
    booked(booking, "web-book-done");
    void load();
    return "booked";
  } catch (error) {
    if (decided(error)) keys.done();
    refused.value = error;
    haptic("error");
    return "refused";
  } finally {
    sending.value = false;
  }
}
