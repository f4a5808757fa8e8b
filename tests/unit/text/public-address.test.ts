import { describe, expect, it } from 'vitest';
import { isPublicHost } from '../../../utils/text/public-address';

const isPublic = (host: string) => isPublicHost(new URL(`http://${host}/a`));

describe('an address', () => {
  it.each([
    'www.mondialisation.ca',
    'example.org.',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '[2606:4700::1111]',
    '[2002:808:808::1]',
    'localhost.example.org',
    'local-news.example.org',
  ])('on %s leads everybody to the same place', (host) => {
    expect(isPublic(host)).toBe(true);
  });

  it.each([
    'localhost',
    'localhost.',
    'a.localhost',
    'router',
    'printer.local',
    'wiki.internal',
    'nas.home.arpa',
    'box.lan',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    // The same, as a browser also reads it.
    '127.1',
    '0x7f.0.0.1',
    '2130706433',
    '017700000001',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[ff02::1]',
  ])('on %s leads into the reader’s own network', (host) => {
    expect(isPublic(host)).toBe(false);
  });
});
