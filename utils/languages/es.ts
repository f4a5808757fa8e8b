import type { Language } from './types';

export const es: Language = {
  tag: 'es',
  common: '',
  phrases: {},
};
