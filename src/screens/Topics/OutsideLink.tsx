import { awayRel } from '../../components/awayRel.ts';
import { webHref } from '../../directory/hrefs.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface Props {
  readonly to: string;
  /** A title or a publisher: a fact, in English whatever the language of the page. */
  readonly children: string;
}

/** To somebody else's page, which must not learn where the reader came from. */
export function OutsideLink({ to, children }: Props) {
  const told = useMessage();
  return (
    <a href={webHref(to)} rel={awayRel}>
      {told(children)}
    </a>
  );
}
