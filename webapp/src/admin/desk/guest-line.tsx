/** Who the booking is for, and what the house knows of them: it is wanted when they are greeted. */
import { useEffect, useState } from "preact/hooks";
import { get } from "../../api/http";
import { t } from "../../i18n";
import type { Booking } from "../day";
import { show } from "../layers";
import { nameOf } from "../lines";
import { hear } from "../live";

type Guest = NonNullable<Booking["guest"]>;

/** What staff keep of a guest; without it the line stands as well. */
function useNotes(id: number): string {
  const [notes, setNotes] = useState("");
  useEffect(() => {
    const stop = new AbortController();
    const read = () =>
      get("/api/admin/guests/{id}", { path: { id }, signal: stop.signal }).then(
        (card) =>
          stop.signal.aborted || setNotes([...card.tags, card.notes].filter(Boolean).join(" · ")),
        () => undefined,
      );
    void read();
    const leave = hear((said) => {
      // The feed does not say which guest changed.
      if (said.type === "event" && said.kind.startsWith("guest.")) void read();
    });
    return () => {
      stop.abort();
      leave();
    };
  }, [id]);
  return notes;
}

export function GuestLine({ booking, guest }: { booking: Booking; guest: Guest }) {
  const notes = useNotes(guest.id);
  return (
    <button type="button" class="desk-guest" onClick={() => show({ kind: "guest", id: guest.id })}>
      <span>
        <b dir="auto">{nameOf(booking)}</b>{" "}
        <small class="dim">{t("web-desk-visits", { count: guest.visits })}</small>{" "}
        {notes && (
          <small class="booking-note" dir="auto">
            {notes}
          </small>
        )}
      </span>{" "}
      <span class="chevron" aria-hidden="true">
        ›
      </span>
    </button>
  );
}
