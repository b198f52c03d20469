import { useLoads } from '../api/hand-over.ts'
import type { FieldSchema } from '../api/types.ts'
import { kindOfField } from '../fields/kind-of-field.ts'
import type { References } from '../fields/schema-fields.tsx'
import { useSpeech } from '../words/language.tsx'

/** The people a form may name; where it asks for an officer, each with how many matters he has open, as soon as that is known. */
export function useOfficerChoices(
  { properties = {} }: FieldSchema,
  accounts: References['accounts'],
): References['accounts'] {
  const { t } = useSpeech()
  const asks = Object.entries(properties).some(([name, schema]) => {
    const kind = kindOfField(name, schema)
    return kind.kind === 'account' && kind.roles.includes('officer')
  })
  const { data: loads = [] } = useLoads(asks)
  return accounts.map((account) => {
    const load = loads.find(({ officer }) => officer.id === account.value)
    return load === undefined
      ? account
      : { ...account, label: t.handOver.withCount(account.label, load.openMatters) }
  })
}
