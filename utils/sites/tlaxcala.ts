/**
 * Tlaxcala, translations into many languages; names the original's headline ("Original: …").
 *
 * Addresses seen: `/article.asp?reference=28030`.
 */
import type { Site } from './site';

export const tlaxcala: Site = {
  id: 'tlaxcala-int.org',
  name: 'Tlaxcala',
  hosts: ['tlaxcala-int.org'],
  access: 'asked',
  search: 'unknown',
  articleKeys: (path, query) => {
    const reference = path === '/article.asp' ? query.get('reference') : null;
    return reference !== null && /^[1-9]\d{0,9}$/.test(reference) ? [reference] : [];
  },
};
