/** One review: the stars, the words, whose it is and of which visit; managers may take it away. */
import { useState } from "preact/hooks";
import { remove, type Schemas } from "../../api/http";
import { Stars } from "../../guest/mine/stars";
import { t } from "../../i18n";
import { longDay } from "../../i18n/time";
import { Confirm } from "../../ui/sheet";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { now } from "../clock";
import { show } from "../layers";
import { may } from "../who";
import { said } from "./card-store";
import { called, moment } from "./words";

type Review = Schemas["Review"];

function Remove({
  review,
  gone,
  onClose,
}: {
  review: Review;
  gone: () => void;
  onClose: () => void;
}) {
  const { busy, error, run } = useTask(async () => gone());
  const name = review.guest ? called(review.guest) : t("web-people-unknown");
  const asked = t("web-people-remove-text", { name, stars: review.rating });
  const take = () =>
    run(async () => {
      await remove("/api/admin/reviews/{id}", { path: { id: review.id } });
      onClose();
      toast(t("web-people-removed"));
      gone();
      // The button that had the focus is gone with the review.
      document.querySelector<HTMLElement>(".title h1")?.focus();
    });
  return (
    <Confirm
      title={t("web-people-remove-title")}
      text={error === undefined ? asked : `${asked} ${said(error)}`}
      yes={t("web-people-remove-yes")}
      busy={busy}
      onYes={() => void take()}
      onClose={onClose}
    />
  );
}

export function ReviewLine({ review, gone }: { review: Review; gone: () => void }) {
  const [asking, setAsking] = useState(false);
  const { guest, booking_id: booking } = review;
  const open = Date.parse(review.open_until) > now.value;
  return (
    <article class="card people-review">
      <header>
        <Stars value={review.rating} />
        <span class="dim">{longDay(review.date)}</span>
      </header>
      {review.text ? (
        <p class="people-text" dir="auto">
          {review.text}
        </p>
      ) : (
        <p class="dim">{t("web-people-wordless")}</p>
      )}
      <div class="row people-acts">
        {guest && (
          <button
            type="button"
            class="button plain"
            dir="auto"
            onClick={() => show({ kind: "guest", id: guest.id })}
          >
            {called(guest)}
          </button>
        )}
        {booking != null && (
          <button
            type="button"
            class="button plain"
            onClick={() => show({ kind: "booking", id: booking })}
          >
            {t("web-people-visit", { id: `${booking}` })}
          </button>
        )}
        {may("manager") && (
          <button
            type="button"
            class="button danger people-remove"
            aria-label={t("web-people-remove-of", {
              name: guest ? called(guest) : t("web-people-unknown"),
            })}
            onClick={() => setAsking(true)}
          >
            {t("web-people-remove")}
          </button>
        )}
      </div>
      <small class="dim">
        {t("web-people-left", { when: moment(review.created_at) })}
        {open && ` · ${t("web-people-open", { when: moment(review.open_until) })}`}
      </small>
      {asking && <Remove review={review} gone={gone} onClose={() => setAsking(false)} />}
    </article>
  );
}
