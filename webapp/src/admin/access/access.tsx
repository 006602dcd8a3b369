/** x */
import { Title } from "../frame";

export function AccessScreen() {
  return (
    <main class="page">
      <Title text="AccessScreen" />
    </main>
  );
}
