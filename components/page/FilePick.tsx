interface FilePickProps {
  /** What is taken. */
  label: string;
  /** Endings and media types. */
  accept: string;
  disabled?: boolean;
  onFile(file: File): void;
}

/** A button that asks for a file: the browser's own field, which every system draws otherwise, out of sight. */
export function FilePick({ label, accept, disabled = false, onFile }: FilePickProps) {
  return (
    <label class="button">
      <input
        class="unseen"
        type="file"
        accept={accept}
        // Disabled, it would lose the focus, which comes back to it from the browser's own window.
        aria-disabled={disabled}
        onClick={(event) => disabled && event.preventDefault()}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that choosing the same file again is a change again.
          currentTarget.value = '';
          if (file && !disabled) onFile(file);
        }}
      />
      {label}
    </label>
  );
}
