/** The guests' own card, as they see it: the desk and the guest speak of the same owls. */
import "../../styles/mine.css";
import type { Schemas } from "../../api/http";
import { LoyaltyCard } from "../../guest/mine/card";
import type { Bootstrap } from "../../guest/store";
import type { Card } from "./rules";

export function Loyalty({ card, venue }: { card: Card; venue: Schemas["Venue"] }) {
  // Of what guests are sent, the card reads no more than this.
  const house = { name: venue.name, loyalty: venue.loyalty } as Bootstrap["venue"];
  const me = { loyalty: card.loyalty, discount: card.discount } as Bootstrap["me"];
  return <LoyaltyCard venue={house} me={me} />;
}
