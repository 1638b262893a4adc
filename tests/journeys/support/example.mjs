// The example with its half a year takes seconds to play. It is played once for each day that journeys want it on, and
// every journey starts on a copy of its own.
import { cpSync, rmSync } from 'node:fs'
import { Program } from './program.mjs'

const played = new Map()
const folders = []
process.on('exit', () => folders.forEach((each) => rmSync(each, { recursive: true, force: true })))

// Fills a folder with the example, played up to the day that these options say.
export async function copyExample(path, options, into) {
  const name = [path, ...options].join(' ')
  if (!played.has(name)) played.set(name, play(path, options))
  cpSync(await played.get(name), into, { recursive: true })
}

async function play(path, options) {
  const program = new Program(path)
  folders.push(program.folder)
  await program.open('demo', ...options)
  await program.stop()
  return program.data
}
