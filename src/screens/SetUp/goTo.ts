/** To a place on this page. By hand: a "#" would stand in the address and in the history. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  const folds = [...document.querySelectorAll('details')].filter((fold) => place && fold.contains(place));
  for (const fold of folds) fold.open = true;
  place?.focus({ preventScroll: true });
  const label = place?.closest('fieldset, .set-up__field') ?? place;
  label?.scrollIntoView();
}
