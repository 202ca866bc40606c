import { describe, expect, it } from 'vitest';
import { ownPages, sharedPages } from '../../src/build/pages.ts';
import { topics } from '../../src/directory/topics.ts';
import { isShared, topicPath } from '../../src/routes.ts';

const pages = [...ownPages, ...sharedPages];

/** The questions have no name of their own: what somebody answers is nobody's business. */
const named = pages.filter(({ path }) => path !== '/questions');

describe('the pages that are drawn at build', () => {
  it('are each drawn once, a school its own and the shared ones for all', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    expect(ownPages.filter(({ path }) => isShared(path))).toEqual([]);
    expect(sharedPages.filter(({ path }) => !isShared(path))).toEqual([]);
  });

  it('are few for each school: a site may have thousands of schools', () => {
    expect(ownPages.length).toBeLessThanOrEqual(10);
  });

  it('have a page for every topic', () => {
    const paths = new Set(sharedPages.map(({ path }) => path));
    expect(topics.filter(({ id }) => !paths.has(topicPath(id)))).toEqual([]);
  });

  it('have each a title of its own', () => {
    const titles = named.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(titles.filter((title) => !/^\S.+\S$/.test(title))).toEqual([]);
  });

  it.each(pages)('$path has a description that fits a list of results', ({ title, description }) => {
    expect(title).not.toMatch(/\{\{|^ – /);
    expect(description.trim()).not.toBe('');
    expect(description).not.toMatch(/\{\{|<|undefined/);
    expect(description.length).toBeLessThan(300);
  });
});
