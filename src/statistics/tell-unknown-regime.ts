import { HttpProblem, makeProblem } from '../http/problem.ts'
import { UnknownRegimeError } from './need-regime.ts'

/** Tells an unknown regime as a problem; any other failure goes on as it is. */
export function tellUnknownRegime(failure: unknown): never {
  throw failure instanceof UnknownRegimeError ? new HttpProblem(cannotJudge) : failure
}

const cannotJudge = makeProblem(
  422,
  'cannot-judge',
  'Không thể kết luận',
  'Chế độ thống kê trước ngày 05/01/2020 chưa có trong hệ thống; hãy chọn một ngày, một kỳ từ đó về sau.',
)
