/** Everything about one guest, and all that may be done about them. */
import "../../styles/staff-people.css";
import { t } from "../../i18n";
import { Failed, Loading } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { now } from "../clock";
import { venue } from "../day";
import { close } from "../layers";
import type { LayerProps } from "../layers-view";
import { BookingLine } from "../lines";
import { may } from "../who";
import { type Desk, useCard } from "./card-store";
import { Head } from "./head";
import { Last } from "./last";
import { Ledger, Visits } from "./ledger";
import { Loyalty } from "./loyalty";
import { Discount, Name, Notes } from "./notes";
import { awaited } from "./rules";
import { Stats } from "./stats";
import { Tags } from "./tags";
import { called } from "./words";

function Bookings({ desk: { card } }: { desk: Desk }) {
  return (
    <section class="stack tight" aria-labelledby="people-bookings">
      <h3 id="people-bookings">{t("web-people-bookings")}</h3>
      {card.bookings.length === 0 ? (
        <p class="dim">{t("web-people-bookings-none")}</p>
      ) : (
        <ul class="lines">
          {card.bookings.map((booking) => (
            <li key={booking.id}>
              <BookingLine booking={booking} dated />
            </li>
          ))}
        </ul>
      )}
      {card.stats.bookings > card.bookings.length && (
        <p class="dim">{t("web-people-bookings-newest", { count: card.bookings.length })}</p>
      )}
    </section>
  );
}

/** What they ask at the door or by phone: whether they are booked. */
function Awaited({ desk: { card } }: { desk: Desk }) {
  const next = awaited(card.bookings, now.value);
  if (!next) return null;
  return (
    <section class="stack tight" aria-labelledby="people-awaited">
      <h3 id="people-awaited">{t("web-people-awaited")}</h3>
      <div class="card people-awaited">
        <BookingLine booking={next} dated />
      </div>
    </section>
  );
}

function Whole({ desk }: { desk: Desk }) {
  const { card } = desk;
  const kept = !card.forgotten;
  return (
    <div class="people-sheet">
      <Head card={card} />
      <Awaited desk={desk} />
      <div class="people-columns">
        <div class="stack people-column">
          {kept && venue.value && <Loyalty card={card} venue={venue.value} />}
          <Stats card={card} />
          {kept && <Tags desk={desk} />}
          {kept && <Notes desk={desk} />}
          {kept && may("manager") && <Discount desk={desk} />}
          {kept && card.telegram_id == null && <Name desk={desk} />}
        </div>
        <div class="stack people-column">
          <Bookings desk={desk} />
          {kept && may("manager") && <Visits desk={desk} />}
          <Ledger visits={card.visits} />
          {kept && <Last desk={desk} />}
        </div>
      </div>
    </div>
  );
}

export function GuestSheet({ layer: { id } }: LayerProps<"guest">) {
  const { card, error, ...desk } = useCard(id);
  return (
    <Sheet
      wide
      title={card ? called(card) : t("web-people-number", { id: `${id}` })}
      onClose={close}
    >
      {error !== undefined && <Failed error={error} retry={() => void desk.reread()} />}
      {!card && error === undefined && <Loading rows={5} />}
      {card && <Whole desk={{ card, ...desk }} />}
    </Sheet>
  );
}
