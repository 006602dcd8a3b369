/** x */
import { Title } from "../frame";

export function PromotionsScreen() {
  return (
    <main class="page">
      <Title text="PromotionsScreen" />
    </main>
  );
}
