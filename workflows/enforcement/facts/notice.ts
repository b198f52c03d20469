import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** Grounds of "chưa có điều kiện thi hành án", in the order of L Đ.38(1). */
export const noMeansGrounds = [
  'noIncomeNoAsset',
  'judgedAssetGone',
  'addressUnknown',
  'thingOrPaperGone',
  'personalDuty',
  'pledgeTooSmall',
  'cutDownToCosts',
  'heldByBank',
] as const

/** A debtor declared to have no means yet. */
export interface NotEnforceableFacts {
  on: IsoDay
  ground: string
  /** Re-verified once a year: long prison term, or new address unknown. */
  yearly: boolean
  /** Verifications since the declaration that found no means. */
  checks: number
  meansFoundOn?: IsoDay
  publishedOn?: IsoDay
  continuedOn?: IsoDay
  inSeparateBookOn?: IsoDay
  /** The request was given back (L Đ.38(4)). */
  returnedOn?: IsoDay
  /** The day of written news on means that nobody has verified yet. */
  newsToVerify?: IsoDay
}

/** What is known of notices, agreements and the debtor's means. */
export interface NoticeFacts {
  /** The day the Ministry announced that notices may be digital, once an act has named it (D152 Đ.115(2)). */
  digitalSince?: IsoDay
  agreements: readonly { kind: string; on: IsoDay }[]
  /** The latest result of each debtor who was verified by himself. */
  meansOf?: Readonly<Record<string, 'hasMeans' | 'noMeans'>>
  /** Assets found to have no certificate yet. */
  withoutCertificate: readonly string[]
  notEnforceable?: NotEnforceableFacts
}

export const openNotice: NoticeFacts = { agreements: [], withoutCertificate: [] }

/** What is known of notices, agreements and means after an act. */
export function recordNotice(facts: NoticeFacts, act: RecordedAct): NoticeFacts {
  const { data, on } = act
  switch (act.act) {
    case 'SERVE_NOTICE':
      return typeof data['digitalAnnouncedOn'] === 'string'
        ? { ...facts, digitalSince: data['digitalAnnouncedOn'] }
        : facts
    case 'RECORD_AGREEMENT':
      return { ...facts, agreements: [...facts.agreements, { kind: String(data['kind']), on }] }
    case 'VERIFY_CONDITIONS':
      return recordVerification(facts, act)
    case 'DECLARE_NOT_ENFORCEABLE':
      return {
        ...facts,
        notEnforceable: {
          on,
          ground: String(data['ground']),
          yearly: data['yearlyBecause'] !== undefined,
          checks: 0,
        },
      }
    case 'PUBLISH_NOT_ENFORCEABLE':
      return change(facts, { publishedOn: on })
    case 'END_PUBLICATION':
      return takeDown(facts)
    case 'RECORD_NEW_INFORMATION':
      return data['about'] === 'means' ? change(facts, { newsToVerify: on }) : facts
    case 'CONTINUE_ENFORCEMENT':
      return change(facts, { continuedOn: on })
    case 'RECEIVE_REQUEST': {
      // Asked again after it was given back, the matter begins anew.
      const { notEnforceable, ...rest } = facts
      return notEnforceable?.returnedOn === undefined ? facts : rest
    }
    case 'RETURN_REQUEST':
      return change(facts, { returnedOn: on })
    case 'MOVE_TO_SEPARATE_BOOK':
      return change(facts, { inSeparateBookOn: on })
    default:
      return facts
  }
}

/** The declaration that stands: made, and neither followed by a decision to continue nor by the return of the request. */
export function standingDeclaration(facts: NoticeFacts): NotEnforceableFacts | undefined {
  const declared = facts.notEnforceable
  return declared?.continuedOn === undefined && declared?.returnedOn === undefined ? declared : undefined
}

function recordVerification(facts: NoticeFacts, { data, on }: RecordedAct): NoticeFacts {
  const asset = data['withoutCertificate']
  const named = noteMeans(facts, data)
  const known =
    typeof asset === 'string' ? { ...named, withoutCertificate: [...named.withoutCertificate, asset] } : named
  const { notEnforceable } = known
  if (notEnforceable === undefined) return known
  const { newsToVerify: _verified, ...rest } = notEnforceable
  return {
    ...known,
    notEnforceable:
      data['result'] === 'hasMeans' ? { ...rest, meansFoundOn: on } : { ...rest, checks: rest.checks + 1 },
  }
}

function noteMeans(facts: NoticeFacts, { debtor, result }: RecordedAct['data']): NoticeFacts {
  if (typeof debtor !== 'string') return facts
  return {
    ...facts,
    meansOf: { ...facts.meansOf, [debtor]: result === 'hasMeans' ? 'hasMeans' : 'noMeans' },
  }
}

// What is no longer public need not be taken down again when the last đồng is paid.
function takeDown(facts: NoticeFacts): NoticeFacts {
  if (facts.notEnforceable === undefined) return facts
  const { publishedOn: _published, ...rest } = facts.notEnforceable
  return { ...facts, notEnforceable: rest }
}

function change(facts: NoticeFacts, what: Partial<NotEnforceableFacts>): NoticeFacts {
  return facts.notEnforceable === undefined
    ? facts
    : { ...facts, notEnforceable: { ...facts.notEnforceable, ...what } }
}
