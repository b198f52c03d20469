import { StartupError } from '../startup-error.ts'

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  ECONNRESET: 'it closed the connection',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the user',
  '3D000': 'it has no such database',
  '42704': 'it has no such role',
  '42501': 'the user may not act as the role',
  '22023': 'the user may not act as the role',
  '53300': 'it has no connection free',
  '57P03': 'it is starting up or shutting down',
}

/**
 * Turns a failed connection into one sentence naming the server (never the password) and the reason.
 * Errors that do not speak of the connection come back as they are.
 */
export function explainUnreachable(error: unknown, url: string): Error {
  const { code, message } = error as { code?: string; message?: string }
  const timedOut = /timeout/i.test(message ?? '')
  const reason = timedOut ? 'it does not answer in time' : reasons[code ?? '']
  if (reason === undefined) return error instanceof Error ? error : new Error(String(error))
  const { host, pathname, username } = new URL(url)
  return new StartupError(
    `The database ${pathname.slice(1)} at ${host} cannot be used as ${decodeURIComponent(username) || 'the system user'}: ${reason}${message ? ` (${message})` : ''}.`,
    { cause: error },
  )
}
