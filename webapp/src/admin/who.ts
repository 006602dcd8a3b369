/** Who stands at the desk, and what they may do. */
import { signal } from "@preact/signals";
import { expired } from "../api/access";
import { get, Problem, post, remove, type Schemas } from "../api/http";

export type Role = Schemas["Role"];
type Door =
  /** Not known yet. */
  | "asking"
  | "in"
  /** Nobody is known: a token is asked for. */
  | "out"
  /** Known, but not staff. */
  | "guest"
  | "away";

const RANKS: Role[] = ["staff", "manager", "owner"];

export const who = signal<Schemas["Whoami"] | undefined>(undefined);
export const door = signal<Door>("asking");

/** Whether whoever is at the desk is at least of this role. The daemon asks again. */
export function may(role: Role): boolean {
  const own = who.value?.role;
  return own !== undefined && RANKS.indexOf(own) >= RANKS.indexOf(role);
}

/** Asks the daemon who this is. */
export async function enter(): Promise<void> {
  try {
    who.value = await get("/api/admin/whoami");
    expired.value = false;
    door.value = "in";
  } catch (error) {
    if (!(error instanceof Problem)) door.value = door.value === "in" ? "in" : "away";
    else door.value = error.status === 403 ? "guest" : "out";
  }
}

/** Shows a token once; the browser keeps a cookie from then on, which no script can read. */
export async function signIn(token: string): Promise<void> {
  await post("/api/admin/session", { body: { token } });
  await enter();
}

/** Ends the cookie's session. */
export async function signOut(): Promise<void> {
  await remove("/api/admin/session");
  who.value = undefined;
  door.value = "out";
}
