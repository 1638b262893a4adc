// How long the map of all processes, the page of one, both as they stood a week ago, and the page of the organisation
// take with 100 processes, 1,000 steps and 5,000 numbers, as a ratio to how long they take with as many as the example
// has.
//   node bench/processes.mjs --program build/bench/kept --people build/bench/process_people
// With --made FOLDER it looks at what an earlier run left there, or leaves it there.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Member, password } from './member.mjs'
import { linesOf, start } from './program.mjs'

const { values: asked } = parseArgs({
  options: { program: { type: 'string' }, people: { type: 'string' }, made: { type: 'string' } },
})
const looks = 40
const folder = asked.made ?? mkdtempSync(join(tmpdir(), 'kept-processes-'))
const aWeekAgo = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10)
const few = await timesWith('example')
const many = await timesWith('many')
if (!asked.made) rmSync(folder, { recursive: true })
for (const page of Object.keys(few))
  console.log(`${page}: ${(many[page] / few[page]).toFixed(1)} × as long with 5,000 numbers, ${many[page].toFixed(1)} ms, and not ${few[page].toFixed(1)}`)

async function timesWith(size) {
  const data = join(folder, size)
  const [email, process] = madeIn(size, data)
  const program = await start(asked.program, data)
  const member = new Member(email)
  await member.signIn(program.address, password)
  const times = {
    'the map': await timeOf(member, '/processes'),
    'the map a week ago': await timeOf(member, `/processes?on=${aWeekAgo}`),
    'a process': await timeOf(member, `/processes/${process}`),
    'a process a week ago': await timeOf(member, `/processes/${process}?on=${aWeekAgo}`),
    'the organisation': await timeOf(member, '/organisation'),
  }
  program.child.kill('SIGTERM')
  await program.stopped
  return times
}

// Who signs in, and one process.
function madeIn(size, data) {
  const words = `${data}.txt`
  if (!existsSync(words)) writeFileSync(words, linesOf(asked.people, size, data)[0].join(' '))
  return readFileSync(words, 'utf8').trim().split(' ')
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
