import { read } from '../api.js'
import { fill } from '../dom.js'
import { standingOf } from '../format/lateness.js'
import { standingChip } from '../page-parts/chip.js'

// The worklist gives the due day only; how late that is in working days stands with each matter's limits. The
// first matters are enough: they are the ones in view.
const mattersAsked = 24

/**
 * Puts "Quá hạn 3 ngày làm việc" into the cells of the overdue lines, as the API counts it. A matter that cannot be
 * read keeps its plain "Quá hạn".
 * @param {readonly any[]} lines
 * @param {readonly HTMLElement[]} cells
 */
export async function fillLateness(lines, cells) {
  const matters = [...new Set(lines.map((line) => line.caseId))].slice(0, mattersAsked)
  await Promise.all(
    matters.map(async (id) => {
      const { asOf, timeLimits } = await read(`/cases/${id}/time-limits`).catch(() => ({
        asOf: '',
        timeLimits: [],
      }))
      lines.forEach((line, index) => {
        const limit = line.caseId === id && timeLimits.find((/** @type {any} */ one) => isLimitOf(line, one))
        const cell = cells[index]
        if (limit && cell) fill(cell, standingChip(standingOf(limit, asOf)))
      })
    }),
  )
}

/**
 * @param {any} line
 * @param {any} limit
 */
function isLimitOf(line, limit) {
  return (
    limit.status === 'open' &&
    limit.rule === line.rule &&
    limit.due === line.due &&
    (limit.asset ?? null) === line.assetId
  )
}
