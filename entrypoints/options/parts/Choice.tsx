import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly mark?: ComponentChildren;
  }[];
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>(props: Props<T>) {
  const { legend, value, options, disabled = false, describedBy, onChange } = props;
  const name = useId();
  return (
    <fieldset class="choice" disabled={disabled} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.mark}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
