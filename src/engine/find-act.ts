import type { ActDefinition, Law } from './vocabulary.ts'

/** The act of that name, or undefined. Names every object has (`constructor`, `__proto__`) are no acts. */
export function findAct<F>(law: Law<F>, name: string): ActDefinition | undefined {
  return Object.hasOwn(law.acts, name) ? law.acts[name] : undefined
}
