/**
 * Finds a worry by what somebody types, with the lay words of the topics that the list of services searches too. In a file
 * of its own, which comes when the field is first used: most people open a group.
 */
import type { i18n } from 'i18next';
import { makeSearch, type SearchDocument } from '../../directory/search.ts';
import { layWords } from '../../directory/searchWords.ts';
import { doorOf, topics } from '../../directory/topics.ts';
import { addLazyWords } from '../../i18n/lazyWords.ts';
import { topicsEnglish } from '../../i18n/topicsEnglish.ts';
import { wordsOf } from '../../i18n/useWords.ts';
import type { Voice } from '../../../flows/vocabulary/questions.ts';

/** The worries that are meant, best first. */
export type FindWorries = (typed: string) => readonly string[];

/** A parent may know the word that staff use, and staff the word that a child used. */
const readers: readonly Voice[] = ['staff', 'parent', 'young'];

/** @param worries - those that are offered */
export function makeFindWorries(worries: readonly string[], instance: i18n, voice: Voice): FindWorries {
  addLazyWords(instance, topicsEnglish);
  const labelFor = (worry: string, reader: Voice): string =>
    wordsOf(instance, reader).sayIf(`questions:topics.values.${worry}.label`) ?? '';
  const { sayIf } = wordsOf(instance, voice);
  const documents = worries.map((worry): SearchDocument => {
    const meant = topics.filter((topic) => doorOf(topic) === worry);
    return {
      kind: 'topic',
      id: worry,
      name: labelFor(worry, voice),
      otherNames: [
        ...readers.map((other) => labelFor(worry, other)),
        ...meant.flatMap(({ id }) => [
          sayIf(`topic-titles:${id}`) ?? '',
          ...(sayIf(`topics:${id}.search`) ?? '').split(','),
          ...(layWords[id] ?? []),
          // A word of ours that its title puts in plainer ones.
          id.replaceAll('-', ' '),
        ]),
      ],
      purpose: '',
      helps: [],
    };
  });
  const search = makeSearch(documents);
  return (typed) => search(typed).topics;
}
