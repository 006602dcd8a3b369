/** x */
import { Title } from "../frame";

export function FiguresScreen() {
  return (
    <main class="page">
      <Title text="FiguresScreen" />
    </main>
  );
}
