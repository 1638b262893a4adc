// How long a page takes while others guess passwords as fast as they can, as a ratio to how long it takes in peace.
//   node bench/sign_in_flood.mjs --program build/bench/kept --people build/bench/torture_people
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { Member, password } from './member.mjs'
import { linesOf, start } from './program.mjs'

const { values: asked } = parseArgs({ options: { program: { type: 'string' }, people: { type: 'string' } } })
const looks = 400
const folder = mkdtempSync(join(tmpdir(), 'kept-flood-'))
const data = join(folder, 'data')
const [[email]] = linesOf(asked.people, 'prepare', data)
const program = await start(asked.program, data)
const member = new Member(email)
await member.signIn(program.address, password)

await timesOfLooks()
const inPeace = await timesOfLooks()
const flood = startFlood()
const inTheFlood = await timesOfLooks()
const guesses = await flood.end()
program.child.kill('SIGTERM')
await program.stopped
rmSync(folder, { recursive: true })

for (const [name, share] of [['half of the pages', 0.5], ['95 of every 100', 0.95]])
  console.log(
    `${name}: ${(at(inTheFlood, share) / at(inPeace, share)).toFixed(2)} × as long in the flood, ` +
      `${at(inTheFlood, share).toFixed(1)} ms at most`,
  )
console.log(`${guesses.answered} guesses were answered meanwhile, ${guesses.slowedDown} of them told to wait`)

async function timesOfLooks() {
  const times = []
  for (let look = 0; look < looks; look += 1) {
    const began = performance.now()
    const { status } = await member.look('/my-numbers')
    if (status !== 200) throw new Error(`the page answered ${status}`)
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)
}

// In a thread of their own, so that the looks are timed without them.
function startFlood() {
  const guessers = new Worker(new URL('guessers.mjs', import.meta.url), { workerData: program.address })
  return {
    end: () => new Promise((resolve) => {
      guessers.once('message', resolve)
      guessers.postMessage('enough')
    }),
  }
}

function at(sorted, share) {
  return sorted[Math.floor(sorted.length * share)]
}
