/** A part of the page in a chunk of its own: what it shows until it has come, and if it does not. */
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Failed, Loading } from "./kit";

/** How each part is fetched, by its name. */
export type Parts<Props> = Record<string, () => Promise<ComponentType<Props>>>;

type LaterProps<Props> = {
  name: string;
  parts: Parts<Props>;
  given: Props;
  /** What stands around what is shown meanwhile. */
  frame: (children: ComponentChildren) => ComponentChildren;
};

export function Later<Props extends object>({ name, parts, given, frame }: LaterProps<Props>) {
  const [part, setPart] = useState<{ name: string; View: ComponentType<Props> }>();
  const [lost, setLost] = useState<unknown>();
  const load = () => {
    setLost(undefined);
    parts[name]?.().then((View) => setPart({ name, View }), setLost);
  };
  useEffect(load, [name]);
  if (lost) return <>{frame(<Failed error={lost} retry={load} />)}</>;
  if (part?.name !== name) return <>{frame(<Loading />)}</>;
  return <part.View {...given} />;
}
