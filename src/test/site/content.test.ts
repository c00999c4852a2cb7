import { beforeAll, describe, expect, test } from 'vitest';
import { openSoundArchive } from '../../archive-folder/open-archive.ts';
import { readStored } from '../../archive-folder/articles/stored-article.ts';
import { buildArchive, type Archive } from '../../core/archive/archive.ts';
import type { Article } from '../../core/article/article.ts';
import { readSettings } from '../../archive-folder/settings.ts';
import { buildProjectSite } from '../support/site/shared-builds.ts';

/** Runs of letters and digits with what joins them; marks alone are not words. */
const WORD = /[\p{L}\p{N}]+(?:[’'.,:/-][\p{L}\p{N}]+)*/gu;

describe('the project’s own content', () => {
  let archive: Archive;
  let articles: Article[];

  beforeAll(async () => {
    const { content, cache, base } = await buildProjectSite();
    const settings = readSettings({
      VERBATIM_CONTENT: content,
      VERBATIM_CACHE: cache,
      VERBATIM_BASE: base,
    });
    const entries = [...(await openSoundArchive(settings)).entries.values()];
    archive = buildArchive(entries);
    articles = await Promise.all(
      entries.map(async ({ inputDigest }) => (await readStored(cache, inputDigest)).article),
    );
  });

  test('has at least 60 articles over at least 12 years', () => {
    expect(archive.articles.length).toBeGreaterThanOrEqual(60);
    expect(archive.years.length).toBeGreaterThanOrEqual(12);
  });

  test('has two days with at least six articles', () => {
    const busy = archive.days.filter(({ articles }) => articles.length >= 6);
    expect(busy.map(({ id }) => id)).toEqual(['2020-03-11', '2022-02-24']);
  });

  test.each(['brexit', 'covid', 'ukraine'])('tells the story of %s over months', (story) => {
    const told = archive.tags.find(({ tag }) => tag === story);
    const months = new Set(told?.articles.map(({ date }) => date.slice(0, 7)));
    expect(months.size).toBeGreaterThanOrEqual(6);
  });

  test('has at least 400 quotes by at least 120 speakers', () => {
    expect(archive.quotes.length).toBeGreaterThanOrEqual(400);
    const quoted = archive.speakers.filter(({ quotes }) => quotes.length > 0);
    expect(quoted.length).toBeGreaterThanOrEqual(120);
  });

  test('has at least 15 countries', () => {
    const countries = new Set(archive.places.map(({ country }) => country));
    expect(countries.size).toBeGreaterThanOrEqual(15);
  });

  test('names some people and places in several articles', () => {
    expect(archive.speakers.filter((speaker) => speaker.articles.length > 2)).not.toHaveLength(0);
    expect(archive.places.filter((place) => place.articles.length > 2)).not.toHaveLength(0);
  });

  test('has 300 to 600 words in each article', () => {
    const counts = articles.map(({ file, text }) => [file, text.match(WORD)?.length ?? 0] as const);
    expect(counts.filter(([, words]) => words < 300 || words > 600)).toEqual([]);
  });

  test('says for each article with quotes in which public record they can be checked', () => {
    expect(articles.filter(({ sources }) => sources.length === 0).map(({ file }) => file)).toEqual(
      [],
    );
  });
});
