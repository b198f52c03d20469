import { compensatory, statutory, swapped } from './entries.ts'
import type { YearOfHolidays } from './year-of-holidays.ts'

const LABOUR_CODE = 'Labour Code 45/2019 Art. 112, 111.3'
const NEW_YEAR_SWAP =
  'CV 12729/VPCP-KGVX 25/12/2025 via sggp post122755, vietnamnews 1732658 (Fri 2/1 off, work Sat 10/1)'
const TET =
  'Thông báo 9441/TB-BNV; VPCP notice 13/10/2025 via vietnamnews 1727514, vietnam-briefing; congan.com.vn 388656 (14–22/2/2026)'
const NATIONAL_DAY = 'Thông báo 9441/TB-BNV / VPCP 13/10/2025 (29/8–2/9/2026; Mon 31/8 swapped for Sat 22/8)'
const NOVEMBER_PROPOSAL =
  'PROPOSAL only: xaydungchinhsach.chinhphu.vn 119260113152642414 (as read in Sept 2026); final decision not found'
const CULTURE_DAY =
  'Nghị quyết 28/2026/QH16 (24/4/2026, eff. 1/7/2026) as quoted from baochinhphu.vn 102260424093821937 / xaydungchinhsach.chinhphu.vn 119260508142130402 in public files; primary text not opened'

/** 2026: the decided calendar of state agencies working Monday to Friday (249 working days). */
export const holidays2026: YearOfHolidays = {
  year: 2026,
  daysOff: [
    statutory('2026-01-01', 'newYear', LABOUR_CODE),
    swapped('2026-01-02', NEW_YEAR_SWAP),
    statutory('2026-02-16', 'tet', TET),
    statutory('2026-02-17', 'tet', TET),
    statutory('2026-02-18', 'tet', TET),
    statutory('2026-02-19', 'tet', TET),
    statutory('2026-02-20', 'tet', TET),
    statutory('2026-04-26', 'hungKings', LABOUR_CODE),
    compensatory('2026-04-27', 'hungKings', LABOUR_CODE),
    statutory('2026-04-30', 'victory', LABOUR_CODE),
    statutory('2026-05-01', 'labour', LABOUR_CODE),
    swapped('2026-08-31', NATIONAL_DAY),
    statutory('2026-09-01', 'nationalDay', NATIONAL_DAY),
    statutory('2026-09-02', 'nationalDay', NATIONAL_DAY),
    swapped('2026-11-23', NOVEMBER_PROPOSAL, 'proposal'),
    statutory('2026-11-24', 'cultureDay', CULTURE_DAY),
  ],
  makeUpSaturdays: [
    { date: '2026-01-10', replaces: '2026-01-02', status: 'official', source: NEW_YEAR_SWAP },
    { date: '2026-08-22', replaces: '2026-08-31', status: 'official', source: NATIONAL_DAY },
    { date: '2026-11-28', replaces: '2026-11-23', status: 'proposal', source: NOVEMBER_PROPOSAL },
  ],
}
