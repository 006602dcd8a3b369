/** What the loyalty card shows, of the venue's rule and a guest's standing. */
import type { Schemas } from "../../api/http";

type Rule = Schemas["Loyalty"];
type Standing = Schemas["Standing"];

export type Eye = { at: number; open: boolean; mark: string; next: boolean };

/** What stands on an eye that earns something: `−50`, and `0₽` for a free one. */
export function mark(percent: number | undefined): string {
  if (percent === undefined) return "";
  return percent >= 100 ? "0₽" : `−${percent}`;
}

/** An eye for each visit of the round: open once the visit is made. */
export function eyes(rule: Rule, standing: Standing): Eye[] {
  return Array.from({ length: rule.round }, (_, index) => {
    const at = index + 1;
    const reward = rule.rewards.find((one) => one.at === at);
    const next = at === standing.in_round + 1;
    return { at, open: at <= standing.in_round, mark: mark(reward?.percent), next };
  });
}

/** Eyes by two, as owls have them; the last owl of an odd round winks. */
export function owls(all: Eye[]): [Eye, Eye | undefined][] {
  const pairs: [Eye, Eye | undefined][] = [];
  for (let at = 0; at < all.length; at += 2) {
    const left = all[at];
    if (left) pairs.push([left, all[at + 1]]);
  }
  return pairs;
}

/** The text that says what comes next, with its arguments. */
export function prospect(standing: Standing): { text: string; args: Record<string, number> } {
  const { next } = standing;
  if (!next) return { text: "web-mine-card-none", args: { visits: standing.visits } };
  const args = { left: next.after_visits, percent: next.percent };
  return { text: next.after_visits === 1 ? "web-mine-card-now" : "web-mine-card-left", args };
}
