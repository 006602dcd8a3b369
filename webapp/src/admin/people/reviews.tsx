/** x */
import { Title } from "../frame";

export function ReviewsScreen() {
  return (
    <main class="page">
      <Title text="ReviewsScreen" />
    </main>
  );
}
