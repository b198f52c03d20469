import type { Criterion, fiveCriteria } from '../../workflows/compliance/criteria.ts'
import { kindOf, kindOfBar } from '../../workflows/compliance/kinds.ts'
import type { Reading } from '../cases/read-case.ts'
import { sayBar, withoutPower } from '../engine/bar-words.ts'
import { standingOf } from '../engine/findings.ts'
import { citeInForce, findVariant } from '../engine/law-on-day.ts'
import type { CitedProvision, IsoDay, Paper, RecordedAct, Words } from '../engine/vocabulary.ts'

/** What can be said of one criterion: kept, breached, still open, or not to be told from the record. */
export interface Verdict {
  verdict: 'kept' | 'breach' | 'open' | 'notJudged'
  why: Words
  ref?: string
  due?: IsoDay
  done?: IsoDay
}

/** One decision judged by the five criteria of the procuracy's control sheet. */
export interface JudgedDecision {
  document: string
  kind: string
  label: Words
  number: string | null
  issuedOn: IsoDay
  act: { seq: number; act: string; role: string }
  basis: readonly CitedProvision[]
  criteria: Record<(typeof fiveCriteria)[number], Verdict>
}

/** Every decision of a matter that goes to the procuracy, as the record stands on the day of the reading. */
export function judgeDecisions(reading: Reading): JudgedDecision[] {
  const { law } = reading.setting
  return reading.replayed.papers.flatMap((paper) => {
    const kind = law.papers[paper.kind]
    const act = reading.acts.find(({ seq }) => seq === paper.seq)
    if (kind?.procuracyRule === undefined || act === undefined) return []
    return [
      {
        document: paper.ref,
        kind: paper.kind,
        label: kind.label,
        number: paper.number ?? null,
        issuedOn: paper.issuedOn,
        act: { seq: act.seq, act: act.act, role: act.actor.role },
        basis: citeInForce(law, kind.basis, act.on),
        criteria: {
          sending: judgeSending(reading, paper, kind.procuracyRule),
          basis: judgeBars(reading, act, 'basis'),
          authority: judgeAuthority(act),
          form: judgeForm(reading, act, paper),
          content: judgeBars(reading, act, 'content'),
        },
      },
    ]
  })
}

function judgeSending({ replayed, asOf }: Reading, paper: Paper, rule: string): Verdict {
  const limit = replayed.limits.find((one) => one.rule === rule && one.document === paper.ref)
  if (limit === undefined)
    return {
      verdict: 'notJudged',
      why: { vi: 'Không có thời hạn gửi được biết.', en: 'No term to send is known.' },
    }
  const standing = standingOf(limit, asOf)
  const days = {
    ref: limit.ref,
    due: limit.due,
    ...(limit.closedOn === undefined ? {} : { done: limit.closedOn }),
  }
  if (standing === 'met')
    return { verdict: 'kept', why: { vi: 'Gửi đúng hạn.', en: 'Sent in time.' }, ...days }
  if (standing === 'metLate')
    return { verdict: 'breach', why: { vi: 'Gửi chậm.', en: 'Sent late.' }, ...days }
  if (standing === 'overdue')
    return { verdict: 'breach', why: { vi: 'Quá hạn mà chưa gửi.', en: 'Overdue and not sent.' }, ...days }
  return { verdict: 'open', why: { vi: 'Còn trong hạn gửi.', en: 'The term to send is running.' }, ...days }
}

function judgeAuthority(act: RecordedAct): Verdict {
  const bar = act.overridden?.find(({ requirement }) => requirement === 'mayGiveAct')
  return bar === undefined
    ? {
        verdict: 'kept',
        why: { vi: 'Đúng người có thẩm quyền.', en: 'Given by somebody with the power to.' },
      }
    : {
        verdict: 'breach',
        why: withoutPower,
        ref: bar.ref,
      }
}

function judgeForm(reading: Reading, act: RecordedAct, paper: Paper): Verdict {
  const bars = judgeBars(reading, act, 'form')
  if (bars.verdict === 'breach') return bars
  return paper.number === undefined
    ? {
        verdict: 'notJudged',
        why: { vi: 'Chưa nhập số, ký hiệu văn bản.', en: 'No number of the paper was entered.' },
      }
    : { verdict: 'kept', why: { vi: 'Có số, ký hiệu văn bản.', en: 'The paper has its number.' } }
}

// A condition set aside is a breach of the criterion of its kind; one of no kind concerns the ground.
function judgeBars({ setting }: Reading, act: RecordedAct, criterion: Criterion): Verdict {
  const bar = act.overridden?.find(({ requirement }) => {
    if (requirement === 'mayGiveAct') return false
    const kind = kindOf(kindOfBar.get(requirement) ?? '')
    const under = kind?.criteria.filter((one) => one !== 'other') ?? []
    return under.length === 0 ? criterion === 'basis' : under.some((one) => one === criterion)
  })
  if (bar === undefined)
    return {
      verdict: 'kept',
      why: { vi: 'Không có điều kiện nào bị vượt qua.', en: 'No condition was set aside.' },
    }
  const rule = setting.law.requirements[bar.requirement]
  const answer = rule === undefined ? undefined : findVariant(rule, act.on)
  const sentence = answer?.known ? answer.variant?.sentence : undefined
  return {
    verdict: 'breach',
    why: sayBar(bar.requirement, sentence),
    ref: bar.ref,
  }
}
