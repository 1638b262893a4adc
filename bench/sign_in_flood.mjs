// How long a page takes while others guess passwords as fast as they can, as a ratio to how long it takes in peace.
//   node bench/sign_in_flood.mjs --program build/bench/kept --people build/bench/torture_people
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Member, password } from './member.mjs'
import { linesOf, start } from './program.mjs'

const { values: asked } = parseArgs({ options: { program: { type: 'string' }, people: { type: 'string' } } })
const looks = 400
const guessers = 32
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
  console.log(`${name}: ${(at(inTheFlood, share) / at(inPeace, share)).toFixed(2)} × as long in the flood`)
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

function startFlood() {
  const counted = { answered: 0, slowedDown: 0 }
  let goesOn = true
  const all = Array.from({ length: guessers }, async (_, guesser) => {
    const each = new Member()
    each.address = program.address
    for (let round = 0; goesOn; round += 1) {
      each.email = `guess${guesser}-${round}@wheel.example`
      const { status } = await each.guess(`203.0.${guesser}.${round % 250}`)
      counted.answered += 1
      if (status === 429) counted.slowedDown += 1
    }
  })
  return { end: async () => ((goesOn = false), await Promise.all(all), counted) }
}

function at(sorted, share) {
  return sorted[Math.floor(sorted.length * share)]
}
