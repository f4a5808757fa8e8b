import { expect, test } from 'vitest';
import { roomsOf } from '../../../utils/languages/choose';
import { authorsIn, isSiteName } from '../../../utils/page/structured/people';

test.each([
  ['Ada Wren', ['Ada Wren']],
  ['By Ada Wren and Bo Lind', ['Ada Wren', 'Bo Lind']],
  ['Ada Wren (now) and Bo Lind (earlier)', ['Ada Wren', 'Bo Lind']],
  ['Ada Wren, Bo Lind', ['Ada Wren', 'Bo Lind']],
  ['Wayan', ['Wayan']],
  ['إليف كايا', ['إليف كايا']],
  ['Salt and Sons', ['Salt and Sons']],
  ['Acme Dredging Corp.', ['Acme Dredging Corp.']],
  ['Department for Ports and Harbours', ['Department for Ports and Harbours']],
  ['Harold STUBBS', ['Harold STUBBS']],
  ['ADA WREN Associated Wire', []],
  ['Preferred Customer', []],
  ['wpadmin', []],
  ['HP_Owner', []],
  ['jsmith', []],
  ['a writer who would rather not be named', []],
])('an author "%s" is %j', (value, people) => {
  expect(authorsIn(value, roomsOf('en', ''))).toEqual(people);
});

test.each([
  ['The Lantern Gazette', true],
  ['Just another WordPress site', false],
  ['My Blog', false],
  ['admin', false],
])('"%s" is what a site is called: %s', (name, is) => {
  expect(isSiteName(name, roomsOf('en', ''))).toBe(is);
});
