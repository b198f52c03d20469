import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { caseNotFound, HttpProblem, makeProblem, notFound, wrongPage } from '../http/problem.ts'
import { writeBundle } from './proof-bundle.ts'
import { type NoProof, proveCase } from './prove-case.ts'
import { latestCheckpoint, listCheckpoints } from './read-checkpoints.ts'
import { RecordBrokenError } from './read-leaves.ts'
import { verifyBundle } from './verify-bundle.ts'

const noCheckpoint = notFound(
  'Chưa có điểm chốt nào được ký. Điểm chốt được ký trong vài phút sau hành vi đầu tiên, khi máy chủ có khóa ký (AUDIT_KEY).',
)

const notCovered = notFound(
  'Chưa mục nào của việc này nằm trong một điểm chốt. Điểm chốt kế tiếp được ký trong vài phút; hãy thử lại sau.',
)

const noProof: Record<NoProof, typeof noCheckpoint> = { noCase: caseNotFound, noCheckpoint, notCovered }

function broken(why: string) {
  return makeProblem(409, 'record-broken', 'Hồ sơ không khớp điểm chốt', why)
}

/** A record that does not hold is an answer, not an accident of the server. */
function sayBroken(failure: unknown): never {
  if (!(failure instanceof RecordBrokenError)) throw failure
  throw new HttpProblem(
    broken(failure.vi ?? 'Không lập được bằng chứng: hồ sơ không như lúc điểm chốt được ký.'),
  )
}

/** The signed checkpoints of an office, the latest as a note or as JSON, and the proof of a matter by it. */
export function checkpointRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/audit/checkpoint',
      {
        schema: {
          tags: ['audit'],
          summary: 'Điểm chốt mới nhất của nhật ký, có chữ ký số (JSON, hoặc văn bản C2SP với ?as=note)',
          querystring: Type.Object({
            as: Type.Optional(Type.Unsafe<'note' | 'json'>(Type.String({ enum: ['note', 'json'] }))),
          }),
        },
      },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        const latest = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          latestCheckpoint(trx, officeId),
        )
        if (latest === undefined) throw new HttpProblem(noCheckpoint)
        const asked = request.query.as ?? (prefersText(request.headers.accept) ? 'note' : 'json')
        if (asked === 'json') return latest
        return reply
          .type('text/plain; charset=utf-8')
          .header('content-disposition', `attachment; filename="diem-chot-${latest.number}.txt"`)
          .send(latest.note)
      },
    )

    app.get(
      '/audit/checkpoints',
      {
        schema: {
          tags: ['audit'],
          summary: 'Các điểm chốt của nhật ký, mới nhất trước',
          querystring: Type.Object({
            page: Type.Optional(Type.String({ maxLength: 20 })),
            limit: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$' })),
          }),
        },
      },
      async (request) => {
        const { officeId, id: accountId } = personOf(request)
        const { page = '', limit } = request.query
        if (!/^(|[1-9]\d{0,14})$/.test(page)) throw new HttpProblem(wrongPage('page', page))
        return readInOffice(context.db, { officeId, accountId }, (trx) =>
          listCheckpoints(trx, officeId, {
            limit: Math.min(Number(limit ?? 50), 200),
            ...(page === '' ? {} : { before: Number(page) }),
          }),
        )
      },
    )

    app.get(
      '/audit/cases/:id/proof',
      {
        schema: {
          tags: ['audit'],
          summary:
            'Bằng chứng của một việc, kiểm tra được không cần máy chủ (?values=none: không kèm tên người và lời ghi)',
          params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
          querystring: Type.Object({
            values: Type.Optional(Type.Unsafe<'all' | 'none'>(Type.String({ enum: ['all', 'none'] }))),
          }),
        },
      },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        // The proof names its matter in one way: as the database writes it.
        const id = request.params.id.toLowerCase()
        const proof = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          proveCase(trx, officeId, id, { values: request.query.values !== 'none' }),
        ).catch(sayBroken)
        if (typeof proof === 'string') throw new HttpProblem(noProof[proof])
        const text = writeBundle(proof)
        const verdict = verifyBundle(text)
        // Nobody is given as a proof what proves nothing: whoever asks has to know that the record does not hold.
        if (verdict.kind !== 'intact') {
          const where = verdict.kind === 'tampered' ? verdict.where : undefined
          const place = where === undefined ? '' : ` (${where.chain} ${where.seq})`
          throw new HttpProblem(broken(`${verdict.why.vi}${place}`))
        }
        return reply
          .type('application/json; charset=utf-8')
          .header('content-disposition', `attachment; filename="bang-chung-${id}.json"`)
          .send(text)
      },
    )
  }
}

function prefersText(accept = ''): boolean {
  return /^text\/plain\b/.test(accept)
}
