/** Who comes: typed, and found among the known ones while it is typed. */
import { useEffect, useState } from "preact/hooks";
import { get, Problem } from "../../api/http";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import type { Draft } from "./draft";

/** Asked when the typing rests so long. */
const REST_MS = 250;

type Found = Awaited<ReturnType<typeof search>>[number];

async function search(q: string, signal: AbortSignal) {
  return (await get("/api/admin/guests", { query: { q, limit: 5 }, signal })).items;
}

/** What to look for: the longer of the two that is long enough to mean somebody. */
export function question(name: string, phone: string): string {
  const digits = phone.replace(/\D/g, "");
  if (digits.length >= 3) return digits.length >= 10 ? phone.trim() : digits;
  const word = name.trim();
  return word.length >= 2 ? word : "";
}

function useFound(q: string): Found[] {
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    if (!q) {
      setFound([]);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      // Finding is a help: without it the guest is written down as typed.
      search(q, stop.signal).then(setFound, () => undefined);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q]);
  return q ? found : [];
}

type Props = { draft: Draft; change: (part: Partial<Draft>) => void; error: unknown };

export function GuestFinder({ draft, change, error }: Props) {
  const { guest, name, phone } = draft;
  const found = useFound(guest ? "" : question(name, phone));
  const wrong = (field: string) =>
    error instanceof Problem && error.code.startsWith(field) ? error.message : undefined;
  if (guest) {
    return (
      <p class="card row apart">
        <b dir="auto">{guest.name || t("web-floor-guest-number", { id: guest.id })}</b>
        <button type="button" class="button" onClick={() => change({ guest: undefined })}>
          {t("web-floor-other-guest")}
        </button>
      </p>
    );
  }
  return (
    <>
      <div class="staff-floor-fields">
        <Field label={t("web-floor-phone")} error={wrong("phone")}>
          {(given) => (
            <input
              {...given}
              type="tel"
              autocomplete="off"
              value={phone}
              onInput={(event) => change({ phone: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t("web-floor-name")} error={wrong("name")}>
          {(given) => (
            <input
              {...given}
              type="text"
              dir="auto"
              autocomplete="off"
              maxLength={200}
              value={name}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div role="status" class="hidden">
        {found.length > 0 && t("web-floor-known", { count: found.length })}
      </div>
      {found.length > 0 && (
        <ul class="stack tight" aria-label={t("web-floor-known", { count: found.length })}>
          {found.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                class="staff-floor-known"
                onClick={() => change({ guest: { id: one.id, name: one.name } })}
              >
                <b dir="auto">{one.name || t("web-floor-guest-number", { id: one.id })}</b>{" "}
                <span class="dim">
                  {[one.phone, t("web-floor-visits", { count: one.loyalty.visits })]
                    .filter(Boolean)
                    .join(" · ")}
                </span>{" "}
                {one.barred && <b class="error">{t("web-floor-barred")}</b>}
                {one.notes && (
                  <small class="booking-note" dir="auto">
                    {one.notes}
                  </small>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
