/** The same tables as a list, for those who would rather read than look. */
import { t } from "../../i18n";
import type { Change } from "./diff";
import { find, type Item, type Plan, zonesOf } from "./model";
import { base, chosen, drafts, plan, refusals } from "./store";
import { joinsWord, onlineWord, seatsWord, shapeWord, tableWord } from "./words";

const marks: Record<Change, string> = {
  new: "web-plan-mark-new",
  changed: "web-plan-mark-changed",
  retired: "web-plan-mark-retired",
};

function Mark({ change }: { change: Change | undefined }) {
  if (!change) return null;
  return <span class={`badge ${change === "retired" ? "bad" : "wait"}`}>{t(marks[change])}</span>;
}

function Line({ item, now, onOpen }: { item: Item; now: Plan; onOpen: () => void }) {
  const facts = [shapeWord(item.shape), onlineWord(item.online), joinsWord(now, item.key)];
  const refused = refusals.value.get(item.key);
  return (
    <li class={chosen.value === item.key ? "on" : ""}>
      <button
        type="button"
        class="line plan-line"
        onClick={() => {
          chosen.value = item.key;
          onOpen();
        }}
      >
        <b class={`plan-number ${item.shape}${item.online ? "" : " walk-in"}`}>
          <span class="hidden">{tableWord(item.number)}</span>
          <span aria-hidden="true">{item.number}</span>
        </b>{" "}
        <span>
          <span class="plan-seats">{seatsWord(item.seats)}</span>{" "}
          <small class="dim">{facts.filter(Boolean).join(" · ")}</small>
        </span>{" "}
        <Mark change={drafts.value.get(item.key)} />
      </button>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </li>
  );
}

/** Tables that shall leave stay in sight until they did. */
function Leaving({ item, onBack }: { item: Item; onBack: () => void }) {
  const refused = refusals.value.get(item.key);
  return (
    <li>
      <div class="line plan-line leaving">
        <b class={`plan-number ${item.shape}`}>
          <span class="hidden">{tableWord(item.number)}</span>
          <span aria-hidden="true">{item.number}</span>
        </b>{" "}
        <span>
          <Mark change="retired" />
        </span>{" "}
        <button type="button" class="button plain" onClick={onBack}>
          {t("web-plan-bring-back")}
        </button>
      </div>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </li>
  );
}

type Props = { onOpen: (key: number) => void; onBack: (item: Item) => void };

export function TableList({ onOpen, onBack }: Props) {
  const now = plan.value;
  const leaving = [...drafts.value].flatMap(([key, change]) => {
    const item = change === "retired" && base.value ? find(base.value, key) : undefined;
    return item ? [item] : [];
  });
  const zones = [...zonesOf(now), ...(now.items.some(({ zone }) => !zone) ? [""] : [])];
  const byNumber = (one: Item, other: Item) => one.number - other.number;
  return (
    <div class="stack">
      {zones.map((zone) => (
        <section key={zone} class="card plan-zone">
          <h2 dir="auto">{zone || t("web-plan-no-zone")}</h2>
          <ul class="lines">
            {now.items
              .filter((item) => item.zone === zone)
              .sort(byNumber)
              .map((item) => (
                <Line key={item.key} item={item} now={now} onOpen={() => onOpen(item.key)} />
              ))}
          </ul>
        </section>
      ))}
      {leaving.length > 0 && (
        <section class="card plan-zone">
          <h2>{t("web-plan-leaving")}</h2>
          <ul class="lines">
            {leaving.map((item) => (
              <Leaving key={item.key} item={item} onBack={() => onBack(item)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
