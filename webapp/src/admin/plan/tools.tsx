/** The editor's buttons: for the plan as a whole, and for the table that is chosen. */
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { grow, turn } from "./acts";
import { find } from "./model";
import { STEP, TURN } from "./place";
import { back, canRedo, canUndo, chosen, forth, plan, saving } from "./store";
import { overlapped, tableWord } from "./words";

/** A button with a sign alone; its name is for those who cannot see it, and for a long look. */
function Sign(props: {
  name: string;
  sign: string;
  off?: boolean;
  back?: boolean;
  onPress: () => void;
}) {
  const { name, sign, off = false, back: other = false, onPress } = props;
  return (
    <button
      type="button"
      class={`button plan-sign${other ? " other" : ""}`}
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

type Props = {
  joining: boolean;
  onJoin: () => void;
  onAdd: () => void;
};

export function Tools({ joining, onJoin, onAdd }: Props) {
  const off = saving.value;
  return (
    <div class="plan-tools" role="toolbar" aria-label={t("web-plan-tools")}>
      <button type="button" class="button" disabled={off} onClick={onAdd}>
        <Icon name="plus" />
        {t("web-plan-add")}
      </button>
      <button
        type="button"
        class={`button plan-join${joining ? " on" : ""}`}
        aria-pressed={joining}
        disabled={off || plan.value.items.length < 2}
        onClick={onJoin}
      >
        <span class="plan-chain" aria-hidden="true" />
        {t("web-plan-join")}
      </button>
      <span class="plan-steps">
        <Sign name={t("web-plan-undo")} sign="↶" off={off || !canUndo.value} onPress={back} />
        <Sign name={t("web-plan-redo")} sign="↷" off={off || !canRedo.value} onPress={forth} />
      </span>
    </div>
  );
}

/** What can be done to the chosen table with a thumb. */
export function ChosenTools({ onOpen }: { onOpen: (key: number) => void }) {
  const item = find(plan.value, chosen.value);
  if (plan.value.items.length === 0) return null;
  if (!item) return <p class="dim plan-hint">{t("web-plan-hint")}</p>;
  const { key, number } = item;
  const on = overlapped(plan.value, item).map((one) => one.number);
  return (
    <section class="plan-chosen" aria-label={tableWord(number)}>
      <b>{tableWord(number)}</b>
      <span class="plan-signs">
        <Sign name={t("web-plan-smaller")} sign="−" onPress={() => grow(key, -STEP)} />
        <Sign name={t("web-plan-larger")} sign="+" onPress={() => grow(key, STEP)} />
        <Sign back name={t("web-plan-turn-left")} sign="⟲" onPress={() => turn(key, -TURN)} />
        <Sign name={t("web-plan-turn-right")} sign="⟳" onPress={() => turn(key, TURN)} />
      </span>
      <button type="button" class="button plan-edit" onClick={() => onOpen(key)}>
        {t("web-plan-edit")}
      </button>
      {on.length > 0 && (
        <small class="plan-over-word">
          {t("web-plan-overlaps", { count: on.length, numbers: on.join(", ") })}
        </small>
      )}
    </section>
  );
}
