import { compensatory, statutory, swapped } from './entries.ts'
import type { YearOfHolidays } from './year-of-holidays.ts'

const LABOUR_CODE = 'Labour Code 45/2019 Art. 112, 111.3'
const TET = 'vietnamnews.vn 1636141; sucsongtre.vn (Tet 8–14/2/2024: 5 statutory + 2 compensatory)'
const VICTORY_SWAP = 'VGP news.gov.vn 12/4/2024: Mon 29/4 off, work Sat 4/5'
const NATIONAL_DAY = 'btv.org.vn; baokhanhhoa.vn: 31/8–3/9/2024'

/** 2024: the decided calendar of state agencies working Monday to Friday (251 working days). */
export const holidays2024: YearOfHolidays = {
  year: 2024,
  daysOff: [
    statutory('2024-01-01', 'newYear', LABOUR_CODE),
    statutory('2024-02-08', 'tet', TET),
    statutory('2024-02-09', 'tet', TET),
    statutory('2024-02-10', 'tet', TET),
    statutory('2024-02-11', 'tet', TET),
    statutory('2024-02-12', 'tet', TET),
    compensatory('2024-02-13', 'tet', TET),
    compensatory('2024-02-14', 'tet', TET),
    statutory('2024-04-18', 'hungKings', LABOUR_CODE),
    swapped('2024-04-29', VICTORY_SWAP),
    statutory('2024-04-30', 'victory', LABOUR_CODE),
    statutory('2024-05-01', 'labour', LABOUR_CODE),
    statutory('2024-09-02', 'nationalDay', NATIONAL_DAY),
    statutory('2024-09-03', 'nationalDay', NATIONAL_DAY),
  ],
  makeUpSaturdays: [{ date: '2024-05-04', replaces: '2024-04-29', status: 'official', source: VICTORY_SWAP }],
}
