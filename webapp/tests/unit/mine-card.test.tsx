/** The loyalty card, of the standing that the daemon tells. */
import { getByRole } from "@testing-library/dom";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, describe, expect, it } from "vitest";
import type { Schemas } from "../../src/api/http";
import { LoyaltyCard } from "../../src/guest/mine/card";
import { eyes, mark, owls, prospect } from "../../src/guest/mine/standing";
import type { Bootstrap } from "../../src/guest/store";
import { add, speak } from "../../src/i18n";
import { house } from "../../src/i18n/house";

const rule: Schemas["Loyalty"] = {
  round: 10,
  rewards: [
    { at: 5, percent: 50 },
    { at: 10, percent: 100 },
  ],
};
const three: Schemas["Standing"] = {
  visits: 13,
  in_round: 3,
  next: { after_visits: 2, percent: 50 },
};

beforeAll(async () => {
  add(house);
  await speak("ru");
});

/** As much of the bootstrap as the card reads. */
function shown(standing: Schemas["Standing"], discount: number): HTMLElement {
  const venue = { name: "Филин", loyalty: rule } as Bootstrap["venue"];
  const me = { loyalty: standing, discount } as Bootstrap["me"];
  const root = document.createElement("div");
  act(() => render(<LoyaltyCard venue={venue} me={me} />, root));
  return root;
}

describe("the loyalty card", () => {
  it("opens an eye for each visit and marks what is earned", () => {
    const all = eyes(rule, three);
    expect(all.filter(({ open }) => open)).toHaveLength(3);
    expect(all.filter((one) => one.mark).map((one) => [one.at, one.mark])).toEqual([
      [5, "−50"],
      [10, "0₽"],
    ]);
    expect(all.find(({ next }) => next)?.at).toBe(4);
    expect(mark(undefined)).toBe("");
  });

  it("winks where a round is odd", () => {
    const pairs = owls(eyes({ round: 7, rewards: [] }, three));
    expect(pairs).toHaveLength(4);
    expect(pairs[3]?.[1]).toBeUndefined();
  });

  it("says what comes next", () => {
    expect(prospect(three)).toEqual({ text: "web-mine-card-left", args: { left: 2, percent: 50 } });
    const now = { ...three, next: { after_visits: 1, percent: 100 } };
    expect(prospect(now).text).toBe("web-mine-card-now");
    expect(prospect({ visits: 2, in_round: 2 }).text).toBe("web-mine-card-none");
  });

  it("is one sentence to a screen reader", () => {
    const root = shown(three, 200);
    expect(getByRole(root, "heading").textContent).toBe("Карта «Филин»");
    expect(root.querySelector("p.hidden")?.textContent).toBe(
      "3 визита из 10. Ещё 2 — и кальян за полцены. Личная скидка 200\u00a0₽",
    );
    expect(root.querySelectorAll("svg, .coming").length).toBeGreaterThan(0);
    for (const seen of root.querySelectorAll("svg, .coming")) {
      expect(seen.closest("[aria-hidden=true]")).not.toBeNull();
    }
  });
});
