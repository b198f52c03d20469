import type { Role } from '../engine/vocabulary.ts'

/** One act of a sample matter: given so many working days before today, by whom. */
export interface SampleStep {
  act: string
  back: number
  as?: Role
  asset?: string
  data?: Record<string, unknown>
  /** Fields that hold a day (or, for `plannedAt`, a moment) so many working days before today. */
  days?: Record<string, number>
}

/** A sample matter: who owes what to whom, and what has happened. */
export interface SampleMatter {
  creditor: string
  debtor: string
  amount: number
  officer: 'chv1' | 'chv2'
  steps: readonly SampleStep[]
}

const request = (back: number): SampleStep => ({ act: 'RECEIVE_REQUEST', back, as: 'registrar' })
const decide = (back: number): SampleStep[] => [
  { act: 'ISSUE_ENFORCEMENT_DECISION', back, as: 'head' },
  { act: 'ASSIGN_OFFICER', back, as: 'head' },
]
const serve = (back: number): SampleStep[] => [
  { act: 'OPEN_FILE', back },
  { act: 'SERVE_NOTICE', back, data: { recipient: 'd1', channel: 'direct' } },
  { act: 'SERVE_NOTICE', back, data: { recipient: 'c1', channel: 'post' } },
  { act: 'SEND_TO_PROCURACY', back },
]
const started = (back: number): SampleStep[] => [request(back), ...decide(back - 3), ...serve(back - 5)]
const coerce = (back: number): SampleStep[] => [
  {
    act: 'VERIFY_CONDITIONS',
    back: back + 2,
    data: { result: 'hasMeans', method: 'inPerson', found: 'Một thửa đất đứng tên người phải thi hành án' },
  },
  { act: 'DECIDE_COERCION', back, data: { measure: 'seizure' } },
  { act: 'SERVE_NOTICE', back: back - 1, data: { recipient: 'd1' } },
  { act: 'SERVE_NOTICE', back: back - 1, data: { recipient: 'c1' } },
  { act: 'SEND_TO_PROCURACY', back: back - 1 },
]
const seize = (back: number): SampleStep[] => [
  {
    act: 'NOTIFY_SEIZURE',
    asset: 'a1',
    back: back + 5,
    data: { kind: 'realEstate', description: 'Thửa đất ở 120 m² và nhà cấp 4' },
    days: { plannedAt: back },
  },
  { act: 'NOTIFY_COSTS', back: back + 5, data: { amount: 12_000_000 }, days: { plannedAt: back } },
  { act: 'SEIZE', asset: 'a1', back, data: { kind: 'realEstate' } },
]
const appraise = (back: number): SampleStep[] => [
  { act: 'SIGN_APPRAISAL_CONTRACT', asset: 'a1', back: back + 12 },
  { act: 'RECORD_APPRAISAL', asset: 'a1', back: back + 2, data: { price: 2_400_000_000 } },
  { act: 'NOTIFY_APPRAISAL', asset: 'a1', back },
]

/** A dozen matters at every step of the road, some late, so that a newcomer sees something real. */
export const sampleMatters: readonly SampleMatter[] = [
  {
    creditor: 'Ngân hàng Mẫu',
    debtor: 'Công ty TNHH Sông Vắng',
    amount: 1_850_000_000,
    officer: 'chv1',
    steps: [request(3)],
  },
  {
    creditor: 'Trần Thị Ví Dụ',
    debtor: 'Đỗ Văn Chậm',
    amount: 96_000_000,
    officer: 'chv1',
    steps: [request(8)],
  },
  {
    creditor: 'Hợp tác xã Tre Xanh',
    debtor: 'Lý Văn Hẹn',
    amount: 410_500_000,
    officer: 'chv1',
    steps: [request(9), ...decide(5)],
  },
  {
    creditor: 'Nguyễn Thị Thử',
    debtor: 'Phạm Văn Nợ',
    amount: 275_000_000,
    officer: 'chv2',
    steps: started(9),
  },
  {
    creditor: 'Công ty CP Đá Nổi',
    debtor: 'Công ty TNHH Mây Trôi',
    amount: 3_260_000_000,
    officer: 'chv2',
    steps: started(18),
  },
  {
    creditor: 'Ngân hàng Mẫu',
    debtor: 'Tạ Thị Lỡ',
    amount: 720_000_000,
    officer: 'chv1',
    steps: [...started(30), ...coerce(12)],
  },
  {
    creditor: 'Quỹ tín dụng Bến Cũ',
    debtor: 'Dương Văn Khất',
    amount: 1_140_000_000,
    officer: 'chv2',
    steps: [...started(40), ...coerce(20), ...seize(7)],
  },
  {
    creditor: 'Ngân hàng Mẫu',
    debtor: 'Công ty TNHH Gió Ngược',
    amount: 5_900_000_000,
    officer: 'chv1',
    steps: [...started(70), ...coerce(50), ...seize(38), ...appraise(3)],
  },
  {
    creditor: 'Công ty CP Đá Nổi',
    debtor: 'Huỳnh Văn Trễ',
    amount: 2_015_000_000,
    officer: 'chv2',
    steps: [
      ...started(105),
      ...coerce(85),
      ...seize(72),
      ...appraise(40),
      { act: 'SIGN_AUCTION_CONTRACT', asset: 'a1', back: 33 },
      {
        act: 'HOLD_AUCTION',
        asset: 'a1',
        back: 4,
        data: { result: 'failed' },
        days: { noticeReceivedOn: 4 },
      },
    ],
  },
  {
    creditor: 'Vương Thị Đợi',
    debtor: 'Kiều Văn Trả',
    amount: 58_000_000,
    officer: 'chv1',
    steps: [
      ...started(28),
      { act: 'COLLECT', back: 16, as: 'accountant', data: { obligation: 'o1', amount: 58_000_000 } },
      { act: 'DISBURSE', back: 12, as: 'accountant', data: { obligation: 'o1', amount: 58_000_000 } },
      { act: 'COMPLETE', back: 11 },
    ],
  },
  {
    creditor: 'Lâm Thị Gửi',
    debtor: 'Châu Văn Dần',
    amount: 150_000_000,
    officer: 'chv2',
    steps: [
      ...started(26),
      { act: 'COLLECT', back: 7, as: 'accountant', data: { obligation: 'o1', amount: 40_000_000 } },
    ],
  },
]
