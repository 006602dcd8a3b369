/** The loyalty card: owls on a branch, who open an eye for every visit. */
import type { Schemas } from "../../api/http";
import { language, t } from "../../i18n";
import { roubles } from "../house/sections";
import type { Bootstrap } from "../store";
import { type Eye, eyes, owls, prospect } from "./standing";

/** How high an owl's eyes sit, and how far apart. */
const EYES = [19, 45] as const;

function EyeShape({ eye, x }: { eye: Eye; x: number }) {
  const state = eye.open ? "open" : eye.next ? "next" : "shut";
  return (
    <g class={`eye ${state}${eye.mark ? " earns" : ""}`}>
      <circle class="ball" cx={x} cy="26" r="12" />
      {eye.open && <circle class="pupil" cx={x} cy="26" r="5.5" />}
      {eye.open && <circle class="glint" cx={x + 2} cy="23.6" r="1.6" />}
      {!eye.open && eye.mark && (
        <text x={x} y="29.6" text-anchor="middle">
          {eye.mark}
        </text>
      )}
      {eye.open && eye.mark && <circle class="ring" cx={x} cy="26" r="14" />}
    </g>
  );
}

function Owl({ pair: [left, right] }: { pair: [Eye, Eye | undefined] }) {
  return (
    <svg viewBox="0 0 64 56" class="card-owl" aria-hidden="true">
      <path
        class="body"
        d="M7 6q6 7 17 8h16q11-1 17-8 2 9-1 16 3 6 3 14 0 18-27 18T5 36q0-8 3-14-3-7-1-16z"
      />
      <EyeShape eye={left} x={EYES[0]} />
      {right ? (
        <EyeShape eye={right} x={EYES[1]} />
      ) : (
        <path class="wink" d={`M${EYES[1] - 9} 26q9 6 18 0`} />
      )}
      <path class="beak" d="M29 34h6l-3 6z" />
    </svg>
  );
}

/** All that the card says, as one sentence to be heard. */
function heard(standing: Schemas["Standing"], round: number, coming: string, discount: string) {
  const made = t("web-mine-card-made", { made: standing.in_round, round });
  return [made, coming, discount].filter(Boolean).join(". ");
}

export function LoyaltyCard({ venue, me }: Pick<Bootstrap, "venue" | "me">) {
  const { text, args } = prospect(me.loyalty);
  const coming = t(text, args);
  const discount =
    me.discount > 0
      ? t("web-mine-card-discount", { sum: roubles(me.discount, language.value) })
      : "";
  return (
    <section class="loyalty" aria-labelledby="loyalty">
      <h2 id="loyalty">{t("web-mine-card", { name: venue.name })}</h2>
      <p class="hidden">{heard(me.loyalty, venue.loyalty.round, coming, discount)}</p>
      <div aria-hidden="true" class="stack tight">
        <p class="coming">{coming}</p>
        <div class="owls">
          {owls(eyes(venue.loyalty, me.loyalty)).map((pair) => (
            <Owl key={pair[0].at} pair={pair} />
          ))}
        </div>
        <p class="row apart lesser">
          <span>{t("web-mine-card-visits", { visits: me.loyalty.visits })}</span>
          {discount && <span class="discount">{discount}</span>}
        </p>
      </div>
    </section>
  );
}
