/** What a room's lists are for. A page is read with those of its languages alone. */

/**
 * Words that say something by standing where they stand. Rows in the syntax of a phrase: `word*` is a
 * word with any ending, `{...}` what stands between two words, or nothing, `{..}` a few of them in one
 * sentence, `{number}` figures.
 */
export interface Lists {
  /** Lead to the day of publication here: "published on". */
  published?: string[];
  /** Lead to a day in a line of text: "on", "dated". */
  onDay?: string[];
  /** Lead to the day of a later version, above or beside it: "last updated". */
  updated?: string[];
  /** Stand above a day that is none of publication: "deadline". */
  otherDay?: string[];
  /** End a line that goes on in the next: "by". */
  goesOn?: string[];
  /** Lead to the hour behind a day: "at". */
  atHour?: string[];
  /** Lead to whose work something is: "by"; on a label, "of". */
  by?: string[];
  of?: string[];
  /** Behind a name, before what is whose: "'s", "的". */
  whose?: string[];
  /** Before a name: an adjective in it, `declined`, ends in a letter more there than by itself. */
  declining?: string[];
  declined?: string[];
  /**
   * How the first word of a name ends in a case that is not its own, and in its own, too: "Медузе",
   * "Анна"; behind what it stands in its own all the same: "в журнале"; what it is the subject of,
   * somewhere before it: "перевела".
   */
  oblique?: string[];
  asItIs?: string[];
  subject?: string[];
  /** Names into which language something is translated, the language included: "into *". */
  into?: string[];
  /** Behind what a sentence is about: "は". What it says of that, it does not say of the text in hand. */
  topic?: string[];
  /** Lead to the place where somebody wrote, behind the name; to the site, behind a comma. */
  inPlace?: string[];
  onSite?: string[];
  /** Lead to the name of the site: "source"; behind that, to where it was found: "via". */
  source?: string[];
  via?: string[];
  /** Begin what says when a text appeared, not where: "originally". */
  first?: string[];
  /** Lead to where, or in which language, a text appeared: "in", "on"; what may stand before a name there: "the magazine"; before that of a periodical: "the May issue of". */
  appearedIn?: string[];
  houseIs?: string[];
  issueOf?: string[];
  /** Lead to the house, or somebody, it was written for: "for". */
  writtenFor?: string[];
  /** Lead to the title under which it did: "as", "under the title". */
  titled?: string[];
  /** Lead to a month or a year at the end of a line. */
  loosely?: string[];
  /** Stand where a publication would and name none: "print edition", "issue 45". */
  noPublisher?: string[];
  /** A link's words that name nothing: "click here". */
  call?: string[];
  /** Lead to who did something else: "photos by"; such words in brackets behind a name. */
  otherWork?: string[];
  otherCredit?: string[];
  /** Words that stand in no name, where no capitals tell: "in", "from". */
  noName?: string[];
  /** What a noun begins with, and a name only behind a label: "the". */
  definite?: string[];
  /** What systems write where no author, no site is named: "default user", "my blog". */
  notAuthor?: string[];
  noSite?: string[];

  /** Labels, alone on their line, of comments: "3 comments". */
  comments?: string[];
  /** Behind who comments: "2 hours ago", "says". */
  ago?: string[];
  says?: string[];
  /** Labels, alone on their line, of what follows an article: "Related". */
  around?: string[];
  /** What stands above an advertisement. */
  advertisement?: string[];
  /** Behind a name, where a word about somebody begins: "is a". */
  whoIs?: string[];
  /** A word about the author may begin with these, one about a translation with those. */
  theAuthor?: string[];
  theTranslation?: string[];
  /** What asks something of the reader: "subscribe". */
  appeal?: string[];
  /** The same, where it could be said of a text as well: "support our", "republish". */
  support?: string[];
  /** Lead to another article, wherever they stand. */
  elsewhere?: string[];
  /** Calls to the reader that no article closes with: "follow us". */
  callToReader?: string[];
  /** End a line about who helped: "contributed to this report". */
  contributed?: string[];
  /** Behind a known name begin what is said of somebody: "teaches". */
  saidOfSomebody?: string[];
  /** Rights without a holder, as a line of their own. */
  reservedAlone?: string[];
  /** Labels that stand with any article, before a colon: "articles by"; before its own address. */
  standing?: string[];
  addressOfPage?: string[];
  /** Lead to the issue of a newspaper: "edition of". */
  editionOf?: string[];
  /** Lead to what an article is filed under. */
  filedUnder?: string[];

  /**
   * Labels on the card of a book, a film, an object: "pages"; what begins a line of it without a
   * colon: who staged it, a publishing house; when it was made.
   */
  card?: string[];
  staged?: string[];
  /** How many pages it has, what it costs: "{number} pages". */
  extent?: string[];
  dated?: string[];
  /** In the name of a house, not of a person: "foundation". */
  houseNoun?: string[];
  /** What is licensed on a page besides its text: "photo". */
  otherWorks?: string[];
  /** A licence so worded is for the site's own texts: "our original work", "except where noted". */
  ownWorks?: string[];
  /** Beside these a name alone gives a licence: "license". */
  licensing?: string[];

  /** Go on behind a comma and credit who carried it over: "translated". */
  translatedBy?: string[];
  /** Begin a line that speaks of the text in hand. */
  speaksOfItself?: string[];
  /** A sentence that says by what right the text stands here, and not whose it is. */
  byPermission?: string[];
  /** Say whether and how the text may be taken over, in general; and give leave to. */
  republication?: string[];
  permission?: string[];
  /** Say whose opinions they are, and who does not answer for them; and begin such a notice. */
  disclaimer?: string[];
  disclaims?: string[];
  /** Together they claim the fair use of what belongs to others. */
  fairUse?: string[];
  copyrighted?: string[];
  unauthorised?: string[];
  /** Begin what says whom to ask for other uses; and in it. */
  toRepublish?: string[];
  contactUs?: string[];
  /** Begin the line with the address for the press. */
  pressContact?: string[];
  /** What a notice is about that is none of the article's: other readers' comments. */
  ofOthers?: string[];
  /** The label of a disclaimer. */
  disclaimerLabel?: string[];
  /** Lead to who holds the rights; and end such a line: "all rights reserved". */
  copyright?: string[];
  reserved?: string[];
}
