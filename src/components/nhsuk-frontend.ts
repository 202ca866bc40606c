/**
 * Stands in for the package `nhsuk-frontend` (alias in vite.config.ts).
 *
 * nhsuk-react-components fetches that package after the first paint and throws while rendering when the
 * fetch fails, or when it does not like the page: one lost file and the page goes blank, emergency numbers
 * and all. Here nothing is fetched late and nothing throws. What the package's script did for these controls
 * and we want, the app does.
 */
class Control {
  readonly $root: Element | null;

  constructor($root: Element | null) {
    this.$root = $root;
  }
}

export class Button extends Control {}
export class Checkboxes extends Control {}
export class Radios extends Control {}
export class SkipLink extends Control {}

export class ErrorSummary extends Control {
  constructor($root: Element | null) {
    super($root);
    if (!($root instanceof HTMLElement) || $root.dataset['disableAutoFocus'] === 'true') return;
    // Focus makes screen readers read the whole summary; without tabindex a div can't take it.
    $root.tabIndex = -1;
    // Later clicks inside must not put the focus ring around the whole summary again.
    $root.addEventListener('blur', () => $root.removeAttribute('tabindex'), { once: true });
    $root.focus();
  }
}
