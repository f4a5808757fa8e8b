import { describe, expect, it } from 'vitest';
import { same } from '../../../utils/context/sameness';

const SLUG = 'russia-and-dprk-rustle-up-an-alliance';
const crm = { name: 'Centre de recherche sur la mondialisation', alternateName: 'CRM' };

describe('record and page say the same', () => {
  it.each([
    ['Le port', 'LE PORT'],
    ['Le port', 'Le port | Le Quai'],
    ['Le port – Le Quai', 'Le port'],
    ['« La source » du port', '"La source" du port'],
  ])('with the headlines %j and %j', (one, other) => {
    expect(same.headline(one, other)).toBe(true);
    expect(same.headline(other, one)).toBe(true);
  });

  it.each([
    ['fr', 'fr-FR'],
    ['fr-CA', 'fr-FR'],
    ['en', 'en'],
  ])('with the languages %s and %s', (one, other) => {
    expect(same.inLanguage(one, other)).toBe(true);
  });

  it.each([
    ['M. K. Bhadrakumar', 'MK Bhadrakumar'],
    ['M. K. Bhadrakumar', 'Melkulangara BHADRAKUMAR'],
    ['Hervé', 'Herve'],
  ])('with the names %j and %j', (one, other) => {
    expect(same.person({ name: one }, { name: other })).toBe(true);
  });

  it.each([
    [{ name: 'le Saker Francophone' }, { name: 'Saker Francophone' }],
    [{ name: 'Mondialisation.ca', parentOrganization: crm }, { name: 'CRM' }],
    [{ name: 'The Conversation' }, { name: 'the conversation' }],
    [crm, { name: 'centre de recherche sur la mondialisation' }],
  ])('with the publishers %j and %j', (one, other) => {
    expect(same.publisher(one, other)).toBe(true);
    expect(same.publisher(other, one)).toBe(true);
  });

  it.each([
    [`https://www.indianpunchline.com/${SLUG}/`, `http://indianpunchline.com/${SLUG}?utm_source=a`],
    ['https://quai.example/le-port', 'https://quai.example/le-port'],
  ])('with the addresses %s and %s', (one, other) => {
    expect(same.address(one, other)).toBe(true);
  });
});

describe('record and page differ', () => {
  it.each<[keyof typeof same, string, string]>([
    ['headline', 'Le port', 'Le port et la rade'],
    ['headline', 'Le port', ''],
    ['inLanguage', 'fr', 'en'],
    ['datePublished', '2024-06-21', '2024-06-24'],
    ['address', 'https://quai.example/le-port', 'https://quai.example/la-rade'],
    ['address', 'https://quai.example/le-port', 'CC BY-ND'],
    ['address', `https://www.indianpunchline.com/${SLUG}/`, 'https://www.indianpunchline.com/'],
  ])('in the %s: %j and %j', (property, one, other) => {
    const isSame = same[property] as (one: string, other: string) => boolean;
    expect(isSame(one, other)).toBe(false);
  });

  it.each([
    ['Ana Paz', 'Ana Luz'],
    ['Ana Paz', 'Inés Paz'],
    ['Ana Paz', 'Paz'],
  ])('in the names %j and %j', (one, other) => {
    expect(same.person({ name: one }, { name: other })).toBe(false);
  });

  it('in the publishers where only what they have not is alike', () => {
    expect(same.publisher({ name: 'Le Quai' }, { name: 'La Rade' })).toBe(false);
  });
});
