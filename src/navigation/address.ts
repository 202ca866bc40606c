/** Addresses inside the site: they carry the language, and nothing else. */
export function addressOf(path: string, search: string, hash = ''): string {
  const language = new URLSearchParams(search).get('lng');
  const asked = language === null ? '' : `?${new URLSearchParams({ lng: language }).toString()}`;
  return `${path}${asked}${hash}`;
}
