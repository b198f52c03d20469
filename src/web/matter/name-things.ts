import type { Matter } from '../api/cases.ts'
import type { LawWords } from '../api/law.ts'
import type { OfficePerson, RecordEntry, Words } from '../api/types.ts'
import type { References } from '../fields/schema-fields.tsx'
import { showDay } from '../format/day.ts'
import { showAssetName } from '../words/assets.ts'
import { nameChoice } from '../words/choices.ts'
import { showObligation } from '../words/obligations.ts'
import { nameWithRole } from '../words/roles.ts'
import type { Dictionary } from '../words/vietnamese.ts'

/** What a limit is about beside its rule. */
export interface Subject {
  asset?: string
  document?: string
  recipient?: string
  obligation?: string
}

/** A paper an act would make, as a preview tells it. */
interface MadePaper {
  ref: string
  kind: string
}

/** The references of a matter (d1, o1, p2, an account) as names, and as choices of a form. */
export interface Names {
  party: (ref: string) => string
  paper: (ref: string) => string
  obligation: (ref: string) => string
  asset: (ref: string) => string
  account: (id: string) => string
  /** "Quyết định thi hành án 178/QĐ-THADS, cho Đỗ Văn Chậm". `made` are papers that are not on record yet. */
  subject: (of: Subject, made?: readonly MadePaper[]) => string
  /** The same, leaving the paper out where the person is enough. */
  shortSubject: (of: Subject, made?: readonly MadePaper[]) => string
  references: References
}

interface Known {
  matter: Matter
  people: readonly OfficePerson[]
  law: LawWords
  t: Dictionary
  say: (words: Words) => string
}

/** Names everything a matter refers to. */
export function nameThings({ matter: { view, papers, limits, acts }, people, law, t, say }: Known): Names {
  const parties = new Map(view.parties.map((party) => [party.ref, party]))
  const obligations = new Map(view.obligations.map((one) => [one.ref, one]))
  const byRef = new Map(papers.map((paper) => [paper.ref, paper]))
  const accounts = new Map(people.map((person) => [person.id, person.displayName]))

  const party = (ref: string) => parties.get(ref)?.name ?? ref
  const paper = (ref: string) => {
    const found = byRef.get(ref)
    if (found === undefined) return nameLetter(ref, t)
    const label = say(law.paper(found.kind))
    return found.number ? `${label} ${found.number}` : `${label}, ${showDay(found.issuedOn)}`
  }
  const obligation = (ref: string) => {
    const found = obligations.get(ref)
    return found === undefined ? ref : showObligation(found, law, say)
  }
  const asset = (ref: string) => showAssetName(ref, t)
  const madePaper = (ref: string, made: readonly MadePaper[]) => {
    const found = made.find((one) => one.ref === ref)
    return found === undefined ? paper(ref) : say(law.paper(found.kind))
  }
  const aboutOf = (of: Subject, made: readonly MadePaper[] = []) =>
    [
      of.asset && asset(of.asset),
      of.document && madePaper(of.document, made),
      of.recipient && t.limits.towards(party(of.recipient)),
      of.obligation && obligation(of.obligation),
    ].filter(Boolean)
  const openLimits = limits.filter(({ standing }) => standing === 'running' || standing === 'overdue')
  return {
    party,
    paper,
    obligation,
    asset,
    account: (id) => accounts.get(id) ?? t.record.otherOfficer,
    subject: (of, made) => aboutOf(of, made).join(', '),
    shortSubject: ({ document, ...of }, made) =>
      aboutOf(of.recipient === undefined && document !== undefined ? { ...of, document } : of, made).join(
        ', ',
      ),
    references: {
      parties: view.parties.map(({ ref, name, role }) => ({
        value: ref,
        label: nameWithRole(name ?? ref, role, t),
      })),
      obligations: view.obligations.map(({ ref }) => ({ value: ref, label: obligation(ref) })),
      documents: papers.map(({ ref }) => ({ value: ref, label: paper(ref) })),
      assets: [
        ...view.assets.map(({ id, kind }) => ({
          value: id,
          label: [`${asset(id)}: ${nameChoice(kind, t).toLowerCase()}`, describeAsset(acts, id)]
            .filter(Boolean)
            .join(', '),
        })),
        { value: nextAsset(view.assets), label: t.acts.newAsset },
      ],
      limits: [...new Map(openLimits.map((limit) => [limit.ref, limit])).values()].map((limit) => ({
        value: limit.ref,
        label: `${say(limit.label)} (${limit.ref})`,
      })),
      accounts: chooseAccounts(people, t),
    },
  }
}

/** The people of the office as choices of a form. */
export function chooseAccounts(people: readonly OfficePerson[], t: Dictionary): References['accounts'] {
  return people.map(({ id, displayName, role }) => ({
    value: id,
    label: nameWithRole(displayName, role, t),
    role,
  }))
}

/** What an asset is, in the words of the acts that named it; the latest words count. Null when nobody said. */
export function describeAsset(acts: readonly RecordEntry[], assetId: string): string | null {
  const told = acts.filter((act) => act.assetId === assetId && typeof act.data['description'] === 'string')
  const found = told.at(-1)?.data['description']
  return typeof found === 'string' ? found : null
}

/** A letter by its number in the matter: "Khiếu nại 1". */
function nameLetter(ref: string, t: Dictionary): string {
  const [, kind, number] = /^(kn|tc|kg|bp|vc)(\d+)$/.exec(ref) ?? []
  return kind === undefined ? ref : `${t.letters[kind as keyof Dictionary['letters']]} ${number}`
}

/** The reference a new asset would get. */
function nextAsset(known: readonly { id: string }[]): string {
  for (let index = known.length + 1; ; index++)
    if (!known.some(({ id }) => id === `a${index}`)) return `a${index}`
}
