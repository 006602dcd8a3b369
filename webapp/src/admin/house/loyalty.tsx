/** The loyalty rule: how long a round is, and which of its visits earn something. */
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import type { Form } from "./form";
import { Entry } from "./parts";
import { MAX_ROUND, numberOf, type Reward, rewardsOf, writtenRewards } from "./venue-rules";

type Props = {
  form: Form;
  faults: Record<string, string>;
  set: (name: string, value: string) => void;
};

/** More eyes than this are no picture but a crowd. */
const EYES = 20;

/** The round as guests see it: an eye for each visit, the rewards written on theirs. */
function Eyes({ round, rewards }: { round: number; rewards: Reward[] }) {
  if (round < 1 || round > EYES) return null;
  return (
    <ol class="house-eyes" aria-hidden="true">
      {Array.from({ length: round }, (_, at) => {
        const percent = numberOf(rewards.find((one) => numberOf(one.at) === at + 1)?.percent);
        return (
          <li key={at} class={percent ? "earns" : ""}>
            {percent === 100 ? "0 ₽" : percent ? `−${percent}` : at + 1}
          </li>
        );
      })}
    </ol>
  );
}

export function LoyaltyForm({ form, faults, set }: Props) {
  const rewards = rewardsOf(form.rewards);
  const round = numberOf(form.round) ?? 0;
  const put = (next: Reward[]) => set("rewards", writtenRewards(next));
  const change = (at: number, part: Partial<Reward>) =>
    put(rewards.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <div class="stack">
      <Entry
        label={t("web-house-loyalty-round")}
        hint={t("web-house-loyalty-round-how")}
        error={faults.round && t(faults.round, { least: 1, most: MAX_ROUND })}
      >
        {(id) => (
          <span class="house-number">
            <input
              {...id}
              inputMode="numeric"
              autocomplete="off"
              maxLength={4}
              value={form.round ?? ""}
              onInput={(event) => set("round", event.currentTarget.value)}
            />
            <span>{t("web-house-unit-visits", { count: round })}</span>
          </span>
        )}
      </Entry>
      <Eyes round={round} rewards={rewards} />
      <fieldset class="stack tight">
        <legend class="dim">{t("web-house-loyalty-rewards")}</legend>
        <ul class="stack tight">
          {rewards.map((reward, at) => (
            // A reward has no name but its place in the list.
            <li key={at} class="house-reward">
              <label>
                <span>{t("web-house-reward-at")}</span>
                <input
                  inputMode="numeric"
                  maxLength={4}
                  aria-invalid={Boolean(faults.rewards)}
                  value={reward.at}
                  onInput={(event) => change(at, { at: event.currentTarget.value })}
                />
              </label>
              <label>
                <span>{t("web-house-reward-percent")}</span>
                <input
                  inputMode="numeric"
                  maxLength={3}
                  aria-invalid={Boolean(faults.rewards)}
                  value={reward.percent}
                  onInput={(event) => change(at, { percent: event.currentTarget.value })}
                />
              </label>
              <button
                type="button"
                class="button plain"
                onClick={() => put(rewards.filter((_, place) => place !== at))}
              >
                {t("web-house-remove")}
                <span class="hidden">
                  : {t("web-house-reward-at")} {reward.at}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {rewards.length === 0 && <p class="dim">{t("web-house-rewards-none")}</p>}
        {faults.rewards && (
          <p class="error" role="alert">
            {t(faults.rewards)}
          </p>
        )}
        <button
          type="button"
          class="button house-add-line"
          onClick={() => put([...rewards, { at: `${round}`, percent: "" }])}
        >
          <Icon name="plus" />
          {t("web-house-reward-add")}
        </button>
      </fieldset>
    </div>
  );
}
