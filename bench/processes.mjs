// How long the map of all processes and the page of one take with 100 processes, 1,000 steps and 5,000 numbers, as a
// ratio to how long they take with as many as the example has.
//   node bench/processes.mjs --program build/bench/kept --people build/bench/process_people
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Member, password } from './member.mjs'
import { linesOf, start } from './program.mjs'

const { values: asked } = parseArgs({ options: { program: { type: 'string' }, people: { type: 'string' } } })
const looks = 40
const folder = mkdtempSync(join(tmpdir(), 'kept-processes-'))
const few = await timesWith('example')
const many = await timesWith('many')
rmSync(folder, { recursive: true })
for (const page of ['the map', 'a process'])
  console.log(`${page}: ${(many[page] / few[page]).toFixed(1)} × as long with 5,000 numbers, ${many[page].toFixed(1)} ms`)

async function timesWith(size) {
  const data = join(folder, size)
  const [[email, process]] = linesOf(asked.people, size, data)
  const program = await start(asked.program, data)
  const member = new Member(email)
  await member.signIn(program.address, password)
  const times = {
    'the map': await timeOf(member, '/processes'),
    'a process': await timeOf(member, `/processes/${process}`),
  }
  program.child.kill('SIGTERM')
  await program.stopped
  return times
}

// Half of the looks took less.
async function timeOf(member, path) {
  const times = []
  for (let look = 0; look < looks; look += 1) {
    const began = performance.now()
    const { status } = await member.look(path)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)[looks / 2]
}
