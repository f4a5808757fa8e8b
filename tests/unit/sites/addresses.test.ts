import { describe, expect, it } from 'vitest';
import { articleKeysOf, siteOf, sites } from '../../../utils/sites/index';
import { listedKeysOf, listedSites, matchPatterns } from '../../../utils/sites/listed';
import { searchOn } from '../../../utils/sites/site';
import { HOSTS } from '../../hosts';
import fc from '../properties';
import { contextOf, EN, FR, pages, type SeedPage } from '../seed';

const FR_SLUG = 'la-russie-et-la-coree-du-nord-renforcent-leur-alliance';
const EN_SLUG = 'russia-and-dprk-rustle-up-an-alliance';
const M = `www.mondialisation.ca/${FR_SLUG}`;
const I = `www.indianpunchline.com/${EN_SLUG}`;
const S = `lesakerfrancophone.fr/${FR_SLUG}`;

/** Address of each page without scheme and trailing slash, and how its site writes it. */
const bases: [SeedPage, string][] = [
  ['republication', `${M}/5598411`],
  ['original', I],
  ['translation', S],
];

/** What happens to an address on its way to a reader. */
const variants: [string, (address: string) => string][] = [
  ['as it stands', (a) => `https://${a}`],
  ['over http', (a) => `http://${a}`],
  ['with a trailing slash', (a) => `https://${a}/`],
  ['with two trailing slashes', (a) => `https://${a}//`],
  ['without www.', (a) => `https://${a.replace(/^www\./, '')}`],
  ['with www.', (a) => `https://www.${a.replace(/^www\./, '')}`],
  ['with an upper-case host', (a) => `https://${a.replace(/^[^/]*/, (h) => h.toUpperCase())}`],
  ['with the default port', (a) => `https://${a.replace('/', ':443/')}`],
  ['with doing_wp_cron', (a) => `https://${a}?doing_wp_cron=1743001153.5434670448303222656250`],
  ['with utm_*', (a) => `https://${a}?utm_source=x&utm_medium=y&utm_campaign=z`],
  ['with fbclid', (a) => `https://${a}/?fbclid=IwAR0abc`],
  ['with ?lang=', (a) => `https://${a}?lang=en_gb`],
  ['with ?print=', (a) => `https://${a}?print=print`],
  ['with ?amp', (a) => `https://${a}?amp=1`],
  ['with /amp', (a) => `https://${a}/amp`],
  ['with /amp/', (a) => `https://${a}/amp/`],
  ['with a fragment', (a) => `https://${a}#sthash.gbCbru1N.dpuf`],
  ['with an empty fragment', (a) => `https://${a}#`],
  ['percent-encoded', (a) => `https://${a.replaceAll('a-', '%61%2D')}`],
  ['with all at once', (a) => `http://${a.toUpperCase().slice(0, 5)}${a.slice(5)}/amp/?lang=fr#x`],
];

describe.each(bases)('the %s is found', (page, base) => {
  it.each(variants)('%s', (_, variant) => {
    const found = contextOf({ ...pages[page], address: variant(base) });
    expect(found).toMatchObject({ here: page, basis: { headline: 'confirmed', rule: 'slug' } });
  });
});

it.each([
  [`https://${M}`],
  [`https://${M}/`],
  [`https://${M}/1042`],
  [`https://${M}/9999999/`],
  [`https://mondialisation.ca/${FR_SLUG}`],
])('the republication is found with any id or none: %s', (address) => {
  expect(contextOf({ address, headlines: [FR] })?.here).toBe('republication');
});

describe('nothing is found', () => {
  it.each([
    ['on a look-alike host', `https://www.mondialisation.ca.example.org/${FR_SLUG}/5598411`],
    ['on a host that ends alike', `https://notmondialisation.ca/${FR_SLUG}/5598411`],
    ['on another subdomain', `https://m.mondialisation.ca/${FR_SLUG}/5598411`],
    ['on a host with a final dot', `https://www.mondialisation.ca./${FR_SLUG}/5598411`],
    ['on a host with foreign letters', `https://www.mondiaIisation.ca/${FR_SLUG}/5598411`],
    [
      'where the host is only the user name',
      `https://www.mondialisation.ca@example.org/${FR_SLUG}`,
    ],
    ['on another port', `https://www.mondialisation.ca:8443/${FR_SLUG}/5598411`],
    ['over another scheme', `ftp://www.mondialisation.ca/${FR_SLUG}/5598411`],
    ['on the slug of another site', `https://www.indianpunchline.com/${FR_SLUG}/`],
    ['on the slug of the original elsewhere', `https://www.mondialisation.ca/${EN_SLUG}/5598411`],
    ['on a sister of the site', `https://www.globalresearch.ca/${FR_SLUG}/5598411`],
    ['on a slug that only starts alike', `https://${M}-2/5598411`],
    ['on a slug that is a part of it', `https://www.mondialisation.ca/la-russie/5598411`],
    ['on a slug below another', `https://www.mondialisation.ca/theme/${FR_SLUG}`],
    ['on a slug with something behind it', `https://${I}/feed/`],
    ['on an id that is no id', `https://${M}/55984x`],
    ['on an id of eleven digits', `https://${M}/55984115590`],
    ['on the page of a slug in two', `https://${M}/5598411/2`],
    ['on the slug in the query', `https://www.mondialisation.ca/?p=${FR_SLUG}`],
    ['on the front page', 'https://www.mondialisation.ca/'],
    ['in the feed', 'https://www.mondialisation.ca/feed'],
    ['on a listing', 'https://www.mondialisation.ca/latest-news-and-top-stories'],
    ['on the page of a theme', 'https://www.mondialisation.ca/theme/guerre-usa-otan'],
    ['on the page of an author', 'https://www.mondialisation.ca/author/m-k-bhadrakumar'],
    ['on a page of the listing', 'https://www.indianpunchline.com/page/34/'],
    ['on malformed percent-encoding', `https://${M}%E0%A4%A`],
    ['under a legacy address', 'https://www.mondialisation.ca/index.php?context=va&aid=6529'],
    ['under the oldest address', 'https://www.mondialisation.ca/index.php?articleId=5675'],
    ['at what is no address', 'mondialisation.ca'],
    ['at no address', ''],
  ])('%s', (_, address) => {
    expect(contextOf({ address, headlines: [EN, FR] })).toBeNull();
  });
});

