import { CopyButton } from '../panel/CopyButton';
import { useWords } from '../words';
import type { Save } from './types';

interface OutputProps {
  /** What it is: a format's name. */
  name: string;
  text: string;
  html?: string | undefined;
  lang?: string;
  /** Is it read by programs? */
  isCode?: boolean;
  /** File name and media type; absent where there is nothing to save. */
  file?: readonly [name: string, type: string];
  onSave?: Save;
}

/** A text made for the reader, to be copied or saved. */
export function Output({ name, text, html, lang = '', isCode = false, file, onSave }: OutputProps) {
  const { t } = useWords();
  const [looks, dir] = isCode ? (['text code', 'ltr'] as const) : (['text', 'auto'] as const);
  return (
    <figure class="output">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus */}
      <section class={looks} lang={lang} dir={dir} tabIndex={0} aria-label={name}>
        {text}
      </section>
      <figcaption>
        <CopyButton
          label={t('copyNamed', name)}
          content={html === undefined ? { text } : { text, html }}
        />
        {file && onSave && (
          <button type="button" onClick={() => onSave(...file, text)}>
            {t('saveNamed', name)}
          </button>
        )}
      </figcaption>
    </figure>
  );
}
