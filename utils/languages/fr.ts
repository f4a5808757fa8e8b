/** French. */
import type { Language } from './types';

export const fr: Language = {
  tag: 'fr',
  common: 'le la les des du et est en un une que qui dans pour pas sur au plus par ce il',
  issue: 'vol volume numero no nos n° nº numéro tome t p pp page pages',
  seasons: 'printemps été automne hiver',
  and: 'et &',
  nobody: 'aucun aucune non oui personne inconnu anonyme automatique',
  words: {
    wz: '( est | a été | fut | était | a | avait été | a aussi été | )',
    rest: "((,|;| -) (un|une|où|avec|et|dont|qui|partenaire|puis|mais|il|elle|nous|je|ce|cet|cette|ici|à|après|avant|pour|sous licence|dans (un|une|le cadre)) {...}|. {...}|: {...}| (et|ou|mais|qui|où|dont|est|ici|il|nous|je|avec|sous licence|dans le cadre|puis|lors|avant|après|pour|suite|à l'occasion|à la suite|en (commentaire|réponse|tant|collaboration|partenariat|exclusivité|version|marge))[ {...}])",
    clip: '(article|tribune|chronique|billet|texte|éditorial|édito|point de vue|analyse|critique|opinion|reportage|lettre ouverte|brève|enquête)',
    mine: '(traduction française|traduction en français|version française)',
    kind: '(article|entretien|texte|billet|reportage|document|papier|récit|article de presse|communiqué|extrait|contenu|post|dossier|discours|essai|commentaire|éditorial|édito|point de vue|témoignage|portrait|guide|tutoriel|tuto|chapitre|blog|blogue|compte rendu|récapitulatif|résumé|cours)',
    fem: '(analyse|enquête|interview|tribune|page|chronique|publication|version|traduction|note|lettre|étude|contribution|opinion|nouvelle|information|histoire|fiche|série|recette)',
    text: '(<kind>|<fem>|article original|texte original)',
    this: "(cet <kind>|ce <kind>|cette <fem>|cet article|l'article|l'article ci-dessus|le présent <kind>|le texte suivant|(le <kind>|la <fem>|l'<kind>|l'<fem>) qui suit|(le texte|l'article) ci-dessous|l'article suivant|le contenu de cet article|une version de cet article|ces textes|le texte ci-dessus|une première version de cet article|une version de ce texte|une première version de ce texte)",
    est: "(est|a été|fut|était|avait été|a d'abord été|a initialement été|est d'abord|a également été|a|a précédemment été)",
    published: '(publié|paru|diffusé|mis en ligne|posté|apparu|sorti)[e|s|es]',
    first:
      "(initialement|à l'origine|originellement|d'abord|pour la première fois|une première fois|en premier|en premier lieu|premièrement|originalement|dans (sa|la) version originale|précédemment|auparavant|en exclusivité)",
    in: '(dans|en|au|aux|à)',
    on: '(sur|par|chez|via|pour|sous|<in>)',
    daily: "(le (journal|quotidien|magazine|mensuel)|la revue|l'hebdomadaire)<adj> ",
    adj: '[ (américain|britannique|anglais|allemand|italien|espagnol|suisse|belge|canadien|québécois|français|russe|chinois|japonais|israélien|brésilien|argentin|mexicain|suédois|norvégien|danois|polonais|chilien|catalan|portugais|autrichien|hollandais|néerlandais|coopératif|anticapitaliste|satirique|politique|littéraire|socialiste|communiste|anarchiste|conservateur|libéral|indépendant|spécialisé|économique|scientifique|régional|local|féministe)[e|ne]]',
    site: "[le |la |l'|les |notre |son ]((site web|site internet|site partenaire|site|journal|magazine|quotidien|hebdomadaire|média|portail|revue|partenaire|page|plateforme|mensuel|bulletin)<adj><adj> [de la (revue|fondation) |du (magazine|journal|quotidien|média|collectif) |de l'(hebdomadaire|association|organisation) |de |d'|du |des |en ligne ]|(blog|blogue) (du |des ))",
    from: "(de l'|du |de la langue |de la version |depuis l'|depuis le |depuis la version |à partir de l'|à partir du |d'après l')[(article |texte |)original en ]{originalLanguage}",
    of: "(de (l'|la |mon |son |notre )|du |d'un |d'une |des )[(excellent|très bon|bon|super|premier|célèbre) ](<text>|tutoriel|fichier|livre blanc)[s][ original][ en {originalLanguage}]",
    word: " *[('|-)*]",
    some: '(|<word>|<word><word>|<word><word><word>|<word><word><word><word>)',
    ours: '(mon|ma|notre|nos|son|sa|leur|un autre)[ (ancien|ancienne|propre)] (blog|blogue|site|compte|newsletter|infolettre|page|chaîne|wiki|profil)[ (personnel|perso|pro|technique|professionnel|ici|web)[le]]',
    trans:
      '[libre ]traduction[ et adaptation| libre][ en français| française| libre| personnelle| et adaptation| autorisée]',
    original:
      "(l'original[ {originalLanguage}]|l'(article|essai) original|le (texte|billet|post|document|tutoriel) original|la (version|page|publication) originale)[ en {originalLanguage}| \\({originalLanguage}\\)]",
    more: '(, (un|une|où|sous|avec|et|dont|qui|partenaire|par|en|puis) {...}|. {...}| et (est|a|reproduit|republié|repris|traduit|adapté|publié|édité)[e|s][ {...}]| (sous|avec|dans le cadre|puis) {...})',
    far: "(<more>| (par|pour|lors|à l'occasion|en (commentaire|réponse|tant|collaboration|partenariat|exclusivité|version)) {...})",
    leave: "avec (l'|son |leur )[aimable |leur ](autorisation|accord|permission)",
    again:
      '(republié|repris|reproduit|reposté|re-publié|rediffusé|relayé|partagé|adapté|extrait|tiré|emprunté|reprise|republiée|reproduite|reprises|republiés|reproduits)[e|s]',
    tool: "(un|une|des|d'un|l')[ ](assistant|outil|modèle|agent|programme|logiciel|système|service|traducteur)[s] ((d'|de l'|basé[s] sur l'|utilisant l'|par )(ia|intelligence artificielle)|ia|de traduction automatique|en ligne)",
    engine:
      "(une machine|machine|une ia|une intelligence artificielle|l'aide de l'ia|l'ia|l'intelligence artificielle|intelligence artificielle|ia|un logiciel|un (traducteur|outil|système|service) automatique|<tool>|traduction automatique|<engines>)",
    copy: '(republication|reprise|publication croisée|rediffusion|reproduction|copie)',
    team: "(les lecteurs|l'équipe|la rédaction|nos soins|mes soins|moi-même|moi|nos lecteurs|des bénévoles|les bénévoles|nos bénévoles|notre équipe|les traducteurs|nos traducteurs|l'(auteur|auteure|autrice)|le collectif)[ {...}]",
    adapt:
      '(adapté|édité|mis en page|mis en forme|condensé|commenté|annoté|présenté|introduit|préfacé|relu|corrigé|révisé|résumé)[e|s|es]',
    proof: '(relu|révisé|vérifié|corrigé|revu)[e|s|es]',
    writer: '(auteur|auteure|autrice|auteurs|autrices|texte|écrit par|rédigé par)',
    rendered:
      '(traduction[ <from>][ en français]|traduct(eur|rice|eurs|rices)|trad.): |traduit[e|s] [<from> ]par ',
    sep: '( / | · | • |: |, |; |. )',
    nr: '(n°|nº|numéro|no|num.)[ ]{number}',
    paper: "(la revue |le (journal|quotidien|magazine|mensuel)<adj> |l'hebdomadaire<adj> |)",
    ofPaper:
      "(de la revue|de l'hebdomadaire|du (journal|quotidien|magazine|mensuel|site|média|blog))<adj> ",
  },
  phrases: {
    original: [
      [
        '(<this> (a été|est) |<text> |interview )(réalisé|mené|recueilli)[e|s] par {authors} pour [<site>]{source}[<more>]',
        'Cet entretien a été réalisé par Jana Roe pour le quotidien suédois Kajen.',
        { authors: ['Jana Roe'], originalPublisher: 'Kajen' },
      ],
      [
        "[lire |voir |lien vers |lien de |lien |source : |vers |consulter |retrouvez ][l'|le |la ](article|texte|version|billet|publication|post|page) original[e][ en {originalLanguage}| \\({originalLanguage}\\)| anglais][ ici| est][ sur le site][ (de|du) {originalPublisher}]: {original}",
        'Article original en anglais : [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay, le 3 mai 2021',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "[lire |voir |lisez |voici |lien vers |consulter |retrouver |(vous pouvez )lire ](l'|le |la )[article |texte |version |billet |post ]original[e][ en {originalLanguage}][ (ici|sur)[ {originalPublisher}]]",
        "Lire [l'article original](https://quay.example/harbour-at-night).",
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '[lien vers ](article|texte|version|billet) original[e][ en {originalLanguage}| \\({originalLanguage}\\)]',
        '[Article original](https://quay.example/harbour-at-night)',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'article original en {originalLanguage}, {original}',
        'Article original en anglais, [The Harbour at Night and its Lights](https://quay.example/harbour-at-night), publié le 10 mai 2007.',
        {
          originalHeadline: 'The Harbour at Night and its Lights',
          originalDate: '2007-05-10',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(première publication|publication originale|parution originale|texte original|article original)[ en {originalLanguage}]: {original}',
        'Première publication en anglais : [The harbour at night and its lights](https://quay.example/harbour-at-night)',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalLanguage: 'en',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        'original[ en {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'Original : https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<original> (est|a été|peut être|se trouve|peut se)[ (à lire|à retrouver|disponible|consultable|accessible|visible|lire|trouver|(écrit|rédigé|lu|trouvé|consulté|publié)[e])][ en {originalLanguage}][ (ici|en ligne|là)]',
        "L'article original est à lire [ici](https://quay.example/harbour-at-night).",
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "<original> (est|se trouve|peut être|est à)[ (lire|disponible|consultable|accessible|en ligne|(lu|consulté|trouvé|publié)[e])] (ici|sur|à|dans|via|chez)[ l'adresse| cette adresse](: | ){translated}",
        "L'article original en anglais est disponible sur le site de Jana Roe https://quay.example/harbour-at-night",
        { originalAddress: 'https://quay.example/harbour-at-night', originalLanguage: 'en' },
      ],
      [
        '<original>[ de <this>][, en {originalLanguage},] (est|a été|fut) <published>[ en {originalLanguage}][,][ le {originalDate}][,] <on> [<site>]{source}[<more>]',
        "L'article original a été publié en anglais sur The Quay le 3 mai 2021.",
        { originalPublisher: 'The Quay', originalDate: '2021-05-03', originalLanguage: 'en' },
      ],
      [
        '(vous pouvez|pour) (lire|consulter|retrouver|trouver) <original>[ (ici|sur|à)<some>]',
        "Vous pouvez lire l'[article original](https://quay.example/harbour-at-night) en anglais.",
        { originalAddress: 'https://quay.example/harbour-at-night', originalLanguage: 'en' },
      ],
      [
        '(article|texte|billet|post|essai|tutoriel) original[ en {originalLanguage}] (par|écrit par|rédigé par) {authors}',
        '[Article original](https://quay.example/harbour-at-night) par Jana Roe',
        { authors: ['Jana Roe'], originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '(article|texte|billet|post|essai|tutoriel) original[ en {originalLanguage}](: | (de|par|écrit par|rédigé par) ){translated}',
        'Article original: [Harbours at Night](https://quay.example/harbours-at-night) par Jana Roe',
        {
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
    ],
    originalMaybe: [
      [
        '[seule ][la ]version (originale|officielle|de référence) est (en|la version) {originalLanguage}',
        'Seule la version officielle est en allemand.',
        { originalLanguage: 'de' },
      ],
      [
        "(langue originale|langue d'origine|langue de l'original|langue source|original en|écrit à l'origine en|version originale en)[:| ][l'|le ]{originalLanguage}",
        'Langue originale : suédois',
        { originalLanguage: 'sv' },
      ],
      [
        "(titre original|titre de (l'original|l'article original)|titre d'origine): {originalHeadline}",
        'Titre original : Hamnen om natten',
        { originalHeadline: 'Hamnen om natten' },
      ],
      [
        "(auteur|auteure|autrice|auteurs) (original|originale|d'origine|initial|de l'article|de l'article original|originaux): {authors}",
        'Auteur original : Karin Lund',
        { authors: ['Karin Lund'] },
      ],
      [
        "(date de [la ]parution originale|date de [la ](parution|publication) de (l'original|l'article original|l'article d'origine)|date de publication originale|date de l'original|publication originale|date originale|date d'origine): {originalDate}",
        'Date de publication originale : 3 mai 2021',
        { originalDate: '2021-05-03' },
      ],
      [
        '(texte|version|page|document) original[e][ en {originalLanguage}| \\({originalLanguage}\\)]: {original}',
        'Texte original : https://quay.example/harbour-at-night',
        { originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        'en cas de<some>, (la version|le texte)[ originale| original][ en] {originalLanguage} (prévaut|prévaudra|fait foi|fera foi)[ {...}]',
        'Titre original : Hamnen om natten. En cas de divergence, la version suédoise fait foi.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
      [
        '<this> (est|a été)[ <first>] (écrit|rédigé)[e][ <first>] en {originalLanguage}',
        'Titre original : Hamnen om natten. Cet article a été initialement écrit en suédois.',
        { originalHeadline: 'Hamnen om natten', originalLanguage: 'sv' },
      ],
    ],
    first: [
      [
        '<this><wz><published>{appeared}( et|;|,|.)[ (il|elle|nous)] [(est|a été)[ ici] ](<again>|(reproduisons|republions|reprenons) {...})[ {...}]',
        'Ce texte a paru dans le numéro de juin 2020 du mensuel « Le Quai » et est repris ici avec leur accord.',
        { role: 'republication', originalPublisher: 'Le Quai', originalDate: '2020-06' },
      ],
      [
        '[<this><wz>|<text> ](<published> <first>|<first> <published>) dans <paper>{originalPublisher}, (vol|volume)[.] {number}, (n°|no|numéro){...}',
        'Paru initialement dans Revue des Quais, vol. 12, n° 3 (automne 2018), p. 14-22.',
        { role: 'republication', originalPublisher: 'Revue des Quais' },
      ],
      [
        "(voici|ci-dessous)[,| :] (un|une|l'|la|le|notre)[ ]<text> <published>[ par {authors}][ le {number} *] (dans|sur) (<daily>|){source}[( du | le | en date du | en ){originalDate}]",
        'Voici la tribune parue le 3 mai dans Le Quai :',
        { role: 'republication', originalPublisher: 'Le Quai' },
      ],
      [
        '<published> dans <daily>{source}(, |[,] (le|du|en) ){originalDate}',
        'Paru dans le quotidien Le Quai, 3 mai 2021',
        { role: 'republication', originalPublisher: 'Le Quai', originalDate: '2021-05-03' },
      ],
      [
        '[<this><wz>|<text> ](<first>[ été] <published>|<published> <first>) par {authors} (dans|sur|chez) [<site>]{source}[<rest>| (ici|là)]',
        "Ce texte a été publié à l'origine par Jana Roe sur le blog du Quai Libre.",
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'Quai Libre' },
      ],
      [
        '<this><wz>(<first>[ été] <published>|<published> <first>)[ en {originalLanguage}] par [<site>]{source}[<rest>]',
        'Cet article a été initialement publié en anglais par Northern Courier le 5 avril 2020.',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'Northern Courier',
          originalDate: '2020-04-05',
        },
      ],
      [
        "(j'ai|nous avons)( <first>|) publié (cet|cette|ce) <text>[ <first>]{appeared}[<rest>]",
        "J'ai initialement publié ce billet sur [The Quay](https://quay.example/harbour-at-night).",
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[ (sur|consacré à|consacrée à) {...}][,][ (écrit|rédigé|signé)[e] (par|de) {authors}[,]]<wz>(<first>[ été] <published>|<published> <first>)[ en {originalLanguage}]{appeared}[<rest>]',
        "Cet article a d'abord paru en anglais sur le blog du Quai Libre, le 3 mai 2021, avant d'être remanié.",
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'Quai Libre',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[<text> ](<first> <published>|<published> <first>)[ en {originalLanguage}]{appeared}[<rest>]',
        'Article publié pour la première fois le 3 mai 2021 dans le numéro 12 de la revue Le Quai',
        { role: 'republication', originalPublisher: 'Le Quai', originalDate: '2021-05-03' },
      ],
      [
        "([une[ première] version de ](<this>|(ce|cet|cette) <clip>)[[,] (de|par|écrite par|écrit par|signée|signé|signée par) {authors}][,][ (a été|est|fut|a)] (publié|paru)[e]|[(voici|ci-dessous)[,| :] (un|une|la|le|l')[ ]]((article|texte|billet|reportage) (paru|d'opinion)|<clip> (de |d'|par ){authors}[,]( <published>|,)|(tribune|chronique|éditorial|édito|point de vue|critique|opinion|lettre ouverte|brève) <published>)|[voici (l'|une |notre )](interview[ (de|avec|d'){...}]|(entretien|portrait) (de|avec|d'){...}) <published>){clipped}",
        'Article de Jana Roe paru dans Le Quai le 3 mai 2021, page 4',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'Le Quai',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[(article|texte|billet|écrit|rédigé) ]par {authors}(,| -|.|)( et|) <first> <published>{appeared}[<rest>]',
        'Texte par Jana Roe, initialement publié dans Le Quai, le 3 mai 2021.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'Le Quai',
          originalDate: '2021-05-03',
        },
      ],
      [
        '<this> a été (écrit|rédigé)[e] par {authors}(,| et)[ (est|a été|a)] (<first>[ été] <published>|<published> <first>)[ en {originalLanguage}]{appeared}[<rest>]',
        'Ce billet a été écrit par Jana Roe et publié initialement sur Le Quai.',
        { role: 'republication', authors: ['Jana Roe'], originalPublisher: 'Le Quai' },
      ],
      [
        '(première publication|première parution|parution originale|publication originale): [<paper>]{source}([,] [\\(]<nr>[(, | ){...}]|[<far>])',
        'Première parution : Le Quai, 3/05/2021',
        { role: 'republication', originalPublisher: 'Le Quai', originalDate: '2021-05-03' },
      ],
      [
        "(<this><wz>|<text> )<published> dans (le|son) ((numéro|n°|nº)[ ]{number}[ \\({...}\\)]|hors-série[ ]{number}|dernier numéro)[ d*[ {number}]] (<ofPaper>|du |de |d'){source}[ \\({...}\\)|<far>]",
        'Ce texte est paru dans le numéro 12 de la revue Le Quai (printemps 2019).',
        { role: 'republication', originalPublisher: 'Le Quai' },
      ],
      [
        '(<this><wz>|<text> )<published> dans <paper>{source}[,] [\\(]<nr>[(, | ){...}]',
        'Texte paru dans la revue Le Quai, n° 12, printemps 2019',
        { role: 'republication', originalPublisher: 'Le Quai' },
      ],
      [
        '(<this><wz>|<text> )[<first> ]<published>[ <first>][ en {originalLanguage}][ le {originalDate}] (dans|sur|par) [<site>]{source} sous le titre[ de|:] {originalHeadline}[. {...}]',
        'Cet article a été publié sur le site du Quai Libre sous le titre « Le port et ses feux ». Nous le reprenons ici.',
        {
          role: 'republication',
          originalHeadline: 'Le port et ses feux',
          originalPublisher: 'Quai Libre',
        },
      ],
      [
        '(<this><wz>|<text> )<published> dans <paper>{source} (du|le) {number} * sous le titre[ de|:] {originalHeadline}[. {...}]',
        'Texte paru dans Le Quai du 3 mai sous le titre « Le port et ses feux »',
        {
          role: 'republication',
          originalHeadline: 'Le port et ses feux',
          originalPublisher: 'Le Quai',
        },
      ],
      [
        '(<this><wz>|<clip> )<published> le {originalDate} par {authors}[,] (dans|sur) [<site>]{source}[<far>|, (repris|reproduit|republié)[e] {...}]',
        'Article publié le 3 mai 2021 par Jana Roe dans Le Quai, repris ici avec son accord.',
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'Le Quai',
          originalDate: '2021-05-03',
        },
      ],
      [
        '[<text> ]<published> en {originalLanguage}[,] (dans|sur) <paper>{source}(, | le | du |, le ){originalDate}[[,] sous le titre[ de|:] {originalHeadline}]',
        'Paru en anglais dans The Quay, le 3 mai 2021, sous le titre « The Harbour at Night »',
        {
          role: 'republication',
          originalHeadline: 'The Harbour at Night',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
        },
      ],
      [
        'une (première version|version (abrégée|courte|longue|antérieure|remaniée)) de (ce|cet|cette) <text><wz><published>{appeared}',
        'Une première version de ce texte a paru dans Le Quai en mai 2021.',
        { role: 'republication', originalPublisher: 'Le Quai', originalDate: '2021-05' },
      ],
      [
        "(l'article|le billet|le texte|la publication|le post) {originalHeadline} est apparu en premier sur {source}",
        "L'article [Le port la nuit](https://quai.example/le-port-la-nuit) est apparu en premier sur [Le Quai](https://quai.example/).",
        {
          role: 'republication',
          originalHeadline: 'Le port la nuit',
          originalPublisher: 'Le Quai',
          originalAddress: 'https://quai.example/le-port-la-nuit',
        },
      ],
      [
        "[(un|une) ](<text>|interview)[ d'opinion][ (de |d'|par |avec ){authors}][,][ <published>] (dans|sur|pour) (<daily>|l'édition (du|de la) |){source}[,]( du | daté[e] du | en date du | l'édition du | édition du | en ){originalDate}",
        'Tribune parue dans Le Quai du 03/05/21',
        { role: 'republication', originalPublisher: 'Le Quai', originalDate: '2021-05-03' },
      ],
      [
        "(nous (reproduisons|republions|reprenons|publions|rediffusons)[ ici| ci-dessous][[,] <leave>[ de l'(auteur|autrice|auteure)]][,]|(ceci|<this>) est une <copy> (de|d')) [cet |cette |ce |un |une |l'|le |la ]<text>[ (de |d'){authors}][,][ <first>] <published>[ <first>][ en {originalLanguage}][ le {originalDate}][,] <on> [<site>]{source}[<far>]",
        "Nous reproduisons ici avec l'accord de l'auteur un article de Jana Roe paru dans Le Quai le 3 mai 2021.",
        {
          role: 'republication',
          authors: ['Jana Roe'],
          originalPublisher: 'Le Quai',
          originalDate: '2021-05-03',
        },
      ],
      [
        "(ceci est |<this> est |il s'agit d'|c'est )(une|la) <copy> <of>[:] {translated}",
        "Ceci est une publication croisée d'un tutoriel [publié à l'origine](https://quay.example/harbour-at-night) sur mon blog.",
        { role: 'republication', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        '<this> (est |a été |fut |était |a |avait été )<first>[ été] <published>[ en {originalLanguage}][,][ le {originalDate}][,] <on> (<ours>|[<site>]{source}[ en {originalLanguage}][ sous le titre[ de] {originalHeadline}])[<far>]',
        'Cet article a été initialement publié en anglais sur [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this> (est|a été|fut|était|a|avait été) <published> <first>[ en {originalLanguage}][,][ le {originalDate}][,] <on> (<ours>|[<site>]{source}[ en {originalLanguage}][ sous le titre[ de] {originalHeadline}])[<far>]',
        "Ce texte a été publié à l'origine dans Le Quai, le 3 mai 2021.",
        { role: 'republication', originalPublisher: 'Le Quai', originalDate: '2021-05-03' },
      ],
      [
        '(première publication|première parution|[<text> ](<published> <first>|<first> <published>)|(article|texte|billet) original (publié|paru)|publication initiale)[ en {originalLanguage}][,][ le {originalDate}][,] <on> (<ours>|[<site>]{source}[ en {originalLanguage}][ sous le titre[ de] {originalHeadline}])[<far>]',
        'Première publication en anglais sur The Quay, le 3 mai 2021',
        {
          role: 'republication',
          originalLanguage: 'en',
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
        },
      ],
    ],
    from: [
      [
        "<this> (provient|est tiré|est extrait|est issu|vient|émane|est repris|est reprise) (de|du|des|d')[ ][<site>]{source}[<more>]",
        'Cet article provient du site [The Quay](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
    ],
    appeared: [
      [
        '<this><wz><published>{published}',
        'Le texte qui suit est paru dans l’hebdomadaire indépendant Le Quai (Suisse).',
        { originalPublisher: 'Le Quai' },
      ],
      [
        '[<this>[ (est|a été|fut)] |<text> ]<published>[ en {originalLanguage}][ le {originalDate}][,] (sur|dans|par) [<site>]{source}',
        'Entretien paru dans Le Quai',
        { originalPublisher: 'Le Quai' },
      ],
    ],
    translation: [
      [
        '[(<this>|ceci) est (la|une|notre) |(voici|nous (publions|reproduisons|proposons) (ci-dessous|ici)) (la|une|notre) ]traduction[ française] de {translated}[,] <published>[ par {authors}]{clipped}',
        'Traduction de « Wem gehört das Wasser », publié dans Hafenblatt le 3 mai 2021.',
        {
          role: 'translation',
          originalHeadline: 'Wem gehört das Wasser',
          originalPublisher: 'Hafenblatt',
          originalDate: '2021-05-03',
        },
      ],
      [
        "[<this> (est|a été) |<text> ]traduit[e] de (l'original|l'article original|la version)[ en] {originalLanguage}[e][,] <published>[ le {originalDate}] (par|dans|sur) [<site>]{source}[<more>]",
        'Cet article a été traduit de l’original anglais publié par Le Quai le 3 mai 2021.',
        {
          role: 'translation',
          originalLanguage: 'en',
          originalPublisher: 'Le Quai',
          originalDate: '2021-05-03',
        },
      ],
      [
        "[(<this>|ceci|ce qui suit|ce document) est ((une|la|ma|notre) [tentative de ])|(voici|c'est|nous (publions|reproduisons|proposons|présentons) (ci-dessous|ici)) (une|la|ma|notre) ]traduction<some> (de l'|d'un |du |d'une |de la )[(excellent|très bon|bon) ]<text>[ original][ en {originalLanguage}][ (de |d'){authors}][,][ (qui est|qui a été)][ <first>] <published>[ <first>][ en {originalLanguage}]{published}",
        "Traduction de l'article de [Jana Roe](https://quay.example/@roe) publié initialement le 3 mai 2021 sur [The Quay](https://quay.example/harbour-at-night), de Bo Lind.",
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "(<this>|ceci|ce document) est (une|la|ma|notre) traduction<some> (de l'|d'un |du |d'une )<text>[ original] (de |d'|par ){authors}[,] en {originalLanguage}[, {...}]",
        "Ceci est la traduction d'un article de Jana Roe, en anglais, qui m'a plu.",
        { role: 'translation', authors: ['Jana Roe'], originalLanguage: 'en' },
      ],
      [
        "(<this>|ceci|ce document) est (une|la|ma|notre) traduction<some> (de l'|d'un |du |d'une |de la )[(excellent|très bon|bon) ]<text>[ original][ en {originalLanguage}][ (de |d'){authors}][,][ (qui est|qui a été)][ <first>] <published>[ <first>][ en {originalLanguage}][,][ le {originalDate}][,] ([<on> ](<ours>[ (à|:)[ cette a*| l'adresse]]|ici|cette adresse|l'adresse)|<on> [<site>]{source})[<more>]",
        "Cet article est une traduction d'un article de Jana Roe paru en anglais dans The Quay le 3 mai 2021.",
        {
          role: 'translation',
          authors: ['Jana Roe'],
          originalPublisher: 'The Quay',
          originalDate: '2021-05-03',
          originalLanguage: 'en',
        },
      ],
      [
        "(nous avons|j'ai)[ librement] traduit (cet|cette|ce|l'|le|la)[ ]<text><some> (<published>[ en {originalLanguage}][ le {originalDate}] ((dans|sur) <site>|<on> )|(du|de la|de l') <site>){source}[<far>| (dans lequel|où|qui|sur) {...}]",
        'Nous avons traduit cet article complet paru dans le magazine américain The Quay.',
        { role: 'translation', originalPublisher: 'The Quay' },
      ],
      [
        "(voici|c'est|il s'agit (de|d')|ce qui suit est)[ ](une|la|ma|notre) <trans> <of>[:] {translated}",
        "Il s'agit d'une traduction libre de l'article « The harbour at night » de Jana Roe.",
        { role: 'translation', originalHeadline: 'The harbour at night', authors: ['Jana Roe'] },
      ],
      [
        '<this> est une traduction( de courtoisie[, {...}]|[ libre| non officielle| autorisée], {...})',
        'Cet article est une traduction, avec la permission de l’autrice.',
        { role: 'translation' },
      ],
      [
        "[<text> ]traduit[e] (de|depuis) (l'original|l'article original|la version originale)[ en] {originalLanguage}",
        'Traduit de l’original en suédois',
        { role: 'translation', originalLanguage: 'sv' },
      ],
      [
        '([source: ]<trans> <of>[:]|(ma|notre) <trans> <of>:) {translated}',
        'Traduction de l’article [Harbours at Night](https://quay.example/harbours-at-night) de Jana Roe',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          authors: ['Jana Roe'],
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        '[<this> (est|a été) |<text> ][librement ]traduit[e|s][ librement| et adapté[e]] <of>[:] {translated}',
        'Traduit de l’article [Harbours at Night](https://quay.example/harbours-at-night).',
        {
          role: 'translation',
          originalHeadline: 'Harbours at Night',
          originalAddress: 'https://quay.example/harbours-at-night',
        },
      ],
      [
        "<this> (est|a été)[ librement] traduit[e|s][ librement| et adapté[e]] (de|d'après|depuis|à partir de)[ ]{original}",
        'Cet article est traduit de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "(j'ai|nous avons)[ librement] traduit[ en français] (cet|cette|ce) <text>[ en français] (de|d'après|depuis|à partir de)[ ]{translated}",
        "J'ai traduit cet article depuis [The harbour at night and its lights](https://quay.example/harbour-at-night).",
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "<this> est (une|la) traduction[ française| libre| non officielle][ <from>| de l'original[ en {originalLanguage}]| de l'article original[ en {originalLanguage}]| d'un article[ en {originalLanguage}]][<more>| par {translators}| paru <on> {source}| publié <on> {source}]",
        "Cette page est une traduction de l'original en anglais.",
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        "(<this>|ceci|ce document) est (une|la|ma|notre) [(libre|tentative de) ]traduction<some>[[,] (réalisée|faite|effectuée) par {translators}] (de |du |d'|des |depuis |à partir de )[(l'|)<text> [original[e] ]en {originalLanguage} |l'original en {originalLanguage} ]{translated}",
        'Cette page est une traduction de [The harbour at night and its lights](https://quay.example/harbour-at-night).',
        {
          role: 'translation',
          originalHeadline: 'The harbour at night and its lights',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '<this>[ (écrit|rédigé|publié) en {originalLanguage}] (est|a été) traduit[e|s|es] <from>[<more>| par {translators}[ pour {translationPublisher}|(,| et) <proof> par {proofreaders}]]',
        "Cet article a été traduit de l'anglais et adapté.",
        { role: 'translation', originalLanguage: 'en' },
      ],
      [
        '<this> (est|a été) (traduit|traduite) par {translators}[ <from>| pour {translationPublisher}]',
        'Cet article a été traduit par Léa Morin pour Le Rivage.',
        { role: 'republication', translators: ['Léa Morin'], translationPublisher: 'Le Rivage' },
      ],
      [
        '(écrit|rédigé|publié)[ <first>| initialement] en {originalLanguage}(,| et) traduit[e][<more>| par {translators}]',
        'Publié initialement en anglais, traduit par Léa Morin',
        { role: 'translation', originalLanguage: 'en', translators: ['Léa Morin'] },
      ],
    ],
    machine: [
      [
        "[<this> (est|a été) ]traduit[e|s] (automatiquement|par|avec|grâce à|à l'aide (de|d')|avec l'aide de|via)[ ](<engine>|<from>[ par <engine>])[[,] {...}| \\({...}\\)]",
        'Traduit avec DeepL.com (version gratuite)',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        "[<this> (est|a été) ]traduit[e|s] <from> (automatiquement|par|avec|grâce à|à l'aide de|via) [l'aide de ]<engine>[ (et|puis)][,][ <proof> par {proofreaders}][(,| et| puis| mais|.| \\() {aside}]",
        "Traduit de l'anglais par une machine, relu par Léa Morin",
        {
          role: 'translation',
          basis: 'machine-translation',
          originalLanguage: 'en',
          proofreaders: ['Léa Morin'],
        },
      ],
      [
        '[<this> (est|a été) |<text> ](automatiquement traduit[e|s]|traduit[e|s] (automatiquement|de (façon|manière) automatique))[ <from>][,][ {...}]',
        'Cette page a été traduite automatiquement de l’anglais et relue.',
        { role: 'translation', basis: 'machine-translation', originalLanguage: 'en' },
      ],
      [
        "(<this> est |ceci est |il s'agit d')[une ]traduction (automatique|automatisée|machine|par ia|google)[ <from>][ {...}]",
        'Ceci est une traduction automatique de l’original.',
        { role: 'translation', basis: 'machine-translation' },
      ],
      [
        '[une ]traduction (automatique|automatisée|machine|par ia|google)[ <from>][[ {...}] <engines>]',
        'Traduction automatique',
        { role: 'translation', basis: 'machine-translation' },
      ],
    ],
    credit: [
      [
        '<writer>: {authors}<sep>(<rendered>){translators}',
        'Autrice : Jana Roe | Traduction : Léa Morin | Photo : Paul Vidal',
        { role: 'translation', authors: ['Jana Roe'], translators: ['Léa Morin'] },
      ],
      [
        '[<text> ]traduit[e|s][ <from>] par <team>',
        'Traduit par les lecteurs du site',
        { role: 'translation' },
      ],
      [
        '<mine>( par | de |: | © | \\(c\\) |, | - ){translators}',
        'Traduction française © 2012, Anne Roux',
        { role: 'translation', translators: ['Anne Roux'] },
      ],
      [
        '[<text> ][(écrit|rédigé|publié)[e] en {originalLanguage}[,| et] ]traduit[e|s|es][ <from>][ (en|vers le|au) {inLanguage}][(,| et) <adapt>] par[ :] {translators}[ et <proof> par {proofreaders}]',
        "Traduit de l'italien par Léa Morin, relu par Paul Vidal pour Le Rivage",
        {
          role: 'republication',
          originalLanguage: 'it',
          translators: ['Léa Morin'],
          proofreaders: ['Paul Vidal'],
          translationPublisher: 'Le Rivage',
        },
      ],
      [
        "[la |une ]traduction[ française| libre| et adaptation| en français| bénévole| collective][ <from>][ (en|vers le|au) {inLanguage}][ et (adaptation|relecture|notes|présentation|mise en page)](: | par | par : | de | d'| du | est de | est d'| assurée par | réalisée par | © | effectuée par ){translators}",
        'Traduction française : Léa Morin et Paul Vidal',
        { role: 'translation', translators: ['Léa Morin', 'Paul Vidal'] },
      ],
      [
        '(traduct(eur|rice|eurs|rices|eur·rice)[\\(s\\)|s]|traduit[e|s])[ <from>]: {translators}',
        'Traductrice : Léa Morin',
        { role: 'translation', translators: ['Léa Morin'] },
      ],
      [
        'trad.[ fr.][ <from>][ par|:] {translators}',
        'Trad. Léa Morin',
        { role: 'translation', translators: ['Léa Morin'] },
      ],
      [
        '{translators}[,] [\\(](traducteur|traductrice|traducteurs|trad.|traduction)',
        'Léa Morin (traductrice)',
        { role: 'translation', translators: ['Léa Morin'] },
      ],
      [
        'traduit[e|s][ <from>] pour {translationPublisher} par {translators}',
        'Traduit pour Le Rivage par Léa Morin',
        { role: 'republication', translators: ['Léa Morin'], translationPublisher: 'Le Rivage' },
      ],
      [
        '[<this> ][(est|a été) ]traduit[e|s]( en {inLanguage}[ <leave>[ {...}]]|[(,| et| puis) (<adapt>|<again>)][(,| et| puis) (<adapt>|<again>)][ ici] <leave>[ {...}])',
        "Traduit avec l'aimable autorisation de l'autrice",
        { role: 'translation' },
      ],
      [
        '<proof>[ et <proof>] par[ :] {proofreaders}',
        'Relu par Paul Vidal',
        { proofreaders: ['Paul Vidal'] },
      ],
      [
        '(relecture|révision|correction|relecteur|relectrice|réviseur|correcteur|correctrice|relecteurs|relecture et correction)(: | par | : par ){proofreaders}',
        'Relecture : Paul Vidal',
        { proofreaders: ['Paul Vidal'] },
      ],
      [
        'traduction[:| (pour|par)] [la rédaction de |rédaction ]{ownSite}',
        'Traduction La rédaction de The Shore',
        { role: 'translation', translators: ['The Shore'] },
      ],
      [
        'traduction[ <from>] pour {translationPublisher}( par | : |: ){translators}',
        'Traduction pour Le Rivage par Léa Morin',
        { role: 'republication', translationPublisher: 'Le Rivage', translators: ['Léa Morin'] },
      ],
      [
        '[(il|elle) (est|a été) ]traduit[e][ <from>] (par {translators}|pour (notre|ce|le) (site|blog|journal|collectif|revue) par {translators})[ pour {translationPublisher}]',
        'Il a été traduit par Ada Wren.',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
    ],
    creditGoesOn: [
      [
        '(à partir|depuis|d’après) (de |)la version <published> {aside}',
        'Traduit par Ada Wren, à partir de la version publiée sur [Le Quai](https://quay.example/port)',
        { role: 'translation', translators: ['Ada Wren'] },
      ],
      [
        'pour {translationPublisher}',
        'Traduit par Léa Morin pour Le Rivage',
        { role: 'republication', translators: ['Léa Morin'], translationPublisher: 'Le Rivage' },
      ],
      [
        "pour (la revue|le (collectif|journal|site|blog|magazine|média)|l'(association|agence)) {translationPublisher}",
        'Traduit par Léa Morin pour la revue Rivages',
        { role: 'republication', translators: ['Léa Morin'], translationPublisher: 'Rivages' },
      ],
      [
        'pour (nous|ce site|(notre|votre) (site|blog|blogue|revue|journal|magazine|collectif))',
        "Traduit de l'anglais par Léa Morin pour notre site",
        { role: 'translation', originalLanguage: 'en', translators: ['Léa Morin'] },
      ],
      [
        '[et ](édité|mis en page|mis en forme|mis en ligne|illustré|adapté|édition|mise en page|photos|photo|illustration|source)[e|s|es](: | par ){others}',
        'Traduit par Léa Morin, édité par Paul Vidal',
        { role: 'translation', translators: ['Léa Morin'] },
      ],
      [
        "avec l'aide (de|d'){...}",
        "Traduit par Léa Morin avec l'aide d'un dictionnaire",
        { role: 'translation', translators: ['Léa Morin'] },
      ],
      [
        '<from>',
        "Traduit par Léa Morin de l'anglais",
        { role: 'translation', translators: ['Léa Morin'], originalLanguage: 'en' },
      ],
    ],
    source: [
      [
        'la source originale de cet article est {source}',
        'La source originale de cet article est [The Quay](https://quay.example/harbour-at-night)',
        { originalPublisher: 'The Quay', originalAddress: 'https://quay.example/harbour-at-night' },
      ],
      [
        "(source originale|source de l'article|source du texte|source d'origine|source de cet article|source initiale|publication d'origine): {source}",
        'Source originale : Le Quai',
        { originalPublisher: 'Le Quai' },
      ],
    ],
    sourceMaybe: [
      [
        '(source|sources|via)[:] {original}',
        'Source : [The harbour at night and its lights](https://quay.example/harbour-at-night), The Quay',
        {
          originalHeadline: 'The harbour at night and its lights',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        '(source|sources|via)[:] {source}[ \\(via {others}\\)| via {others}]',
        'Source : Le Quai, 3 mai 2021',
        { originalPublisher: 'Le Quai', originalDate: '2021-05-03' },
      ],
    ],
    licence: [
      [
        '(nous|on) (reproduisons|republions|reprenons|publions|rediffusons|reproduit)[ ici| ci-dessous] (cet|ce|cette|ces) <text>[s][ ici] <leave> <ofPaper>{source}[<more>]',
        "Nous reproduisons cet article avec l'aimable autorisation de la revue Le Quai, qui l'a publié dans son numéro 12.",
        { role: 'republication', originalPublisher: 'Le Quai' },
      ],
      [
        "(nous remercions|merci à|remerciements à) (la revue|le (journal|quotidien|magazine|mensuel|site|média|blog)|l'hebdomadaire)<adj> {source} (de|pour) [nous avoir |son |leur ](autorisé*|permis|autorisation|accord|permission) (à|de|pour) (reproduire|republier|reprendre|traduire|publier) (cet|ce|cette) <text>[<more>]",
        'Nous remercions la revue Le Quai de nous avoir autorisés à reproduire ce texte.',
        { role: 'republication', originalPublisher: 'Le Quai' },
      ],
      [
        "[<this>[ est| a été][ ici] |<text> ]<again>[ ici][ <leave>] (à partir du|à partir de|depuis|de|du|d'|avec l'autorisation de|avec l'aimable autorisation de|avec l'autorisation du) [<site>]{source}[<more>][ sous {...}]",
        'Cet article est republié à partir de [The Quay](https://quay.example) sous licence Creative Commons. Lire l’[article original](https://quay.example/harbour-at-night).',
        {
          role: 'republication',
          originalPublisher: 'The Quay',
          originalAddress: 'https://quay.example/harbour-at-night',
        },
      ],
      [
        "[<this>[ est| a été] ](publié|reproduit|diffusé)[e|s][ ici] avec l'[aimable ](autorisation|accord) (de|du|des|d')[ ]{source}[<more>]",
        "Publié avec l'aimable autorisation du Quai Libre",
        { role: 'republication', originalPublisher: 'Quai Libre' },
      ],
    ],
    agency: [
      [
        '<this> (est|a été|vous est) (fourni|fournie|proposé|produit|distribué|offert)[e] par [notre partenaire |le site ]{source}[<more>]',
        'Ce contenu a été fourni par Agence du Port.',
        { role: 'republication', basis: 'syndication', originalPublisher: 'Agence du Port' },
      ],
    ],
  },
  note: [
    "(note|notes|crédit|crédits|attention|remarque|précision|(notes|remarque) du traducteur|info|mise à jour|ndlr|n.d.l.r.|ndt|n.d.t.|n.b.|nb|avertissement|note de la rédaction|note du traducteur|note de l'éditeur|note des traducteurs|à propos de cet article)",
  ],
  byline: [
    'par[:]',
    'par:',
    'écrit par',
    '(auteur|auteure|auteures|autrice|autrices|auteurs|texte|écrit par):',
  ],
  numbers: {
    cardinals: {
      ...{ vingts: 20, septante: 70, huitante: 80, octante: 80, nonante: 90, une: 1, seul: 1 },
      ...{ seule: 1, unique: 1, double: 2, doubler: 2, duo: 2, triple: 3, trio: 3, quadruple: 4 },
      ...{ dizaine: 10, dizaines: 10, décennie: 10, douzaine: 12, quinzaine: 15, vingtaine: 20 },
      ...{ trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, midi: 12, minuit: 0 },
    },
    ordinals: {
      ...{ première: 1, premiers: 1, premières: 1, unième: 1, seconde: 2 },
      ...{ quarantième: 40, cinquantième: 50, soixantième: 60 },
    },
    magnitudes: {
      ...{ centaine: 1e2, centaines: 1e2, centième: 1e2, millier: 1e3, milliers: 1e3 },
      ...{ millième: 1e3, mio: 1e6, md: 1e9, mds: 1e9, mrd: 1e9 },
    },
    joining: 'et',
    range: 'à et ou',
    endings: 'ième ièmes',
    behindFigures: 'er ers re res ère e es eme emes ème èmes ième ièmes nd nde',
    parts: {
      ...{ moitié: '0.5 50 30 2', demi: '0.5 50 30 2', demie: '0.5 50 30 2' },
      ...{
        quart: '0.25 25 15 45 4 3',
        quarts: '0.25 25 15 45 4 3',
        trimestre: '0.25 25 15 45 4 3',
      },
      ...{ tiers: '0.333333333333 33 3', cinquième: '0.2 20', dixième: '0.1 10' },
      ...{ siècle: '100', centenaire: '100', semaine: '7 8', quinzaine: '14 15', semestre: '6' },
      ...{ année: '12', an: '12', minuit: '24 12' },
    },
  },
  months: { fév: 2 },
  abbreviations: {
    abroad:
      'm mm mme mmes mlle mlles mgr me dr dre pr prof st ste sts gen env bd boul éd eds trad cf j.-c c.-à-d approx',
    always: 'av apr',
    beforeNumber:
      'n no nos al p pag vol chap art av apr hab janv fevr avr juil mar sept oct nov dec',
  },
  dates: { behindDay: 'er e', ofMonth: 'de', toMonth: "d'" },
  programs: {
    tools: 'traduction traducteur',
    names: [
      'ia',
      'i.a.',
      'intelligence artificielle',
      'une intelligence artificielle',
      "l'intelligence artificielle",
      'machine',
      'une machine',
      'la machine',
      'traduction automatique',
      'une traduction automatique',
      'la traduction automatique',
    ],
  },
  lists: {
    appearedIn: ['dans|sur|chez|via|pour|aux'],
    houseIs: [
      "[(le|la|les|son|sa|notre|un|une) |l'](journal|quotidien|magazine|hebdomadaire|mensuel|trimestriel|revue|média|webzine|gazette|site|portail)[ en ligne| web]( (*ais|*ois|*ien|*ain|*éen|*and|*ol|*iste|*tif|*ndant|*ique|*al|*aire|*lan|*tin|belge|suisse|russe|grec|turc)[e|ne|que]|)( (*ais|*ois|*ien|*ain|*éen|*and|*ol|*iste|*ique|*lan|*tin|belge|suisse|russe|grec|turc)[e|ne|que]|)[ en ligne]",
      '[(le|la|les|son|sa|notre|un|une) ](blog|blogue|weblog|site web|site internet|site|portail|canal|compte|page|forum)[ (américain|officiel|anglophone|francophone|partenaire|personnel|technique)][ (de la|du|de|des)][ (guilde|revue|collectif|magazine|journal|société)][:]',
      '[(le|la|les|son|sa|notre|un|une) ](journal|quotidien|magazine|hebdomadaire|mensuel|revue|média|bulletin|webzine|gazette)[ (américain|britannique|anglais|allemand|italien|espagnol|suisse|belge|canadien|québécois|français|russe|en ligne|indépendant|socialiste|scientifique|régional|local)[e|ne]]',
    ],
    issueOf: [
      "{..} (numéro|n°|édition|version|livraison|hors-série)[ {number}][ (papier|imprimée)][ \\({..}\\)][ d(e|u) [{number} ]*[ {number}]] (de la revue|de l'hebdomadaire|du (journal|magazine|quotidien|mensuel)|de|du|des)",
      "l'édition {..} (de la revue|du (journal|magazine|quotidien|mensuel)|de|du|des)",
    ],
    titled: ["sous le titre[ (de|suivant)][:]|comme|sous l'intitulé|intitulé[e]|titré[e]"],
    ownWorks: ['sauf (mention|indication) contraire'],
    published: ['(publié|mis en ligne|paru)[ le|:]'],
    onDay: ['le|du|daté[e] du|en date du|en'],
    updated: [
      '[dernière ](mise à jour|modification|modifié[e]|mis à jour|mise à jour|actualisé)[ le][:]',
    ],
    goesOn: ['par|est|de|sur|dans|le|la|en|pour|et'],
    atHour: ['à'],
    comments: [
      '[({number}|un|aucun|vos|les) ](commentaire[s]|réponse[s]|réaction[s])[ [\\(]{number}[\\)]| (sur|à|des) {...}]',
      '(laisse(r|z)|écrire|écrivez|poste(r|z)|ajoute(r|z)) (un|une|votre) (commentaire|réponse)[ {...}]',
    ],
    ago: ['il y a {number} {...}'],
    says: ['a écrit|a dit|dit'],
    around: [
      '[à ](lire|voir) (aussi|également)|les plus (lus|lues|populaires)',
      'article[s] (lié[s]|similaire[s]|connexe[s]|récent[s]|associé[s]|recommandé[s]|populaire[s])',
      '(sur|dans) (le|la) même {...}',
      "à propos (de l'auteur|des auteurs|de l'autrice)|l'auteur|biographie",
      '[{..} ]newsletter|(abonnez-vous|inscrivez-vous|suivez-nous|soutenez-nous)[ {...}]',
      'à (ne pas manquer|découvrir)',
    ],
    advertisement: ['publicité|annonce|contenu sponsorisé'],
    whoIs: ["(est|était) (un|une|le|la|l')"],
    theAuthor: ["l'auteur[e]|l'autrice"],
    theTranslation: ['cette traduction'],
    support: ['soutenez*'],
    appeal: [
      "newsletter*|abonn*|inscrivez-vous|partage[r] (cet|sur)|faire un don|lettre d'information|suivez-nous",
    ],
    card: [
      'nombre de pages|pages|prix|broché|éditeur|édition|année|durée|genre|distribution|musique|paroles|scénario|matériau',
    ],
    staged: ['(mise en scène|réalisation)( de| par|:)'],
    dated: ['date'],
    houseNoun: [
      'presse|médias|fondation|institut|société|association|alliance|union|groupe|compagnie|édition[s]|revue|journal|réseau|projet|université|école|conseil|comité|centre|équipe|agence|collectif|bibliothèque|musée',
      'gazette|courrier|quotidien|observatoire|blog|radio|hebdomadaire|bulletin|portail|magazine',
    ],
    otherWorks: ['photo*|image*|vidéo*|illustrat*'],
    licensing: ['licence*'],
    disclaimerLabel: ['avis de non-responsabilité'],
    translatedBy: ['traduit*'],
    speaksOfItself: ['<this>'],
    byPermission: [
      '(nous remercions|merci à|nos remerciements) {...}',
      '(reproduit|republié|publié|repris)[e][ ici] {...}(autorisation|permission|accord)[ {...}]',
      "avec l'[aimable ](autorisation|accord) {...}",
      '(il|elle|<this>|<again>)[ est| a été][ ici][ <again>][ ici] (avec|sous) {...} (autorisation|licence)[ {...}]',
      'tous droits réservés[ {...}]',
    ],
    copyright: ["droit[s] d'auteur"],
    reserved: ['tous droits réservés'],
    by: ['[(écrit|rédigé|publié|signé)[e] ]par'],
    of: ['de'],
    extent: ['{number} (p.|pp.)', '{number} (page[s]|euro[s])'],
    inPlace: ['à|en'],
    onSite: ['dans|sur'],
    notAuthor: ['[la ]rédaction[ {...}]'],
    otherCredit: ['photo*|illustr*|image*|vidéo*|dessin*|tradu*|édit*'],
    noSite: ['un site utilisant wordpress', 'mon (blog|site)'],
    loosely: ['en|le|de|du mois de'],
    noPublisher: [
      'paris|lyon|genève|montréal|bruxelles|québec|londres|new york|france|suisse|belgique|canada|allemagne|internet|web',
      '(numéro|n°|nº) {number}[{...}]',
      "rédaction|[l'|les ](auteur*|autrice*|éditeur*|traduct*)[ {...}]|<ours>",
      '(printemps|été|automne|hiver) {number}',
      '*[-*] *[-*] (sur|dans) {...}|forum|blog|blogue|site|journal|revue',
    ],
    call: [
      '(cliquez|lien|ici|texte intégral|<ours>)[ {...}]',
      '(cet|ce|cette)<some> <text>[ {...}]',
      '(lire|voir) {...} (ici|suite|plus|article|texte)[ {...}]',
    ],
    via: ['via'],
    source: ['source|via'],
    otherWork: [
      '(photo|image|illustration|vidéo)[s|graphie|graphies]( de| par|:)',
      'édition( de| par|:)',
    ],
    elsewhere: ['[à ](lire|voir) (aussi|également)|lire la suite'],
    callToReader: ['suivez-nous'],
    contributed: ['(a|ont) contribué à cet article'],
    saidOfSomebody: ['est|était|enseigne|vit'],
    reservedAlone: ['[tous ]droits [de reproduction ]réservés|reproduction interdite'],
    standing: [
      'articles par|auteur[e]|du même auteur|image (en vedette|à la une)|crédit[s] photo[s]',
    ],
    addressOfPage: ['(url|adresse|permalien)[ de cet article]'],
    editionOf: ['édition (de|du)'],
    filedUnder: ['tag[s]|mot[s]-clé[s]|mots clés|catégorie[s]'],
    permission: [
      "(accorde*|donne*) (la permission|l'autorisation) de (reproduire|republier|publier)",
      '(peut|peuvent) être (reproduit*|republié*|repris*) (librement|gratuitement|à condition|sous réserve)|reproduction autorisée|librement reproductible*',
    ],
    disclaims: [
      "(les|ses) (opinions|propos|idées|points de vue|analyses) {...} (n'engagent|ne reflètent|ne représentent)|(cet article|ce texte) n'engage que",
    ],
    fairUse: ['utilisation équitable|usage loyal|fair use'],
    copyrighted: ["droit[s] d'auteur|copyright"],
    unauthorised: ['autorisé*'],
    toRepublish: ['pour (publier|reproduire|republier)'],
    contactUs: ['contacte*|écrire|écrivez'],
    pressContact: ['contact[s] (média[s]|presse|rédaction)'],
    ofOthers: ['commentaires'],
    republication: [
      "(reproduction|rediffusion|republication|copie|diffusion)[s] {...} (interdit*|prohibé*|soumis[e|s|es] à|sans [l'](autorisation|accord)|autorisé[e|s|es] (à condition|avec|sous|pour)|libre*)",
      '(ne peut|ne peuvent) être [ni ](reproduit*|copié*|diffusé*|republié*)',
    ],
    disclaimer: [
      "(n'engage|n'engagent) que|(décline|se dégage de|dégage) toute responsabilité",
      'ne (reflète*|représente*|traduit*) pas (nécessairement|forcément|obligatoirement)|ne (saurait|sauraient) être tenu[s] [pour ]responsable*',
    ],
  },
};
