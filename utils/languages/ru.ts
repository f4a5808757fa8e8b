import type { Language } from './types';

export const ru: Language = {
  tag: 'ru',
  common: '',
  phrases: {},
};
