import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Counts what a person does on a page, by one rule for the mouse and for the keyboard. One interaction is
 * - a click, a choice, a key or a chord pressed;
 * - a field typed in, with the way into it: the click there, the keys of Tab, or the shortcut that leads to it;
 * - going somewhere by Tab, the arrows or j and k, however many presses that takes. What is pressed there counts again.
 * Waiting and reading count nothing. Signing in and opening the page one begins on are not counted.
 */
export interface Count {
  total(): number
  /** What was done, each interaction in a word. */
  steps(): readonly string[]
}

/** A person with a mouse, who types where he clicks. */
export interface MouseHand extends Count {
  click(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
  press(key: string): Promise<void>
}

/** A person who has no mouse: everything goes through the keys, to wherever the focus stands. */
export interface KeyHand extends Count {
  press(chord: string): Promise<void>
  /** Goes by Tab to what is called so. */
  goTo(name: RegExp): Promise<void>
  /** Goes down a list by j to the line that holds a text. */
  goDown(text: string | RegExp): Promise<void>
  /** Types into the field that has the focus, or that the shortcut `by` leads to. */
  type(text: string, by?: string): Promise<void>
}

function count() {
  const done: string[] = []
  return { add: (step: string) => void done.push(step), total: () => done.length, steps: () => done }
}

/** Begins to count with the mouse. */
export function withMouse(page: Page): MouseHand {
  const { add, ...counted } = count()
  return {
    ...counted,
    click: async (target) => {
      add('click')
      await target.click()
    },
    type: async (target, text) => {
      add('type')
      await target.click()
      await page.keyboard.type(text)
    },
    press: async (key) => {
      add(key)
      await page.keyboard.press(key)
    },
  }
}

const mostPresses = 120
const focused = `(() => {
  const one = document.activeElement
  return [one?.getAttribute('aria-label') ?? '', one?.textContent ?? ''].join(' ').trim()
})()`
const isField = `(() => {
  const one = document.activeElement
  return one !== null && /^(INPUT|TEXTAREA)$/.test(one.tagName) && !/^(radio|checkbox|button)$/.test(one.type)
})()`

/** Which line of a list is marked, and which is its last; -1 for none. */
const placeInList = `(() => {
  const lines = [...document.querySelectorAll('tr.ant-table-row')]
  return [lines.findIndex((line) => line.classList.contains('is-chosen')), lines.length - 1]
})()`

/** Begins to count by keyboard alone. Fails where Tab does not lead, or where no field has the focus that is typed in. */
export function byKeyboard(page: Page): KeyHand {
  const { add, ...counted } = count()
  return {
    ...counted,
    press: async (chord) => {
      add(chord)
      await page.keyboard.press(chord)
    },
    goTo: async (name) => {
      add('go')
      for (let turn = 0; turn < mostPresses; turn++) {
        if (name.test(String(await page.evaluate(focused)))) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`${name} is not reached by Tab`)
    },
    goDown: async (text) => {
      add('go')
      const chosen = page.locator('tr.is-chosen')
      const line = chosen.filter({ hasText: text })
      for (let turn = 0; turn < mostPresses; turn++) {
        const [before, last] = await page.evaluate<[number, number]>(placeInList)
        await page.keyboard.press('j')
        // The line is marked with the next picture; at the end of the list the mark stays where it is.
        await expect
          .poll(() => page.evaluate<[number, number]>(placeInList))
          .toEqual([Math.min(before + 1, last), last])
        if ((await line.count()) > 0) return
        if (before === last) break
      }
      throw new Error(`No line with ${text} is reached by j`)
    },
    type: async (text, by) => {
      add('type')
      if (by !== undefined) await page.keyboard.press(by)
      await expect
        .poll(() => page.evaluate(isField), { message: `No field has the focus to type ${text} into` })
        .toBe(true)
      await page.keyboard.type(text)
    },
  }
}
