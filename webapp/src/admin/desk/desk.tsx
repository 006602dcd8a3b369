/** x */
import { Title } from "../frame";

export function DeskScreen() {
  return (
    <main class="page">
      <Title text="DeskScreen" />
    </main>
  );
}
