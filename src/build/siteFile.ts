/** A file of the site, by its name from the site's root, such as `schools/westlands/questions.html`. */
export interface SiteFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Size in bytes on disk. */
export const sizeOf = ({ content }: SiteFile): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.length;

/** The file for an address: the address plus ".html". A folder with an index would not be found offline. */
export const fileAt = (address: string): string => `${address === '/' ? 'index' : address.slice(1)}.html`;
