interface Props {
  readonly label: string;
  /** The label is on the page already, and only heard here. */
  readonly quiet?: boolean;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Id of what says why it is disabled. */
  readonly describedBy?: string | undefined;
  readonly onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, quiet, on, disabled, describedBy, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-disabled={disabled}
      aria-describedby={describedBy}
      onClick={() => disabled || onChange(!on)}
    >
      <span class="switch-track" aria-hidden="true" />
      <span class={quiet ? 'spoken' : ''}>{label}</span>
    </button>
  );
}
