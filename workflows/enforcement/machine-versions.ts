/** One version of the two charts. Once released its definition is frozen: a change of a chart is a new version. */
export type MachineVersion =
  | { version: string; status: 'unreleased' }
  | { version: string; status: 'released'; sha256: string }

/**
 * Every version of the charts, oldest first; the last is the one cases are pinned to (`enforcementLaw.machineVersion`).
 * To release one: put in the hash that `npm run live-versions` prints. To change a chart after that: add an
 * entry, name it in `law.ts`, say in `src/cases/snapshot.ts` how a state of the old one is told in the new one.
 */
export const machineVersions: readonly MachineVersion[] = [
  /** A matter stood at one place of the road. */
  { version: 'enforcement-1', status: 'unreleased' },
  /** Beside the road it is running, postponed or suspended. */
  { version: 'enforcement-2', status: 'unreleased' },
]
