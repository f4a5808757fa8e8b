import { expect, it } from 'vitest';
import { linkTo } from '../../../utils/citation/link';

const HERE = 'https://quay.example/mud';

it.each([
  [HERE, ''],
  [`${HERE}#:~:text=Mud%20and%20money`, 'Mud and money'],
  [`${HERE}#:~:text=Mud%2C%20%26%20money%2Dlenders`, 'Mud, & money-lenders'],
  [
    `${HERE}#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten`,
    'one two three four five and on\nand six seven eight nine ten',
  ],
])('%s', (link, words) => {
  expect(linkTo(HERE, words)).toBe(link);
});

it('keeps the place an address names already', () => {
  expect(linkTo(`${HERE}#part`, 'Mud')).toBe(`${HERE}#part:~:text=Mud`);
});
