/**
 * The library writes rules for more than we use: captions, ledes, smaller and reversed controls, what unfolds by its own script.
 * The build leaves them out, as every first visit pays for them. A test looks for these classes on each kind of screen.
 */
interface Rule {
  selectors: string[];
  readonly remove: () => void;
}

const unused = [
  'nhsuk-(?:body|caption|expander|lede-text|heading-x|icon|label-wrapper|link-image|main-wrapper|card__content)',
  'nhsuk-(?:button-group|button__content|u-visually-hidden-focusable|u-frontend-not-supported|u-secondary-text)',
  'nhsuk-button--(?:brand|icon|login|reverse|secondary-solid|small|warning)',
  'nhsuk-(?:back-link|details)--reverse',
  'nhsuk-(?:checkboxes|radios)(?:--small|--inline|__conditional|__divider)',
  'nhsuk-(?:form-group|label|link|list)--(?!error)',
  'nhsuk-fieldset__legend--(?:xl|s)',
  'nhsuk-summary-list(?:--|__row--|__actions-list)',
];

/** Matches a class of the library that no screen may have, as there are no rules for it. */
export const unusedClass = new RegExp(`(?:${unused.join('|')})[\\w-]*`);

const isUnused = (selector: string): boolean => unusedClass.test(selector.replace(/:not\([^()]*\)/g, ''));

export const withoutUnused = {
  postcssPlugin: 'without-unused',
  Rule(rule: Rule): void {
    const used = rule.selectors.filter((selector) => !isUnused(selector));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  },
};
