/** x */
import { Title } from "../frame";

export function LogScreen() {
  return (
    <main class="page">
      <Title text="LogScreen" />
    </main>
  );
}
