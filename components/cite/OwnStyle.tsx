import { useState } from 'preact/hooks';
import { StyleError, type StyleTrouble } from '../../utils/citation/style-error';
import type { OwnStyle } from '../../utils/citation/style-file';
import type { MessageKey } from '../../utils/text/words';
import { FilePick } from '../page/FilePick';
import { useWords } from '../words';
import type { Library } from './types';

const TROUBLES: Record<StyleTrouble, MessageKey> = {
  tooLong: 'citeStyleTooLong',
  notXml: 'citeStyleNotXml',
  notStyle: 'citeStyleNotStyle',
  dependent: 'citeStyleDependent',
  tooComplex: 'citeStyleTooComplex',
  failed: 'citeStyleFailed',
};

interface OwnStyleProps {
  library: Library;
  onStyle(style: OwnStyle): void;
}

/** Takes a citation style the reader has as a file, or says what is wrong with it. */
export function OwnStyleButton({ library, onStyle }: OwnStyleProps) {
  const { t, locale } = useWords();
  const [complaint, complain] = useState('');
  async function take(file: File): Promise<void> {
    complain('');
    try {
      onStyle(library.ownStyle(await file.text(), locale));
    } catch (error) {
      const { trouble, detail } =
        error instanceof StyleError ? error : new StyleError('failed', String(error));
      complain(t(TROUBLES[trouble], detail));
    }
  }
  return (
    <div class="own-style">
      <FilePick
        label={t('citeOwnStyle')}
        accept=".csl,.xml,application/xml,text/xml"
        onFile={(file) => void take(file)}
      />
      <p role="alert" class="complaint">
        {complaint}
      </p>
    </div>
  );
}
