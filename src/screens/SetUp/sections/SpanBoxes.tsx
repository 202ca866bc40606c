import { TextBox } from '../boxes.tsx';

interface Props {
  readonly name: 'hours.schoolDay' | 'hours.office' | `offers.${number}.hours`;
}

/** Opening times on one day. */
export function SpanBoxes({ name }: Props) {
  return (
    <div className="set-up__pair">
      <TextBox name={`${name}.opensAt`} type="time" />
      <TextBox name={`${name}.closesAt`} type="time" />
    </div>
  );
}
