import { generateKeyPairSync } from 'node:crypto'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'

describe('the settings', () => {
  it('need nothing set: the embedded database, a sample office, this machine only', () => {
    expect(readConfig({})).toEqual({
      http: { host: '127.0.0.1', port: 3000 },
      dataDir: resolve('.data'),
      database: {},
      log: { level: 'info' },
      sessionHours: 12,
      auditKeys: [],
      sampleOffice: true,
    })
  })

  it('with a database of the office bring no sample office unless it is asked for', () => {
    const env = { DATABASE_URL: 'postgres://app:pw@db/thihanh', REDIS_URL: 'redis://queue:6379' }
    expect(readConfig(env)).toMatchObject({
      database: { url: env.DATABASE_URL, ownerUrl: env.DATABASE_URL },
      redisUrl: env.REDIS_URL,
      sampleOffice: false,
    })
    expect(readConfig({ ...env, SAMPLE_OFFICE: 'true' }).sampleOffice).toBe(true)
    const owner = 'postgres://owner:pw@db/thihanh'
    expect(readConfig({ ...env, MIGRATION_DATABASE_URL: owner }).database.ownerUrl).toBe(owner)
  })

  it('that are empty count as not set', () => {
    expect(readConfig({ PORT: '', REDIS_URL: ' ', DATABASE_URL: '' })).toEqual(readConfig({}))
  })

  it('cannot be changed by the program', () => {
    const config = readConfig({})
    for (const part of [config, config.http, config.database, config.log])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it.each([
    ['PORT', '80a', 'a whole number from 0 (any free port) to 65535, such as 3000'],
    ['PORT', '65536', 'a whole number from 0 (any free port) to 65535, such as 3000'],
    ['HOST', 'http://here', 'a host name or address to listen on, such as 127.0.0.1'],
    ['REDIS_URL', 'localhost:6379', 'the address of a Redis server, such as redis://127.0.0.1:6379'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
    ['SESSION_HOURS', '0', 'a whole number of hours from 1 to 168, such as 12'],
    ['SAMPLE_OFFICE', 'yes', 'true or false'],
  ])('name what is wrong and what would be right: %s=%s', (name, value, right) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name} is "${value}"; it must be ${right}.`)
  })

  it('never repeat a password in the sentence about a wrong address', () => {
    const say = (url: string) => {
      try {
        readConfig({ DATABASE_URL: url })
      } catch (error) {
        return String(error)
      }
      return expect.unreachable('the address was taken')
    }
    for (const url of [
      'mysql://me:s3cret@db/x',
      'postgres://me:s3cr@s3cret@db',
      'http://db/x?password=s3cret',
    ]) {
      expect(say(url)).toMatch(/DATABASE_URL is ".*"; it must be the address of a PostgreSQL database/)
      expect(say(url)).not.toContain('s3cret')
    }
  })

  it('take the keys of the record, the present one first, and never repeat one in a sentence', () => {
    const [key, before] = [newKey(), newKey()]
    expect(readConfig({ AUDIT_KEY: key }).auditKeys).toEqual([key])
    expect(readConfig({ AUDIT_KEY: key, AUDIT_KEY_BEFORE: before }).auditKeys).toEqual([key, before])
    expect(() => readConfig({ AUDIT_KEY_BEFORE: before })).toThrow(/^AUDIT_KEY_BEFORE is set but AUDIT_KEY/)
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
    for (const wrong of [
      key.slice(4),
      's3cret',
      rsa.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    ])
      expect(() => readConfig({ AUDIT_KEY: wrong })).toThrow(
        /^AUDIT_KEY is "\*\*\*"; it must be an Ed25519 key/,
      )
  })

  it('for migrations alone are refused', () => {
    expect(() => readConfig({ MIGRATION_DATABASE_URL: 'postgres://o@db/x' })).toThrow(
      /^MIGRATION_DATABASE_URL is set but DATABASE_URL is not/,
    )
  })
})

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
}
