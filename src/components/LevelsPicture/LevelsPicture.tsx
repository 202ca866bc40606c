import { useId } from 'react';
import './LevelsPicture.scss';

export interface LevelsPictureProps {
  /** The picture described in words. */
  readonly label: string;
  /** From the lightest to the gravest, in the school's names. */
  readonly headings: readonly string[];
  /** The steps of this advice, counted from 1. */
  readonly here: readonly number[];
  /** "You are here". */
  readonly hereWords: string;
  readonly mirrored?: boolean;
}

const width = 360;
const height = 58;
const indent = 36;

/** Four rising steps; this advice's steps are filled and say so. */
export function LevelsPicture({ label, headings, here, hereWords, mirrored = false }: LevelsPictureProps) {
  const id = useId();
  const total = headings.length * height;
  return (
    <svg
      className="levels"
      viewBox={`0 0 ${width} ${total + 4}`}
      role="img"
      aria-labelledby={id}
      direction={mirrored ? 'rtl' : 'ltr'}
    >
      <title id={id}>{label}</title>
      {headings.map((heading, index) => {
        const y = 2 + total - (index + 1) * height;
        const from = index * indent + 2;
        const x = mirrored ? width - 14 - from : from + 14;
        const isHere = here.includes(index + 1);
        return (
          <g key={heading} className={isHere ? 'levels__step levels__step--here' : 'levels__step'}>
            <rect x={mirrored ? 2 : from} y={y} width={width - 2 - from} height={height - 6} rx="6" />
            <text x={x} y={y + (isHere ? 22 : 31)} className="levels__heading">
              {heading}
            </text>
            {isHere && (
              <text x={x} y={y + 41} className="levels__here">
                {`▲ ${hereWords}`}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
