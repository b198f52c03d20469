/** The one class of `date-chinese` used here; the package's own types are not reachable through its exports map. */
declare module 'date-chinese' {
  export class CalendarVietnamese {
    /** Cycle and year may be 0 when `toGregorian` is given the Gregorian year. */
    constructor(cycle: number, year: number, month: number, leap: boolean, day: number)
    /** The Gregorian day of this lunar day in the lunar year that begins in `gregorianYear`. */
    toGregorian(gregorianYear: number): { year: number; month: number; day: number }
  }
}
