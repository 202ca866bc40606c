import { useMessage } from '../../i18n/useMessage.ts';
import type { TextPart } from './paragraphs.ts';

/** Headings, paragraphs and lists, in order. */
export const TextParts = ({ parts }: { readonly parts: readonly TextPart[] }) =>
  parts.map((part, index) => <OnePart key={index} part={part} />);

function OnePart({ part }: { readonly part: TextPart }) {
  const showMessage = useMessage();
  switch (part.kind) {
    case 'heading':
      return <h3>{showMessage(part.message)}</h3>;
    case 'aside':
      return (
        <p className="advice__aside">
          <strong>{showMessage(part.title)}</strong> {showMessage(part.message)}
        </p>
      );
    case 'list': {
      const lines = part.lines.map(({ id, message }) => <li key={id}>{showMessage(message)}</li>);
      return part.ordered ? (
        <ol className="advice__list">{lines}</ol>
      ) : (
        <ul className="advice__list">{lines}</ul>
      );
    }
    case 'paragraph': {
      const words = showMessage(part.message);
      if (part.look === 'small') return <p className="advice__small">{words}</p>;
      return <p>{part.look === 'strong' ? <strong>{words}</strong> : words}</p>;
    }
  }
}
