/**
 * A form over something that others change too: what was typed stays, what was not touched follows,
 * and where both changed the same it is said.
 */
import { useRef, useState } from "preact/hooks";

/** Fields by name, as they are typed. A field may be missing: a day that does not differ. */
export type Form = Readonly<Record<string, string>>;

export type State = {
  /** What the daemon holds. */
  base: Form;
  /** What is on the screen. */
  form: Form;
  /** Fields that were typed here and changed elsewhere meanwhile. */
  clash: string[];
};

const names = (...forms: Form[]) => [...new Set(forms.flatMap((form) => Object.keys(form)))];

/** Which fields differ. */
export function differing(one: Form, other: Form): string[] {
  return names(one, other).filter((name) => one[name] !== other[name]);
}

/** The form over a newer state of the same thing. */
export function merged({ base, form, clash }: State, next: Form): State {
  const mine = new Set(differing(base, form));
  const theirs = new Set(differing(base, next));
  const kept = names(base, form, next).flatMap((name): [string, string][] => {
    const value = mine.has(name) ? form[name] : next[name];
    return value === undefined ? [] : [[name, value]];
  });
  const found = [...mine].filter((name) => theirs.has(name) && form[name] !== next[name]);
  const still = clash.filter((name) => form[name] !== next[name]);
  return { base: next, form: Object.fromEntries(kept), clash: [...new Set([...still, ...found])] };
}

/** The form in a component. `current` is what holds now, even before it is drawn. */
export function useForm(first?: Form) {
  const current = useRef<State | undefined>(first && { base: first, form: first, clash: [] });
  const [, draw] = useState(0);
  const be = (state: State) => {
    current.current = state;
    draw((count) => count + 1);
  };
  const change = (how: (state: State) => State) => current.current && be(how(current.current));
  return {
    current,
    state: current.current,
    dirty: current.current
      ? differing(current.current.base, current.current.form).length > 0
      : false,
    /** Types into a field; `undefined` takes it away. */
    set: (name: string, value: string | undefined) =>
      change((state) => {
        const { [name]: _, ...others } = state.form;
        return { ...state, form: value === undefined ? others : { ...others, [name]: value } };
      }),
    /** Something newer came. */
    take: (next: Form) =>
      be(current.current ? merged(current.current, next) : { base: next, form: next, clash: [] }),
    /** Drops what was typed. */
    reset: () => change((state) => ({ base: state.base, form: state.base, clash: [] })),
    /** Mine shall count, over what was changed elsewhere. */
    keep: () => change((state) => ({ ...state, clash: [] })),
    /** It was saved so. */
    saved: (now: Form) => be({ base: now, form: now, clash: [] }),
  };
}

export type Held = ReturnType<typeof useForm>;
