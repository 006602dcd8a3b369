/** x */
import { Title } from "../frame";

export function MenuScreen() {
  return (
    <main class="page">
      <Title text="MenuScreen" />
    </main>
  );
}
