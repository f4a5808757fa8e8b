import type { ComponentChildren } from 'preact';
import type { ContextEdition, ContextFact } from '../../utils/context/context';
import type { Person } from '../../utils/records/schema';
import { listInWords } from '../../utils/text/list';
import { theirs } from '../../utils/text/theirs';
import type { Words } from '../../utils/text/words';
import { Said } from '../Said';
import { useWords } from '../words';
import { Differs } from './Differs';

interface PeopleProps {
  edition: ContextEdition;
  /** Whose word a fact is, where that has to be said. */
  heldOf(fact: ContextFact<unknown> | undefined): ComponentChildren;
  /** The authors are named above. */
  isTold: boolean;
}

/** Who wrote, translated and proofread; for each role that its edition calls for, never blank. */
export function People({ edition, heldOf, isTold }: PeopleProps) {
  const words = useWords();
  const name = (label: string) => (person: Person) => `${label} ${theirs(person.name)}`;
  return (
    <>
      {linesOf(edition, words, isTold).map(({ line, facts }) => (
        <p key={line}>
          <Said>{line}</Said>
          {facts.map((fact) => heldOf(fact))}
        </p>
      ))}
      {LABELS.map(([role, label]) => (
        <Differs key={role} fact={edition[role]?.[0]} show={name(words.t(label))} />
      ))}
    </>
  );
}

const LABELS = [
  ['author', 'factAuthor'],
  ['translator', 'factTranslator'],
  ['proofreader', 'factProofreader'],
] as const;

/** A line, and a fact of each of its roles. */
interface Line {
  line: string;
  facts: ContextFact<Person>[];
}

function linesOf(
  { role, ...edition }: ContextEdition,
  { t, locale }: Words,
  isTold: boolean,
): Line[] {
  const [author, translator, proofreader] = LABELS.map(([name]) => edition[name] ?? []).map(
    (people) => ({
      names: listInWords(
        people.map(({ value }) => theirs(value.name)),
        locale,
      ),
      facts: people.slice(0, 1),
    }),
  );
  if (!author || !translator || !proofreader) return [];
  const lines: Line[] = [];
  if (author.names && !isTold)
    lines.push({ line: t('byAuthors', author.names), facts: author.facts });
  else if (!author.names && role === 'original')
    lines.push({ line: t('authorNotStated'), facts: [] });
  if (translator.names && proofreader.names) {
    lines.push({
      line: t('translatedAndProofreadBy', translator.names, proofreader.names),
      facts: [...translator.facts, ...proofreader.facts],
    });
  } else if (translator.names) {
    lines.push({ line: t('translatedBy', translator.names), facts: translator.facts });
  } else {
    if (role === 'translation') lines.push({ line: t('translatorNotStated'), facts: [] });
    if (proofreader.names) {
      lines.push({ line: t('proofreadBy', proofreader.names), facts: proofreader.facts });
    }
  }
  return lines;
}
