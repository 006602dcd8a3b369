/** x */
import { Title } from "../frame";

export function ExportScreen() {
  return (
    <main class="page">
      <Title text="ExportScreen" />
    </main>
  );
}
