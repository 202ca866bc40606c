/**
 * What a page may do, as a browser enforces it. The one source: the pages' own meta tag and the header files of every
 * server are written from it, so they cannot differ. That nothing can be sent from a page is a promise here, not a habit.
 *
 * Source of the directives: OWASP ASVS 5.0 chapter 3.4, CSP Level 3, Trusted Types; each was tried in a browser.
 */

/** Directives by name, as CSP Level 3 writes them. */
type Directives = Readonly<Record<string, string>>;

const text = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ');

/** What stands inside pages and is allowed by its hash, as `sha256-…`; nothing else inside a page counts. */
export interface Inside {
  /** The way out. */
  readonly script: string;
  /** The rules of the first pages. */
  readonly style: string;
}

/** For the meta tag of every page. */
export const pagePolicy = ({ script, style }: Inside): string =>
  text({
    'default-src': "'none'",
    'script-src': `'self' '${script}'`,
    'style-src': `'self' '${style}'`,
    'img-src': "'self'",
    'font-src': "'none'",
    // An answer cannot be sent from a page, whatever runs in it.
    'connect-src': "'none'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    // A form that is sent before the page listens would put answers into the address.
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    // Needed to say that the worker's address is ours; nothing else may make one.
    'trusted-types': 'sw',
  });

/** The same as a header, with what a meta tag cannot say: that no other site may show the page inside its own. */
export const headerPolicy = (metaPolicy: string): string => `${metaPolicy}; frame-ancestors 'none'`;

/** For the worker's own file: it fetches the site to keep it, which pages may not. */
export const workerPolicy = text({
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
});

/** The policy a built page carries. @throws if it carries none: then it is not one of our pages, or was damaged. */
export function policyIn(html: string): string {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  if (policy === undefined)
    throw new Error('The page has no security policy in its head; build the site again.');
  return policy;
}
