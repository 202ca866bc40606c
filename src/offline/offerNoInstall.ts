/** Some browsers offer to put a site on the home screen. On a device that is watched that must not come by itself. */
export function offerNoInstall(): void {
  addEventListener('beforeinstallprompt', (event) => event.preventDefault());
}
