/** The rules that guests are held to: a number each, with what it does and how far it goes. */
import { t } from "../../i18n";
import type { Form } from "./form";
import { Entry } from "./parts";
import { boundsOf, numberOf, QUIET, RULES, type RuleName } from "./venue-rules";
import { besides, fieldName, how, unitWord } from "./venue-words";

type Props = {
  form: Form;
  faults: Record<string, string>;
  set: (name: string, value: string) => void;
};

const groups: [string, RuleName[]][] = [
  ["web-house-rules-time", ["step_min", "stay_min", "min_stay_min", "max_stay_min", "buffer_min"]],
  ["web-house-rules-when", ["notice_min", "advance_days", "cutoff_min", "pending_expires_min"]],
  ["web-house-rules-room", ["max_live_bookings", "max_spare_seats"]],
];

function Rule({ name, form, faults, set }: Props & { name: RuleName }) {
  const unit = RULES.find(([one]) => one === name)?.[1] ?? "min";
  const [least, most] = boundsOf(name, form);
  const number = numberOf(form[name]);
  const more = besides(unit, number);
  const fault = faults[name];
  return (
    <Entry
      label={fieldName(name)}
      hint={`${how(name)} ${t("web-house-bounds", { least, most })}`}
      error={fault && t(fault, { least, most })}
    >
      {(id) => (
        <span class="house-number">
          <input
            {...id}
            inputMode="numeric"
            autocomplete="off"
            maxLength={6}
            value={form[name] ?? ""}
            onInput={(event) => set(name, event.currentTarget.value)}
          />
          <span>
            {unitWord(unit, number ?? 0)}
            {more && <small class="dim"> = {more}</small>}
          </span>
        </span>
      )}
    </Entry>
  );
}

function Quiet({ form, faults, set }: Props) {
  return (
    <section class="stack house-rules" aria-label={t("web-house-quiet")}>
      <h3>{t("web-house-quiet")}</h3>
      <p class="dim">{t("web-house-quiet-how")}</p>
      <div class="house-rules-of">
        {QUIET.map((name) => (
          <Entry key={name} label={fieldName(name)} error={faults[name] && t(faults[name])}>
            {(id) => (
              <input
                {...id}
                type="time"
                value={form[name] ?? ""}
                onInput={(event) => set(name, event.currentTarget.value)}
              />
            )}
          </Entry>
        ))}
      </div>
    </section>
  );
}

export function RulesForm(props: Props) {
  return (
    <>
      {groups.map(([title, names]) => (
        <section key={title} class="stack house-rules" aria-label={t(title)}>
          <h3>{t(title)}</h3>
          <div class="house-rules-of">
            {names.map((name) => (
              <Rule key={name} name={name} {...props} />
            ))}
          </div>
        </section>
      ))}
      <Quiet {...props} />
    </>
  );
}
