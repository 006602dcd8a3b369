/** When it goes: at once, or at a time of the venue's. */
import { useId } from "preact/hooks";
import { t } from "../../i18n";
import { zone } from "../../i18n/time";
import { now } from "../clock";
import { change, draft, startOf } from "./draft";
import { wallOf } from "./when";

const HOUR_MS = 3_600_000;

export function Schedule({ error }: { error: string | undefined }) {
  const id = useId();
  const { later, date, time, silent } = draft.value;
  const today = wallOf(now.value, zone.value).date;
  const wrong = startOf(draft.value) === null && date !== "" && time !== "";
  const turn = (on: boolean) => {
    if (!on || date) return change({ later: on });
    // A whole hour, the next but one: there is time to look it through.
    const soon = Math.ceil(now.value / HOUR_MS) * HOUR_MS + HOUR_MS;
    return change({ later: on, ...wallOf(soon, zone.value) });
  };
  const text = wrong ? t("web-cast-no-such-time") : error;
  return (
    <section class="stack tight" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("web-cast-when")}</h2>
      <fieldset class="choices">
        <legend class="hidden">{t("web-cast-when")}</legend>
        {[false, true].map((value) => (
          <label key={`${value}`}>
            <input
              type="radio"
              name={`${id}-when`}
              checked={later === value}
              onChange={() => turn(value)}
            />
            <span>{t(value ? "web-cast-later" : "web-cast-now")}</span>
          </label>
        ))}
      </fieldset>
      {later && (
        <div class="cast-pair">
          <div class="field">
            <label for={`${id}-date`}>{t("web-cast-date")}</label>
            <input
              id={`${id}-date`}
              type="date"
              min={today}
              value={date}
              aria-invalid={Boolean(text)}
              onInput={(event) => change({ date: event.currentTarget.value })}
            />
          </div>
          <div class="field">
            <label for={`${id}-time`}>{t("web-cast-time")}</label>
            <input
              id={`${id}-time`}
              type="time"
              value={time}
              aria-invalid={Boolean(text)}
              onInput={(event) => change({ time: event.currentTarget.value })}
            />
          </div>
        </div>
      )}
      {later && text && (
        <p class="error" role="alert">
          {text}
        </p>
      )}
      {later && <p class="dim cast-small">{t("web-cast-venue-time")}</p>}
      <label class="cast-tick">
        <input
          type="checkbox"
          checked={silent}
          onChange={(event) => change({ silent: event.currentTarget.checked })}
        />
        <span>{t("web-cast-silent")}</span>
      </label>
    </section>
  );
}
