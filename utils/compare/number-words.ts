/**
 * Number words, ordinals, fractions, months and magnitudes of English, French and German, in one
 * table: they only ever supply a counterpart, so that a clash between languages hides a flag and
 * never raises one. All keys as {@link bare} writes them.
 */

/** Words that add up to a number ("vingt et un"), and words that stand for one. */
export const CARDINALS: ReadonlyMap<string, number> = table(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty',
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn ' +
    'sechzehn siebzehn achtzehn neunzehn zwanzig',
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  '- premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme ' +
    'onzieme douzieme treizieme quatorzieme quinzieme seizieme',
  '- erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte',
  'thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 twenties:20 thirties:30 ' +
    'forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90 thirtieth:30 ' +
    'fortieth:40 fiftieth:50 both:2 twice:2 double:2 doubled:2 doubling:2 pair:2 couple:2 triple:3 ' +
    'tripled:3 dozen:12 dozens:12 decade:10 fortnight:14 once:1 single:1 sole:1 noon:12 midnight:0',
  'une:1 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 ' +
    'huitante:80 octante:80 nonante:90 vingtieme:20 trentieme:30 quarantieme:40 cinquantieme:50 ' +
    'soixantieme:60 triple:3 quadruple:4 dizaine:10 dizaines:10 douzaine:12 quinzaine:15 ' +
    'vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 decennie:10 midi:12 ' +
    'minuit:0 seul:1 seule:1 unique:1 premiere:1 premiers:1 premieres:1 seconde:2 duo:2 trio:3 ' +
    'unieme:1 double:2 doubler:2',
  'ein:1 eine:1 einen:1 einem:1 einer:1 beide:2 beiden:2 dreissig:30 vierzig:40 funfzig:50 ' +
    'sechzig:60 siebzig:70 achtzig:80 neunzig:90 paar:2 dutzend:12 jahrzehnt:10 mittag:12 ' +
    'mitternacht:0 ersten:1 erster:1 zweiten:2 dritten:3 vierten:4 doppelt:2 zwo:2',
);

/** What multiplies the number before it; a billion is a thousand times more outside English. */
export const MAGNITUDES: ReadonlyMap<string, number> = table(
  'hundred:1e2 hundreds:1e2 hundredth:1e2 thousand:1e3 thousands:1e3 thousandth:1e3 k:1e3 ' +
    'million:1e6 millions:1e6 millionth:1e6 m:1e6 mn:1e6 mln:1e6 billion:1e9 billions:1e9 bn:1e9 ' +
    'b:1e9 trillion:1e12 trillions:1e12 tn:1e12 lakh:1e5 crore:1e7',
  'cent:1e2 cents:1e2 centaine:1e2 centaines:1e2 centieme:1e2 mille:1e3 millier:1e3 milliers:1e3 ' +
    'millieme:1e3 mio:1e6 milliard:1e9 milliards:1e9 md:1e9 mds:1e9 mrd:1e9',
  'hundert:1e2 hunderte:1e2 tausend:1e3 tausende:1e3 millionen:1e6 milliarde:1e9 milliarden:1e9 ' +
    'billionen:1e12',
);

/** Words for a part or a stretch of time: what they may be written as in digits. */
export const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...spread('half halved halves moitie demi demie halb halbe halfte', '0.5 50 30 2'),
  ...spread('quarter quarters quart quarts viertel trimestre quartal', '0.25 25 15 45 4 3'),
  ...spread('third thirds tiers drittel', '0.333333333333 33 3'),
  ...spread('fifth fifths cinquieme', '0.2 20'),
  ...spread('tenth tenths dixieme', '0.1 10'),
  ...spread('century siecle jahrhundert centenary centenaire', '100'),
  ...spread('week semaine woche', '7 8'),
  ...spread('fortnight quinzaine', '14 15'),
  ...spread('semester semestre', '6'),
  ...spread('year annee an jahr', '12'),
  ...spread('minuit midnight mitternacht', '24 12'),
]);

/** Months, 1 to 12, with the abbreviations newspapers use. */
export const MONTHS: ReadonlyMap<string, number> = table(
  '- january february march april may june july august september october november december',
  '- janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  '- januar februar marz april mai juni juli august september oktober november dezember',
  'jan:1 feb:2 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12 janv:1 fev:2 fevr:2 avr:4 ' +
    'juil:7 okt:10 dez:12 janner:1',
);

/** Spacing words between the parts of one number. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'et', 'und']);

const GERMAN_TENS = /^(.+)und(zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)$/;
const GERMAN_HUNDREDS = /^(.*?)(tausend|hundert)(.*)$/;
const COMPOUND = /.und.|hundert|tausend/;
const ENDING = /(?:iemes?|ste[nrs]?|te[nrs]?|s)$/;

/**
 * The value of one number word: "zwanzig", "vingtieme", "einundzwanzig", "dreihundert".
 * @param word as {@link bare} writes it
 */
export function wordValue(word: string): number | undefined {
  if (word.length > 40) return undefined;
  const known = CARDINALS.get(word) ?? CARDINALS.get(word.replace(ENDING, ''));
  if (known !== undefined || !COMPOUND.test(word)) return known;
  const tens = GERMAN_TENS.exec(word);
  if (tens) return sum(CARDINALS.get(tens[1] ?? ''), CARDINALS.get(tens[2] ?? ''));
  const hundreds = GERMAN_HUNDREDS.exec(word);
  if (!hundreds || MAGNITUDES.has(word)) return undefined;
  const [, before = '', magnitude = '', after = ''] = hundreds;
  const times = before ? wordValue(before) : 1;
  const rest = after ? wordValue(after) : 0;
  return times === undefined ? undefined : sum(times * (MAGNITUDES.get(magnitude) ?? 1), rest);
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** Lists of words counted from 0 (`-` skips a place), or of `word:value`. */
function table(...lists: string[]): ReadonlyMap<string, number> {
  const entries = lists.flatMap((list) =>
    list.split(' ').map((entry, index): [string, number] => {
      const [word = '', value] = entry.split(':');
      return [word, value === undefined ? index : Number(value)];
    }),
  );
  return new Map(entries.filter(([word]) => word !== '-'));
}

function spread(words: string, values: string): [string, readonly string[]][] {
  return words.split(' ').map((word) => [word, values.split(' ')]);
}
