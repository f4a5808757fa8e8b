/**
 * Mondialisation.ca, French, run by the Centre de recherche sur la mondialisation (CRM).
 *
 * Addresses seen: `/<slug>/<id>`, no trailing slash, id = the WordPress post id of 4 to 7 digits
 * (`/vers-un-monde-multipolaire/5598411?doing_wp_cron=…`); legacy
 * `index.php?context=va&aid=6529`, whose `aid` is the later post id.
 */
import type { Organization } from '../records/schema';
import type { Site, StandingNotice } from './site';
import { slugAndIdKeys } from './slug-and-id';

export const mondialisation: Site = {
  id: 'mondialisation.ca',
  name: 'Mondialisation.ca',
  hosts: ['www.mondialisation.ca', 'mondialisation.ca'],
  access: 'listed',
  inLanguage: 'fr',
  articleKeys: slugAndIdKeys,
};

const crm: Organization = {
  name: 'Centre de recherche sur la mondialisation',
  alternateName: 'CRM',
};

/** The day of the page whose notices stand here verbatim. */
const seen = '2024-06-24';

/** What stands under articles of the site, as on that page. */
export const mondialisationNotices: StandingNotice[] = [
  {
    kind: 'disclaimer',
    inLanguage: 'fr',
    publisher: crm,
    seen,
    covers: 'article',
    text: "Avis de non-responsabilité : Les opinions exprimées dans cet article n'engagent que le ou les auteurs. Le Centre de recherche sur la mondialisation se dégage de toute responsabilité concernant le contenu de cet article et ne sera pas tenu responsable pour des erreurs ou informations incorrectes ou inexacts.",
    reading: 'readingCrmDisclaimer',
  },
  {
    kind: 'republication',
    inLanguage: 'fr',
    publisher: crm,
    seen,
    covers: 'site',
    text: "Le Centre de recherche sur la mondialisation (CRM) accorde la permission de reproduire la version intégrale ou des extraits d'articles du site Mondialisation.ca sur des sites de médias alternatifs. La source de l'article, l'adresse url ainsi qu'un hyperlien vers l'article original du CRM doivent être indiqués. Une note de droit d'auteur (copyright) doit également être indiquée.",
    reading: 'readingCrmRepublication',
    conditions: [
      {
        rule: 'permission',
        action: 'reproduce',
        says: 'conditionReproduceArticles',
        phrase:
          "la permission de reproduire la version intégrale ou des extraits d'articles du site Mondialisation.ca",
      },
      {
        rule: 'permission',
        action: 'distribute',
        says: 'conditionOnAlternativeMedia',
        phrase: 'sur des sites de médias alternatifs',
      },
      {
        rule: 'duty',
        action: 'attribute',
        part: 'source',
        says: 'conditionGiveSource',
        phrase: "La source de l'article",
      },
      {
        rule: 'duty',
        action: 'attribute',
        part: 'address',
        says: 'conditionGiveAddress',
        phrase: "l'adresse url",
      },
      {
        rule: 'duty',
        action: 'attribute',
        part: 'hyperlink',
        says: 'conditionGiveLink',
        phrase: "un hyperlien vers l'article original du CRM",
      },
      {
        rule: 'duty',
        action: 'attribute',
        part: 'copyright-note',
        says: 'conditionGiveCopyright',
        phrase: "Une note de droit d'auteur (copyright)",
      },
    ],
  },
  {
    kind: 'other-uses',
    inLanguage: 'fr',
    publisher: crm,
    seen,
    covers: 'site',
    text: 'Pour publier des articles de Mondialisation.ca en format papier ou autre, y compris les sites Internet commerciaux, contactez: media@globalresearch.ca',
    reading: 'readingCrmOtherUses',
    conditions: [
      {
        rule: 'duty',
        action: 'obtainConsent',
        before: ['reproduce', 'distribute'],
        says: 'conditionAskOtherFormats',
        phrase: 'en format papier ou autre',
      },
      {
        rule: 'duty',
        action: 'obtainConsent',
        before: ['commercialize'],
        says: 'conditionAskCommercial',
        phrase: 'y compris les sites Internet commerciaux',
      },
    ],
  },
  {
    kind: 'fair-use',
    inLanguage: 'fr',
    publisher: crm,
    seen,
    covers: 'site',
    text: "Mondialisation.ca contient du matériel protégé par le droit d'auteur, dont le détenteur n'a pas toujours autorisé l'utilisation. Nous mettons ce matériel à la disposition de nos lecteurs en vertu du principe \"d'utilisation équitable\", dans le but d'améliorer la compréhension des enjeux politiques, économiques et sociaux. Tout le matériel mis en ligne sur ce site est à but non lucratif. Il est mis à la disposition de tous ceux qui s'y intéressent dans le but de faire de la recherche ainsi qu'à des fins éducatives. Si vous désirez utiliser du matériel protégé par le droit d'auteur pour des raisons autres que \"l'utilisation équitable\", vous devez demander la permission au détenteur du droit d'auteur.",
    reading: 'readingCrmFairUse',
    conditions: [
      {
        rule: 'duty',
        action: 'obtainConsent',
        says: 'conditionAskHolder',
        phrase: "vous devez demander la permission au détenteur du droit d'auteur",
      },
    ],
  },
  {
    kind: 'contact',
    inLanguage: 'fr',
    publisher: crm,
    seen,
    covers: 'site',
    text: 'Contact média: media@globalresearch.ca',
    reading: 'readingCrmContact',
  },
];
