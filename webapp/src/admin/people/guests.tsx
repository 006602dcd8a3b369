/** x */
import { Title } from "../frame";

export function GuestsScreen() {
  return (
    <main class="page">
      <Title text="GuestsScreen" />
    </main>
  );
}
