/**
 * The bill of materials, as CycloneDX 1.6: every package that can reach readers, with its version, licence and hash. Made
 * from the lock file only, without a date or a serial number, so that the file changes exactly when the packages
 * do. npm's own `npm sbom --omit dev` leaves out packages that are only peer dependencies, React
 * among them.
 */
import { shippedPackages, type LockFile, type Shipped } from './lockFile.ts';

const purl = ({ name, version }: Shipped): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const hashes = (integrity = ''): readonly object[] =>
  integrity === ''
    ? []
    : [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }];

/** The file as text, ending with a line break. */
export function sbomOf(lock: LockFile): string {
  const shipped = shippedPackages(lock);
  const refs = new Map(shipped.map((one) => [one.place, purl(one)]));
  const root = `pkg:npm/${lock.name ?? ''}@${lock.version ?? ''}`;
  const direct = Object.keys(lock.packages['']?.dependencies ?? {});
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': root, name: lock.name, version: lock.version, purl: root },
    },
    components: shipped.map((one) => ({
      type: 'library',
      'bom-ref': purl(one),
      name: one.name,
      version: one.version,
      purl: purl(one),
      licenses: [
        /[ ()]/.test(one.license ?? '') ? { expression: one.license } : { license: { id: one.license } },
      ],
      hashes: hashes(one.integrity),
    })),
    dependencies: [
      { ref: root, dependsOn: direct.map((name) => refs.get(`node_modules/${name}`)) },
      ...shipped.map((one) => ({ ref: purl(one), dependsOn: one.needs.map((place) => refs.get(place)) })),
    ],
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}
