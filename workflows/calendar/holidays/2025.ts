import { statutory, swapped } from './entries.ts'
import type { YearOfHolidays } from './year-of-holidays.ts'

const LABOUR_CODE = 'Labour Code 45/2019 Art. 112, 111.3'
const DECISIONS =
  'en.baochinhphu.vn 111250304153250976 (swap Fri 2/5 for Sat 26/4); tet-amlich.com, xosobinhdinh citing VPCP notice (Tet 25/1–2/2, National Day 30/8–2/9)'

/** 2025: the decided calendar of state agencies working Monday to Friday (250 working days). */
export const holidays2025: YearOfHolidays = {
  year: 2025,
  daysOff: [
    statutory('2025-01-01', 'newYear', LABOUR_CODE),
    statutory('2025-01-27', 'tet', DECISIONS),
    statutory('2025-01-28', 'tet', DECISIONS),
    statutory('2025-01-29', 'tet', DECISIONS),
    statutory('2025-01-30', 'tet', DECISIONS),
    statutory('2025-01-31', 'tet', DECISIONS),
    statutory('2025-04-07', 'hungKings', LABOUR_CODE),
    statutory('2025-04-30', 'victory', LABOUR_CODE),
    statutory('2025-05-01', 'labour', LABOUR_CODE),
    swapped('2025-05-02', DECISIONS),
    statutory('2025-09-01', 'nationalDay', DECISIONS),
    statutory('2025-09-02', 'nationalDay', DECISIONS),
  ],
  makeUpSaturdays: [{ date: '2025-04-26', replaces: '2025-05-02', status: 'official', source: DECISIONS }],
}
