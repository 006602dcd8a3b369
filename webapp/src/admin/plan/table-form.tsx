/** A table's sheet: all that the plan shows of it, and what it does not. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { formed } from "./acts";
import { type Fields, fieldsOf, itemOf, wrong } from "./fields";
import { alike, type Item, NUMBER_MAX, partners, SEATS_MAX, zonesOf } from "./model";
import { base, edit, plan } from "./store";
import { shapeWord, tableWord } from "./words";

const SHAPES = ["round", "rect", "sofa"] as const;
const PLACE = [
  ["x", "web-plan-x"],
  ["y", "web-plan-y"],
  ["w", "web-plan-w"],
  ["h", "web-plan-h"],
  ["turn", "web-plan-turn"],
] as const;

type Props = { item: Item; onClose: () => void; onRetire: () => void };

export function TableForm({ item, onClose, onRetire }: Props) {
  const [fields, setFields] = useState<Fields>(() => fieldsOf(item, plan.value));
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Fields>) => setFields({ ...fields, ...part });
  const now = plan.value;
  const errors = wrong(fields, item, now);
  const shown = (name: keyof typeof errors) => {
    const error = tried ? errors[name] : undefined;
    return error && t(error.key, { number: error.number ?? 0 });
  };
  const apply = () => {
    setTried(true);
    if (Object.keys(errors).length > 0) return;
    const made = itemOf(fields, item);
    const joints = [...partners(now, item.key)].sort().join();
    if (!alike(made, item) || joints !== [...fields.with].sort().join()) {
      edit(formed(now, made, fields.with));
    }
    onClose();
  };
  const number = (name: "number" | "min" | "max", label: string, most: number) => (
    <Field label={label} error={shown(name)}>
      {(given) => (
        <input
          {...given}
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          required
          value={fields[name]}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const others = now.items
    .filter((one) => one.key !== item.key)
    .sort((one, other) => one.number - other.number);
  return (
    <Sheet title={tableWord(item.number)} onClose={onClose}>
      <form
        class="stack plan-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <div class="plan-row">
          {number("number", t("web-plan-number"), NUMBER_MAX)}
          {number("min", t("web-plan-min"), SEATS_MAX)}
          {number("max", t("web-plan-max"), SEATS_MAX)}
        </div>
        <Field label={t("web-plan-zone")} error={shown("zone")}>
          {(given) => (
            <input
              {...given}
              type="text"
              dir="auto"
              list="plan-zones"
              autocomplete="off"
              value={fields.zone}
              onInput={(event) => change({ zone: event.currentTarget.value })}
            />
          )}
        </Field>
        <datalist id="plan-zones">
          {zonesOf({ ...now, items: [...now.items, ...(base.value?.items ?? [])] }).map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <fieldset class="choices">
          <legend>{t("web-plan-shape")}</legend>
          {SHAPES.map((shape) => (
            <label key={shape}>
              <input
                type="radio"
                name="shape"
                checked={fields.shape === shape}
                onChange={() => change({ shape })}
              />
              <span>{shapeWord(shape)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="choices">
          <legend>{t("web-plan-who")}</legend>
          {([true, false] as const).map((online) => (
            <label key={`${online}`}>
              <input
                type="radio"
                name="online"
                checked={fields.online === online}
                onChange={() => change({ online })}
              />
              <span>{t(online ? "web-plan-online-long" : "web-plan-walk-in-long")}</span>
            </label>
          ))}
        </fieldset>
        {others.length > 0 && (
          <fieldset class="choices plan-with">
            <legend>{t("web-plan-with")}</legend>
            {others.map((one) => (
              <label key={one.key}>
                <input
                  type="checkbox"
                  aria-label={tableWord(one.number)}
                  checked={fields.with.includes(one.key)}
                  onChange={(event) =>
                    change({
                      with: event.currentTarget.checked
                        ? [...fields.with, one.key]
                        : fields.with.filter((key) => key !== one.key),
                    })
                  }
                />
                <span aria-hidden="true">{one.number}</span>
              </label>
            ))}
          </fieldset>
        )}
        <details open={tried && errors.place !== undefined}>
          <summary>{t("web-plan-place")}</summary>
          <div class="plan-row five">
            {PLACE.map(([name, label]) => (
              <Field key={name} label={t(label)}>
                {(given) => (
                  <input
                    {...given}
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={name === "turn" ? 359 : 1000}
                    value={fields[name]}
                    onInput={(event) => change({ [name]: event.currentTarget.value })}
                  />
                )}
              </Field>
            ))}
          </div>
          <p class="dim">{t("web-plan-place-how")}</p>
          {shown("place") && (
            <p class="error" role="alert">
              {shown("place")}
            </p>
          )}
        </details>
        <button type="submit" class="button main wide">
          {t("web-plan-apply")}
        </button>
        <button type="button" class="button danger wide" onClick={onRetire}>
          {t("web-plan-retire")}
        </button>
      </form>
    </Sheet>
  );
}
