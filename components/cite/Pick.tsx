interface PickProps<Value extends string> {
  label: string;
  value: NoInfer<Value>;
  choices: readonly (readonly [Value, string])[];
  onPick(value: NoInfer<Value>): void;
}

/** One of several, in a row: buttons, because a browser may want to fill form fields in. */
export function Pick<Value extends string>({ label, value, choices, onPick }: PickProps<Value>) {
  return (
    <fieldset class="pick">
      <legend>{label}</legend>
      <div class="choices">
        {choices.map(([choice, name]) => (
          <button
            key={choice}
            type="button"
            aria-pressed={choice === value}
            onClick={() => onPick(choice)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
