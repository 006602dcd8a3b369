/** A text as the build leaves it (see `build/fluent.ts`), and how it is filled in: as Fluent would. */

export type Args = Record<string, string | number>;
/** The argument of that name, written. */
type Value = (name: string) => string;
/** The form for the argument of that name; `star` where none fits. */
type Pick = (name: string, forms: Record<string, string>, star: string) => string;
/** What stands between the variables is in the function. */
export type Text = string | ((value: Value, pick: Pick) => string);
export type Texts = Record<string, Text>;

/** Slow to make on a slow phone, and few texts need one. */
const numbers: Record<string, Intl.NumberFormat> = {};

/** As `Intl.PluralRules` would say, which is slow to make too: the first screen counts tables. */
export function plural(language: string, value: number): string {
  if (!Number.isInteger(value)) return "other";
  const count = Math.abs(value);
  if (language === "en") return count === 1 ? "one" : "other";
  const [ten, hundred] = [count % 10, count % 100];
  if (ten === 1 && hundred !== 11) return "one";
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
}

function written(language: string, value: number): string {
  // These are written the same in each language.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  numbers[language] ??= new Intl.NumberFormat(language);
  return numbers[language].format(value);
}

/** The text with its arguments in it. */
export function fill(text: Text, language: string, args: Args = {}): string {
  if (typeof text === "string") return text;
  const value: Value = (name) => {
    const given = args[name];
    if (typeof given === "number") return written(language, given);
    return given ?? `{$${name}}`;
  };
  const pick: Pick = (name, forms, star) => {
    const given = args[name];
    const known = new Map(Object.entries(forms));
    const found =
      known.get(String(given)) ??
      (typeof given === "number" ? known.get(plural(language, given)) : undefined);
    return found ?? known.get(star) ?? "";
  };
  return text(value, pick);
}
