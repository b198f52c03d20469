import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseCheckpoint, writeCheckpoint } from '../../src/audit/checkpoint.ts'
import {
  findSigners,
  type NoteVerifier,
  parseNote,
  parseVerifierKey,
  signNote,
  writeVerifierKey,
} from '../../src/audit/signed-note.ts'

/** The example of Go's package note, which had the format first: key and note as it prints them. */
const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const goNote =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"

const newKey = () => generateKeyPairSync('ed25519').privateKey
const text = 'thi-hanh/x\n3\nAAAA\n'
const one = { name: 'thi-hanh/x', key: newKey() }
const other = { name: 'thi-hanh/x', key: newKey() }
const verifierOf = (signer: typeof one) => parseVerifierKey(writeVerifierKey(signer)) as NoteVerifier
const signersOf = (note: string, ...known: NoteVerifier[]) => {
  const parsed = parseNote(note)
  return parsed === undefined ? 'no note' : findSigners(parsed, known)
}

describe('a signed note', () => {
  it('that another implementation signed is read and believed', () => {
    const key = parseVerifierKey(goKey) as NoteVerifier
    expect(key.name).toBe('PeterNeumann')
    expect(signersOf(goNote, key)).toEqual([key])
    expect(signersOf(goNote.replace('answer', 'Answer'), key)).toEqual([])
  })

  it('is believed by the key that signed it and by no other of the same name', () => {
    const note = signNote(text, [one])
    expect(signersOf(note, verifierOf(one))).toEqual([verifierOf(one)])
    expect(signersOf(note, verifierOf(other))).toEqual([])
    expect(signersOf(note)).toEqual([])
  })

  it('may hold two signatures while a key is exchanged: either key believes it', () => {
    const note = signNote(text, [one, other])
    expect(note.match(/^— /gm)).toHaveLength(2)
    expect(signersOf(note, verifierOf(one))).toHaveLength(1)
    expect(signersOf(note, verifierOf(other))).toHaveLength(1)
    expect(signersOf(note, verifierOf(one), verifierOf(other))).toHaveLength(2)
  })

  it('is spoilt by one wrong signature of a known key, whatever else is right', () => {
    const [first, second] = [signNote(text, [one]), signNote(text.replace('3', '4'), [other])]
    const mixed = `${first}${second.slice(second.indexOf('— '))}`
    expect(signersOf(mixed, verifierOf(one), verifierOf(other))).toEqual([])
    // Of somebody unknown it says nothing: a witness may have signed along.
    expect(signersOf(mixed, verifierOf(one))).toHaveLength(1)
  })

  it('is believed no more when any one byte of it is another', () => {
    const note = Buffer.from(signNote(text, [one]))
    for (let at = 0; at < note.length; at++) {
      for (const bit of [1, 32, 128]) {
        const changed = Buffer.from(note)
        changed[at] = (changed[at] as number) ^ bit
        const found = signersOf(changed.toString('utf8'), verifierOf(one))
        expect(found === 'no note' || found.length === 0, `byte ${at}`).toBe(true)
      }
    }
  })

  it.each(['no newline at its end', 'a\tb\n', 'a\rb\n', '\ud800\n'])('is not made of %j', (wrong) => {
    expect(() => signNote(wrong, [one])).toThrow(TypeError)
  })

  it.each(['', '\n', 'a\n', 'a\n\n', 'a\n\nb\n', 'a\n\n— x\n', 'a\n\n— x AAAA\n', 'a\n\n— x+y AAAAAAAA\n'])(
    'is not %j',
    (wrong) => {
      expect(parseNote(wrong)).toBeUndefined()
    },
  )
})

describe('a verifier key', () => {
  it('of a log everybody knows is read', () => {
    const key = parseVerifierKey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8')
    expect(key?.name).toBe('sum.golang.org')
  })

  it('comes back as it was written', () => {
    for (let count = 0; count < 20; count++) {
      const signer = { name: 'thi-hanh/x', key: newKey() }
      expect(
        verifierOf(signer).key.equals(parseVerifierKey(`${writeVerifierKey(signer)}\n`)?.key as never),
      ).toBe(true)
    }
  })

  it('is refused when a letter of it is another', () => {
    const written = writeVerifierKey(one)
    for (let at = 0; at < written.length; at++) {
      const changed = `${written.slice(0, at)}${written[at] === 'A' ? 'B' : 'A'}${written.slice(at + 1)}`
      expect(parseVerifierKey(changed), changed).toBeUndefined()
    }
  })
})

describe('a checkpoint', () => {
  const root = Buffer.alloc(32, 7)

  it('is three lines: whose tree, how large, which root', () => {
    const note = writeCheckpoint({ origin: 'thi-hanh/x', size: 12, root }, [one.key])
    expect(note.split('\n').slice(0, 4)).toEqual([
      'thi-hanh/x',
      '12',
      'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=',
      '',
    ])
    expect(parseCheckpoint(note)?.checkpoint).toEqual({ origin: 'thi-hanh/x', size: 12, root })
    expect(signersOf(note, verifierOf(one))).toHaveLength(1)
  })

  it.each(['012', '-1', '1e3', '1 ', '9999999999999999'])('has no size of %j', (size) => {
    const note = writeCheckpoint({ origin: 'thi-hanh/x', size: 12, root }, [one.key])
    expect(parseCheckpoint(note.replace('\n12\n', `\n${size}\n`))).toBeUndefined()
  })

  it('with a fourth line is none of ours', () => {
    const text = `thi-hanh/x\n12\n${root.toString('base64')}\nmore\n`
    expect(parseCheckpoint(signNote(text, [one]))).toBeUndefined()
  })
})
