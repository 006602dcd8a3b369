/** A name for a request, so that trying again does not do it twice. */
import { Problem } from "../../api/http";

function make(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same wish has the same key until the daemon has decided on it. */
export class Keys {
  #text = "";
  #key = "";
  of(wish: unknown): string {
    const text = JSON.stringify(wish);
    if (text !== this.#text) [this.#text, this.#key] = [text, make()];
    return this.#key;
  }
  /** After a refusal the same wish is a new request; after silence it is the same one. */
  settle(error: unknown): void {
    const decided =
      error instanceof Problem && error.status < 500 && ![401, 429].includes(error.status);
    if (decided) this.#text = "";
  }
}
