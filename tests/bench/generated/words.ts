/** What generated headlines and people are made of: enough words that no two records read alike. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const english = {
  nouns: list(`
    alliance war peace sanctions election treaty border economy crisis army empire oil gas pipeline
    dollar debt trade tariff summit speech court media press freedom power energy climate water food
    wheat drought hunger refugee prison torture spy leak hacker satellite missile drone tank bomb
    ceasefire truce siege port harbour island strait railway corridor bank loan currency gold lithium
    cobalt uranium reactor nuclear vaccine pandemic hospital doctor patient school teacher student
    strike union worker farmer peasant land forest river ocean arctic desert mountain city village
    street protest riot police judge law constitution parliament senate congress president minister
    general admiral soldier veteran widow child mother family church mosque temple holiday museum
    library archive document memo letter testimony witness trial verdict appeal pardon exile asylum
    passport visa migrant wall fence camp tent convoy truck bridge tunnel dam factory mine smelter
    shipyard airport airline balloon rocket orbit moon comet internet server platform algorithm robot
    data privacy census poll ballot vote coalition party opposition regime coup plot rumour myth
    narrative propaganda doctrine strategy tactic retreat offensive front trench winter spring`),
  verbs: list(`
    rustles up threatens reshapes abandons signs rejects courts warns haunts divides exposes buries
    survives defies sells buys bombs saves feeds starves builds burns crosses shuts opens leads
    follows watches questions forgets remembers ignores challenges embraces isolates weakens
    strengthens undermines outlives overtakes betrays defends invades leaves joins freezes thaws`),
  adjectives: list(`
    secret hidden new old last first lost forgotten endless silent cold hot dirty broken golden
    strategic regional global local illegal unjust quiet sudden slow deep dark bright strange fragile
    dangerous useful useless foreign domestic colonial imperial maritime financial digital rural`),
  small: list('the of in and to for with against after before without as at from on over its'),
} as const;

export const french = {
  nouns: list(`
    alliance guerre paix sanctions élection traité frontière économie crise armée empire pétrole gaz
    gazoduc dollar dette commerce tarif sommet discours tribunal médias presse liberté pouvoir énergie
    climat eau nourriture blé sécheresse faim réfugié prison torture espion fuite pirate satellite
    missile drone char bombe trêve siège port île détroit chemin corridor banque prêt monnaie or
    lithium cobalt uranium réacteur nucléaire vaccin pandémie hôpital médecin malade école maître
    étudiant grève syndicat ouvrier paysan terre forêt fleuve océan arctique désert montagne ville
    village rue manifestation émeute police juge loi constitution parlement sénat congrès président
    ministre général amiral soldat vétéran veuve enfant mère famille église mosquée temple musée
    bibliothèque archive document note lettre témoignage témoin procès verdict appel grâce exil asile
    passeport visa migrant mur clôture camp tente convoi camion pont tunnel barrage usine mine
    chantier aéroport ballon fusée orbite lune comète réseau serveur plateforme algorithme robot
    données recensement sondage scrutin vote coalition parti opposition régime coup complot rumeur
    mythe récit propagande doctrine stratégie retraite offensive front tranchée hiver printemps`),
  verbs: list(`
    renforce menace redessine abandonne signe rejette courtise avertit hante divise révèle enterre
    survit défie vend achète bombarde sauve nourrit affame construit brûle franchit ferme ouvre mène
    suit observe interroge oublie rappelle ignore conteste embrasse isole affaiblit consolide mine
    dépasse trahit défend envahit quitte rejoint gèle`),
  adjectives: list(`
    secret caché nouveau vieux dernier premier perdu oublié interminable silencieux froid chaud sale
    brisé doré stratégique régional mondial local illégal injuste calme soudain lent profond sombre
    étrange fragile dangereux utile inutile étranger intérieur colonial impérial maritime financier`),
  small: list('le la les de du des en et à pour avec contre après avant sans comme sur son leur'),
} as const;

export const syllables = list(`
  ba bek bha dra kar ko lan lev lin ma mar mi mon na nel no pa pet ra ran ri ro ruz sa san sen shi
  sko so sta ste tan tel to tov va ven vic vla wa wil yan za zen zhu bor dim gor hal jor kir`);

export const countries = list(`
  Russie Chine Inde Iran Irak Syrie Libye Mali Niger Soudan Ukraine Pologne Serbie Kosovo Grèce
  Turquie Yémen Oman Qatar Israël Palestine Liban Égypte Algérie Maroc Sénégal Congo Rwanda Kenya
  Somalie Brésil Chili Pérou Bolivie Cuba Haïti Mexique Canada Japon Corée Vietnam Laos Birmanie`);

export const regions = [
  'Asie',
  'Russie et CEI',
  'Europe',
  'Moyen-Orient et Afrique du Nord',
  'Afrique subsaharienne',
  'Amérique latine et Caraïbe',
  'États-Unis',
  'Canada',
  'Océanie',
] as const;

export const themes = [
  'Guerre USA OTAN',
  'Désinformation médiatique',
  'Droits humains et État policier',
  'Économie',
  'Environnement',
  'Géopolitique et militarisation',
  'Histoire, société et culture',
  'Loi et justice',
  'Pauvreté et inégalités sociales',
  'Santé',
] as const;
