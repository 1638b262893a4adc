// The real program under load: many visitors of the example organisation at once, some of them rude.
//   node tests/load/run.mjs --program build/sanitize/kept [--seconds 20] [--visitors 32]
// Every answer must be one that people may see, the program must stop when asked, and say nothing of a sanitizer.
import { parseArgs } from 'node:util'
import { Program } from '../journeys/support/program.mjs'
import { deeds, play } from './deeds.mjs'
import { Visitor } from './visitor.mjs'

const { values: asked } = parseArgs({
  options: {
    program: { type: 'string' },
    seconds: { type: 'string', default: '20' },
    visitors: { type: 'string', default: '32' },
  },
})
const answers = new Map()
const faults = []

const program = new Program(asked.program)
await program.start('demo')
const until = Date.now() + Number(asked.seconds) * 1000
await Promise.all(Array.from({ length: Number(asked.visitors) }, (_, number) => visit(number)))
const end = await program.stop()
await program.remove()

const statuses = [...answers].sort().map(([status, times]) => `${times} × ${status}`)
console.log(statuses.join(', '))
if (!answers.get(200) || !answers.get(303)) faults.push('hardly anything was answered')
for (const status of answers.keys()) if (status >= 500) faults.push(`there was an answer ${status}`)
if (end.code !== 0) faults.push(`the program ended with ${end.code ?? end.signal}`)
if (/Sanitizer|runtime error/.test(program.said)) faults.push(`a sanitizer found something:\n${program.said}`)
for (const fault of faults) console.log(`✗ ${fault}`)
console.log(faults.length === 0 ? '✓ It held' : '✗ It did not hold')
process.exitCode = faults.length === 0 ? 0 : 1

async function visit(number) {
  const random = generator(number + 1)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const visitor = new Visitor(program.address, (status) => answers.set(status, (answers.get(status) ?? 0) + 1))
  try {
    let page = await play(visitor, pick)
    while (Date.now() < until) page = await pick(deeds)(visitor, page, pick)
  } catch (error) {
    faults.push(`visitor ${number}: ${error.stack}`)
  }
  visitor.close()
}

// The same visitors every time: a small generator with a seed (mulberry32).
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