describe('article keys', () => {
  it.each([
    [['mondialisation.ca:5598411', 'mondialisation.ca:vers-un-monde'], 'vers-un-monde/5598411'],
    [['mondialisation.ca:vers-un-monde'], 'vers-un-monde'],
    [['mondialisation.ca:1042', 'mondialisation.ca:l-tat'], 'l-tat/1042'],
    [['mondialisation.ca:6529'], 'index.php?context=va&aid=6529'],
    [[], 'index.php?context=viewArticle&code=DUF20070517&articleId=5675'],
    [[], 'index.php?context=va&aid=65290000000'],
    [[], '5598411'],
    [[], 'wp-login.php'],
    [[], 'wp-content/uploads'],
    [[], 'page/2'],
    [[], 'tag/otan'],
    [['mondialisation.ca:русские-идут'], 'русские-идут'],
    [['mondialisation.ca:русские-идут'], encodeURIComponent('русские-идут')],
    [['mondialisation.ca:élan'], encodeURIComponent('élan'.normalize('NFD'))],
  ])('are %j at mondialisation.ca/%s', (expected, path) => {
    expect(articleKeysOf(`https://www.mondialisation.ca/${path}`)).toEqual(expected);
  });

  it.each([
    [
      ['indianpunchline.com:india-meets-the-taliban'],
      'www.indianpunchline.com',
      '/india-meets-the-taliban/',
    ],
    [[], 'www.indianpunchline.com', '/about-me/'],
    [[], 'www.indianpunchline.com', '/category/asia/'],
    [[], 'lesakerfrancophone.fr', '/page/209'],
    [['lesakerfrancophone.fr:a-b'], 'www.lesakerfrancophone.fr', '/a-b?lang=en_gb'],
    [['globalresearch.ca:5934366', 'globalresearch.ca:a-b'], 'globalresearch.ca', '/a-b/5934366'],
    [
      ['asia-pacificresearch.com:5934366', 'asia-pacificresearch.com:a-b'],
      'asia-pacificresearch.com',
      '/a-b/5934366',
    ],
    [['globalizacion.ca:a-b'], 'globalizacion.ca', '/a-b/'],
    [[], 'globalizacion.ca', '/a-b/5934366'],
    [[], 'lesakerfrancophone.fr', '/?p=79210'],
    [['asiatimes.com:2018-04-a-b'], 'asiatimes.com', '/2018/04/a-b/'],
    [['asiatimes.com:a-b'], 'www.atimes.com', '/article/a-b/'],
    [[], 'asiatimes.com', '/tag/a-b/'],
    [['cluborlov.blogspot.com:2019-11-a-b'], 'cluborlov.blogspot.com', '/2019/11/a-b.html'],
    [[], 'cluborlov.blogspot.com', '/2019/11/'],
    [['comedonchisciotte.org:a-b'], 'comedonchisciotte.org', '/a-b/'],
    [['consortiumnews.com:2018-10-29-a-b'], 'consortiumnews.com', '/2018/10/29/a-b/'],
    [[], 'consortiumnews.com', '/fr/2018/10/29/a-b/'],
    [[], 'consortiumnews.com', '/2018/10/29/a-b/comments'],
    [['elcorreo.eu.org:le-b-a'], 'elcorreo.eu.org', '/Le-B-a?lang=fr'],
    [[], 'www.entelekheia.fr', '/tag/route-de-la-soie/'],
    [[], 'legrandsoir.info', '/_pepe-escobar_.html?debut_articles=12'],
    [['moonofalabama.org:2026-08-a-b'], 'www.moonofalabama.org', '/2026/08/a-b.html'],
    [['nouveau-monde.ca:a-b'], 'nouveau-monde.ca', '/a-b'],
    [
      ['opednews.com:A-by-B-C_D-170719-700'],
      'opednews.com',
      '/articles/A-by-B-C_D-170719-700.html',
    ],
    [[], 'opednews.com', '/articles/A-by-B.html'],
    [['orientemidia.org:a-b'], 'www.orientemidia.org', '/a-b/'],
    [['reseauinternational.net:a-b'], 'reseauinternational.net', '/a-b/comment-page-1'],
    [[], 'reseauinternational.net', '/author/pepeescobar/'],
    [[], 'en.reseauinternational.net', '/a-b/'],
    [['le-blog-sam-la-touch.over-blog.com:a-b'], 'le-blog-sam-la-touch.over-blog.com', '/a-b'],
    [
      ['strategic-culture.org:2020-04-10-a-b'],
      'www.strategic-culture.org',
      '/news/2020/04/10/a-b/',
    ],
    [['thesaker.is:a-b'], 'thesaker.is', '/a-b/'],
    [['tlaxcala-int.org:28030'], 'tlaxcala-int.org', '/article.asp?reference=28030'],
    [[], 'tlaxcala-int.org', '/article.asp?reference=x'],
    [['unz.com:a-b'], 'www.unz.com', '/article/a-b/'],
    [[], 'www.unz.com', '/author/a-b/'],
  ])('are %j at %s%s', (expected, host, path) => {
    expect(articleKeysOf(`https://${host}${path}`)).toEqual(expected);
  });

  const slug = fc
    .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 6 })
    .map((parts) => `x${parts.join('-')}`);
  const id = fc.option(fc.integer({ min: 1000, max: 9_999_999 }), { nil: undefined });
  const host = fc.constantFrom(...listedSites.flatMap(({ hosts }) => hosts));

  it('are the same under every variant of an address', () => {
    fc.assert(
      fc.property(host, slug, id, fc.constantFrom(...variants), (name, words, number, variant) => {
        const base = `${name}/${words}${number === undefined ? '' : `/${number}`}`;
        expect(articleKeysOf(variant[1](base))).toEqual(articleKeysOf(`https://${base}`));
      }),
    );
  });

  it('lead to an address with the same keys: canonicalising twice is once', () => {
    fc.assert(
      fc.property(host, slug, id, fc.constantFrom(...variants), (name, words, number, variant) => {
        const address = variant[1](`${name}/${words}${number === undefined ? '' : `/${number}`}`);
        const keys = articleKeysOf(address);
        const [site, key] = keys.at(-1)?.split(':') ?? [];
        const canonical = `https://${site}/${key}${keys.length > 1 ? `/${keys[0]?.split(':')[1]}` : ''}`;
        expect(articleKeysOf(canonical)).toEqual(keys);
      }),
    );
  });

  it('exist only on listed hosts', () => {
    const listed = new Set(sites.flatMap(({ hosts }) => hosts));
    const nearly = host.chain((name) =>
      fc.oneof(
        fc.domain().map((domain) => `${name}.${domain}`),
        fc.stringMatching(/^[a-z0-9]{1,5}$/).map((prefix) => prefix + name),
        fc.stringMatching(/^[a-z0-9]{1,5}$/).map((label) => `${label}.${name}`),
        fc
          .integer({ min: 1, max: 65_535 })
          .filter((port) => port !== 443)
          .map((port) => `${name}:${port}`),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.domain(), nearly), slug, id, (name, words, number) => {
        fc.pre(!listed.has(name));
        const address = `https://${name}/${words}/${number ?? ''}`;
        expect(siteOf(address)).toBeUndefined();
        expect(articleKeysOf(address)).toEqual([]);
      }),
    );
  });

  it('are sought in any text without an exception', () => {
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(host, fc.string({ unit: 'binary' }))
        .map(([name, path]) => `https://${name}/${path}`),
    );
    fc.assert(
      fc.property(address, (text) => {
        expect(articleKeysOf(text).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the list of sites', () => {
  it('names every host once, in lower case', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const name of hosts) expect(new URL(`https://${name}`).hostname).toBe(name);
  });

  it('asks for exactly the hosts that are written down, over http and https', () => {
    expect(matchPatterns).toEqual(HOSTS.map((host) => `*://${host}/*`));
  });

  it('says of exactly the listed sites that their hosts are asked for', () => {
    expect(sites.filter(({ access }) => access === 'listed')).toEqual(listedSites);
  });

  it('leaves the sites that are only asked to the reader out of what a tab loads', () => {
    const address = 'https://consortiumnews.com/2018/10/29/welcome-to-the-jungle/';
    expect(articleKeysOf(address)).not.toEqual([]);
    expect(listedKeysOf(address)).toEqual([]);
  });

  const searched = sites.filter(({ search }) => search !== 'unknown');
  it.each(searched)('searches $id on its own host', (site) => {
    const address = searchOn(site, '« Non » & co? #1') ?? '';
    expect(siteOf(address)).toBe(site);
    expect(new URL(address).searchParams.get('s')).toBe('« Non » & co? #1');
    expect(articleKeysOf(address)).toEqual([]);
  });
});
