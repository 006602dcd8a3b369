/** "Мои": the loyalty card, the guest's own bookings, what they wait for and what they said. */
import "../styles/mine.css";
import "../styles/reviews.css";
import { useEffect } from "preact/hooks";
import { t } from "../i18n";
import { route } from "../route";
import { Empty, Failed, Loading } from "../ui/kit";
import { toast } from "../ui/toast";
import { useNow } from "./house/now";
import { BookingCard } from "./mine/booking";
import { LoyaltyCard } from "./mine/card";
import { Reviews } from "./mine/reviews";
import { Waits } from "./mine/waits";
import { type Booking, boot, failure, fresh, load } from "./store";

/** Brings the booking of `#/mine/12` into sight; says so if it is no more. */
function useFound(bookings: Booking[]): number | undefined {
  const [, text] = route.value;
  const wanted = text ? Number(text) : undefined;
  const there = bookings.some((one) => one.id === wanted);
  const known = fresh.value;
  useEffect(() => {
    if (wanted === undefined) return;
    if (there) {
      const card = document.getElementById(`booking-${wanted}`);
      card?.scrollIntoView({ block: "center" });
      card?.focus({ preventScroll: true });
    } else if (known) {
      toast(t("web-mine-gone"));
    }
  }, [wanted, there, known]);
  return wanted;
}

function Bookings({ bookings, now }: { bookings: Booking[]; now: number }) {
  const found = useFound(bookings);
  if (bookings.length === 0) {
    return (
      <Empty text={t("web-mine-empty")}>
        <a class="button main" href="#/">
          {t("web-mine-book")}
        </a>
      </Empty>
    );
  }
  return (
    <ul class="stack">
      {bookings.map((booking) => (
        <BookingCard key={booking.id} booking={booking} now={now} found={booking.id === found} />
      ))}
    </ul>
  );
}

export function Mine() {
  const now = useNow();
  const known = boot.value;
  return (
    <main class="page own">
      <h1 id="mine" tabIndex={-1}>
        {t("web-mine-title")}
      </h1>
      {known ? (
        <>
          <LoyaltyCard venue={known.venue} me={known.me} />
          <Bookings bookings={known.me.bookings} now={now} />
          <Waits waits={known.me.waitlist ?? []} now={now} />
          <Reviews asked={known.me.to_review ?? []} now={now} />
        </>
      ) : failure.value !== undefined ? (
        <Failed error={failure.value} retry={load} />
      ) : (
        <Loading />
      )}
    </main>
  );
}
