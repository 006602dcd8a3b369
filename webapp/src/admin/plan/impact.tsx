/** Before something that touches bookings: which, and whether it shall be done all the same. */
import { useEffect, useState } from "preact/hooks";
import { post, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock, day } from "../../i18n/time";
import { Failed, Loading } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { BookingLine } from "../lines";
import { changed } from "../live";
import { question } from "./diff";
import { find, type Item, type Plan, without } from "./model";
import { base, drafts, plan } from "./store";
import { differences, tableWord } from "./words";

type Impact = Schemas["Impact"];

/** All that several changes hit, each booking once. */
export function together(impacts: Impact[]): Impact {
  const bookings = new Map(impacts.flatMap((one) => one.bookings.map((made) => [made.id, made])));
  const named = [...bookings.values()].sort(
    (one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at) || one.id - other.id,
  );
  // Of what is only counted, nobody can say whether it is counted twice.
  const unnamed = impacts.map((one) => one.total - one.bookings.length);
  return {
    total: named.length + Math.max(0, ...unnamed),
    bookings: named,
    blocks: impacts.flatMap((one) => one.blocks),
  };
}

/** Asks the daemon of every table that `to` changes. */
export async function ask(from: Plan, to: Plan, keys: number[]): Promise<Impact> {
  const asked = keys.flatMap((key) => {
    const body = question(from, to, key);
    const number = find(from, key)?.number;
    if (!body || number === undefined) return [];
    return [post("/api/admin/tables/{number}/preview", { path: { number }, body })];
  });
  return together(await Promise.all(asked));
}

/** The bookings and blocks, as lines that lead to them. */
function Hit({ impact }: { impact: Impact }) {
  const more = impact.total - impact.bookings.length;
  return (
    <>
      <ul class="plan-hit">
        {impact.bookings.map((booking) => (
          <li key={booking.id}>
            <BookingLine booking={booking} dated />
          </li>
        ))}
        {impact.blocks.map((block) => (
          <li key={`b${block.id}`} class="plan-block">
            <b>{t("web-plan-block", { number: block.table })}</b>{" "}
            <span dir="auto">{block.reason}</span>{" "}
            <small class="dim">
              {day(block.starts_at.slice(0, 10))}, {clock(block.starts_at)} – {clock(block.ends_at)}
            </small>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="dim">{t("web-plan-more", { count: more })}</p>}
    </>
  );
}

/** What is asked, read again when a booking or a block of the list is moved out of the way. */
function useImpact(work: () => Promise<Impact>) {
  const [impact, setImpact] = useState<Impact>();
  const [error, setError] = useState<unknown>();
  const read = () => {
    setError(undefined);
    work().then(setImpact, setError);
  };
  useEffect(() => {
    read();
    const stop = [changed("booking", read), changed("table", read)];
    return () => {
      for (const one of stop) one();
    };
  }, []);
  return { impact, error, read };
}

type RetireProps = { item: Item; onYes: () => void; onClose: () => void };

/** Whether a table shall leave the room; while it is booked, it cannot. */
export function Retire({ item, onYes, onClose }: RetireProps) {
  const room = base.value;
  const there = room && find(room, item.key);
  const { impact, error, read } = useImpact(async () =>
    room && there ? ask(room, without(room, item.key), [item.key]) : together([]),
  );
  const busy = impact !== undefined && impact.total + impact.blocks.length > 0;
  return (
    <Sheet title={t("web-plan-retire-title", { number: item.number })} onClose={onClose}>
      {error !== undefined && <Failed error={error} retry={read} />}
      {!impact && error === undefined && <Loading />}
      {impact && <p>{busy ? t("web-plan-retire-busy") : t("web-plan-retire-free")}</p>}
      {impact && busy && <Hit impact={impact} />}
      {impact && !busy && (
        <button type="button" class="button danger wide" onClick={onYes}>
          {t("web-plan-retire-yes")}
        </button>
      )}
      <button type="button" class="button wide" onClick={onClose}>
        {t("web-plan-retire-no")}
      </button>
    </Sheet>
  );
}

/** The drafts that hit bookings; nothing if saving hits nobody. */
export async function hitByDrafts(): Promise<Impact | undefined> {
  const from = base.value;
  if (!from) return undefined;
  const impact = await ask(from, plan.value, [...drafts.value.keys()]);
  return impact.total + impact.blocks.length > 0 ? impact : undefined;
}

type ReviewProps = { first: Impact; onYes: () => void; onClose: () => void };

/** What will be saved, and whom it hits. */
export function Review({ first, onYes, onClose }: ReviewProps) {
  const {
    impact: fresh,
    error,
    read,
  } = useImpact(async () => (await hitByDrafts()) ?? together([]));
  const impact = fresh ?? first;
  const old = base.value;
  return (
    <Sheet title={t("web-plan-review")} onClose={onClose}>
      <ul class="plan-changes">
        {[...drafts.value].map(([key, change]) => {
          const item = find(plan.value, key) ?? (old && find(old, key));
          const words = old && change === "changed" ? differences(old, plan.value, key) : [];
          if (change === "retired") words.push(t("web-plan-mark-retired"));
          if (change === "new") words.push(t("web-plan-mark-new"));
          return (
            item && (
              <li key={key}>
                <b>{tableWord(item.number)}</b> <span dir="auto">{words.join(" · ")}</span>
              </li>
            )
          );
        })}
      </ul>
      <p>{t("web-plan-hits", { count: impact.total })}</p>
      {error !== undefined && <Failed error={error} retry={read} />}
      <Hit impact={impact} />
      <button type="button" class="button danger wide" onClick={onYes}>
        {t("web-plan-save-anyway")}
      </button>
      <button type="button" class="button wide" onClick={onClose}>
        {t("web-plan-back")}
      </button>
    </Sheet>
  );
}
