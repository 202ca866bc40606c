import { awayRel } from '../../components/awayRel.ts';
import { webHref } from '../../directory/hrefs.ts';
import { useTold } from '../Advice/useTold.ts';

interface Props {
  readonly to: string;
  /** A title or a publisher: a fact, in English whatever the language of the page. */
  readonly children: string;
}

/** To somebody else's page, which must not learn where the reader came from. */
export function OutsideLink({ to, children }: Props) {
  const told = useTold();
  return (
    <a href={webHref(to)} rel={awayRel}>
      {told(children)}
    </a>
  );
}
