import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { readConfig } from './config.ts'
import { openLog } from './log.ts'
import { StartupError } from './startup-error.ts'

/** Something running that can be stopped in good order. */
export interface Running {
  stop(): Promise<void>
}

/**
 * Runs a program until it is told to stop (SIGINT, SIGTERM). What a person can mend is told in one sentence;
 * anything else is shown whole.
 */
export async function runProgram(start: (config: Config, log: Logger) => Promise<Running>): Promise<void> {
  try {
    const config = readConfig()
    const { log, flush } = openLog(config.log.level, 2)
    process.once('exit', flush)
    const running = await start(config, log)
    const stop = (signal: string) => {
      log.info({ signal }, 'stopping')
      // A second signal, or a stop that hangs, ends the process all the same.
      setTimeout(() => process.exit(1), 15_000).unref()
      running.stop().then(
        () => process.exit(0),
        (error) => {
          log.error({ err: error }, 'stopping failed')
          process.exit(1)
        },
      )
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (error) {
    process.stderr.write(
      `${error instanceof StartupError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exit(1)
  }
}
