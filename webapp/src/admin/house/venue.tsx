/** x */
import { Title } from "../frame";

export function VenueScreen() {
  return (
    <main class="page">
      <Title text="VenueScreen" />
    </main>
  );
}
