/** Whom new hours would leave outside, asked before they are saved. */
import type { Schemas } from "../../api/http";
import { t } from "../../i18n";
import { words } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { BookingLine } from "../lines";

type Props = {
  impact: Schemas["Impact"];
  busy: boolean;
  error: unknown;
  onYes: () => void;
  onClose: () => void;
};

function Bookings({ all }: { all: Schemas["Booking"][] }) {
  return (
    <ul class="lines">
      {all.map((booking) => (
        <li key={booking.id}>
          <BookingLine booking={booking} dated />
        </li>
      ))}
    </ul>
  );
}

export function ImpactSheet({ impact, busy, error, onYes, onClose }: Props) {
  const { total, bookings, outside = [] } = impact;
  const more = total - bookings.length;
  return (
    <Sheet title={t("web-house-impact", { count: total })} onClose={onClose}>
      <p>{t(total > 0 ? "web-house-impact-how" : "web-house-impact-none")}</p>
      {total > 0 && <Bookings all={bookings} />}
      {more > 0 && <p class="dim">{t("web-house-impact-more", { count: more })}</p>}
      {outside.length > 0 && (
        <details>
          <summary>{t("web-house-impact-outside", { count: outside.length })}</summary>
          <Bookings all={outside} />
        </details>
      )}
      {error !== undefined && (
        <p class="error" role="alert">
          {words(error)}
        </p>
      )}
      <div class="house-decide">
        <button
          type="button"
          class="button main"
          aria-busy={busy}
          aria-disabled={busy}
          onClick={() => !busy && onYes()}
        >
          {t("web-house-impact-yes")}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t("web-house-impact-no")}
        </button>
      </div>
    </Sheet>
  );
}
