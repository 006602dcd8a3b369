/** The tags that guests have, offered below a field; others can be typed all the same. */
import { useEffect, useState } from "preact/hooks";
import { get } from "../api/http";

export function TagList({ id }: { id: string }) {
  const [tags, setTags] = useState<string[]>([]);
  useEffect(() => {
    get("/api/admin/tags").then(
      (found) => setTags(found.map(({ tag }) => tag)),
      // Nothing is offered then, and anything can be typed.
      () => undefined,
    );
  }, []);
  return (
    <datalist id={id}>
      {tags.map((tag) => (
        <option key={tag} value={tag} />
      ))}
    </datalist>
  );
}
