import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { actBody } from '../cases/case-schemas.ts'
import { describeExpected, listFaults } from '../engine/expected-words.ts'
import type { InputFault } from '../engine/vocabulary.ts'
import { reasonText, signBody } from '../proposals/proposal-schemas.ts'

const uuid = Type.String({ format: 'uuid' })
const revision = Type.Optional(Type.Integer({ minimum: 0, description: 'phiên bản đã xem' }))
const closed = { additionalProperties: false }

/** What one item of a batch may be: an act on a case, signing a proposal, sending one back. */
export const itemSchemas = {
  acts: Type.Object({ caseId: uuid, ...actBody.body.properties, revision }, closed),
  sign: Type.Object({ sign: uuid, ...signBody.properties, revision }, closed),
  sendBack: Type.Object({ sendBack: uuid, reason: reasonText }, closed),
}

export type ItemKind = keyof typeof itemSchemas

/** An item that can be tried, or what is wrong with it. Fields are told relative to the item. */
export type BatchItem =
  | { kind: 'acts'; item: Static<(typeof itemSchemas)['acts']> }
  | { kind: 'sign'; item: Static<(typeof itemSchemas)['sign']> }
  | { kind: 'sendBack'; item: Static<(typeof itemSchemas)['sendBack']> }
  | { kind: 'faulty'; faults: InputFault[] }

const checks = {
  acts: Compile(itemSchemas.acts),
  sign: Compile(itemSchemas.sign),
  sendBack: Compile(itemSchemas.sendBack),
}

/** Reads one item as it came. `only`: the one kind the batch is of, where it says so. */
export function readItem(given: Record<string, unknown>, only: ItemKind | undefined): BatchItem {
  const kind = kindOf(given)
  if (only !== undefined && kind !== only) {
    const expected = {
      vi: `mục loại ${only}, như lô này khai`,
      en: `an item of the kind ${only}, as this batch says`,
    }
    return { kind: 'faulty', faults: [{ field: '/', found: kind, expected }] }
  }
  const check = checks[kind]
  if (check.Check(given)) return { kind, item: given } as BatchItem
  const faults = listFaults([...check.Errors(given)]).map(({ field, fault }) => ({
    field: field || '/',
    found: '',
    expected: describeExpected(fault),
  }))
  return { kind: 'faulty', faults }
}

function kindOf(given: Record<string, unknown>): ItemKind {
  if (Object.hasOwn(given, 'sign')) return 'sign'
  return Object.hasOwn(given, 'sendBack') ? 'sendBack' : 'acts'
}
