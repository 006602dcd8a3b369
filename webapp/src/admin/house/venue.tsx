/** The venue's settings: its name and texts, and what only the owner sets. */
import { useId, useState } from "preact/hooks";
import { get, patch, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Failed, Loading, words } from "../../ui/kit";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { load as loadDay } from "../day";
import { Title } from "../frame";
import { may } from "../who";
import type { Form } from "./form";
import { useGuard } from "./leave";
import { LoyaltyForm } from "./loyalty";
import { Clash, Entry, SaveBar } from "./parts";
import { RulesForm } from "./rules";
import { changeOf, faults, formOf, MAX_NAME, MAX_TEXT } from "./venue-rules";
import { fieldName } from "./venue-words";
import { useVersioned } from "./versioned";
import "../../styles/staff-house.css";

type Part = {
  form: Form;
  faults: Record<string, string>;
  set: (name: string, value: string) => void;
};

const asRead = (venue: Schemas["Venue"]) => ({ form: formOf(venue), version: venue.version });

/** Zones that this browser knows; any other may be typed. */
function zones(): string[] {
  const known = Intl as { supportedValuesOf?: (key: "timeZone") => string[] };
  return known.supportedValuesOf?.("timeZone") ?? [];
}

function Texts({ form, faults: wrong, set }: Part) {
  const text = (name: string, hint: string, rows: number) => (
    <Entry label={fieldName(name)} hint={hint}>
      {(id) => (
        <textarea
          {...id}
          rows={rows}
          maxLength={MAX_TEXT}
          dir="auto"
          value={form[name] ?? ""}
          onInput={(event) => set(name, event.currentTarget.value)}
        />
      )}
    </Entry>
  );
  return (
    <section class="card stack" aria-labelledby="house-texts">
      <h2 id="house-texts">{t("web-house-venue-texts")}</h2>
      <Entry
        label={fieldName("name")}
        hint={t("web-house-venue-name-how")}
        error={wrong.name && t(wrong.name)}
      >
        {(id) => (
          <input
            {...id}
            maxLength={MAX_NAME}
            dir="auto"
            value={form.name ?? ""}
            onInput={(event) => set("name", event.currentTarget.value)}
          />
        )}
      </Entry>
      <div class="house-pair">
        {text("contacts", t("web-house-venue-contacts-how"), 4)}
        {text("schedule", t("web-house-venue-schedule-how"), 4)}
      </div>
    </section>
  );
}

const languages = [
  ["ru", "Русский"],
  ["en", "English"],
] as const;

function Place({ form, faults: wrong, set }: Part) {
  const list = useId();
  return (
    <section class="card stack" aria-labelledby="house-place">
      <h2 id="house-place">{t("web-house-venue-place")}</h2>
      <Entry
        label={fieldName("zone")}
        hint={t("web-house-venue-zone-how")}
        error={wrong.zone && t(wrong.zone)}
      >
        {(id) => (
          <>
            <input
              {...id}
              list={list}
              autocapitalize="off"
              spellcheck={false}
              value={form.zone ?? ""}
              onInput={(event) => set("zone", event.currentTarget.value)}
            />
            <datalist id={list}>
              {zones().map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Entry>
      <Entry
        label={fieldName("day_start")}
        hint={t("web-house-venue-day-start-how")}
        error={wrong.day_start && t(wrong.day_start)}
      >
        {(id) => (
          <input
            {...id}
            inputMode="numeric"
            placeholder="06:00"
            maxLength={5}
            value={form.day_start ?? ""}
            onInput={(event) => set("day_start", event.currentTarget.value)}
          />
        )}
      </Entry>
      <fieldset class="choices">
        <legend>{fieldName("language")}</legend>
        {languages.map(([name, word]) => (
          <label key={name} lang={name}>
            <input
              type="radio"
              name="house-language"
              checked={form.language === name}
              onChange={() => set("language", name)}
            />
            <span>{word}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

export function VenueScreen() {
  const held = useVersioned(["venue", "hours"], async () => asRead(await get("/api/admin/venue")));
  const { busy, error, run, forgive } = useTask(held.load);
  const [tried, setTried] = useState(false);
  const guardian = useGuard(held.dirty);
  const state = held.state;
  const owner = may("owner");
  const wrong = tried && state ? faults(state.form) : {};
  const set = (name: string, value: string) => {
    forgive();
    held.set(name, value);
  };
  const save = () => {
    setTried(true);
    const bad = Object.keys(faults(state?.form ?? {}));
    if (bad.length > 0) {
      toast(t("web-house-hours-mend", { what: bad.map(fieldName).join(", ") }));
      return;
    }
    void run(async () => {
      const saved = await held.save(async (form, base, version) =>
        asRead(await patch("/api/admin/venue", { body: changeOf(base, form, version) })),
      );
      if (!saved) return;
      setTried(false);
      toast(t("web-house-saved"));
      await loadDay();
    });
  };
  const part = state && { form: state.form, faults: wrong, set };
  return (
    <main class="page house">
      <Title text={t("web-staff-venue")} />
      {held.failure !== undefined && <Failed error={held.failure} retry={() => void held.load()} />}
      {!state && held.failure === undefined && <Loading rows={6} />}
      {state && state.clash.length > 0 && (
        <Clash what={state.clash.map(fieldName).join(", ")} load={held.reset} keep={held.keep} />
      )}
      {part && (
        <div class="house-venue">
          <Texts {...part} />
          <fieldset class="house-owner" disabled={!owner}>
            <legend class="hidden">{t("web-house-venue-owner")}</legend>
            {!owner && (
              <p class="notice house-why" role="note">
                {t("web-house-venue-owner-only")}
              </p>
            )}
            <Place {...part} />
            <section class="card stack" aria-labelledby="house-loyalty">
              <h2 id="house-loyalty">{t("web-house-loyalty")}</h2>
              <LoyaltyForm {...part} />
            </section>
            <section class="card stack house-all-rules" aria-labelledby="house-rules">
              <h2 id="house-rules">{t("web-house-rules")}</h2>
              <p class="dim">{t("web-house-rules-how")}</p>
              <RulesForm {...part} />
            </section>
          </fieldset>
        </div>
      )}
      {error !== undefined && (
        <p class="notice error" role="alert">
          {words(error)}
        </p>
      )}
      {held.dirty && (
        <SaveBar
          text={t("web-house-save")}
          busy={busy}
          onSave={save}
          onReset={() => {
            forgive();
            setTried(false);
            held.reset();
          }}
        />
      )}
      {guardian}
    </main>
  );
}
