/**
 * Replaces the package `nhsuk-frontend` (alias in vite.config.ts).
 *
 * nhsuk-react-components loads that package after the first paint and throws while rendering if the
 * load fails or the page is not what it expects: one missing file and the whole app goes blank, emergency
 * numbers included. This file loads nothing late and never throws. The app itself does what we need of the
 * package's script for these controls.
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
    // Focus makes screen readers read the whole summary; a div needs tabindex to take it.
    $root.tabIndex = -1;
    // Later clicks inside must not put the focus ring around the whole summary again.
    $root.addEventListener('blur', () => $root.removeAttribute('tabindex'), { once: true });
    $root.focus();
  }
}
