/** Whatever a record, a profile or a list contains, a link made from it has one of four schemes. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { documents } from '../../src/directory/documents.ts';
import { everyService } from '../../src/directory/everyService.ts';
import { mailtoHref, smsHref, telHref, webHref } from '../../src/directory/hrefs.ts';
import { email, phone, textLine, url } from '../../src/directory/schema.ts';
import { sources } from '../../src/directory/sources.ts';
import { hostileAddress, hostileText, often } from '../hostile.ts';

/** As a browser would follow it from a page of ours. */
const followed = (href: string): URL => new URL(href, 'https://next-step.example/services');

const nearly = fc.oneof(
  hostileText,
  fc.webUrl({ validSchemes: ['https', 'http', 'ftp'], withFragments: true, withQueryParameters: true }),
  fc
    .tuple(fc.constantFrom('https://', 'HTTPS://', 'https:', 'https:\\\\', 'https:///'), hostileText)
    .map((parts) => parts.join('')),
  fc
    .tuple(hostileText, fc.constantFrom('@example.org', '?cc=a@b.uk', '%0acc:a@b.uk'))
    .map((parts) => parts.join('')),
  fc.emailAddress(),
  fc.stringMatching(/^\+?[\d ;,=a-z*#]{0,20}$/),
);

describe('a page elsewhere', () => {
  it.each([
    ['https://www.nspcc.org.uk/what-is-child-abuse/?a=b#c', true],
    ['HTTPS://nspcc.org.uk', true],
    ['http://nspcc.org.uk', false],
    ['https://nspcc.org.uk@evil.example', false],
    ['https://:x@evil.example', false],
    ['https:\\\\evil.example', false],
    ['https://evil.example\\@nspcc.org.uk', false],
    ['//evil.example', false],
    ['/services', false],
    ['java\nscript:alert(1)', false],
    [' https://nspcc.org.uk', false],
    ['https://', false],
    ['', false],
  ])('"%s": %s', (address, may) => {
    expect(webHref(address)).toBe(may ? address : undefined);
  });

  test('is https, names a site and nobody, and leads where it says', () => {
    let let_in = 0;
    fc.assert(
      fc.property(nearly, (address) => {
        const href = webHref(address);
        if (href === undefined) return;
        let_in += 1;
        expect(href).toBe(address);
        const { protocol, username, password, hostname } = followed(href);
        expect({ protocol, username, password }).toEqual({ protocol: 'https:', username: '', password: '' });
        expect(href.toLowerCase()).toMatch(/^https:\/\/[^/\\]/);
        expect(hostname).toContain('.');
      }),
      often,
    );
    expect(let_in, 'some are good').toBeGreaterThan(200);
  });

  test('is never one that means harm', () => {
    fc.assert(
      fc.property(hostileAddress, (address) => {
        const href = webHref(address);
        // What is left of a disguise may be an honest page.
        if (href !== undefined) expect(followed(href).protocol).toBe('https:');
        expect(mailtoHref(address)).toBeUndefined();
        expect(telHref({ e164: address })).toBe('tel:');
      }),
      often,
    );
  });
});

describe('a number', () => {
  test('is dialled unchanged, or not at all', () => {
    fc.assert(
      fc.property(nearly, fc.constantFrom('e164', 'shortCode'), (number, key) => {
        for (const [scheme, href] of [
          ['tel:', telHref({ [key]: number })],
          ['sms:', smsHref({ [key]: number })],
        ] as const)
          expect([scheme, scheme + number]).toContain(href);
        expect(telHref({ [key]: number })).toMatch(/^tel:\+?\d*$/);
      }),
      often,
    );
  });
});

describe('a message', () => {
  test('goes to one reader, and holds what it was given', () => {
    fc.assert(
      fc.property(nearly, fc.string({ unit: 'binary' }), hostileText, (to, subject, body) => {
        const href = mailtoHref(to, { subject, body });
        if (href === undefined) return;
        const { protocol, pathname, searchParams, hash } = followed(href);
        expect({ protocol, pathname, hash }).toEqual({ protocol: 'mailto:', pathname: to, hash: '' });
        expect(to.match(/@/g)).toHaveLength(1);
        expect([...searchParams.keys()]).toEqual(['subject', 'body']);
        expect(href).toMatch(/^mailto:[\x21-\x7e]*$/);
      }),
      often,
    );
    expect(mailtoHref('office@school.example', { subject: 'A & B', body: 'one\ntwo' })).toBe(
      'mailto:office@school.example?subject=A%20%26%20B&body=one%0D%0Atwo',
    );
  });
});

describe('what the checks of facts let in', () => {
  test('can be followed: a fact is never right in its file and dead on the page', () => {
    let let_in = 0;
    fc.assert(
      fc.property(nearly, (value) => {
        if (url.safeParse(value).success) expect(webHref(value)).toBe(value);
        if (email.safeParse(value).success) expect(mailtoHref(value)).toBe(`mailto:${value}`);
        for (const line of [phone, textLine])
          for (const key of ['e164', 'shortCode'])
            if (line.safeParse({ [key]: value, reading: '123 456' }).success) {
              let_in += 1;
              expect(telHref({ [key]: value })).toBe(`tel:${value}`);
            }
        if (url.safeParse(value).success || email.safeParse(value).success) let_in += 1;
      }),
      often,
    );
    expect(let_in, 'some are good').toBeGreaterThan(200);
  });

  it('is all of ours', () => {
    const pages = [
      ...everyService.flatMap((service) => service.url ?? []),
      ...Object.values(sources).flatMap(({ address }) => address ?? []),
      ...Object.values(documents).flatMap((document) => ('url' in document ? document.url : [])),
    ];
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((page) => webHref(page) === undefined)).toEqual([]);
    const mails = everyService.flatMap((service) => service.email ?? []);
    expect(mails.filter((mail) => mailtoHref(mail) === undefined)).toEqual([]);
  });
});
