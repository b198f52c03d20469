import type { Words } from '../engine/vocabulary.ts'
import type { Manifest } from './export-format.ts'
import { type RefusedAct, replayMatter } from './replay-matter.ts'
import type { CarriedMatter } from './verify-matter.ts'

const namedAtMost = 50

/** Plays matters again one after another and adds up what came of it; names the first fifty acts that would be refused. */
export function createReplayTally(): {
  take: (matter: CarriedMatter, manifest: Pick<Manifest, 'calendar'>) => void
  say: () => Words[]
} {
  const sum = { matters: 0, passed: 0, overridden: 0, other: 0, refused: 0 }
  const named: (RefusedAct & { caseId: string })[] = []
  const stuck: { caseId: string; why: string }[] = []
  return {
    take({ caseId, intake, chains }, { calendar }) {
      sum.matters++
      try {
        const told = replayMatter(
          intake,
          chains.act.map(({ payload }) => payload),
          calendar,
        )
        sum.passed += told.passed
        sum.overridden += told.overridden
        sum.other += told.other
        sum.refused += told.refused.length
        const room = namedAtMost - named.length
        named.push(...told.refused.slice(0, room).map((act) => ({ ...act, caseId })))
      } catch (error) {
        stuck.push({ caseId, why: (error as Error).message })
      }
    },
    say: () => [
      {
        vi: `Diễn lại ${sum.matters} việc theo quy tắc của chương trình này: ${sum.passed} hành vi được phép, ${sum.overridden} hành vi Thủ trưởng ghi vượt điều kiện, ${sum.refused} hành vi nay sẽ bị từ chối, ${sum.other} mục sửa hoặc chuyển phiên bản. Không xét lại thẩm quyền ký.`,
        en: `Played ${sum.matters} matters again by the rules of this program: ${sum.passed} acts pass, ${sum.overridden} were recorded with a bar set aside, ${sum.refused} would be refused now, ${sum.other} entries correct or migrate. Who might sign is not judged again.`,
      },
      ...named.map(({ caseId, seq, act, on, refs }) => ({
        vi: `  việc ${caseId}, hành vi ${seq} (${act}, ${on}): ${refs.join('; ')}`,
        en: `  matter ${caseId}, act ${seq} (${act}, ${on}): ${refs.join('; ')}`,
      })),
      ...stuck.slice(0, namedAtMost).map(({ caseId, why }) => ({
        vi: `  việc ${caseId} không diễn lại được: ${why}`,
        en: `  matter ${caseId} cannot be played again: ${why}`,
      })),
    ],
  }
}
