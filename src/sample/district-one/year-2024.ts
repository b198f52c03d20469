import { beginMatter, collectAndPay, findMeans, tellOfDecision } from './acts-2024.ts'
import { nameBank, nameFirm, namePerson } from './names.ts'
import { type Random, shareOut } from './random.ts'
import type { Story, StoryStep } from './story.ts'
import type { WorkingDays } from './working-days.ts'

/**
 * What the published year of District 1 came to (1/10/2023 to 30/9/2024): the stories below are made so that counting their acts
 * gives these figures, to the đồng. What the report does not tell (how many were carried over, what was not enforceable) is
 * invented and says nothing about the real office.
 */
export const published2024 = {
  withMeans: 3_459,
  completed: 2_946,
  moneyWithMeans: 4_189_942_596_000,
  moneyDone: 2_509_939_977_000,
  economicCorruption: { matters: 4, money: 136_857_823_000 },
  bankCredit: { matters: 39, money: 421_613_586_000 },
} as const

/** Targets of 2024 and rates of 2023, in hundredths of a per cent: what the report's differences lead back to. */
export const targets2024 = { matters: 8345, money: 4655 } as const
export const rates2023 = { matters: 8332, money: 5882 } as const

const notEnforceable = 120
/** Of the matters not completed, how many had part of the money collected within the year, and how much in all. */
const partly = { matters: 180, money: 312_450_000_000 }

/** Of the matters that 2024 left open, the largest are open to this day, with means for over a year; the others ended since. */
const openToThisDay = 24

/** The year 2024 of District 1 as stories. */
export function writeYear2024(random: Random, days: WorkingDays, officers: number): Story[] {
  const { withMeans, completed, moneyWithMeans, moneyDone, economicCorruption, bankCredit } = published2024
  const others = completed - economicCorruption.matters - bankCredit.matters
  const othersMoney = moneyDone - economicCorruption.money - bankCredit.money - partly.money
  const left = shareOut(random, moneyWithMeans - moneyDone, withMeans - completed)
  const part = shareOut(random, partly.money, partly.matters)
  let officer = 0
  const next = () => officer++ % officers
  const done = (group: Story['groups'], amount: number) => completedStory(random, days, group, amount, next())
  return [
    ...shareOut(random, economicCorruption.money, economicCorruption.matters).map((amount) =>
      done(['economicCorruption'], amount),
    ),
    ...shareOut(random, bankCredit.money, bankCredit.matters).map((amount) => done(['bankCredit'], amount)),
    ...shareOut(random, othersMoney, others).map((amount) => done([], amount)),
    ...left.map((rest) => {
      const goesOn = isLarge(rest, left)
      return openStory(random, days, rest, isBankDebt(rest) ? 0 : (part.pop() ?? 0), next(), goesOn)
    }),
    ...shareOut(random, 96_300_000_000, notEnforceable).map((amount) =>
      withoutMeansStory(random, days, amount, next()),
    ),
  ]
}

function completedStory(
  random: Random,
  days: WorkingDays,
  groups: Story['groups'],
  amount: number,
  officer: number,
): Story {
  const carriedIn = random.next() < 0.35
  const decided = carriedIn
    ? days.between('2023-03-01', '2023-08-31', random.next())
    : days.between('2023-10-09', '2024-08-15', random.next())
  const matter = introduce(random, days, groups, decided, amount, officer)
  // Ex officio dues are mostly paid within the voluntary period; a sum claimed by somebody takes longer.
  const early = matter.kind === 'exOfficio' && !carriedIn
  const earliest = carriedIn ? '2023-10-02' : days.shift(decided, early ? 4 : 16)
  const paid = days.between(earliest, '2024-09-20', early ? random.next() * 0.2 : random.next())
  const [collect, disburse] = collectAndPay(days, paid, amount)
  const steps: StoryStep[] = [
    ...beginMatter(days, matter.kind, decided),
    ...(paid > days.shift(decided, 13) ? [findMeans(days, decided)] : []),
    ...(collect && disburse ? [collect, disburse, { act: 'COMPLETE', on: days.shift(disburse.on, 1) }] : []),
  ]
  return { ...matter, steps }
}

function openStory(
  random: Random,
  days: WorkingDays,
  left: number,
  part: number,
  officer: number,
  goesOn: boolean,
): Story {
  const decided = days.between('2023-02-01', '2024-06-28', random.next())
  const groups: Story['groups'] = isBankDebt(left) ? ['bankCredit'] : []
  const matter = introduce(random, days, groups, decided, left + part, officer)
  const paid = days.between(maxDay('2023-10-02', days.shift(decided, 16)), '2024-09-20', random.next())
  return {
    ...matter,
    steps: [
      ...beginMatter(days, matter.kind, decided),
      findMeans(days, decided),
      ...(part > 0 ? collectAndPay(days, paid, part) : []),
      ...(goesOn ? [] : endIn2025(random, days, left)),
    ],
  }
}

