import { describe, expect, test } from 'vitest';
import { publisherJsonLd, publisherView } from './publisher.ts';

const site = { name: 'The Post', site: 'https://a.example', base: '/paper/' };
const newsroom = { name: 'Press Co.', kind: 'newsroom' } as const;
const view = (publisher = {}) =>
  publisherView({ ...site, publisher: { ...newsroom, ...publisher } });

describe('publisherView', () => {
  test('without a publisher it is the archive itself', () => {
    expect(publisherView(site)).toEqual({ name: 'The Post', url: 'https://a.example/paper/' });
  });

  test('its own site comes before the archive’s', () => {
    expect(view().url).toBe('https://a.example/paper/');
    expect(view({ url: 'https://press.example/' }).url).toBe('https://press.example/');
  });

  test.each([
    ['mailto:desk@a.example', 'desk@a.example'],
    ['https://a.example/contact', 'a.example/contact'],
  ])('the contact %s is shown as %s', (contact, text) => {
    expect(view({ contact }).contact).toEqual({ href: contact, text });
  });

  test('a logo on the web stays where it is', () => {
    expect(view({ logo: 'https://b.example/l.png' }).logo).toBe('https://b.example/l.png');
    expect(view()).not.toHaveProperty('logo');
  });
});

describe('publisherJsonLd', () => {
  test.each([
    ['newsroom', 'NewsMediaOrganization'],
    ['organisation', 'Organization'],
  ])('a %s is a %s', (kind, type) => {
    expect(publisherJsonLd(view({ kind }))).toMatchObject({ '@type': type });
  });

  test('who takes reports of mistakes is told how to reach, and where corrections are', () => {
    const mail = publisherJsonLd(
      view({ contact: 'mailto:desk@a.example' }),
      'https://a.example/c/',
    );
    expect(mail).toMatchObject({
      correctionsPolicy: 'https://a.example/c/',
      contactPoint: { email: 'desk@a.example' },
    });
    expect(publisherJsonLd(view({ contact: 'https://a.example/x' }))).toMatchObject({
      contactPoint: { url: 'https://a.example/x' },
    });
    expect(publisherJsonLd(view(), 'https://a.example/c/')).not.toHaveProperty('correctionsPolicy');
  });
});
