/** The app reads it from the dataset of `<html>`. A type, so that neither file has to load the other. */
export type OpenedAt = 'openedAt';

/** The path the page was opened at. The address may change before the app listens, since Back can be pressed at once. */
export function noteOpenedAt(): void {
  document.documentElement.dataset['openedAt' satisfies OpenedAt] = location.pathname;
}
