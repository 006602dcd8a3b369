/** What guests at a table ask for: a little longer, or another table. */
import { t } from "../../i18n";
import { tell, useTask } from "../../ui/task";
import { LONGER_MIN, longer } from "../acts";
import { type Booking, load, today } from "../day";
import { show } from "../layers";
import { putStray } from "./strays";

export function Stay({ booking }: { booking: Booking }) {
  const { busy, error, run } = useTask(load);
  const extend = () =>
    run(async () => {
      const answer = await longer(booking);
      if (answer.date !== today.value) putStray(answer);
    });
  return (
    <>
      <button
        type="button"
        class="button staff-floor-stay"
        aria-disabled={busy}
        onClick={() => void extend()}
      >
        {t("web-floor-longer", { minutes: LONGER_MIN })}
      </button>
      <button type="button" class="button" onClick={() => show({ kind: "reseat", id: booking.id })}>
        {t("web-floor-reseat")}
      </button>
      {error !== undefined && (
        <p class="error" role="alert">
          {tell(error)}
        </p>
      )}
    </>
  );
}
