/** x */
import { Title } from "../frame";

export function TablesScreen() {
  return (
    <main class="page">
      <Title text="TablesScreen" />
    </main>
  );
}
