import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { coerciveDecisions } from '../facts/coercion.ts'
import type { Facts } from '../facts.ts'
import { papersSent, servedPaper } from '../facts.ts'
import { mustGoToProcuracy, noticeRuleOf } from '../papers/paper-kinds.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn, whenItsPaperGoes } from './time-limit.ts'

const serve = {
  vi: 'Thông báo cho đương sự trong 03 ngày làm việc từ ngày ra văn bản.',
  en: 'Notify the parties within 3 working days of issue.',
}
const send = {
  vi: 'Gửi Viện kiểm sát trong 03 ngày làm việc.',
  en: 'Send to the procuracy within 3 working days.',
}

/** Acts that make papers, each of which may have to be served and sent. */
const makers = [
  'ISSUE_ENFORCEMENT_DECISION',
  ...coerciveDecisions,
  'END_COERCION',
  'RETURN_EXPLOITED_ASSET',
  'DECIDE_COST_WAIVER',
  'RELEASE_SEIZURE',
  'CUT_PRICE',
  'DECIDE_HANDOVER',
  'DECLARE_NOT_ENFORCEABLE',
  'CONTINUE_ENFORCEMENT',
  'POSTPONE',
  'SUSPEND',
  'RESUME',
  'TERMINATE',
  'WITHDRAW_TERMINATION',
  'RETURN_REQUEST',
  'WITHDRAW_DECISION',
  'AMEND_DECISION',
  'ANNUL_DECISION',
] as const

/** Notice of papers to the parties, and sending to the procuracy (thông báo, gửi). */
export const noticeLimits = {
  notifyParties: {
    label: { vi: 'Thông báo cho đương sự', en: 'Notify the parties' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'NTF-1',
        articles: ['L106.35.1'],
        length: { n: 3, unit: 'workingDays' },
        sentence: serve,
      }),
      until2026({
        ref: 'N02',
        articles: ['L26.39.1', 'L26.39.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: serve,
      }),
    ],
    opens: makers.map((act) => ({
      act,
      starts: (turn: Turn) => perPaperAndRecipient(turn, 'notifyParties', turn.act.on),
    })),
    meets: [{ act: 'SERVE_NOTICE', matches: isServed }],
    ends: [...atTheEnd, ...whenItsPaperGoes],
  },
  notifyFailedAuction: {
    label: { vi: 'Thông báo đấu giá không thành', en: 'Notify that the auction failed' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026(
      'Luật 26/2008: thông báo này đi cùng yêu cầu thỏa thuận mức giảm giá (B09).',
      'Law 26/2008: the parties are told when they are asked to agree on a cut (B09).',
    ),
    variants: [
      since2026({
        ref: 'AUC-8',
        articles: ['D152.65.6'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Thông báo cho đương sự trong 02 ngày làm việc từ ngày nhận thông báo đấu giá không thành.',
          en: 'Notify the parties within 2 working days of the notice that the auction failed.',
        },
      }),
    ],
    opens: [
      {
        act: 'HOLD_AUCTION',
        starts: (turn) =>
          perPaperAndRecipient(turn, 'notifyFailedAuction', dayIn(turn.act, 'noticeReceivedOn')),
      },
    ],
    meets: [{ act: 'SERVE_NOTICE', matches: isServed }],
    ends: atTheEnd,
  },
  sendToProcuracy: {
    label: { vi: 'Gửi quyết định cho Viện kiểm sát', en: 'Send the decision to the procuracy' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'NTF-2',
        articles: ['L106.35.2'],
        length: { n: 3, unit: 'workingDays' },
        sentence: send,
      }),
      until2026({ ref: 'D08', articles: ['L26.38'], length: { n: 3, unit: 'workingDays' }, sentence: send }),
    ],
    opens: makers.map((act) => ({
      act,
      starts: ({ act: made, after }: Turn) =>
        after.papers
          .filter((paper) => paper.seq === made.seq && mustGoToProcuracy(paper))
          .map((paper) => ({ from: made.on, document: paper.ref })),
    })),
    meets: [
      {
        act: 'SEND_TO_PROCURACY',
        matches: ({ act, limit, before }) => papersSent(before, act).includes(limit.document ?? ''),
      },
    ],
    ends: [{ act: 'REFUSE_REQUEST' }],
  },
} satisfies Record<string, EnforcementLimit>

function perPaperAndRecipient({ act, after }: Turn, rule: string, from: string) {
  // No notice where dissipation must be prevented; from 1/7/2026 nor three days for an interim measure, which has its own
  // 24 hours (L Đ.35(1), 62(1)). The old law excepts dissipation only (L26 Đ.39.2).
  const isInterim =
    act.act === 'ISSUE_ENFORCEMENT_DECISION' && after.judgment.type === 'interimMeasure' && act.on >= newLaw
  if (isInterim || act.data['preventDissipation'] !== undefined) return []
  const due = after.papers.filter((paper) => paper.seq === act.seq && noticeRuleOf(paper) === rule)
  return due.flatMap((paper) =>
    after.parties.map((party) => ({ from, document: paper.ref, recipient: party.ref })),
  )
}

function isServed({ act, limit, before }: { act: RecordedAct; limit: Limit; before: Facts }): boolean {
  return limit.recipient === act.data['recipient'] && limit.document === servedPaper(before, act)
}
