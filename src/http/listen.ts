import { StartupError } from '../startup-error.ts'

/** Starts listening; a port in use is one clear sentence. */
export async function listen(
  app: { listen(options: { host: string; port: number }): Promise<string> },
  host: string,
  port: number,
): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new StartupError(
        `Port ${port} on ${host} is in use by another program; set PORT to a free one.`,
        { cause: error },
      )
    }
    if ((error as NodeJS.ErrnoException).code === 'EACCES') {
      throw new StartupError(`Port ${port} may not be used by this user; set PORT to one above 1023.`, {
        cause: error,
      })
    }
    throw error
  }
}
