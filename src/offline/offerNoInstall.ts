/** Stops browsers from offering to put the site on the home screen, which must not appear unasked on a watched device. */
export function offerNoInstall(): void {
  addEventListener('beforeinstallprompt', (event) => event.preventDefault());
}
