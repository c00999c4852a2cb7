import { describe, expect, test } from 'vitest';
import { browserWording, inlineMessages } from './browser-wording.ts';

describe('a script for the browser', () => {
  test('gets its messages compiled in place of their names', () => {
    expect(inlineMessages("a(say('cite.copy'))", 'a.ts', 'en')).toBe('a(say("Copy"))');
    expect(inlineMessages('a(say("cite.copy"))', 'a.ts', 'en')).toBe('a(say("Copy"))');
    expect(inlineMessages("say(\n  'cite.copied-what', { what })", 'a.ts', 'en')).toBe(
      'say(["Copied: ",["what"]], { what })',
    );
  });

  test('gets them in the language of the site', () => {
    expect(inlineMessages("say('cite.copy')", 'a.ts', 'en-XA')).toBe('say("Çöþý~~")');
  });

  test.each(['say(key)', 'sayParts(KEYS[kind])', 'say(`cite.$' + '{x}`)'])(
    'must name them: %s',
    (code) => {
      expect(() => inlineMessages(code, 'a.ts', 'en')).toThrow(/^a\.ts: .* must name its messages/);
    },
  );

  test('has no catalogue', () => {
    const { load, applyToEnvironment } = browserWording('en');
    expect(load.handler()).not.toContain('languages');
    expect(load.filter.id.test('/x/src/wording/say.ts')).toBe(true);
    expect(applyToEnvironment({ name: 'client' })).toBe(true);
    expect(applyToEnvironment({ name: 'ssr' })).toBe(false);
  });
});
