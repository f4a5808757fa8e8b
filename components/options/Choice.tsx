import { useWords } from '../words';

interface ChoiceProps<Value extends string> {
  name: string;
  title: string;
  note?: string;
  value: Value;
  choices: readonly { value: Value; label: string; note?: string }[];
  onChoose(value: Value): void;
}

/** One of several, as radio buttons. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, title, note, value, choices, onChoose } = props;
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.note && <small>{t('bracketed', '', choice.note)}</small>}
          </span>
        </label>
      ))}
      {note && <p class="note">{note}</p>}
    </fieldset>
  );
}
