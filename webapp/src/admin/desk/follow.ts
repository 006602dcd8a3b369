/** One booking, kept true while its sheet is open: whatever is newest of all that is heard of it. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { type Booking, known } from "../day";
import { hear } from "../live";

type Event = Schemas["Event"];

/** The newer of two; of the same version the one that says what was passed over. */
export function newer(one: Booking | undefined, other: Booking | undefined): Booking | undefined {
  if (!one || !other) return one ?? other;
  if (one.version !== other.version) return one.version > other.version ? one : other;
  return (one.warnings?.length ?? 0) > 0 ? one : other;
}

/** `changed` is whether it was last changed by somebody else since the sheet was opened. */
export function useBooking(id: number) {
  const [heard, setHeard] = useState<Booking | undefined>(() => known(id));
  const [events, setEvents] = useState<Event[]>();
  const [error, setError] = useState<unknown>();
  const [changed, setChanged] = useState(false);
  // One's own step is heard of by the feed too, perhaps before its answer has come.
  const own = useRef({ busy: false, version: 0 });
  const shown = useRef(0);
  const take = useCallback((booking: Booking) => {
    setHeard((before) => newer(booking, before));
  }, []);
  const read = useCallback(async () => {
    try {
      const path = { id };
      const [booking, history] = await Promise.all([
        get("/api/admin/bookings/{id}", { path }),
        get("/api/admin/bookings/{id}/events", { path }),
      ]);
      take(booking);
      setEvents(history);
      setError(undefined);
    } catch (reason) {
      setError(reason);
    }
  }, [id, take]);
  useEffect(() => void read(), [read]);
  useEffect(
    () =>
      hear((said) => {
        if (said.type === "lagged") void read();
        if (said.type !== "booking_update" || said.booking_id !== id) return;
        if (said.booking) take(said.booking);
        // The history has grown by a line that the feed does not spell out.
        void read();
      }),
    [id, read, take],
  );
  const booking = newer(heard, known(id));
  const version = booking?.version ?? 0;
  useEffect(() => {
    const before = shown.current;
    shown.current = version;
    if (before === 0 || version <= before) return;
    setChanged(!own.current.busy && own.current.version < version);
  }, [version]);
  const mine = useCallback(
    (done: Booking) => {
      own.current.version = Math.max(own.current.version, done.version);
      setChanged(false);
      take(done);
      void read();
    },
    [read, take],
  );
  const busy = useCallback((is: boolean) => {
    own.current.busy = is;
  }, []);
  return { booking, events, error, changed, read, mine, busy };
}
