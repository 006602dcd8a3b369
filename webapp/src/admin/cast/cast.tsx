/** Broadcasts: the list, one of them, or a new one, by the address. */
import { route } from "../../route";
import "../../styles/cast.css";
import { Composer } from "./composer";
import { List } from "./list";
import { One } from "./one";

export function CastScreen() {
  const [, what = ""] = route.value;
  if (what === "new") return <Composer key="new" />;
  return /^\d+$/.test(what) ? <One key={what} id={Number(what)} /> : <List key="list" />;
}