function withoutMeansStory(random: Random, days: WorkingDays, amount: number, officer: number): Story {
  const decided = days.between('2024-01-08', '2024-05-31', random.next())
  const matter = introduce(random, days, [], decided, amount, officer)
  const verified = days.shift(decided, 13)
  const declared = days.shift(verified, 2)
  return {
    ...matter,
    steps: [
      ...beginMatter(days, matter.kind, decided),
      noMeans(verified),
      { act: 'DECLARE_NOT_ENFORCEABLE', on: declared, as: 'head', data: { ground: 'noIncomeNoAsset' } },
      { act: 'PUBLISH_NOT_ENFORCEABLE', on: days.shift(declared, 2) },
      ...tellOfDecision(days, declared),
      ...findMeansIn2025(days, declared, amount),
    ],
  }
}

const noMeans = (on: string): StoryStep => ({
  act: 'VERIFY_CONDITIONS',
  on,
  data: { result: 'noMeans', method: 'inPerson' },
})

/** Verified again within six months, in the year after with means found; then paid and completed. */
function findMeansIn2025(days: WorkingDays, declared: string, amount: number): StoryStep[] {
  const again = days.shift(declared, 115)
  const found = again < '2024-10-07' ? maxDay('2024-10-07', days.shift(again, 60)) : again
  const goesOn = days.shift(found, 2)
  return [
    ...(again === found ? [] : [noMeans(again)]),
    { act: 'VERIFY_CONDITIONS', on: found, data: { result: 'hasMeans', method: 'inPerson' } },
    { act: 'CONTINUE_ENFORCEMENT', on: goesOn, as: 'head' },
    { act: 'END_PUBLICATION', on: days.shift(goesOn, 1) },
    ...tellOfDecision(days, goesOn),
    ...collectAndPay(days, days.shift(found, 20), amount),
    { act: 'COMPLETE', on: days.shift(found, 24) },
  ]
}

function isBankDebt(left: number): boolean {
  return left > 12_000_000_000
}

function isLarge(rest: number, all: readonly number[]): boolean {
  return all.filter((other) => other > rest).length < openToThisDay
}

/** Paid and completed in the year after. */
function endIn2025(random: Random, days: WorkingDays, left: number): StoryStep[] {
  const steps = collectAndPay(days, days.between('2024-10-07', '2025-09-10', random.next()), left)
  const last = steps.at(-1)
  return last === undefined ? [] : [...steps, { act: 'COMPLETE', on: days.shift(last.on, 1) }]
}

function introduce(
  random: Random,
  days: WorkingDays,
  groups: Story['groups'],
  decided: string,
  amount: number,
  officer: number,
): Omit<Story, 'steps'> {
  // A court sends what is enforced ex officio within thirty days; who claims a sum takes longer to ask.
  const judged = shiftMonths(decided, -3)
  const judgedForState = days.shift(decided, -18)
  if (groups.includes('bankCredit'))
    return {
      kind: 'onRequest',
      judged,
      judgmentKind: 'commercial',
      groups,
      creditor: nameBank(random),
      debtor: nameFirm(random),
      amount,
      officer,
    }
  if (groups.includes('economicCorruption'))
    return {
      kind: 'exOfficio',
      judged: judgedForState,
      judgmentKind: 'criminal',
      groups: [...groups, 'stateBudget'],
      creditor: 'Nhà nước',
      debtor: namePerson(random),
      amount,
      officer,
    }
  const exOfficio = random.next() < 0.55
  return exOfficio
    ? {
        kind: 'exOfficio',
        judged: judgedForState,
        judgmentKind: random.pick(['criminal', 'civil', 'family'] as const),
        groups: ['stateBudget'],
        creditor: 'Nhà nước',
        debtor: namePerson(random),
        amount,
        officer,
      }
    : {
        kind: 'onRequest',
        judged,
        judgmentKind: random.pick(['civil', 'commercial', 'labour', 'family'] as const),
        groups,
        creditor: random.next() < 0.4 ? nameFirm(random) : namePerson(random),
        debtor: random.next() < 0.4 ? nameFirm(random) : namePerson(random),
        amount,
        officer,
      }
}

function maxDay(one: string, other: string): string {
  return one > other ? one : other
}

function shiftMonths(day: string, by: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + by
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-11`
}
