/** Lines that say under which permission the text is republished. */
import { webAddress } from '../addresses';
import type { About, Fact } from '../page';
import { type Family, fact, factsOf, type Reading, sourceIn, type Words } from './family';
import { isElsewhere } from './links';

const LEADS = [
  // "This article is republished from The Conversation under a Creative Commons license." (seen)
  /^this (?:article|piece|essay|post|story|text|column|interview) (?:is|was|has been) (?:here )?(?:republished|reprinted|reproduced|reposted|cross-?posted)(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:from|of) /i,
  // "Republished with permission from <site>"; "republished by <site>" is about another copy
  /^(?:republished|reprinted|reproduced|reposted|cross-?posted)(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:from|of) /i,
  // "Cet article est republié à partir de The Conversation sous licence Creative Commons." (seen)
  /^(?:cet article|ce texte|ce billet) (?:est|a été) (?:republié|repris|reproduit)(?: ici)? (?:à partir du site|à partir de|depuis|du site|avec l'(?:aimable )?autorisation d[eu]) /i,
];

/** "This work is licensed under a Creative Commons … License": about the text on the screen. */
const OWN =
  /^(?:this (?:work|article|text|essay|post|piece|story)|cet article|ce texte|ce billet|cette œuvre|esta obra|este (?:artículo|artigo|texto)|quest'opera|quest[oa] (?:articolo|testo)|dieser (?:artikel|text|beitrag)|dieses werk) (?:is|est|está|è|ist|steht)(?: (?!re)\p{L}+){1,5} [^.]{0,160}?(?:licen[csz]|creative commons|lizenz)/iu;

/** Where the name of the site ends. */
const END =
  / under (?:an? |the )| sous (?:une |la )?licence| avec l'(?:aimable )?autorisation|\. |, with | with (?:the |kind |its )?permission/i;

/** What may follow: the licence, and the way to the original. */
const REST =
  /^(?:\.|,|\s)*(?:(?:under|sous) [\p{L}\d \-./()']{3,80}?(?:\.|$))?\s*(?:(?:read|see) the original(?: article)?(?: here)?|(?:lire|voir) l'(?:article )?original(?: ici)?)?[\s.)]*$/iu;

export const licenceLine: Family = (words) => {
  const lead = LEADS.map((row) => row.exec(words.plain)).find((found) => found !== null);
  if (!lead) return ownLicence(words);
  const from = lead[0].length;
  const length = END.exec(words.plain.slice(from))?.index ?? words.text.length - from;
  const source = sourceIn(words, from, from + length);
  if (!source?.name || source.isOwn || !REST.test(words.plain.slice(from + length))) return [];
  const address = originalAddress(words) ?? source.address;
  return [
    {
      where: 'licence-line',
      facts: [
        fact('here', 'role', 'republication'),
        ...factsOf('original', { ...source, ...(address ? { address } : {}) }),
        ...licences(words),
      ],
    },
  ];
};

function ownLicence(words: Words): Reading[] {
  if (words.plain.length > 300 || !OWN.test(words.plain)) return [];
  const facts = licences(words, 'here');
  return facts.length > 0 ? [{ where: 'licence-line', facts }] : [];
}

/** "Read the original article." */
function originalAddress(words: Words): string | undefined {
  const link = words.links.find(({ start, end }) => /original/i.test(words.text.slice(start, end)));
  const address = link && webAddress(link.href, words.own.base);
  return address && isElsewhere(address, words.own) ? address : undefined;
}

/** The licence a line links to. */
export function licences(words: Words, about: About = 'original'): Fact[] {
  const addresses = words.links.map(({ href }) => webAddress(href, words.own.base) ?? '');
  const licence = addresses.find((address) =>
    /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//.test(address),
  );
  return licence ? [fact(about, 'license', licence)] : [];
}
