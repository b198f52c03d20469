/** A day as papers write it: "05/01/2020". */
export function sayDay(day: string): string {
  return day.split('-').reverse().join('/')
}
