interface PickProps<Value extends string> {
  label: string;
  value: NoInfer<Value>;
  choices: readonly (readonly [Value, string])[];
  onPick(value: NoInfer<Value>): void;
}

/** One of several, in a row. */
export function Pick<Value extends string>({ label, value, choices, onPick }: PickProps<Value>) {
  return (
    <fieldset class="pick">
      <legend>{label}</legend>
      {choices.map(([choice, name]) => (
        <label key={choice}>
          <input
            type="radio"
            name={label}
            checked={choice === value}
            onChange={() => onPick(choice)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
