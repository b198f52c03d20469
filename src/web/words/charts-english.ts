import { groupDigits } from '../format/money.ts'
import { type chartsVietnamese, shorten } from './charts-vietnamese.ts'

function shortMoney(amount: number): string {
  // What rounds to a thousand millions is a billion.
  if (amount >= 999_950_000) return `${inEnglish(shorten(amount / 1_000_000_000))} billion đồng`
  return amount >= 1_000_000
    ? `${inEnglish(shorten(amount / 1_000_000))} million đồng`
    : `${groupDigits(amount)} đồng`
}

/** Before "billion" a point would read as a fraction: "2.526 billion" is a thousand times less than was meant. */
function inEnglish(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** The sentences of the charts, in English. */
export const chartsEnglish: typeof chartsVietnamese = {
  charts: {
    asTable: 'Show as a table',
    table: 'table',
    matters: (count) => (count === 1 ? '1 matter' : `${groupDigits(count)} matters`),
    money: shortMoney,
    ageing: 'Age of open matters',
    age: 'Since the enforcement decision',
    oldest: (matters, age, money) => `Open the longest: ${matters}, ${age.toLowerCase()}, ${money}.`,
    open: (day, matters, money) => `On ${day} ${matters} were still to be enforced, ${money}.`,
    noneOpen: (day) => `On ${day} nothing was left to be enforced.`,
    flow: 'Flow through the steps',
    fullest: (step, matters, day) => `Most stand at ${step}: ${matters} on ${day}.`,
    cameAndWent: (entered, left) => `${entered} came in the period, ${left} went on.`,
    halfWait: (count) => `Half of them have stood there for ${days(count)} or more.`,
    nobodyStands: 'At the end of the period no matter stands at any step.',
    incomplete: (count) =>
      `Of ${count} the way through the steps is not laid out yet; an administrator projects the record anew.`,
    ended: 'ended in the period',
    standing: (matters) => `${matters} standing`,
    moves: (entered, left) => `${entered} in, ${left} out`,
    grew: (count) => `${count} more`,
    took: 'went on',
    waiting: 'still standing',
    days: (median, p90) => `${days(median)}, 90% within ${p90}`,
    daysRead: 'Days at the step: the mark is half of the matters, the end of the bar 90%.',
    columns: [
      'At the start',
      'In',
      'Out',
      'At the end',
      'Went on: median (days)',
      'Went on: 90% (days)',
      'Standing: median (days)',
      'Standing: 90% (days)',
    ],
    officers: 'Officers compared',
    reached: (reached, all) => `${reached} of ${all} officers reach the target.`,
    heaviest: (name, matters) => `The heaviest load: ${name}, ${matters} to be enforced.`,
    notARanking: 'Read a rate only with the load beside it.',
    targetLine: 'target',
    load: 'matters to be enforced',
    doneOf: (done, of) => `${done}/${of} with means`,
    loadOf: (count) => `${count} to be enforced`,
    carried: (load, without, on) => `${load} to be enforced, ${without} without means, ${on} carried on`,
    officerColumns: ['Rate', 'Target', 'Done', 'With means', 'To be enforced', 'Without means', 'Carried on'],
  },
  narrowed: {
    label: 'The list is narrowed',
    on: (day) => `On ${day}`,
    decided: (from, to) =>
      from === '' ? `Decided up to ${to}` : to === '' ? `Decided from ${from}` : `Decided ${from} to ${to}`,
    means: {
      withMeans: 'With means',
      withoutMeans: 'Without means',
      stopped: 'Postponed, suspended, other cases',
    },
    drop: (what) => `Drop: ${what}`,
  },
}
