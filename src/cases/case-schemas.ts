import { Type } from 'typebox'
import { type ObligationType, obligationTypes } from '../../workflows/enforcement/obligations.ts'
import {
  type JudgmentKind,
  judgmentKinds,
  type MatterGroup,
  matterGroups,
} from '../../workflows/statistics/groups.ts'
import { type Side, sides } from '../../workflows/statistics/sides.ts'

const day = Type.String({ format: 'date' })
const ref = Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}$' })
const amount = Type.Integer({ minimum: 1, maximum: 100_000_000_000_000, description: 'đồng' })

export const caseParams = Type.Object({ id: Type.String({ format: 'uuid' }) })

export const dayQuery = Type.Object({
  asOf: Type.Optional(Type.String({ description: 'ngày pháp lý' })),
  knownAt: Type.Optional(Type.String({ format: 'date-time', description: 'thời điểm ghi nhận' })),
  on: Type.Optional(Type.String({ description: 'ngày dự định thực hiện' })),
})

/** What a list of matters may be narrowed by; the same for the page and for the file. */
const listFilter = {
  q: Type.Optional(Type.String({ maxLength: 200 })),
  state: Type.Optional(Type.String({ maxLength: 40, description: 'bước; cùng `on`: bước của ngày đó' })),
  officer: Type.Optional(
    Type.Union([Type.String({ format: 'uuid' }), Type.Literal('none')], {
      description: 'none: việc đang mở đã có quyết định thi hành án, chưa phân công Chấp hành viên',
    }),
  ),
  due: Type.Optional(Type.Unsafe<'overdue' | 'week'>(Type.String({ enum: ['overdue', 'week'] }))),
  on: Type.Optional(
    Type.String({ description: 'ngày của state, decidedFrom, decidedTo, means; mặc định hôm nay' }),
  ),
  decidedFrom: Type.Optional(
    Type.String({ description: 'việc còn phải thi hành, quyết định thi hành án từ ngày này' }),
  ),
  decidedTo: Type.Optional(
    Type.String({ description: 'việc còn phải thi hành, quyết định thi hành án đến hết ngày này' }),
  ),
  means: Type.Optional(
    Type.Unsafe<Side>(
      Type.String({ enum: Object.keys(sides), description: 'việc còn phải thi hành, theo điều kiện' }),
    ),
  ),
}

export const exportListQuery = Type.Object(listFilter)
export type ListQuery = Type.Static<typeof exportListQuery>

export const listQuery = Type.Object({
  ...listFilter,
  page: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$' })),
})

export const caseBody = Type.Object(
  {
    officeId: Type.Optional(Type.String({ format: 'uuid' })),
    kind: Type.Unsafe<'onRequest' | 'exOfficio'>(Type.String({ enum: ['onRequest', 'exOfficio'] })),
    judgment: Type.Object(
      {
        number: Type.String({ minLength: 1, maxLength: 100 }),
        court: Type.String({ minLength: 1, maxLength: 200 }),
        date: day,
        effectiveOn: Type.Optional(day),
        type: Type.Optional(
          Type.Unsafe<'ordinary' | 'interimMeasure' | 'bankruptcy'>(
            Type.String({ enum: ['ordinary', 'interimMeasure', 'bankruptcy'] }),
          ),
        ),
        kind: Type.Optional(
          Type.Unsafe<JudgmentKind>(
            Type.String({ enum: Object.keys(judgmentKinds), description: 'loại bản án, cho thống kê' }),
          ),
        ),
      },
      { additionalProperties: false },
    ),
    groups: Type.Optional(
      Type.Array(Type.Unsafe<MatterGroup>(Type.String({ enum: Object.keys(matterGroups) })), {
        maxItems: 10,
        uniqueItems: true,
        description: 'nhóm việc theo dõi',
      }),
    ),
    parties: Type.Array(
      Type.Object(
        {
          ref,
          role: Type.Unsafe<'creditor' | 'debtor' | 'related'>(
            Type.String({ enum: ['creditor', 'debtor', 'related'] }),
          ),
          name: Type.String({ minLength: 1, maxLength: 300 }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 1000 },
    ),
    obligations: Type.Array(
      Type.Object(
        {
          ref,
          type: Type.Unsafe<ObligationType>(
            Type.String({ enum: Object.keys(obligationTypes), description: 'loại nghĩa vụ' }),
          ),
          amount: Type.Optional(amount),
          from: Type.Optional(ref),
          to: Type.Optional(ref),
          dueOn: Type.Optional(day),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 200 },
    ),
  },
  { additionalProperties: false },
)

/** The door for acts. `data` is checked against the schema of its act (GET …/options, or the list in /api/v1/law/acts). */
export const actBody = {
  params: caseParams,
  querystring: Type.Object({
    dryRun: Type.Optional(Type.Unsafe<'true' | 'false'>(Type.String({ enum: ['true', 'false'] }))),
  }),
  headers: Type.Object({
    'if-match': Type.Optional(Type.String({ description: '"<revision>"' })),
    'idempotency-key': Type.Optional(Type.String()),
  }),
  body: Type.Object(
    {
      act: Type.String({ minLength: 1, maxLength: 60 }),
      on: Type.String({ description: 'ngày hành vi diễn ra (NĂM-THÁNG-NGÀY)' }),
      at: Type.Optional(Type.String({ description: 'giờ, ISO 8601 có múi giờ' })),
      data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
      assetId: Type.Optional(Type.String({ maxLength: 64 })),
      override: Type.Optional(
        Type.Object(
          { reason: Type.String({ minLength: 1, maxLength: 4000 }) },
          { additionalProperties: false },
        ),
      ),
    },
    { additionalProperties: false },
  ),
}
