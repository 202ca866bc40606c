import { useWords } from '../../i18n/useWords.ts';
import { labelsOf } from './filterLabels.ts';
import { noFilters, toAddress } from './filters.ts';
import type { Finder } from './useFinder.ts';

interface Props {
  readonly finder: Finder;
  readonly onClear: () => void;
}

/** Explains why the list is already filtered when it opens. */
export function Preset({ finder: { preset, filters, setFilters }, onClear }: Props) {
  const words = useWords();
  const labels = labelsOf(preset, words);
  if (labels.length === 0 || toAddress(preset) !== toAddress(filters)) return null;
  return (
    <div className="note">
      <p>{words.show('directory:services.preset', { filters: labels.join('; ') })}</p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setFilters(noFilters);
          onClear();
        }}
      >
        {words.show('directory:services.presetClear')}
      </button>
    </div>
  );
}
