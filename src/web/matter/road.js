import { el } from '../dom.js'
import { stages } from '../words/stages.js'

const placeWords = { passed: 'đã qua', skipped: 'không qua', here: 'đang ở đây', ahead: 'phía trước' }

/**
 * The road of a matter, step by step: the present one lit, those the record passed through drawn as passed.
 * @param {import('./read-matter.js').MatterPage} page
 */
export function road({ matter, acts }) {
  const here = stages.findIndex(([name]) => name === matter.stage)
  const passed = new Set(['acceptance', ...acts.map((act) => act.stageAfter)])
  const isRefused = JSON.stringify(matter.path).includes('"refused"')
  const steps = stages.map(([name, label], index) => {
    const before = passed.has(name) ? 'passed' : 'skipped'
    const place = index === here ? 'here' : index < here ? before : 'ahead'
    const text = name === 'closure' && isRefused ? 'Từ chối yêu cầu' : label
    return el(
      'li',
      { class: `step step-${place}`, 'aria-current': place === 'here' ? 'step' : null },
      el('span', { class: 'step-dot', 'aria-hidden': 'true' }, index + 1),
      el('span', { class: 'step-name' }, text),
      el('span', { class: 'visually-hidden' }, `, ${placeWords[place]}`),
    )
  })
  return el('nav', { class: 'road', 'aria-label': 'Các bước thi hành án' }, el('ol', {}, ...steps))
}
