/** English. */
import type { Language } from './types';

export const en: Language = {
  tag: 'en',
  titleCase: true,
  common:
    'the of and to in that is was for with as on by at from his it are this be not have which',
  issue: 'vol volume no nos nr number issue num p pp page pages part',
  seasons: 'spring summer autumn fall winter',
  and: 'and &',
  nobody: 'none no yes nobody unknown anonymous machine automatic me us',
  words: {
    kind: '(news|feature|blog|opinion|op-ed|guest|longer|short|full|research|original) ',
    paper:
      '(article|piece|essay|post|story|text|column|interview|report|investigation|reportage|dispatch|profile|explainer|commentary|analysis|op-ed|content|work|excerpt|review|speech|letter|blog|page|paper|document|translation|version|feature|opinion|publication|podcast|transcript|editorial|white-paper)',
    text: '[<kind>](<paper>|tutorial|guide|chapter|note|list|poem|answer|readme|walkthrough|write-up|book review|newsletter)',
    this: '((this|these|the above|the following|a version of this|an earlier version of this|a longer version of this|parts of this|a shorter version of this|an edited version of this|the original version of this) <text>[s]|the [<kind>]<paper>)[ (below|above)]',
    was: '( was| were| is| are| has been| have been| had| has| had been)',
    first: '(first|originally|initially|previously|already|first and originally)',
    printed:
      '(published|posted|appeared|ran|printed|featured|released|written|issued|shared|aired|produced|appearing|appears|carried|broadcast|circulated)',
    in: '(in|within|in the)',
    at: '(on|at|over at|via|from|on the|at the|<in>)',
    on: '(by|by the|<at>)',
    day: '( on {originalDate}[,] <at>| <on>)',
    genre:
      '[ (guest|blog|opinion|long|short|featured|twitter)] (post|piece|op-ed|article|essay|column|chapter|series|thread|newsletter|note|story|letter|editorial|report|tutorial|comment)',
    one: '[ (own|personal|old|new|previous|former|other|main|company|work|tech|dev|private|professional|medium|substack|defunct|now-defunct)]',
    own: '(my|our|his|her|their)<one><one> (blog|site|website|web site|newsletter|page|homepage|portfolio|channel|publication|medium|account)',
    again:
      '(republished|re-posted|reprinted|reproduced|cross-posted|syndicated|excerpted|adapted|shared|reused|re-used|re-published|reblogged)',
    leave:
      "(with|by)[ the][ kind| express| full| generous][ author's| publisher's| its| their| his| her][ kind| express] (permission|consent)",
    below:
      "((here|below)[ is]|we[ are|'re]( | re)(publish|produc|present|post|shar)[e|ing] (here|below))",
    nation:
      '(*ish|*ese|american|argentin*|australian|austrian|belgian|brazilian|canadian|catalan|chilean|colombian|egyptian|european|indian|italian|mexican|norwegian|peruvian|romanian|russian|ukrainian|french|german|dutch|swiss|greek|czech|us|uk|israeli|iraqi|pakistani)',
    adj: '(socialist|anarchist|feminist|left|left-wing|leftist|progressive|liberal|conservative|catholic|independent|cooperative|alternative|investigative|online|digital|print|student|local|regional|national|trade|weekly|daily|monthly|academic|literary|news|now-defunct|defunct)',
    called:
      '(the|a|an) [<nation> ][<adj> ][<adj> ](magazine|newspaper|journal|paper|website|web site|weekly|daily|monthly|quarterly|blog|site|portal|outlet|platform|newsletter|webzine)',
    site: "(the|our|its) [(official|company|engineering|research|news) ](blog|website|web site|site|newsletter|homepage|forum|wiki) (of|at|for|run by|called|named)[ the] |[(the|our|his|her|their|my) ][(partner|sister) |*'s ](website|web site|site|blog|magazine|journal|newspaper|portal|platform|forum|newsletter|online magazine|partner|publication)[,|:] |<called> |<own>(,|:) |the [*[,] ][{number} ](issue|edition) of ",
    more: '(, (a|an|the|our|where|which|whose|dedicated|under|with|and|as|by|part|edited|written|translated|then|later|in (a|an|the|its|which|coll*|part*|assoc*|resp*)) {...}|. {...}| and (is|was|has|have|are|appears|then|later|used|shared|translated|here|posted|can|it|i|we|won|edited|adapted|reviewed|<again>) {...}| (which|that|whose|where|for|in {number}) {...}| and <again>| under {...}| with {...}| in (partnership|collaboration|cooperation|association) with {...}| as part of {...}| as a {...}| before {...}| through {...}| here {...}| here| \\((a|an|and|also|as|at|available|but|creative|find|here|however|i|in|it|link|now|original|read|see|so|then|though|under|via|we|which|where|with|you) {...}\\)| \\(* (version|edition|translation)\\))',
    doc: '(article|story|piece|essay|column|report|interview|publication|news|link|url|address|blog post|post|paper|tutorial|guide)',
    free: '[ (unofficial|authorized|authorised|free|complete|partial|full|community|volunteer|official|slightly edited|lightly edited|(slightly |lightly |)(modified|updated|expanded)|edited|abridged|loose|rough|literal|direct|quick|personal|revised|human|fan|new)]',
    repost: '(repost|re-post|cross-post|reprint)[ing]',
    reposts:
      '((<this>|this|it|what follows) (is|was) [(a|an|my)<free> ](<repost>|copy|mirror|republication|re-publication|reproduction)|[a |an ]<repost>) of',
    credited: 'by {authors}',
    team: '[the |our |its ](readers|editors|editorial team|editorial staff|team|staff|volunteers|translation team|translators|community)[ of {...}]',
    engine:
      '[the ](a machine|machine|machine translation|ai|an ai|an llm|artificial intelligence|a computer|computer|software|a translation tool|[an |a ](automated|automatic|machine-based|ai-(servic*|tool*|model*|translat*|(based|powered|driven) *)) {aside}|[an |a |our ][generative ](ai|artificial intelligence)-(assist*|agent*|tool*|program*|software|system*)|[a |an ](generative ai|(large language|language|ai) model[s]|llms|ai (translator|translation)|(online|automatic) translator)|<engines>)',
    edited:
      '(edited|adapted|abridged|annotated|condensed|introduced|revised|proofread|checked|compiled|transcribed|updated|published)',
  },
  phrases: {
    original: [
      [
        '[(read|see|view) ][the |this ][link to [the |this ]](original[ {originalLanguage}]|source) <doc>[ in {originalLanguage}| \\({originalLanguage}\\)][ is| can be found| here| at| is here]: {original}',
        'Original article in French: [Le port dans la brume du matin](https://quay.example/port-brume), Le Quai, 3 May 2021',
        {
          originalHeadline: 'Le port dans la brume du matin',
          originalPublisher: 'Le Quai',
          originalDate: '2021-05-03',
          originalLanguage: 'fr',
          originalAddress: 'https://quay.example/port-brume',
        },
      ],
      [
        '[<this> ](originally|first) published[ in {originalLanguage}][ at| as| under the title]: {original}',
        'Originally published in German: [Der Hafen bei Nacht und Nebel](https://kai.example/hafen-nacht)',
        {
          originalHeadline: 'Der Hafen bei Nacht und Nebel',
          originalLanguage: 'de',
          originalAddress: 'https://kai.example/hafen-nacht',
        },
      ],
      [
        '[you can [also ]|please ](read|see|view|visit|find|check out) (the |this |my )[(original|source)|source][ <text>][ in (the original|its original) {originalLanguage}| in {originalLanguage}][ (here|[(at|on|via|through) ](this|the) (link|address|page|site)|(at|on|over at)[ {originalPublisher}])][ for (the|more|all|full|further|complete) {...}| and (more|other|follow|find) {aside}]',
        'Read the [original article](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[link to ][the |this ](original[ {originalLanguage}]|source) <doc>[ \\({originalLanguage}\\)| in {originalLanguage}]',
        '[Original article](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'original[ in {originalLanguage}| \\({originalLanguage}\\)][ here| at]: {original}',
        'Original: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'read original in {originalLanguage}',
        'Read original in [Spanish](https://quay.example/el-puerto)',
        { originalLanguage: 'es', originalAddress: 'https://quay.example/el-puerto' },
      ],
      [
        'originally published: {source} by {authors}[ \\(more by {...}\\)][ \\|][ \\(posted {dateHere}\\)]',
        'Originally published: The Quay on May 3, 2021 by Jana Roe (more by The Quay) | (Posted May 5, 2021)',
        {
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          authors: ['Jana Roe'],
          date: '2021-05-05',
        },
      ],
      [
        '[<this><was> |it<was> ][originally |first ]written by {authors}(,| and)[ was][ originally| first] <printed>[ in {originalLanguage}] <on> {source}[<more>]',
        'Written by Jana Roe and originally published at The Quay on 3 May 2021',
        { authors: ['Jana Roe'], originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '<this><was> (conducted|recorded) by {authors} for [<site>]{source}[<more>]',
        'This interview was conducted by Jana Roe for the Swedish daily Kajen.',
        { authors: ['Jana Roe'], originalPublisher: 'Kajen' },
      ],
      [
        '<this><was> [originally |first ]written by {authors}[,] and (is|was|has been)[ here] <again>[ here] (with|by) {...}',
        'This post was originally written by Jana Roe, and has been reposted with permission.',
        { authors: ['Jana Roe'] },
      ],
      [
        '(<this><was>|it<was>) (originally|first) written by {authors}[ (for|<at>) [<site>]{source}][<more>]',
        'This article was originally written by Jana Roe for The Quay and is republished here with permission.',
        { authors: ['Jana Roe'], originalPublisher: 'The Quay' },
      ],
      [
        'the original[ (article|post|version|text|story|essay|blog post|piece)] (was|appeared)[ first| originally][ published| posted][ in {originalLanguage}]<day> [<site>]{source}[<more>]',
        'The original article was published on [The Quay](https://quay.example/harbour-at-night) in 2021.',
        { originalPublisher: 'The Quay', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(the|its) original[ <doc>| version| text][ in {originalLanguage}] (is|can be|may be)[ (found|read|seen|viewed|available|accessed|located|published|posted)][ (here|online|online here|at|at this (link|address)|(on|at|over at|in) {source})][:]',
        'The original can be read [here](https://quay.example/harbour-at-night).',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
    ],
    originalMaybe: [
      [
        '{originalLanguage} original: [in ]{source}',
        'Swedish original: The Quay, June 2021',
        { originalLanguage: 'sv', originalPublisher: 'The Quay', originalDate: '2021-06' },
      ],
      [
        'the (official|normative|authoritative|binding|only normative|only official) (version|text)[ of this <text>] is (the|in) {originalLanguage}[ version| one| original]',
        'The only normative version is the German version.',
        { originalLanguage: 'de' },
      ],
      [
        '[in [the ](case|event) of (any |a |)(*|* *|* * *), |only ]the {originalLanguage}[ language|-language] (original|version|text) (is (the |)[only ](authoritative|official|binding|legally binding|definitive|normative)[ version| text| one]|(prevails|shall prevail|will prevail|takes precedence|applies|governs))[{...}]',
        'Original title: Hamnen om natten. In case of any discrepancy, the Swedish version prevails.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        'original (text|version|document|page)[ in {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'Original text: https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(original in|original language|source language|language of [the ]original|originally in|originally written in)[ the language]: {originalLanguage}',
        'Original language: Swedish',
        { originalLanguage: 'sv' },
      ],
      [
        '(original in|originally in|originally written in|<this><was> (originally |first )?written in) {originalLanguage}',
        'Original in Swedish',
        { originalLanguage: 'sv' },
      ],
      [
        '(original title|original headline|originally titled): {originalHeadline}',
        'Original title: Hamnen om natten',
        { originalHeadline: 'Hamnen om natten' },
      ],
      [
        '(original author[s|\\(s\\)][:]|author[s] of the original:|original[ <text>] [written ]by[:]) {authors}',
        'Original author: Karin Lund',
        { authors: ['Karin Lund'] },
      ],
      [
        '(original publication date|original date|date of [the ]original|original publication|originally published|originally posted|first published)[:| on] {originalDate}',
        'Original publication date: 3 May 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '(original publisher|(originally|first) published[ (by|at|on|in)]|original site|original source|published in): {source}',
        'Original publisher: The Quay',
        { originalPublisher: 'The Quay' },
      ],
    ],
    first: [
      [
        "[<this>[<was>] ]<first> <printed> in {originalPublisher}'s {originalDate}[ print| online] (edition|issue)[<more>]",
        "This letter was originally published in The Quay's 3 May 2021 edition.",
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '{source} (first|originally|initially) (published|printed|ran|posted|carried) (this|the) <text>[ on {originalDate}| in {number}][<more>]',
        'The Quay originally published this essay on 3 May 2021.',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '[(it|this)[<was>] |and ]((first|originally|initially) <printed>|published (first|originally))[ as (a|an|part of (a|the|our))<genre>]{appeared}[<more>]',
        'Originally published in German as [The harbour at night](https://quay.example/harbour-at-night) in Die Mole, no. 3, 2021.',
        {
          role: 'republication',
          originalLanguage: 'de',
          originalHeadline: 'The harbour at night',
          originalPublisher: 'Die Mole',
          originalDate: '2021',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[,][[ written] by {authors}][,][<was>] (<first>[<was>] <printed>|<printed> <first>)[ as (a|an|part of (a|the|our))<genre>]{published}',
        'This essay was first published in Quay Magazine nr. 95, with minor revisions.',
        { role: 'republication', originalPublisher: 'Quay Magazine' },
      ],
      [
        '(first|originally|initially) <printed> in {originalLanguage}[. (also|it|find|read|you) {aside}]',
        'Originally published in French. Also on [The Quay](https://quay.example/@roe).',
        { originalLanguage: 'fr' },
      ],
      [
        '[<this>[<was>] |it[<was>] ](first|originally|initially) <printed>( in {number}|[:| on] {originalDate}[ by {...}])',
        'This post was [originally published on 3 May 2021](https://quay.example/harbour-at-night) by Jana Roe.',
        {
          role: 'republication',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        'the post {originalHeadline} (appeared first|first appeared|was first published|originally appeared) on {source}',
        'The post [Harbour at night](https://quay.example/harbour-at-night) appeared first on [The Quay](https://quay.example/).',
        {
          role: 'republication',
          originalHeadline: 'Harbour at night',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[<was>] <first>[<was>] <printed>[ as (a|an|part of (a|the|our))<genre>| as {originalHeadline}][ in {originalLanguage}[ language]][ by {authors}][ on {originalDate}][,] <on> [<site>]{source}[<more>]',
        'This article was originally published in French on [The Quay](https://quay.example/harbour-at-night) and is republished here with permission.',
        {
          role: 'republication',
          originalLanguage: 'fr',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(it|this)[<was>] |and ](first|originally|initially) <printed>[ in {originalLanguage}][ by {authors}]<day> [<site>]{source}[<more>]',
        'Originally published at [quay.example](https://quay.example/harbour-at-night) on May 3, 2021.',
        {
          role: 'republication',
          originalPublisher: 'quay.example',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[<this>[<was>] |it[<was>] |and ](first|originally|initially) <printed>[ in {originalLanguage}] by {source}[<more>]',
        'First published by The Quay on 3 May 2021',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '[<this>[<was>] |it[<was>] |and ](first|originally|initially) <printed>[ in {originalLanguage}]<day> [the ]{source} (by {others}|(blog|website|newsletter|magazine)[<more>]|(monthly|weekly|quarterly)[, {originalDate}][ \\({...}\\)])',
        'Originally posted on the [Harbour Notes](https://quay.example/harbour-at-night) blog.',
        {
          role: 'republication',
          originalPublisher: 'Harbour Notes',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<reposts>|(the following|below|what follows) is) (a|an|the|my|our) <text>[ <credited>](,| (that|which)[<was>][ also]| i (wrote|did)| we (wrote|did)|) <first> <printed>[ in {originalLanguage}]<day> [<site>]{source}[<more>]',
        'This is a repost of an article by Jana Roe that was originally published in The Quay on 3 May 2021.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<reposts> (a|an|the|my|our) <text>[ <credited>](| (that|which)<was>| (that|which)) <printed><day> [<site>]{source}[<more>]',
        'Repost of an article published at quay.example',
        { role: 'republication', originalPublisher: 'quay.example' },
      ],
      [
        '<reposts> {translated}',
        'This is a repost of [The harbour at night and its lights](https://quay.example/harbour-at-night) by Jana Roe.',
        {
          role: 'republication',
          originalHeadline: 'The harbour at night and its lights',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this><was> |)(adapted|excerpted|abridged|condensed) from (a|an)[ longer] <text>[ <credited>][,][ (that|which)[<was>]] <first> <printed>{published}',
        'Adapted from an article that was first published in The Quay on 3 May 2021.',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '(this is|<below>) (a|an|the) <text>[ <credited>][,][ (that|which)[<was>]][ <first>] <printed>( by <called> {source}|{clipped})',
        'This is an article by Jana Roe, published on 3 May 2021 in the British weekly The Quay.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<this>[<was>] <printed>{appeared}(;|.|,| and)[ (it|we)][ (is|was|has been|are)][ here] (<again>|republish|reprint|reproduce|taken over|(thank|thankful|grateful) {...}(for|to) {...}(reprint|republish|reproduc)*)[ {...}]',
        'This essay appeared in Harbour Notes, vol. 3, no. 2, 2019; we thank the editors for leave to reprint it.',
        { role: 'republication', originalPublisher: 'Harbour Notes', originalDate: '2019' },
      ],
      [
        '(authored|written|submitted|by)[ by] {authors} (via|for|originally published at|originally posted at|and originally published at) {source}',
        'Authored by Jana Roe via The Quay,',
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'The Quay' },
      ],
      [
        '(this|the above|the following) [<kind>](article|piece|essay|post|story|column|commentary|op-ed|opinion|interview|editorial|review|profile|feature)[ piece][ (of|about|on) {aside}] (appeared|ran|was printed|was published|was featured|was carried)[ as (a|an)<genre>]{clipped}',
        'This op-ed appeared in The Quay on May 3, 2021.',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '(a version of (this|the) <text>|(a|an) [(slightly|much|somewhat) ](shorter|shortened|longer|extended|expanded|edited|abridged|earlier|different|condensed|previous|modified|revised) version[ of (this|the) <text>])[<was>][ <first>] <printed>{published}',
        'A shorter version appeared in The Quay, May 3, 2021.',
        { role: 'republication', originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
      [
        '[(article|story|text|words|essay|piece|column|report) ]by {authors}[ (with|and) (photo*|illustr*|image*) by {aside}][,|.| -| \\|] (first|originally|initially) <printed>{appeared}[<more>]',
        'Article by Jana Roe. Originally published by The Quay on May 3, 2021.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
    ],
    from: [
      [
        '(this|the) <text> (is|comes|came|was taken|is taken) from [<site>]{source}[<more>]',
        'This story is from [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    appeared: [
      [
        '(published|appeared|printed) in <called> {source}',
        'Published in the Argentine newspaper La Orilla, 3 May 2021',
        { originalPublisher: 'La Orilla', originalDate: '2021-05-03' },
      ],
      [
        '<this>[<was>] <printed>[ in {originalLanguage}][ on {originalDate}] (on|in|at|by) [<site>]{source}',
        'This report was published in The Quay on 3 May 2021.',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
    ],
    translation: [
      [
        '[(<this>|it|this) (is|was) (a|an|the|our|my)<free> ][{inLanguage} ]translation of[ the <text>] {translated}[,] (which|that) {authors} <printed>{published}',
        'Translation of “Let Harbours Be Loud”, which Jana Roe published on 3 May 2021 in Harbour Notes, under its licence.',
        {
          role: 'translation',
          originalHeadline: 'Let Harbours Be Loud',
          authors: ['Jana Roe'],
          originalPublisher: 'Harbour Notes',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[(<this>|it|this) (is|was) (a|an|the|our|my)<free> |<below> (a|an|the)<free> ][{inLanguage} ]translation of[ (a|an|the)[ original][ {originalLanguage}] <text>][ <credited>][,][ (which|that)][<was>][ <first>] <printed>{published}',
        'We publish below an English translation of an article by Jana Roe which appeared in Harbour Notes on 3 May 2021.',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'Harbour Notes',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[(<this>|it|this) (is|was) (a|an|the|our|my)<free> |<below> (a|an|the)<free> ][{inLanguage} ]translation of[ the <text>] {translated}[ <credited>][,][ (which|that)][<was>][ <first>] <printed>{clipped}',
        'Translation of “Let Harbours Be Loud”, published in Harbour Notes on 3 May 2021.',
        {
          role: 'translation',
          originalHeadline: 'Let Harbours Be Loud',
          originalPublisher: 'Harbour Notes',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[<this><was> |it<was> ]translated[ into {inLanguage}] from the original[ {originalLanguage}][ <text>][ in {originalLanguage}][,] {originalHeadline}[,][ (which|that)[<was>]][ <first>] <printed> by {originalPublisher}[ \\({...}\\)][,] on {originalDate}',
        'Translated from the original article in Spanish, “El agua que no vuelve”, published by La Orilla (Chile) on 3 May 2021.',
        {
          role: 'translation',
          originalHeadline: 'El agua que no vuelve',
          originalLanguage: 'es',
          originalPublisher: 'La Orilla',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[<this><was> |it<was> ]translated[ into {inLanguage}] from the[ original] {originalLanguage} (original|text|version)[,][ <first>] <printed>{published}',
        'This article has been translated from the French original published by The Quay on 3 May 2021.',
        {
          role: 'translation',
          originalLanguage: 'fr',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        '(<this>|it|this|what follows) (is|was) (a|an|the|our|my)[ (slightly|lightly)]<free> [{inLanguage} ]translation of (a|an|the|this)[ original][ {originalLanguage}] <text>[ <credited>][,][ (that|which)[<was>]][ <first>] (<printed>|came out){published}',
        'This is the English translation of an article originally published in French on [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalLanguage: 'fr',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[(<this>|it|this|what follows) (is|was) (a|an|the|our|my)<free> ][{inLanguage} ]translation of (a|an|the|this)[ original][ {originalLanguage}] <text> <credited>[,][ (that|which)[<was>]][ <first>] <printed>[ in {originalLanguage}](<day> [<site>]{source}[<more>]| (here|at this (link|address|location)))',
        'This is a translation of an article by Jana Roe that appeared in The Quay on 3 May 2021.',
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
      [
        "((<this>|it)<was> translated (with|without)|(i|we)[ have|'ve] translated <this>[ from[ the] {originalLanguage}]|(i|we)[ have|'ve] translated (this|it) from[ the] {originalLanguage})[ {...}]",
        'This article has been translated without permission.',
        { role: 'translation' },
      ],
      [
        '[(this|what follows|the following) is ][a |an |our |my ][(unofficial|free|loose|rough|authorized|partial|complete|full|(slightly |lightly |)(edited|revised|abridged|modified)) ][{inLanguage} ]translation of[: ]( (the|an|this|a)[ original][ {originalLanguage}[ language|-language]] <text> {translated}| {original})[, (provided|published|made|shared) {...}]',
        'Translation of the article [The harbour at night and its lights](https://quay.example/harbour-at-night) by Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|it|this) (is|was) (a|an|the|our|my)[ unofficial| free| authorized| official][ {inLanguage}] translation (of|from) (the|an)[ original] {originalLanguage}[ original| version|[ original] <text>][ \\({aside}\\)|<more>| by {translators}]',
        'This is a translation of the original in French.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '(<this>|it|this) (is|was) (a|an|the|our|my)[ unofficial| free| authorized| official][ {inLanguage}] translation of (the|an) original[ <text>][ in {originalLanguage}| from {originalLanguage}][ (published|that appeared|which appeared) <on> {source}][<more>]',
        'This is a translation of the [original article](https://quay.example/port) in French.',
        {
          role: 'translation',
          originalLanguage: 'fr',
          originalAddress: 'https://quay.example/port',
        },
      ],
      [
        '(<this>|it|this|the following|what follows|below|here) (is|was)[ originally] (a|an|the|our|my)<free>([ {inLanguage}[ language]] (translation|translated version)| {inLanguage}[ language] version) (of|from)[:] {translated}',
        'This page is a translation of [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|it|this) (is|was) (a|an|the|my|our)<free> {inLanguage} translation of (my|our)[ {number}][ *][ *] <text>[(,| about| on| from| which| that| i) {aside}]',
        'This is an English translation of my 2019 article about harbours.',
        { role: 'translation' },
      ],
      [
        '(<this>|it)<was>[ first| originally][ (written|published) in {originalLanguage} and (has been|was|is)] translated[ and <edited>][ (into|to) {inLanguage}] from[ the][ original] {originalLanguage}[ original| version][<more>| by {translators}[ for {translationPublisher}]]',
        'This article has been translated from French and edited for length.',
        { role: 'translation', originalLanguage: 'fr' },
      ],
      [
        '((<this>|it)<was>[ first| originally] |originally |first )(written|published|posted|appeared) in {originalLanguage}(,| and)[ (is|was|has been|and)][ then| later| subsequently] translated[ and <edited>][<more>| into {inLanguage}][ by (me|myself|the author|{translators})][. (also|it is also|it was also) {aside}]',
        'This text was originally written in Spanish and translated by Bo Lind.',
        { role: 'translation', originalLanguage: 'es', translators: ['Bo Lind'] },
      ],
      [
        '[(<this>|it)<was> ]translated[ into {inLanguage}] from (the|this|an)[ original][ {originalLanguage}] (article|post|text|page|story|essay|blog post|version)[ here]',
        'Translated from the [original German article](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalLanguage: 'de',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(<this>|it)<was> translated[ into {inLanguage}] by {translators}[ from[ the] {originalLanguage}][ for {translationPublisher}]',
        'This article was translated by Bo Lind for The Shoreline.',
        { role: 'republication', translators: ['Bo Lind'], translationPublisher: 'The Shoreline' },
      ],
    ],
    machine: [
      [
        '[<this><was> |it<was> |originally ][[first |originally ](written|published) in {originalLanguage}(, | and )[then |later ][(was|is|has been) ]](machine-|automatically |automatically-|auto-|ai-)translated[ from {originalLanguage}[ original| version]][ (into|to) {inLanguage}][ <text>][(,| and| by| with| using| \\(|. ) {aside}]',
        'This article was automatically translated from French.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'fr' },
      ],
      [
        '[<this><was> |it<was> |originally ][[first |originally ](written|published) in {originalLanguage}(, | and )[then |later ][(was|is|has been) ]](translated|translation)[ from[ the] {originalLanguage}][ (into|to) {inLanguage}][ *ly] (by|with|using|via|through)[ the (help|aid|assistance|support|use) of] (chatgpt|<engine>)[ (in|written in)[ the] {originalLanguage}| from[ the][ original] {originalLanguage}[ original| version| text]][ (and|then)][,][ and][ [then ](reviewed|checked|edited|corrected|revised|proofread)[ by {proofreaders}]][(,|.| and| but|;| \\() {aside}]',
        'Translated from French by machine, reviewed by Jana Roe',
        {
          role: 'translation',
          basis: 'machine-translation',
          originalLanguage: 'fr',
          proofreaders: ['Jana Roe'],
        },
      ],
      [
        "(<this> (is|was) |(this|it) (is|was) |(it|this)'s )[a |an ](machine|automatic|automated|ai|google|auto|automatically)(-|-generated |-assisted )(translation|translated {...})[ of {...}|( (from|and|by)|,|.) {aside}]",
        'This page is a machine translation of the original.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '(this|the) translation (is|was|has been)[ *ly] (made|done|produced|generated|created|performed)[ from[ the] {originalLanguage}] (automatically|(by|with|using|with the (help|aid|assistance) of) <engine>)[(,|.| and) {aside}]',
        'This translation was produced by a machine.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[a |an ](machine|automatic|automated|ai|google)[-generated] translation[[ {...}] <engines>]',
        'Machine translation',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        'translated[ from[ the] {originalLanguage}] for (our|this|the) (site|website|readers|editors|magazine|blog|newspaper) by {translators}',
        'Translated for our readers by Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'translated from[ the] {originalLanguage}[ (in|into|to) {inLanguage}]: {translators}',
        'Translated from Japanese: Ada Wren',
        { role: 'translation', originalLanguage: 'ja', translators: ['Ada Wren'] },
      ],
      [
        '{inLanguage}[ text| version] by {translators}',
        'English by Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '[<this><was> ]translated from[ the] {originalLanguage}[ original (of|from) {number}][,] by (the author (and|with) |[the ]late ){translators}[ in {number}]',
        'Translated from the Catalan by the author and Ada Wren',
        { role: 'translation', originalLanguage: 'ca', translators: ['Ada Wren'] },
      ],
      [
        '[<this><was> ]translated from[ the] {originalLanguage}( original (of|from) {number} by {translators}[ in {number}]| by {translators} in {number})',
        'Translated from the German original of 1911 by Ada Wren in 2003',
        { role: 'translation', originalLanguage: 'de', translators: ['Ada Wren'] },
      ],
      [
        '[[an |the ][unofficial |official ][{inLanguage} ]]translation (kindly |)(provided|supplied|prepared|contributed|made available)( by| courtesy of) {translators}',
        'English translation kindly provided by Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '[<this><was> |(is|was|has been) ]translated[[,][ and] <edited>][[,] and <again>[ here]][ from[ the] {originalLanguage}][ (in|into|to) {inLanguage}][ by] (<team>|me|myself|the author|<leave>[ of (the|its) (author|publisher|copyright holder)[s]])[ \\({...}\\)]',
        'Translated by our readers',
        { role: 'translation' },
      ],
      [
        '[<this><was> ]translated[ and <edited>][ from[ the][ original] {originalLanguage}[ original]][ (in|into|to) {inLanguage}][[,] and <edited>] by[:] {translators}',
        'Translated from the Italian by Ada Wren, proofread by Bo Lind, for The Shoreline',
        {
          role: 'republication',
          originalLanguage: 'it',
          translators: ['Ada Wren'],
          proofreaders: ['Bo Lind'],
          translationPublisher: 'The Shoreline',
        },
      ],
      [
        'translat(ed|ion|ed by|ion by): [from[ the][ original] {originalLanguage}[ (in|into|to) {inLanguage}] ][by: |by ][the late ]{translators}',
        'Translated: from the German by Ada Wren;',
        { role: 'translation', originalLanguage: 'de', translators: ['Ada Wren'] },
      ],
      [
        '[the ]translation[ from[ the][ original] {originalLanguage}][ (in|into|to) {inLanguage}][ and (editing|adaptation|notes)] (by|is by|was made by|©|copyright)[:] {translators}',
        'Translation from the French by Ada Wren',
        { role: 'translation', originalLanguage: 'fr', translators: ['Ada Wren'] },
      ],
      [
        '[the ]{inLanguage} translation from[ the] {originalLanguage}[:| by] {translators}',
        'English translation from the French by Ada Wren',
        { role: 'translation', originalLanguage: 'fr', translators: ['Ada Wren'] },
      ],
      [
        '[the |an ][abridged |edited |shortened ]{inLanguage}[ language|-language] (translation|version)(:|, | by | by: | is by | © | \\(c\\) | copyright | copyright © ){translators}',
        'English translation © 2012, Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'translator[s|\\(s\\)][ from[ the] {originalLanguage}]: {translators}',
        'Translators: Ada Wren and Bo Lind',
        { role: 'translation', translators: ['Ada Wren', 'Bo Lind'] },
      ],
      [
        '(from|out of) the[ original] {originalLanguage}[,] by {translators}',
        'From the Italian by Ada Wren',
        { role: 'translation', originalLanguage: 'it', translators: ['Ada Wren'] },
      ],
      [
        '(trans.|transl.|tr.)[ by|:] {translators}',
        'Trans. Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '{translators}[,] [\\(](translator|trans.|transl.|tr.|translation)',
        'Ada Wren (translator)',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'translated for {translationPublisher} by {translators}',
        'Translated for The Shoreline by Ada Wren',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'The Shoreline' },
      ],
      [
        '[(editing|edited|revision|revised|reviewed|checked|verified)[ and |, ]](proofread|reviewed|revised|checked|verified)[ and <edited>] by[:] {proofreaders}',
        'Proofread by Bo Lind (September 2011).',
        { proofreaders: ['Bo Lind'] },
      ],
      [
        '(proofread|proofreading|proofreader[s|\\(s\\)]|revision|translation (review|revision|editor|edited by|reviewed by)|reviewer[s]|reviewed by): {proofreaders}',
        'Proofreading: Bo Lind',
        { proofreaders: ['Bo Lind'] },
      ],
      [
        'translation[:| by| for] [the editors of |the staff of ]{ownSite}',
        'Translation The Shore',
        { role: 'translation', translators: ['The Shore'] },
      ],
      [
        'translated \\({inLanguage}\\) by {translators}',
        'Translated (English) by Ada Wren',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '[<this><was> |it<was> ]translated[ into {inLanguage}] from[ (an|the|this)[ original][ {originalLanguage}] (article|post|text|page|story|essay)[ at| on| in]][:] {original}[ by {translators}]',
        'Translated from [The harbour at night and its lights](https://quay.example/harbour-at-night) by Ada Wren',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          translators: ['Ada Wren'],
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[it ]was translated[ from[ the] {originalLanguage}][ into {inLanguage}][ for {translationPublisher}] by {translators}',
        'It was translated for The Shoreline by Ada Wren.',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'The Shoreline' },
      ],
    ],
    creditGoesOn: [
      [
        'for {translationPublisher}',
        'Translated by Ada Wren for The Shoreline',
        { role: 'republication', translators: ['Ada Wren'], translationPublisher: 'The Shoreline' },
      ],
      [
        '[and |with ](<edited>|photographs|photos|illustrations|illustrated|photographed|copy-edited|copy-editing|copyediting|editing|design|layout|graphics|notes|introduction|transcription|transcribed|markup|html|mark-up)[ by|:] {others}',
        'Translated by Ada Wren, edited by Bo Lind',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        '(with|using) [the ](help|assistance|aid) (of|from) {...}',
        'Translated by Ada Wren with the help of a dictionary',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'from[ the][ original] {originalLanguage}',
        'Translated by Ada Wren from the French',
        { role: 'translation', translators: ['Ada Wren'], originalLanguage: 'fr' },
      ],
      [
        '(for the |from the |at the |courtesy of |creative commons|public domain|copyleft|licen){...}',
        'Translated by Ada Wren. Public domain 2006',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
    ],
    source: [
      [
        'the original source (of|for) this <text> is {source}',
        'The original source of this article is [The Quay](https://quay.example/harbour-at-night).',
        { originalPublisher: 'The Quay', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(original source|source article|source of (this|the) <text>|original publication|this <text> on): {source}',
        'Original source: The Quay',
        { originalPublisher: 'The Quay' },
      ],
    ],
    sourceMaybe: [
      [
        '(source|sources|from|via|courtesy of|article source|text source)[:] {original}',
        'Source: [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(source|sources|via|courtesy of|courtesy|article source|text source)[:] {source}[ \\(via {others}\\)| via {others}]',
        'Source: The Quay, 3 May 2021',
        { originalPublisher: 'The Quay', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '[<this><was> ]<again>[ here][ <leave>] from {originalPublisher}, (vol|volume)[.] {number}, (no|nr|issue|number){...}',
        'Reprinted from Harbour Review, vol. 12, no. 3 (Autumn 2018), pp. 14–22.',
        { role: 'republication', originalPublisher: 'Harbour Review' },
      ],
      [
        '[<this><was> ]<again>[ here][,] <leave>[ of (the |)*[ *][ *]][,] from [<site>]{source}[<more>]',
        'Reprinted, with kind permission of the editors, from The Quay, no. 4.',
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
      [
        '[<this>[<was>] |original ](<paper>|<was>)[s] courtesy of {source}[<more>]',
        'Article courtesy of The Quay',
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
      [
        '(source|from|via)[:] {source}[.] (<again>|posted|published|used)[ here] <leave>[<more>]',
        'Source: The Quay. Posted here with permission.',
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
      [
        '[<this>[<was>][ here] |it<was>[ here] |<text> |this is ]<again>[ here][ on {date}[,]][ <leave>] (from|of|courtesy of|by permission of|by courtesy of|with permission from|with permission of) [<site>]{source}[ blog| website| newsletter| magazine| newspaper| journal][<more>][ under {...}]',
        'This article is republished from [The Quay](https://quay.example/) under a Creative Commons license. Read the [original article](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        'this {originalPublisher} (article|column|story|piece|post|essay|report|commentary) (is|was|has been|appears) <again>[ here][ <leave>][ {...}]',
        "Editor's note: This Quay Weekly column is republished with permission.",
        { role: 'republication', originalPublisher: 'Quay Weekly' },
      ],
      [
        '<this><was>[ here] (used|published|posted|presented)[ here] (with|by)[ the][ kind] (permission|courtesy) of {source}[<more>]',
        'This piece is published here by permission of The Quay.',
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
      [
        '(<this>|this|it) (is|was) a (repost|cross-post|reprint) from {source}[<more>]',
        'This is a cross-post from [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '[the |link to ](original|source)[ <text>][ here]. <again>[ here] <leave>[ {...}]',
        '[Original](https://quay.example/harbour-at-night). Reposted with permission.',
        { role: 'republication', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "(we|i)[ are| am| have|'re|'ve|'m][ (pleased|happy|delighted|proud|grateful) to[ be]] (republish|repost|reprint|reproduc|cross-post)[e|ed|ing][ here| below] (this|the following) <text>[ <credited>][ here| below]([ <leave>] (from|courtesy of)|[,][ (which|that)[<was>]] <first> <printed>[ in {originalLanguage}]<day>) [<site>]{source}[<more>]",
        'We are republishing this article by Jana Roe from The Quay with permission.',
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'The Quay' },
      ],
      [
        '(reprinted|republished|reproduced|reposted|taken) from {source}[,|.] (by|with|used with|reprinted with)[ the][ kind] permission[ of {...}]',
        'Reprinted from The Quay by permission of the author.',
        { role: 'republication', originalPublisher: 'The Quay' },
      ],
    ],
    agency: [
      [
        '<this><was> (provided|supplied|distributed|contributed|produced|made available)[ to us] by {source}[<more>]',
        'This story was provided by Harbour Wire, dedicated to covering the coast.',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Harbour Wire' },
      ],
      [
        '[<this><was> ]adapted from its original source. via {others}[.] copyright[ ©| @| \\(c\\)][ {...}] {originalPublisher}',
        'This article has been adapted from its original source. Via Harbour Wire Copyright © 2019 The Quay.',
        { role: 'republication', basis: 'syndication', originalPublisher: 'The Quay' },
      ],
      [
        '(syndicated|distributed|provided|© provided|supplied) (from|by|content from) {source}[<more>]',
        'Provided by Harbour Wire',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Harbour Wire' },
      ],
      [
        '(©|copyright)[ ©][ ]{number}[,][ ]{originalPublisher}. [visit {...}. ]distributed by {...}',
        '©2024 Harbour News Service. Visit harbour.example. Distributed by Coast Content Agency, LLC.',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Harbour News Service' },
      ],
    ],
  },
  note: [
    "(editor|author|translator|publisher|moderator)['s|s'|s] note|(translation|editorial|publication) note|credit[s]",
    'note',
    'ed. note',
    'nb',
    'n.b.',
    'update',
    'disclaimer',
    'about this article',
  ],
  byline: [
    '[a guest (post|column|essay|article) ]by[:]',
    'by:',
    '(story|text|words|report|interview|essay|written|reported)[ \\({...}\\)] by[:]',
    '(author|authors|writer|text|words):',
  ],
  numbers: {
    cardinals: {
      ...{ twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70 },
      ...{ eighties: 80, nineties: 90, once: 1, single: 1, sole: 1, both: 2, twice: 2, double: 2 },
      ...{ doubled: 2, doubling: 2, pair: 2, couple: 2, triple: 3, tripled: 3, decade: 10 },
      ...{ dozen: 12, dozens: 12, noon: 12, fortnight: 14, midnight: 0 },
    },
    ordinals: { zeroth: 0, fortieth: 40, fiftieth: 50 },
    magnitudes: {
      ...{ hundreds: 1e2, hundredth: 1e2, k: 1e3, thousands: 1e3, thousandth: 1e3, lakh: 1e5 },
      ...{ m: 1e6, mn: 1e6, mln: 1e6, millions: 1e6, millionth: 1e6, crore: 1e7 },
      ...{ b: 1e9, bn: 1e9, billions: 1e9, tn: 1e12, trillions: 1e12 },
    },
    joining: 'and',
    range: 'to and or',
    endings: 's',
    behindFigures: "st nd rd th s 's",
    parts: {
      ...{ half: '0.5 50 30 2', halved: '0.5 50 30 2', halves: '0.5 50 30 2' },
      ...{ quarter: '0.25 25 15 45 4 3', quarters: '0.25 25 15 45 4 3' },
      ...{ third: '0.333333333333 33 3', thirds: '0.333333333333 33 3' },
      ...{ fifth: '0.2 20', fifths: '0.2 20', tenth: '0.1 10', tenths: '0.1 10' },
      ...{ century: '100', centenary: '100', week: '7 8', fortnight: '14 15', semester: '6' },
      ...{ year: '12', midnight: '24 12' },
    },
  },
  months: { sept: 9 },
  abbreviations: {
    abroad:
      'mr mrs ms messrs dr drs prof rev hon gen col lt sgt capt cpt maj adm cmdr brig sen rep gov pres amb sec supt insp fr sr br st mt ft ed eds tr cf vs e.g i.e approx ca',
    beforeNumber:
      'no nos nrs p pp fig figs vol vols ch chap art arts par ibid op v tel jan feb apr jul aug sept oct nov dec',
  },
  dates: { behindDay: 'st nd rd th', ofMonth: 'of' },
  programs: {
    tools: 'translate translator',
    names: [
      'ai',
      'a.i.',
      'artificial intelligence',
      'machine translation',
      'automatic translation',
      'automated translation',
    ],
  },
  lists: {
    into: ['(into|to) *'],
    whose: ["'s"],
    ownWorks: [
      'our [own |original ](work|content|articles|stories|reporting|journalism)|(except|unless) (where |)[otherwise ](noted|stated|indicated)',
    ],
    published: ['(published|posted|first published)[ on|:]'],
    onDay: ['on|dated'],
    updated: ['[last |latest ](update|updated|modified|modification|revised)[ date][ on][:]'],
    otherDay: [
      '(reviewed|born|died|deadline|event|when|expires|received|accepted|accessed|retrieved)[ date][ on][:]',
    ],
    goesOn: ['by|is|on|in|from|for|and'],
    atHour: ['at'],
    comments: [
      '[({number}|no|one|reader) ](comment[s]|replies|reply|response[s]|thought[s]|answer[s])[ [\\(]{number}[\\)]| (to|on) {...}]',
      '(leave|post|add|write|join) (a|an|your|the) (reply|comment|discussion|conversation)[ {...}]',
      '(answered|asked|commented|replied) {...} {number}[{...}]',
    ],
    ago: ['{number} {...} ago'],
    says: ['says|wrote'],
    around: [
      '(related|similar|recommended|popular|latest|recent|more|other|featured) (article[s]|post[s]|stories|news|reading|content|from {...})',
      '[you ](may|might) also like|most (read|popular|viewed)|(read|see) (also|more|next)',
      '(about|meet) the author[s]|the author|biography',
      '[{..} ]newsletter|(subscribe|sign up|follow us|support us)[{...}]',
      "don't miss|keep reading|up next|[editor['s|s'|s] ]picks",
    ],
    advertisement: ['ad[s]|advertisement[s]|advertorial|sponsored[ content| post]'],
    whoIs: ['(is|was) (a|an|the)'],
    theAuthor: ['the author'],
    theTranslation: ['this translation'],
    appeal: ['newsletter*|subscri*|donat*|follow us'],
    support: ['support (us|our)|republish*|cross-post*'],
    card: [
      'isbn|ean|page[s]|price|format|hardcover|paperback|publisher|genre|running time|cast|casting|ticket[s]|music|lyrics|screenplay|material|dimensions|medium|inv.',
    ],
    staged: ['direct(ed|or)( by|:)'],
    dated: ['date|year'],
    houseNoun: [
      'press|media|news|foundation|institut(e|ion)|society|association|alliance|union|group|company|corporation|publish(ing|ers)|books|magazine|journal|review|times|network|project|university|college|school|council|committee|cent(er|re)|team|studio[s]|agency|service[s]|software|systems|labs|community|initiative|organi(s|z)ation|trust|library|museum',
      'post|herald|gazette|tribune|chronicle|observer|bulletin|weekly|quarterly|digest|radio|newspaper|portal|courier|telegraph|blog|newsletter',
    ],
    otherWorks: [
      'photo*|image*|picture*|illustrat*|graphic*|video*|audio*|podcast*|music*|icon*|logo*|font[s]|code*|software*|theme*|template*|data[set|sets|base|bases]|map[s]',
      'flickr*|wikimedia*|unsplash*|getty*',
    ],
    licensing: ['licen(c|s)*|creative commons*|copyright*'],
    disclaimerLabel: ['disclaimer'],
    translatedBy: ['translated'],
    speaksOfItself: ['<this>|(originally|first) published'],
    byPermission: [
      'by[ kind| courtesy] permission[ of {...}]',
      'not to be (reproduced|republished|reprinted|copied)[ {...}]',
      '(our thanks to|we thank|thanks to|we are grateful to) {...}',
      '(it|<this>|used|<again>)[<was>][ here][ <again>][ here] (with|by|under) {...} (permission|license[d]|licence[d])[ {...}]',
      'all rights reserved[ {...}]',
    ],
    copyright: ['copyright'],
    reserved: ['all rights reserved'],
    by: ['by'],
    extent: ['{number} (pp.|p.|pp)', '{number} (page[s]|euro[s])'],
    inPlace: ['in'],
    onSite: ['in|on|(cross-posted|crossposted|reposted|republished|reprinted) from'],
    notAuthor: [
      '[{...} ](staff|desk|newsroom)',
      "author['s|s][ name]|(authorized|authorised|default|preferred|registered|super|valued|windows)[ |-](customer|user)|anonymous user|contributor|editor|guest|no[ ]author|none|[{...} ]owner|unknown|your name",
      '[(site|super|web|wp)[ ]]admin*|administrat*|default|demo|false|n/a|null|root|test*|undefined|user[{number}]|webmaster',
    ],
    otherCredit: ['photo*|illustr*|image*|video*|transl*|edit*'],
    noSite: [
      'blogger|wordpress',
      'just another {...} (site|weblog)',
      '[my ][wordpress ](blog|site|website|homepage)|(site|blog) (name|title)|untitled|home',
    ],
    loosely: ['in'],
    appearedIn: ['in|on|at|via|from|over at|inside'],
    houseIs: [
      '[(the|our|its|a|an|his|her|their) ][<nation> |*an ][<adj> |(old|new|former|own|company|engineering) ][<adj> ](blog|website|web site|site|newsletter|magazine|newspaper|journal|paper|weekly|daily|monthly|quarterly|platform|portal|publication|forum|column|podcast|bulletin|outlet|webzine|tabloid)[ (of|at|for|run by|called|named)[ the]]',
    ],
    titled: ['as|under the (title|headline)[ of]|titled|entitled|with the (title|headline)'],
    writtenFor: ['for[ <called>]'],
    issueOf: ['{..} (issue|edition|number) of[ <called>]', '[the ]issue {number} of[ <called>]'],
    noPublisher: [
      '(issue|volume|vol|vol.|part|chapter)[.] {number}[{...}]',
      'agencies|(of|for) {...}|{...} (day|eve|anniversary)',
      '(spring|summer|autumn|fall|winter) {number}',
      '[{...} ]print[ed] (edition|version)',
      '(a|an) <text>|<own>|(my|our|his|her|their) {..} (blog|site|website|newsletter|channel|wiki|company)|my|our|his|her|their|its|[(early|late|mid) ]{number}|the (author[s]|writer|publisher)|(author|publisher)[s]|(many|several|various) places',
    ],
    call: [
      '(click|full text|link|here|original (location|<text>))[ {...}]|<own>|[(at|on|via) ](this|the) (link|page|post|article|url|address|site|website|blog)',
      '(read|see|view) {...} (here|more|article|text)[ {...}]',
    ],
    via: ['via'],
    source: ['source|via'],
    otherWork: [
      '(photo|image|illustration|video|graphic)[s|graph|graphs|graphy]( by|:)',
      'edit(ed|ing)( by|:)',
    ],
    first: ['first|originally'],
    elsewhere: ['read (also|more)|see also|related|continue reading'],
    callToReader: ['translate website|follow us|share this|click (here|the share*)'],
    contributed: ['contributed[ reporting] to this (article|report|story)'],
    saidOfSomebody: ['is|was|teaches|lives|writes'],
    reservedAlone: ['all rights reserved'],
    standing: ['articles by|author|by the same author|featured image|photo credit[s]'],
    addressOfPage: ['(url|permalink)[ of this article]'],
    filedUnder: ['tag[s]|category|categories|filed under|published in'],
    permission: [
      'grant[s] [the ]permission to (cross-post|republish|reproduce|reprint)',
      '(may|can) be [freely ](republished|reproduced|reprinted) (freely|for free|provided|as long as|on condition|with attribution|under)',
      'you (may|can|are free to) (republish|repost) (this|our) (article[s]|text)',
    ],
    disclaims: [
      '[the ](views|opinions|contents)[ and (views|opinions)] {...} (are (those|solely|of [the ]sole)|do not [necessarily ](reflect|represent))',
    ],
    fairUse: ['fair (use|dealing)'],
    copyrighted: ['copyrighted material'],
    unauthorised: ['not [always ][been ][specifically ](authorized|authorised)'],
    toRepublish: [
      'for (publication|permission|reprint[s]|commercial)|to (publish|reprint|republish)',
    ],
    contactUs: ['contact|write to'],
    pressContact: ['(media|press) (contact|inquiries|enquiries)'],
    ofOthers: ['comments'],
    republication: [
      '(may|must|can|shall) not be {...} (reproduced|republished|reprinted|redistributed|rewritten|reused|copied|published|broadcast|distributed)',
      'no (part of {...} (may|can) be|reproduction|republication) {...} (permi*|consent*|reprodu*|copied)',
      '(reproduction|republication|republishing|copying|unauthorized use|unauthorised use) {...} (prohibited|forbidden|not (permitted|allowed)|without {...} (permission|consent)|(is|are) (permitted|allowed|encouraged|welcome))',
      'republish (our|this) (article[s]|story|stories|post[s]) {...} (free|under|licen*)',
      '(feel|are) free to (republish|re-publish|reprint|re-print|copy|share|redistribute|reproduce) (this|our|these)',
      'permission [is ][hereby ]granted to (re*|copy|share)',
    ],
    disclaimer: [
      '(view[s]|opinion[s])[ and (view[s]|opinion[s]|information)] (expressed|presented|stated|contained) {...} (are (those|his|her|their|solely|entirely|the)|do not|does not|belong*)',
      'not [be ][held ](responsible|liable) for [the |any |its ](content*|external|accuracy|error*|inaccura*|omission*|loss*|damage*)',
      'sole responsibility of (the|its|their) author*|(for|as) [general ]informational purposes only|does not [necessarily ](reflect|represent) the (views|opinions|position*)',
    ],
  },
};
