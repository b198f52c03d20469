import { readFile } from 'node:fs/promises'
import { readConfig } from '../src/config.ts'
import { StartupError } from '../src/startup-error.ts'
import { playStory } from './walk/play-story.ts'
import { openRoad } from './walk/road.ts'
import { openScratchDatabase } from './walk/scratch-database.ts'
import { parseStory } from './walk/story.ts'

// Plays stories through the real road on a scratch database; exit 1 when anything is not as the story says.
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run walk -- story.json [story.json ...]')
  process.exit(2)
}

try {
  const stories = await Promise.all(
    files.map(async (file) => ({ file, story: parseStory(await readFile(file, 'utf8'), file) })),
  )
  const database = await openScratchDatabase(readConfig())
  let wrong = 0
  try {
    const road = await openRoad(database.owner, database.app)
    for (const { file, story } of stories) {
      console.log(`\n${file}: ${story.title}`)
      let steps = 0
      for await (const line of playStory(road, story)) {
        steps++
        if (!line.ok) wrong++
        console.log(`${line.ok ? '  ok ' : '  NO '} ${line.text}`)
      }
      console.log(`  ${steps} lines`)
    }
    await road.close()
  } finally {
    await database.close()
  }
  console.log(
    wrong === 0 ? `\n${files.length} stories, all as written` : `\n${wrong} lines are not as the story says`,
  )
  process.exitCode = wrong === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof StartupError || error instanceof Error ? error.message : error)
  process.exitCode = 2
}
