/** Leaves when Shift alone is pressed three times, as on GOV.UK; not Escape, which stops a page from loading. */
const presses = 3;
/** Maximum milliseconds between two presses. */
const patience = 5000;

/**
 * Calls `leave` at the third press. Until then it announces how many are left: in the status line of the emergency block, with
 * the hidden words beside it, and as `data-presses` on the page, for the styles.
 * @returns a function that stops it.
 */
export function watchForShift(leave: () => void): () => void {
  let pressed = 0;
  /** Is Shift down, and has nothing else been pressed with it? */
  let alone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    document.documentElement.dataset['presses'] = String(pressed);
  };
  const say = (name: string): void => {
    const line = document.getElementById('leave-status');
    const words = document.querySelector(`[data-leave-says="${name}"]`);
    if (line) line.textContent = words?.textContent ?? '';
  };
  const reset = (): void => {
    clearTimeout(timer);
    if (pressed === 0) return;
    pressed = 0;
    show();
    say('');
  };
  const onOther = (): void => {
    alone = false;
    reset();
  };
  const onDown = ({ key, repeat }: KeyboardEvent): void => {
    if (key !== 'Shift') onOther();
    else if (!repeat) alone = true;
  };
  const onUp = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !alone) return;
    alone = false;
    pressed += 1;
    if (pressed === presses) {
      reset();
      leave();
      return;
    }
    show();
    say(String(presses - pressed));
    clearTimeout(timer);
    timer = setTimeout(() => {
      reset();
      say('over');
    }, patience);
  };

  document.addEventListener('keydown', onDown, true);
  document.addEventListener('keyup', onUp, true);
  document.addEventListener('pointerdown', onOther, true);
  return () => {
    reset();
    document.removeEventListener('keydown', onDown, true);
    document.removeEventListener('keyup', onUp, true);
    document.removeEventListener('pointerdown', onOther, true);
  };
}
