/** When the house is open: the week, the days that differ, and whom a change would hit. */
import { useEffect, useState } from "preact/hooks";
import { get, post, put, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Failed, Loading, words } from "../../ui/kit";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { today as present, venue } from "../day";
import { Title } from "../frame";
import { changed } from "../live";
import { may } from "../who";
import { Exceptions } from "./exceptions";
import { bodyOf, faults, formOf, weekdayOf } from "./hours-rules";
import { Week } from "./hours-week";
import { fieldName } from "./hours-words";
import { ImpactSheet } from "./impact";
import { useGuard } from "./leave";
import { Clash, SaveBar } from "./parts";
import { useVersioned } from "./versioned";
import "../../styles/staff-house.css";

type Impact = Schemas["Impact"];

const asRead = (hours: Schemas["Hours"]) => ({ form: formOf(hours), version: hours.version ?? 0 });

export function HoursScreen() {
  const hours = useVersioned(["hours", "venue"], async () => asRead(await get("/api/admin/hours")));
  const { busy, error, run, forgive } = useTask(hours.load);
  const [impact, setImpact] = useState<Impact>();
  const guardian = useGuard(hours.dirty);
  const dayStart = venue.value?.day_start ?? "06:00";
  const today = present.value;
  const state = hours.state;
  const manager = may("manager");

  const ask = () => {
    const form = hours.current.current?.form ?? {};
    return post("/api/admin/hours/preview", { body: bodyOf(form, hours.version()) });
  };
  // A booking that is moved or canceled while the question stands is hit no more.
  useEffect(() => {
    if (!impact) return;
    return changed("booking", () => void ask().then(setImpact, () => undefined));
  }, [impact !== undefined]);

  const keep = async () => {
    const saved = await hours.save(async (form, _, version) =>
      asRead(await put("/api/admin/hours", { body: bodyOf(form, version) })),
    );
    setImpact(undefined);
    if (saved) toast(t("web-house-hours-saved"));
  };
  const bad = state ? faults(state.form, dayStart) : [];
  const save = () => {
    if (bad.length > 0) {
      toast(t("web-house-hours-mend", { what: bad.map(fieldName).join(", ") }));
      return;
    }
    void run(async () => {
      const found = await ask();
      if (found.total > 0) setImpact(found);
      else await keep();
    });
  };
  const set = (name: string, value: string | undefined) => {
    forgive();
    hours.set(name, value);
  };
  return (
    <main class="page house">
      <Title text={t("web-staff-hours")} />
      {hours.failure !== undefined && (
        <Failed error={hours.failure} retry={() => void hours.load()} />
      )}
      {!state && hours.failure === undefined && <Loading rows={7} />}
      {state && state.clash.length > 0 && (
        <Clash what={state.clash.map(fieldName).join(", ")} load={hours.reset} keep={hours.keep} />
      )}
      {state && (
        <fieldset class="house-hours" disabled={!manager}>
          <legend class="hidden">{t("web-staff-hours")}</legend>
          <Week
            form={state.form}
            dayStart={dayStart}
            today={today ? weekdayOf(today) : undefined}
            set={set}
          />
          <Exceptions form={state.form} dayStart={dayStart} today={today} set={set} />
        </fieldset>
      )}
      {error !== undefined && !impact && (
        <p class="notice error" role="alert">
          {words(error)}
        </p>
      )}
      {hours.dirty && (
        <SaveBar
          text={t("web-house-hours-save")}
          busy={busy}
          onSave={save}
          onReset={() => {
            forgive();
            hours.reset();
          }}
        />
      )}
      {impact && (
        <ImpactSheet
          impact={impact}
          busy={busy}
          error={error}
          onYes={() => void run(keep)}
          onClose={() => {
            forgive();
            setImpact(undefined);
          }}
        />
      )}
      {guardian}
    </main>
  );
}
