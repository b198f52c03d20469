import { Type } from 'typebox'
import { actBody } from '../cases/case-schemas.ts'

const { act, on, at, data, assetId, override } = actBody.body.properties

export const proposalParams = Type.Object({ id: Type.String({ format: 'uuid' }) })

/** A request with a key may be sent again; the revision seen need not be given. */
export const keyHeaders = actBody.headers

export const proposalBody = Type.Object(
  {
    act,
    on,
    at,
    data,
    assetId,
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 4000, description: 'ý kiến trình' })),
    replaces: Type.Optional(
      Type.String({ format: 'uuid', description: 'đề xuất bị trả lại mà bản này thay' }),
    ),
  },
  { additionalProperties: false },
)

export const signBody = Type.Object({ on: Type.Optional(on), at, override }, { additionalProperties: false })

export const reasonText = Type.String({ minLength: 1, maxLength: 4000, description: 'lý do trả lại' })

export const sendBackBody = Type.Object({ reason: reasonText }, { additionalProperties: false })

export const proposalQuery = Type.Object({
  state: Type.Optional(
    Type.Unsafe<'waiting' | 'submitted' | 'signed' | 'sentBack' | 'withdrawn'>(
      Type.String({
        enum: ['waiting', 'submitted', 'signed', 'sentBack', 'withdrawn'],
        description: 'waiting: đang chờ tôi ký',
      }),
    ),
  ),
  author: Type.Optional(Type.String({ format: 'uuid' })),
  page: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$' })),
})
