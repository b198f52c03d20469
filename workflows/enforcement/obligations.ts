import type { Words } from '../../src/engine/vocabulary.ts'

/**
 * The kinds of duties a judgment lays down, as the rules tell them apart: by whom they are owed to, in what order they are
 * paid (L106 Đ.54; L26 Đ.47), which of them a court may exempt from (L106 Đ.42; L26 Đ.61), which go to the State. The one
 * list of them: every rule that names a kind takes it from here, the pages offer what stands here.
 */
export const obligationTypes = {
  payMoney: { vi: 'Trả tiền', en: 'Payment of money' },
  support: { vi: 'Cấp dưỡng', en: 'Maintenance' },
  wages: { vi: 'Tiền lương, tiền công', en: 'Wages' },
  severance: { vi: 'Trợ cấp mất việc, thôi việc', en: 'Severance pay' },
  injury: { vi: 'Bồi thường tính mạng, sức khỏe, danh dự', en: 'Damages for life, health, honour' },
  insurance: { vi: 'Bảo hiểm xã hội, y tế, thất nghiệp', en: 'Social, health, unemployment insurance' },
  compensation: { vi: 'Bồi thường', en: 'Compensation' },
  courtFee: { vi: 'Án phí, lệ phí Tòa án', en: 'Court fee' },
  fine: { vi: 'Phạt tiền', en: 'Fine' },
  illicitGains: { vi: 'Truy thu tiền, tài sản thu lợi bất chính', en: 'Recovery of illicit gains' },
  recoveredMoney: { vi: 'Truy thu', en: 'Recovery' },
  confiscation: { vi: 'Tịch thu sung công', en: 'Confiscation' },
  returnMoney: { vi: 'Trả lại tiền', en: 'Return of money' },
  returnProperty: { vi: 'Trả lại tài sản', en: 'Return of property' },
  returnPapers: { vi: 'Trả lại giấy tờ', en: 'Return of papers' },
  handOverLand: { vi: 'Giao quyền sử dụng đất, nhà', en: 'Handing over of land or a house' },
  performWork: { vi: 'Thực hiện công việc', en: 'Performance of work' },
  refrainFromAct: { vi: 'Không được thực hiện công việc nhất định', en: 'Refraining from an act' },
  handOverChild: { vi: 'Giao người chưa thành niên', en: 'Handing over of a child' },
  reinstateWorker: { vi: 'Nhận người lao động trở lại làm việc', en: 'Taking a worker back' },
} as const satisfies Readonly<Record<string, Words>>

export type ObligationType = keyof typeof obligationTypes

/** Duties that are none without a sum. */
export const obligationsOfASum: readonly string[] = ['payMoney'] satisfies ObligationType[]
