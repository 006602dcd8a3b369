/** x */
import { Title } from "../frame";

export function FloorScreen() {
  return (
    <main class="page">
      <Title text="FloorScreen" />
    </main>
  );
}
