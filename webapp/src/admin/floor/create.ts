/** Takes a booking or seats a walk-in, says so, and offers to take it back. */
import { post, type Schemas } from "../../api/http";
import { decided, type Keys } from "../../api/keys";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { words } from "../../ui/kit";
import { toast } from "../../ui/toast";
import { take } from "../acts";
import { load, put, today } from "../day";
import { dayWord } from "../days";
import { nameOf, tablesOf } from "../lines";
import type { StaffBooking } from "./draft";
import { putStray } from "./strays";

type Booking = Schemas["Booking"];

/** A booking is canceled; who sits already cannot be, and is closed. */
async function undo(booking: Booking): Promise<void> {
  try {
    await take(booking, booking.status === "seated" ? "completed" : "canceled");
  } catch (error) {
    toast(words(error));
    await load();
  }
}

function said(booking: Booking): string {
  const tables = tablesOf(booking.tables);
  const done =
    booking.status === "seated"
      ? t("web-floor-done-seated", { tables, time: clock(booking.ends_at) })
      : t("web-floor-done-booked", {
          name: nameOf(booking),
          day: dayWord(booking.date),
          time: clock(booking.starts_at),
          tables,
        });
  return [done, ...(booking.warnings ?? []).map((one) => one.detail)].join(" ");
}

/** Throws what the daemon refuses. */
export async function create(body: StaffBooking, keys: Keys): Promise<Booking> {
  try {
    const booking = await post("/api/admin/bookings", { body, key: keys.of(body) });
    keys.done();
    put(booking);
    if (booking.date !== today.value) putStray(booking);
    toast(said(booking), { text: t("web-floor-take-back"), run: () => void undo(booking) });
    return booking;
  } catch (error) {
    if (decided(error)) keys.done();
    throw error;
  }
}
