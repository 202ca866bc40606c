import { describe, expect, test } from 'vitest';
import { contentDate } from '../../src/build/contentDate.ts';

const commit = () => '2026-11-20';

describe('the date of the content', () => {
  test('is the one given to the build', () => {
    expect(contentDate('1795305600', commit)).toBe('2026-11-22');
    expect(contentDate('0', commit)).toBe('1970-01-01');
  });

  test.each([undefined, ''])('is otherwise that of the last commit (%s)', (epoch) =>
    expect(contentDate(epoch, commit)).toBe('2026-11-20'),
  );

  test('is that of the last check of a fact where there is no history', () =>
    expect(contentDate(undefined, () => undefined)).toBe('2026-11-21'));

  test.each(['yesterday', '-1', '1.5', '2026-11-22'])('is not guessed from "%s"', (epoch) =>
    expect(() => contentDate(epoch, commit)).toThrow('SOURCE_DATE_EPOCH'),
  );

  test('is the same each time', () => {
    expect(contentDate()).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(contentDate()).toBe(contentDate());
  });
});
