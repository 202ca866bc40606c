/** Where the app finds it, among the data of `<html>`. A type, so that neither file needs the other to load. */
export type OpenedAt = 'openedAt';

/** The path the page was opened at. Its address may be another before the app listens: Back can be pressed at once. */
export function noteOpenedAt(): void {
  document.documentElement.dataset['openedAt' satisfies OpenedAt] = location.pathname;
}
