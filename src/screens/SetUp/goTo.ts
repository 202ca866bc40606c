/** Moves to a place on this page with script: a "#" would appear in the address and the history. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  const folds = [...document.querySelectorAll('details')].filter((fold) => place && fold.contains(place));
  for (const fold of folds) fold.open = true;
  place?.focus({ preventScroll: true });
  const label = place?.closest('fieldset, .set-up__field') ?? place;
  label?.scrollIntoView();
}
