import { PageLink } from '../components/PageLink/PageLink.tsx';
import type { TopicId } from '../directory/topics.ts';
import { useWords } from '../i18n/useWords.ts';
import { topicPath } from '../routes.ts';
import './TopicLink.scss';

/** A link to a topic's page, with its title. */
export function TopicLink({ id }: { readonly id: TopicId }) {
  const { show } = useWords();
  return <PageLink to={topicPath(id)}>{show(`topic-titles:${id}`)}</PageLink>;
}
