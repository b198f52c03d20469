import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Outcome, ProposalStanding } from '../cases/outcome.ts'
import { UnknownVersionError } from '../cases/snapshot.ts'
import { describeExpected, listFaults } from '../engine/expected-words.ts'
import { UnknownStateError } from '../engine/moves.ts'
import type { InputFault } from '../engine/vocabulary.ts'
import { StartupError } from '../startup-error.ts'

/** An error as RFC 9457 tells it. Extra members teach: fields at fault, refusals with their remedies, the revision now. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  [member: string]: unknown
}

/** A problem thrown from anywhere inside a request. */
export class HttpProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'HttpProblem'
    this.problem = problem
  }
}

/** Builds a problem of one of our types. */
export function makeProblem(
  status: number,
  kind: string,
  title: string,
  detail: string,
  more: Record<string, unknown> = {},
): Problem {
  return { type: `/problems/${kind}`, title, status, detail, ...more }
}

/** 403: what is asked for is not this person's to do; `who` says in a sentence whose it is. */
export function notAllowed(who: string): Problem {
  return makeProblem(403, 'not-allowed', 'Không có quyền', who)
}

/** 404: the thing asked for is not there, or not in this office. */
export function notFound(what: string): Problem {
  return makeProblem(404, 'not-found', 'Không tìm thấy', what)
}

/** 422: fields that are right each by itself and not together; one field is told by `badInput`. */
export function badTogether(cure: string): Problem {
  return makeProblem(422, 'bad-input', 'Dữ liệu chưa đúng', cure)
}

/** Bad input: every field with what was found and what would be right. */
export function badInput(faults: readonly InputFault[], status = 422): Problem {
  const detail = faults.map((fault) => `${fault.field}: ${fault.expected.vi}`).join('; ')
  return makeProblem(status, 'bad-input', 'Dữ liệu chưa đúng', detail, { errors: faults })
}

/** What is answered to a place in a list that no page of it gave. */
export function wrongPage(field: 'page' | 'cursor', found: string): Problem {
  const expected = { vi: 'giá trị next của trang trước', en: 'the next of the page before' }
  return badInput([{ field, found: found.slice(0, 80), expected }], 400)
}

/** The same answer for a case that is not there and one of another office: nobody can guess which. */
export const caseNotFound = notFound('Không có việc thi hành án này trong cơ quan của bạn.')

/** A case stored under a chart that this server does not run: nothing was guessed, nothing written. */
export const needsMigration = makeProblem(
  409,
  'needs-migration',
  'Việc cần được chuyển phiên bản',
  'Việc này đang lưu ở một bước mà quy trình hiện hành không còn. Chưa có gì được ghi; quản trị viên cần chạy: npm run migrate-cases -- --dry-run, rồi --apply.',
)

export const notSignedIn = makeProblem(
  401,
  'not-signed-in',
  'Chưa đăng nhập',
  'Đăng nhập bằng POST /api/v1/sessions, rồi gửi lại.',
)

/** The one map from what an order came to, to what is told. Null when it was accepted. */
export function problemOf(outcome: Outcome): Problem | null {
  switch (outcome.kind) {
    case 'accepted':
      return null
    case 'refused': {
      const detail = outcome.refusals.map((no) => `${no.ref}: ${no.detail?.vi ?? no.sentence.vi}`).join(' ')
      return makeProblem(422, 'refused', 'Không được thực hiện', detail, { refusals: outcome.refusals })
    }
    case 'badInput':
      return badInput(outcome.faults)
    case 'conflict':
      return makeProblem(
        409,
        'stale-revision',
        'Việc đã thay đổi',
        `Việc nay ở phiên bản ${outcome.revision}; hãy tải lại rồi làm lại.`,
        {
          revision: outcome.revision,
        },
      )
    case 'settled':
      return proposalSettled(outcome.proposal)
    case 'notFound':
      return caseNotFound
  }
}

const settledWords = {
  submitted: 'đang chờ ký',
  signed: 'đã được ký',
  sentBack: 'đã được trả lại',
  withdrawn: 'đã được rút',
}

/** A proposal that is not waiting any more. */
export function proposalSettled({ id, state }: ProposalStanding): Problem {
  return makeProblem(
    409,
    'proposal-settled',
    'Đề xuất đã được xử lý',
    `Đề xuất này ${settledWords[state]}.`,
    {
      proposalId: id,
      state,
    },
  )
}

/** Sends a problem document. */
export function sendProblem(reply: FastifyReply, problem: Problem) {
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

/** Whatever went wrong in a request, as a problem; the unexpected is logged and told without its insides. */
export function handleError(error: FastifyError | HttpProblem, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof HttpProblem) return sendProblem(reply, error.problem)
  if (error instanceof UnknownStateError || error instanceof UnknownVersionError) {
    request.log.error({ err: { name: error.name } }, 'a case needs migrating')
    return sendProblem(reply, needsMigration)
  }
  if ('validation' in error && error.validation !== undefined) {
    return sendProblem(reply, badInput(faultsOf(error.validation, error.validationContext ?? 'body'), 400))
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return sendProblem(
      reply,
      makeProblem(error.statusCode, 'bad-request', 'Yêu cầu không hợp lệ', describeClientError(error)),
    )
  }
  request.log.error({ err: { name: error.name, code: error.code, stack: stackOf(error) } }, 'request failed')
  if (isUnavailable(error)) {
    return sendProblem(
      reply.header('retry-after', '5'),
      makeProblem(
        503,
        'unavailable',
        'Tạm thời chưa phục vụ được',
        'Cơ sở dữ liệu chưa sẵn sàng; chưa có gì được ghi. Hãy thử lại.',
      ),
    )
  }
  return sendProblem(
    reply,
    makeProblem(500, 'internal', 'Lỗi hệ thống', 'Chưa có gì được ghi. Lỗi đã được lưu vào nhật ký.'),
  )
}

/** What a schema of a route found wrong. Fields of the body are told as JSON pointers, others with where they stand. */
function faultsOf(found: NonNullable<FastifyError['validation']>, where: string): InputFault[] {
  const at = where === 'body' ? '' : where
  return listFaults(found).map(({ field, fault }) => ({
    field: `${at}${field}` || '/',
    found: '',
    expected: describeExpected(fault),
  }))
}

function describeClientError(error: FastifyError): string {
  if (error.code === 'FST_ERR_BAD_URL') return 'url: không đọc được đường dẫn.'
  if (error.code === 'FST_ERR_MAX_PARAM_LENGTH') return 'url: đường dẫn quá dài.'
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return '/: thân yêu cầu quá lớn; tối đa 4 MiB.'
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'content-type: hãy gửi application/json.'
  return error.message
}

// A StartupError says that the server cannot be reached. Connection refused, shutdown in progress, too many connections, or no free connection in time.
export function isUnavailable(error: FastifyError): boolean {
  return (
    error instanceof StartupError ||
    /^(ECONNREFUSED|ECONNRESET|57P0[123]|53300|08\w{3})$/.test(error.code ?? '') ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  )
}

// A message of PostgreSQL repeats the value it could not take; its code says enough.
function stackOf({ code, stack }: FastifyError): string | undefined {
  return /^[0-9A-Z]{5}$/.test(code ?? '') ? stack?.slice(Math.max(0, stack.indexOf('\n    at '))) : stack
}
