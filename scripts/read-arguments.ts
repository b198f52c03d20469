import { type ParseArgsConfig, parseArgs } from 'node:util'

/**
 * What a command was told on its line. An option it does not know, or one without its value, ends it with one sentence
 * and the code 2. A reader that has seen enough (`| head`) ends it quietly.
 */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    return parseArgs(config)
  } catch (error) {
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`)
    console.error(`${(error as Error).message.replace(/\.?$/, '.')} The options are: ${known.join(', ')}.`)
    process.exit(2)
  }
}

/** A whole number that an option was given. Anything else ends the command with one sentence and the code 2. */
export function readWhole(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${option} takes a whole number, such as 40; "${text}" is none.`)
  process.exit(2)
}
