/** One guest's card: read, kept true by the feed, and changed. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, Problem, patch } from "../../api/http";
import { t } from "../../i18n";
import { words } from "../../ui/kit";
import { hear } from "../live";
import { amend, type Card, type Change } from "./rules";

export type Desk = {
  card: Card;
  /** Shows what the daemon answered to a change. */
  put: (card: Card) => void;
  reread: () => Promise<Card | undefined>;
  /** Changes what staff keep; `same` says that nobody else changed the same. */
  change: (change: (card: Card) => Change, same: (fresh: Card) => boolean) => Promise<void>;
};

/** What to tell of a refusal: a card that was changed elsewhere has a word of its own. */
export function said(error: unknown): string {
  const stale = error instanceof Problem && error.status === 412;
  return stale ? t("web-people-stale") : words(error);
}

export function useCard(id: number) {
  const [card, setCard] = useState<Card>();
  const [error, setError] = useState<unknown>();
  const newest = useRef(0);
  const put = useCallback((answer: Card) => {
    newest.current += 1;
    setCard(answer);
    setError(undefined);
  }, []);
  const reread = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    try {
      const answer = await get("/api/admin/guests/{id}", { path: { id } });
      // Something newer was asked or answered meanwhile.
      if (newest.current === mine) {
        setCard(answer);
        setError(undefined);
      }
      return answer;
    } catch (reason) {
      if (newest.current === mine) setError(reason);
      return undefined;
    }
  }, [id]);
  useEffect(() => {
    void reread();
    return hear((heard) => {
      // The feed does not say which guest changed.
      const about =
        heard.type === "lagged" ||
        (heard.type === "event" && heard.kind.startsWith("guest.")) ||
        (heard.type === "booking_update" && (heard.booking?.guest?.id ?? id) === id);
      if (about) void reread();
    });
  }, [id, reread]);
  const change: Desk["change"] = async (wanted, same) => {
    if (!card) return;
    const send = (body: Change & { version: number }) =>
      patch("/api/admin/guests/{id}", { path: { id }, body });
    put(await amend(card, wanted, same, { send, reread }));
  };
  return { card, error, put, reread, change };
}
