/** The language of the page, to choose. */
import { choose, type Language, language } from "../i18n";

/** Each in its own words: whoever reads only one of them finds it. */
const all: [Language, string][] = [
  ["ru", "Русский"],
  ["en", "English"],
];

type Props = {
  /** How the choice is drawn, as a class. */
  look: string;
  legend: string;
};

export function Languages({ look, legend }: Props) {
  return (
    <fieldset class={look}>
      <legend class="dim">{legend}</legend>
      {all.map(([name, word]) => (
        <label key={name} lang={name}>
          <input
            type="radio"
            name="language"
            checked={language.value === name}
            onChange={() => void choose(name)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
