import { resolve } from 'node:path'
import { type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { readKey } from './audit/signing-keys.ts'
import { StartupError } from './startup-error.ts'

/** Everything the environment decides, by subject. Deeply frozen. */
export type Config = {
  readonly http: { readonly host: string; readonly port: number }
  /** Absolute. Holds the embedded database and the key that signs its checkpoints. */
  readonly dataDir: string
  /** Both absent: the embedded PostgreSQL under `dataDir` is used. Otherwise both are set. */
  readonly database: { readonly url?: string; readonly ownerUrl?: string }
  /** Absent: the queue runs on PostgreSQL. */
  readonly redisUrl?: string
  readonly log: { readonly level: string }
  /** Hours a session lasts without being used. */
  readonly sessionHours: number
  /**
   * Keys that sign the checkpoints of the record: PKCS#8 of Ed25519 in base64, the present one first. None: with the
   * embedded database a key is made and kept in `dataDir`, with another database nothing is signed.
   */
  readonly auditKeys: readonly string[]
  /** Whether a sample office with accounts and cases is put into an empty database. */
  readonly sampleOffice: boolean
  /** The first password of the administrator of an office that is founded; read by that command only. */
  readonly adminPassword?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** One variable: what its value must satisfy, and the words for it in the sentence of refusal. */
type Variable = { schema: TSchema; right: string; secret?: 'address' | 'whole' }

const databaseUrl: Variable = {
  schema: Type.Refine(Type.String({ pattern: '^postgres(ql)?://[^/]*/.+' }), (text) => URL.canParse(text)),
  right: 'the address of a PostgreSQL database, such as postgres://user:password@127.0.0.1:5432/thihanh',
  secret: 'address',
}

const signingKey: Variable = {
  schema: Type.Refine(Type.String({ pattern: '^[A-Za-z0-9+/]+={0,2}$' }), isSigningKey),
  right:
    'an Ed25519 key as base64 of its PKCS#8 form, made by: openssl genpkey -algorithm ed25519 -outform DER | base64',
  secret: 'whole',
}

const variables = {
  HOST: {
    schema: Type.String({ pattern: '^[^\\s/]+$' }),
    right: 'a host name or address to listen on, such as 127.0.0.1',
  },
  PORT: {
    schema: Type.Integer({ minimum: 0, maximum: 65_535 }),
    right: 'a whole number from 0 (any free port) to 65535, such as 3000',
  },
  DATA_DIR: { schema: Type.String({ pattern: '^[^\\0]+$' }), right: 'a folder, such as ./.data' },
  DATABASE_URL: databaseUrl,
  MIGRATION_DATABASE_URL: databaseUrl,
  REDIS_URL: {
    schema: Type.Refine(Type.String({ pattern: '^rediss?://.+' }), (text) => URL.canParse(text)),
    right: 'the address of a Redis server, such as redis://127.0.0.1:6379',
    secret: 'address',
  },
  LOG_LEVEL: {
    schema: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    right: 'one of fatal, error, warn, info, debug, trace, silent',
  },
  SESSION_HOURS: {
    schema: Type.Integer({ minimum: 1, maximum: 168 }),
    right: 'a whole number of hours from 1 to 168, such as 12',
  },
  AUDIT_KEY: signingKey,
  AUDIT_KEY_BEFORE: signingKey,
  SAMPLE_OFFICE: { schema: Type.Boolean(), right: 'true or false' },
  ADMIN_PASSWORD: {
    schema: Type.String({ minLength: 10, maxLength: 1000, pattern: '^\\S(.*\\S)?$' }),
    right: 'a password of 10 to 1000 characters in one line, without a space at either end',
    secret: 'whole',
  },
} satisfies Record<string, Variable>

/**
 * Reads the environment: the only place that does. An empty variable counts as not set.
 * @throws StartupError with one sentence naming the variable, what was found and what would be right;
 * user names and passwords inside addresses are not repeated.
 */
export function readConfig(env: Environment = process.env): Config {
  const url = readText(env, 'DATABASE_URL')
  const ownerUrl = readText(env, 'MIGRATION_DATABASE_URL') ?? url
  if (ownerUrl !== undefined && url === undefined) {
    throw new StartupError(
      'MIGRATION_DATABASE_URL is set but DATABASE_URL is not; set DATABASE_URL to the address the application uses, or neither to use the embedded database.',
    )
  }
  const redisUrl = readText(env, 'REDIS_URL')
  const [auditKey, auditKeyBefore] = [readText(env, 'AUDIT_KEY'), readText(env, 'AUDIT_KEY_BEFORE')]
  if (auditKeyBefore !== undefined && auditKey === undefined) {
    throw new StartupError(
      'AUDIT_KEY_BEFORE is set but AUDIT_KEY is not; set AUDIT_KEY to the new key, the one before signs beside it.',
    )
  }
  const adminPassword = readText(env, 'ADMIN_PASSWORD')
  return Object.freeze({
    http: Object.freeze({
      host: readText(env, 'HOST') ?? '127.0.0.1',
      port: readNumber(env, 'PORT') ?? 3000,
    }),
    dataDir: resolve(readText(env, 'DATA_DIR') ?? '.data'),
    database: Object.freeze(url !== undefined && ownerUrl !== undefined ? { url, ownerUrl } : {}),
    ...(redisUrl === undefined ? {} : { redisUrl }),
    log: Object.freeze({ level: readText(env, 'LOG_LEVEL') ?? 'info' }),
    sessionHours: readNumber(env, 'SESSION_HOURS') ?? 12,
    auditKeys: Object.freeze([auditKey, auditKeyBefore].filter((key) => key !== undefined)),
    sampleOffice: readBoolean(env, 'SAMPLE_OFFICE') ?? url === undefined,
    ...(adminPassword === undefined ? {} : { adminPassword }),
  })
}

type Name = keyof typeof variables

function readText(env: Environment, name: Name): string | undefined {
  const text = find(env, name)
  return text === undefined ? undefined : (check(name, text, text) as string)
}

function readNumber(env: Environment, name: Name): number | undefined {
  const text = find(env, name)
  return text === undefined
    ? undefined
    : (check(name, text, /^\d+$/.test(text) ? Number(text) : text) as number)
}

function readBoolean(env: Environment, name: Name): boolean | undefined {
  const text = find(env, name)
  const words: Record<string, boolean> = { true: true, false: false }
  return text === undefined ? undefined : (check(name, text, words[text] ?? text) as boolean)
}

function find(env: Environment, name: Name): string | undefined {
  // A space at the end of a password is refused, not taken away: at sign-in it would be missed.
  const text = name === 'ADMIN_PASSWORD' ? env[name] : env[name]?.trim()
  return text === '' ? undefined : text
}

function check(name: Name, text: string, value: unknown): unknown {
  const { schema, right, secret }: Variable = variables[name]
  if (Value.Check(schema, value)) return value
  const shown = secret === undefined ? text : secret === 'whole' ? '***' : hideSecrets(text)
  throw new StartupError(`${name} is "${shown}"; it must be ${right}.`)
}

// Greedy on purpose: a password may itself hold an @.
function hideSecrets(address: string): string {
  return address.replace(/\/\/.*@/, '//***@').replace(/\?.*/, '?***')
}

function isSigningKey(text: string): boolean {
  try {
    return readKey(text).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}
