/** News agencies: the names they go by in bylines and datelines, and their own sites. */

/** Spellings, the full name first, and the hosts where the agency itself publishes. */
const AGENCIES: readonly (readonly [names: string, hosts?: string])[] = [
  ['Associated Press|The Associated Press|AP', 'apnews.com'],
  ['Reuters|Thomson Reuters', 'reuters.com'],
  ['Agence France-Presse|AFP', 'afp.com'],
  ['Deutsche Presse-Agentur|dpa|dpa-AFX', 'dpa.com'],
  ['Agencia EFE|EFE', 'efe.com'],
  ['Europa Press', 'europapress.es'],
  ['Press Trust of India|PTI', 'ptinews.com'],
  ['Indo-Asian News Service|IANS', 'ians.in'],
  ['United News of India|UNI'],
  ['United Press International|UPI', 'upi.com'],
  ['Xinhua|Xinhua News Agency|新华社|新華社', 'xinhuanet.com news.cn'],
  ['China News Service|中新社|中新网', 'chinanews.com'],
  ['Kyodo|Kyodo News|共同通信|共同通信社', 'kyodonews.net'],
  ['Jiji Press|時事通信|時事通信社', 'jiji.com'],
  ['Yonhap|Yonhap News|연합뉴스', 'yna.co.kr'],
  ['Newsis|뉴시스', 'newsis.com'],
  ['TASS|ТАСС', 'tass.ru tass.com'],
  ['Interfax|Интерфакс', 'interfax.ru interfax.com'],
  ['RIA Novosti|РИА Новости', 'ria.ru'],
  ['Austria Presse Agentur|APA', 'apa.at'],
  ['Keystone-SDA|Schweizerische Depeschenagentur|SDA', 'keystone-sda.ch'],
  ['Agence Belga|Belga', 'belga.be'],
  ['ANP', 'anp.nl'],
  ['Ritzau', 'ritzau.dk'],
  ['Polska Agencja Prasowa|PAP', 'pap.pl'],
  ['ČTK|Česká tisková kancelář', 'ctk.cz ceskenoviny.cz'],
  ['MTI|Magyar Távirati Iroda', 'mti.hu'],
  ['ANSA', 'ansa.it'],
  ['Adnkronos', 'adnkronos.com'],
  ['Agência Lusa|Lusa', 'lusa.pt'],
  ['Agência Brasil', 'ebc.com.br'],
  ['Agência O Globo'],
  ['Estadão Conteúdo'],
  ['Folhapress'],
  ['Notimex', 'notimex.gob.mx'],
  ['Télam|Agencia Télam', 'telam.com.ar'],
  ['Canadian Press|The Canadian Press|La Presse Canadienne', 'thecanadianpress.com'],
  ['Australian Associated Press|AAP', 'aap.com.au'],
  ['PA Media|Press Association|PA', 'pamediagroup.com'],
  ['Anadolu Agency|Anadolu Ajansı|AA', 'aa.com.tr'],
  ['Bernama', 'bernama.com'],
  ['Tribune News Service'],
  ['NTB|Norsk Telegrambyrå', 'ntb.no'],
  ['TT|TT Nyhetsbyrån', 'tt.se'],
  ['STT|Suomen Tietotoimisto', 'stt.fi'],
  ['Hina', 'hina.hr'],
  ['Tanjug|Танјуг', 'tanjug.rs'],
  ['БТА|BTA', 'bta.bg'],
  ['Agerpres', 'agerpres.ro'],
  ['TASR', 'tasr.sk'],
  ['ΑΠΕ-ΜΠΕ|ΑΠΕ', 'amna.gr'],
  ['Укрінформ|Укринформ', 'ukrinform.ua'],
  ['ACN|Agència Catalana de Notícies', 'acn.cat'],
  ['Antara', 'antaranews.com'],
  ['TTXVN|Thông tấn xã Việt Nam', 'vnanet.vn'],
  ['भाषा|पीटीआई-भाषा'],
  ['中央社', 'cna.com.tw'],
  ['ایسنا|ISNA', 'isna.ir'],
  ['ایرنا|IRNA', 'irna.ir'],
  ['DHA|Demirören Haber Ajansı', 'dha.com.tr'],
  ['İHA|İhlas Haber Ajansı', 'iha.com.tr'],
];

const NAMES = new Map(
  AGENCIES.flatMap(([names, hosts = '']) =>
    names.split('|').map((name) => [name.toLowerCase(), { name, names, hosts: hosts.split(' ') }]),
  ),
);

/**
 * The agency that a text names and nothing else, as the text spells it; undefined on its own site.
 * @param text without the punctuation around it
 * @param host of the page
 */
export function agencyNamed(text: string, host: string): string | undefined {
  const known = text.length <= 40 ? NAMES.get(text.toLowerCase()) : undefined;
  // "pa", "aa", "ap" are words of many languages: an abbreviation is written as one.
  const isWord = known !== undefined && known.name.length < 4 && text !== known.name;
  const isOwn = known?.hosts.some((one) => one !== '' && `.${host}`.endsWith(`.${one}`));
  return known && !isWord && !isOwn ? text : undefined;
}

/** Do two names name one agency? */
export function isSameAgency(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase());
  return a === b || NAMES.get(a ?? '')?.names === NAMES.get(b ?? '')?.names;
}
