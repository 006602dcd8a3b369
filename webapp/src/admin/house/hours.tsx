/** x */
import { Title } from "../frame";

export function HoursScreen() {
  return (
    <main class="page">
      <Title text="HoursScreen" />
    </main>
  );
}
