/**
 * What a page may do, enforced by the browser. The single source: the pages' meta tag and every server's header
 * files are generated from it, so they cannot differ. It guarantees that nothing can be sent from a page.
 *
 * Source of the directives: OWASP ASVS 5.0 chapter 3.4, CSP Level 3, Trusted Types; each was tested in a browser.
 */

/** Directives by name, as CSP Level 3 writes them. */
type Directives = Readonly<Record<string, string>>;

const text = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ');

/** Hashes of the inline parts that are allowed, as `sha256-…`; browsers block anything else inline. */
export interface Inside {
  /** The leave script. */
  readonly script: string;
  /** The style rules of the first pages. */
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
    // No answer can be sent from a page, whatever runs in it.
    'connect-src': "'none'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    // A form submitted before the page listens would put answers into the address.
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    // Needed to approve the worker's address; nothing else may create a policy.
    'trusted-types': 'sw',
  });

/** The same as a header, plus what a meta tag cannot express: no other site may frame the page. */
export const headerPolicy = (metaPolicy: string): string => `${metaPolicy}; frame-ancestors 'none'`;

/** For the worker's own file: it fetches the site to keep it, which pages may not do. */
export const workerPolicy = text({
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
});

/** The policy in a built page. @throws if it has none: it is then not one of our pages, or was damaged. */
export function policyIn(html: string): string {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  if (policy === undefined)
    throw new Error('The page has no security policy in its head; build the site again.');
  return policy;
}
