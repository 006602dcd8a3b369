/** Where the house is, how to call it, and when it is open. */
import type { Schemas } from "../../api/http";
import { language, t } from "../../i18n";
import { clock, day as dayShort } from "../../i18n/time";
import { openLink } from "../../tg/bridge";
import type { Bootstrap } from "../store";
import { type Contacts, contacts, maps } from "./contacts";
import { doors } from "./hours";
import { doorWords } from "./house";
import { useNow } from "./now";

function Place({ place }: { place: string }) {
  const { map, way } = maps(place, language.value);
  return (
    <div class="card stack tight">
      <h2>{t("web-contacts-place")}</h2>
      <address dir="auto">{place}</address>
      <div class="abreast">
        <button type="button" class="button" onClick={() => openLink(map)}>
          {t("web-contacts-map")}
        </button>
        <button type="button" class="button" onClick={() => openLink(way)}>
          {t("web-contacts-way")}
        </button>
      </div>
    </div>
  );
}

function Reach({ read }: { read: Contacts }) {
  return (
    <>
      {read.phones.map((phone) => (
        <a class="button main wide call" href={`tel:${phone.tel}`} key={phone.shown}>
          <span>{t("web-contacts-call")}</span> <span class="number">{phone.shown}</span>
          {phone.label && <small dir="auto">{phone.label}</small>}
        </a>
      ))}
      {read.links.map(({ shown, url }) =>
        url.startsWith("mailto:") ? (
          <a class="button wide" href={url} key={url}>
            {shown}
          </a>
        ) : (
          <button type="button" class="button wide" key={url} onClick={() => openLink(url)}>
            {shown}
          </button>
        ),
      )}
    </>
  );
}

function DayLine({ day, today }: { day: Schemas["DayHours"]; today: boolean }) {
  const { opens_at: opens, closes_at: closes, note } = day;
  const open = opens && closes;
  return (
    <div class={today ? "today" : ""}>
      <dt>
        {dayShort(day.date)}
        {today && <span class="badge wait">{t("web-hours-today")}</span>}
      </dt>
      <dd>
        <span class={open ? "" : "dim"}>
          {open
            ? t("web-hours-open", { opens: clock(opens), closes: clock(closes) })
            : t("web-hours-closed")}
        </span>
        {note && (
          <small class="dim" dir="auto">
            {note}
          </small>
        )}
      </dd>
    </div>
  );
}

export function ContactsScreen({ known: { venue } }: { known: Bootstrap }) {
  const read = contacts(venue.contacts);
  const state = doors(venue.week, useNow());
  return (
    <>
      <section class="stack">
        {read.place && <Place place={read.place} />}
        <Reach read={read} />
        {read.notes.map((note) => (
          <p key={note} class="dim" dir="auto">
            {note}
          </p>
        ))}
        {!venue.contacts.trim() && <p class="dim">{t("web-contacts-none")}</p>}
      </section>
      <section class="stack tight" aria-labelledby="hours">
        <h2 id="hours">{t("web-hours-title")}</h2>
        <p class={`doors ${state.is}`}>{doorWords(state, venue.today)}</p>
        <dl class="card hours">
          {venue.week.map((day) => (
            <DayLine key={day.date} day={day} today={day.date === venue.today} />
          ))}
        </dl>
        {venue.schedule.trim() && (
          <p class="dim words" dir="auto">
            {venue.schedule}
          </p>
        )}
      </section>
    </>
  );
}
