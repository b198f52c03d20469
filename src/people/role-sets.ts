import type { Role } from '../engine/vocabulary.ts'

/**
 * Who may what beside the acts of a matter, whose signers stand in the tables of law: each set of roles once, by what it may
 * do. What depends on more than the role (whose matter, a delegation) is asked where it is done.
 */
const sets = {
  /** Act in matters; the others only read. */
  actsInMatters: ['officer', 'clerk', 'head', 'divisionHead', 'examiner', 'accountant', 'registrar'],
  /** Close a period of the statistics, say what in them is to be adjusted. */
  closesPeriods: ['head'],
  /** Choose how the office reads what the law leaves open. */
  settlesOffice: ['head', 'administrator'],
  /** Open accounts, change and close them. */
  keepsAccounts: ['administrator'],
  /** Set the thresholds by which the office watches its matters. */
  setsThresholds: ['head'],
  /** Make an inspection and conclude it, order and confirm remedies, answer what people say of a finding. */
  inspects: ['examiner', 'head'],
  /** Say of a finding how it came to be, and that it was remedied. */
  answersForSteps: ['officer', 'clerk', 'head', 'divisionHead', 'accountant', 'registrar'],
  /** Read what everybody did: the journal of the office, refused attempts, scores. */
  oversees: ['head', 'divisionHead', 'examiner', 'administrator', 'procurator'],
  /** Record plans and tasks, targets, published figures. */
  plans: ['head', 'divisionHead', 'examiner', 'administrator'],
  /** Keep a copy of a watch list. */
  keepsLists: ['officer', 'head', 'divisionHead', 'examiner', 'administrator'],
  /** Record what the review of a carried-over file came to. */
  reviews: ['officer', 'head', 'divisionHead', 'examiner'],
  /** Make appointments of others. */
  schedulesOthers: ['head', 'divisionHead', 'clerk'],
  /** Be given a matter: a division head and a head are officers too. */
  takesMatters: ['officer', 'divisionHead', 'head'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** What a set of roles may do. */
export type Task = keyof typeof sets

/** Whether a role is one of those that may do something. */
export function may(role: Role, task: Task): boolean {
  return (sets[task] as readonly Role[]).includes(role)
}
