import { awayRel } from '../../components/awayRel.ts';
import { webHref } from '../../directory/hrefs.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface Props {
  readonly to: string;
  /** A title or a publisher, in English whatever the page's language. */
  readonly children: string;
}

/** A link to another site, which must not learn where the reader came from. */
export function OutsideLink({ to, children }: Props) {
  const showMessage = useMessage();
  return (
    <a href={webHref(to)} rel={awayRel}>
      {showMessage(children)}
    </a>
  );
}
