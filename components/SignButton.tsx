import type { ComponentProps } from 'preact';

interface SignButtonProps extends ComponentProps<'button'> {
  /** What it does, in words: read aloud, and shown where the mouse rests. */
  says: string;
}

/** A button that shows a sign instead of words. */
export const SignButton = ({ says, ...rest }: SignButtonProps) => (
  <button type="button" aria-label={says} title={says} {...rest} />
);
