import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { vietnamese } from '../../src/web/words/vietnamese.ts'

/** A word, or the words below a name. */
type Words = { readonly [name: string]: Words } | string | readonly string[] | ((...parts: never[]) => string)
type Path = readonly string[]

const top = new URL('../../', import.meta.url)
const isDictionary = (file: string) => /web\/words\/[\w-]*(vietnamese|english)\.ts$/.test(file)
const read = (folder: string) =>
  readdirSync(new URL(folder, top), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !isDictionary(file))
    .map((file) => readFileSync(new URL(file, top), 'utf8'))

/** What stands below a path; undefined where nothing does. */
function below(path: Path): Words | undefined {
  return path.reduce<Words | undefined>(
    (words, name) => (isGroup(words) ? words[name] : undefined),
    vietnamese as unknown as Words,
  )
}

function isGroup(words: Words | undefined): words is { readonly [name: string]: Words } {
  return typeof words === 'object' && !Array.isArray(words)
}

function leavesOf(path: Path): Path[] {
  const words = below(path)
  return isGroup(words) ? Object.keys(words).flatMap((name) => leavesOf([...path, name])) : [path]
}

/** The names a page gives to a part of the dictionary (`const words = t.settings.accounts`), each with its path. */
function namesIn(page: string): [name: string, path: Path][] {
  const names: [string, Path][] = [['t', []]]
  for (const [name, path] of names)
    for (const [, given = '', chain = ''] of page.matchAll(
      new RegExp(`const (\\w+) = ${name}((?:\\.\\w+)+)\\n`, 'g'),
    ))
      names.push([given, [...path, ...chain.slice(1).split('.')]])
  return names.filter(([, path]) => isGroup(below(path)))
}

/**
 * The paths a page reads: a word by its whole name, a group where the page picks from it by a name that it is told
 * (`t.stages[stage]`) or hands it on.
 */
function readBy(page: string): Path[] {
  return namesIn(page).flatMap(([name, path]) =>
    [
      ...page.matchAll(new RegExp(`(?<![\\w./'-])${name}((?:\\??\\s*\\.\\s*\\w+)*)(?!\\w| =|:)`, 'g')),
    ].flatMap(({ 0: whole, 1: chain = '', index }) => {
      if (/const \w+ = $/.test(page.slice(0, index)) && isGroup(below([...path, ...split(chain)]))) return []
      const names = split(chain)
      // What comes after the word is of the word itself, such as `.length`.
      while (names.length > 0 && below([...path, ...names]) === undefined) names.pop()
      return whole === 't' || path.length + names.length === 0 ? [] : [[...path, ...names]]
    }),
  )
}

function split(chain: string): string[] {
  return chain
    .split('.')
    .slice(1)
    .map((name) => name.replace(/[\s?]/g, ''))
}

test('every word of the dictionary is read by some page', () => {
  const pages = read('src/web')
  // A name that is told comes from the code or from a table of law, so it stands there somewhere.
  const said = new Set([...pages, ...read('src'), ...read('workflows')].join('\n').match(/\w+/g))
  const used = new Set(
    pages.flatMap(readBy).flatMap((path) => {
      const leaves = leavesOf(path)
      return leaves
        .filter((leaf) => leaf.slice(path.length).every((name) => name === '' || said.has(name)))
        .map((leaf) => leaf.join('.'))
    }),
  )
  const all = leavesOf([]).map((leaf) => leaf.join('.'))
  expect(all.length).toBeGreaterThan(1000)
  expect(all.filter((leaf) => !used.has(leaf))).toEqual([])
})
