/** Asks how a visit was, and shows what was said before; within a week it can be said better. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { get, patch, post, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { day, longDay } from "../../i18n/time";
import { Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { outdated, tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { load, offline } from "../store";
import { StarPicker, Stars } from "./stars";

type Review = Schemas["Review"];
/** The daemon's limit of a text. */
const LONGEST = 1_000;
/** The newest say enough; the rest is a tap away. */
const FEW = 3;

type FormProps = {
  legend: string;
  stars?: number;
  said?: string;
  send: (rating: number, text: string) => Promise<void>;
};

/** Stars first; words and the button come once there are some. */
function ReviewForm({ legend, stars = 0, said = "", send }: FormProps) {
  const [rating, rate] = useState(stars);
  const [text, write] = useState(said);
  const { busy, error, run } = useTask(load);
  return (
    <div class="stack tight">
      <StarPicker legend={legend} value={rating} onChoose={rate} />
      {rating > 0 && (
        <>
          <Field label={t("web-mine-review-words")}>
            {(given) => (
              <textarea
                {...given}
                rows={3}
                maxLength={LONGEST}
                dir="auto"
                value={text}
                onInput={({ currentTarget }) => write(currentTarget.value)}
              />
            )}
          </Field>
          {error !== undefined && (
            <p class="error" role="alert">
              {tell(error)}
            </p>
          )}
          <button
            type="button"
            class="button main wide"
            aria-disabled={busy || offline()}
            aria-busy={busy}
            onClick={() => !offline() && run(() => send(rating, text.trim()))}
          >
            {t(busy ? "web-mine-sending" : "web-mine-review-send")}
          </button>
        </>
      )}
    </div>
  );
}

type AskedProps = { visit: Schemas["ToReview"]; done: () => void };

function Asked({ visit, done }: AskedProps) {
  const legend = t("web-mine-review-asked", { day: longDay(visit.date) });
  const send = async (rating: number, text: string) => {
    try {
      await post("/api/reviews", { body: { booking_id: visit.id, rating, text } });
    } catch (refusal) {
      // Said already, on another device: the question goes.
      if (outdated(refusal)) toast(tell(refusal));
      throw refusal;
    }
    toast(t("web-mine-review-thanks"));
    done();
    await load();
  };
  return (
    <li class="card asked stack tight">
      <h3>{legend}</h3>
      <ReviewForm legend={legend} send={send} />
    </li>
  );
}

function Said({ review, now, done }: { review: Review; now: number; done: () => void }) {
  const [open, setOpen] = useState(false);
  const editable = Date.parse(review.open_until) > now;
  const send = async (rating: number, text: string) => {
    await patch("/api/reviews/{id}", { path: { id: review.id }, body: { rating, text } });
    toast(t("web-mine-review-changed"));
    setOpen(false);
    done();
  };
  return (
    <li class="said">
      <div class="row apart">
        <Stars value={review.rating} />
        <span class="dim lesser">{day(review.date)}</span>
      </div>
      {review.text && <p dir="auto">{review.text}</p>}
      {editable && (
        <button
          type="button"
          class="button plain"
          aria-disabled={offline()}
          onClick={() => !offline() && setOpen(true)}
        >
          {t("web-mine-review-change")}
        </button>
      )}
      {open && (
        <Sheet title={t("web-mine-review-change-title")} onClose={() => setOpen(false)}>
          <ReviewForm
            legend={t("web-mine-review-asked", { day: longDay(review.date) })}
            stars={review.rating}
            said={review.text}
            send={send}
          />
        </Sheet>
      )}
    </li>
  );
}

export function Reviews({ asked, now }: { asked: Schemas["ToReview"][]; now: number }) {
  const [said, setSaid] = useState<Review[]>([]);
  const [next, setNext] = useState<string>();
  const [all, setAll] = useState(false);
  // Without them the screen is still whole: no word about a failure.
  const read = useCallback(() => {
    get("/api/reviews").then(
      (page) => {
        setSaid(page.items);
        setNext(page.next ?? undefined);
      },
      () => {},
    );
  }, []);
  useEffect(read, [read]);
  const { busy, error, run } = useTask(load);
  const older = () =>
    run(async () => {
      const page = await get("/api/reviews", { query: { cursor: next } });
      setSaid([...said, ...page.items]);
      setNext(page.next ?? undefined);
    });
  const shown = all ? said : said.slice(0, FEW);
  return (
    <>
      {asked.length > 0 && (
        <section aria-label={t("web-mine-reviews-asked")}>
          <ul class="stack">
            {asked.map((visit) => (
              <Asked key={visit.id} visit={visit} done={read} />
            ))}
          </ul>
        </section>
      )}
      {said.length > 0 && (
        <section class="stack tight" aria-labelledby="reviews">
          <h2 id="reviews">{t("web-mine-reviews")}</h2>
          <ul class="card saids">
            {shown.map((review) => (
              <Said key={review.id} review={review} now={now} done={read} />
            ))}
          </ul>
          {!all && said.length > FEW && (
            <button type="button" class="button wide" onClick={() => setAll(true)}>
              {t("web-mine-reviews-all")}
            </button>
          )}
          {all && next && (
            <button
              type="button"
              class="button wide"
              aria-disabled={busy}
              aria-busy={busy}
              onClick={() => void older()}
            >
              {t(busy ? "web-mine-sending" : "web-mine-reviews-older")}
            </button>
          )}
          {error !== undefined && (
            <p class="error" role="alert">
              {tell(error)}
            </p>
          )}
        </section>
      )}
    </>
  );
}
