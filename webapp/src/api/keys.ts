/** Names for requests, so that trying again does nothing twice. */
import { Problem } from "./http";

/** A name for one request that nobody else has. Old web views have no `randomUUID`. */
export function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether the daemon has decided, so that the same wish later is a new request. */
export function decided(error: unknown): boolean {
  return error instanceof Problem && error.status < 500 && ![401, 429].includes(error.status);
}

/** Gives the same wish the same key, so that a retry is done once; a changed wish a new one. */
export class Keys {
  #text = "";
  #key = "";
  constructor(private readonly make: () => string = newKey) {}
  of(wish: unknown): string {
    const text = JSON.stringify(wish);
    if (text !== this.#text) [this.#text, this.#key] = [text, this.make()];
    return this.#key;
  }
  /** Whether this very wish was sent before. */
  knows(wish: unknown): boolean {
    return this.#text === JSON.stringify(wish);
  }
  /** Whether another wish than this was sent, and what the daemon said to it was never heard. */
  hangs(wish: unknown): boolean {
    return this.#text !== "" && this.#text !== JSON.stringify(wish);
  }
  /** The daemon has answered: the same wish later is another request. */
  done(): void {
    this.#text = "";
  }
}
