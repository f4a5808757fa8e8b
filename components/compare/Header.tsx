import type { ComponentChildren } from 'preact';
import { Said } from '../Said';
import { useWords } from '../words';
import { Card, type HeadText } from './Card';

/** What is said of two neighbours among more texts. */
export interface Sum {
  /** Which two. */
  readonly title: string;
  readonly lines: readonly string[];
}

interface HeaderProps {
  texts: readonly HeadText[];
  /** What is said of the comparison: lines of two texts, or of each two neighbours. */
  sums: readonly string[] | readonly Sum[];
  /** Only what is read, and where it comes from. */
  isShort?: boolean;
  /** What stands between the texts and what is said of them. */
  children?: ComponentChildren;
}

/** What is compared with what, of which date, from where, and how much of it goes together. */
export function Header({ texts, sums, isShort = false, children }: HeaderProps) {
  const { t } = useWords();
  const line = (text: string) => (
    <p class="sum" key={text}>
      <Said>{text}</Said>
    </p>
  );
  return (
    <header class="head">
      {!isShort && <h1>{t('compareTitle')}</h1>}
      <div class="cards">
        {texts.map((text) => (
          <Card key={text.slot} {...text} />
        ))}
      </div>
      {children}
      {!isShort && (
        <>
          {isOfPairs(sums) ? <Sums {...{ sums, line }} /> : sums.map(line)}
          {line(t('legendCannot'))}
        </>
      )}
    </header>
  );
}

function isOfPairs(sums: HeaderProps['sums']): sums is readonly Sum[] {
  return sums.some((sum) => typeof sum !== 'string');
}

/** Of each two neighbours what is said of them. */
function Sums({ sums, line }: { sums: readonly Sum[]; line(text: string): ComponentChildren }) {
  return (
    <div class="sums">
      {sums.map(({ title, lines }) => (
        <div key={title}>
          <h2 class="sum-of">
            <Said>{title}</Said>
          </h2>
          {lines.map(line)}
        </div>
      ))}
    </div>
  );
}
