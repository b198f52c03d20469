import { hash, verify } from '@node-rs/argon2'

// OWASP's floor for Argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Characters a password has at least. */
export const shortestPassword = 10

/** Whether a password is hard enough to guess for the person of this user name: long enough, without the name in it. */
export function isGoodPassword(password: string, username: string): boolean {
  return (
    oneForm(password).length >= shortestPassword && !password.toLowerCase().includes(username.toLowerCase())
  )
}

/** Hashes a password with Argon2id and a fresh salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(oneForm(password), cost)
}

/** Whether a password fits a stored hash. A missing account costs the same time as a wrong password. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await decoy()), oneForm(password), cost)
  return stored !== undefined && fits
}

// Keyboards write ế as one character or as three: the same password either way.
function oneForm(password: string): string {
  return password.normalize('NFC')
}

let decoyHash: Promise<string> | undefined
function decoy(): Promise<string> {
  decoyHash ??= hashPassword('no account has this password')
  return decoyHash
}
