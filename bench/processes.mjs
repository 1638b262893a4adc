// How long the map of all processes, the page of one, both as they stood a week ago, and the page of the organisation
// take with 100 processes, 1,000 steps and 5,000 numbers, as a ratio to how long they take in the demo.
//   node bench/processes.mjs --program build/bench/kept --people build/bench/process_people
// With --made FOLDER it looks at what an earlier run left there, or leaves it there.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Member, password } from './member.mjs'
import { linesOf, start } from './program.mjs'

const { values: asked } = parseArgs({
  options: { program: { type: 'string' }, people: { type: 'string' }, made: { type: 'string' } },
})
const looks = 40
const email = 'member-1@processes.example'
const folder = asked.made ?? mkdtempSync(join(tmpdir(), 'kept-processes-'))
const many = join(folder, 'many')
const aWeekAgo = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10)
if (!existsSync(many)) linesOf(asked.people, 'prepare', many)
const inDemo = await timesOf('demo', join(folder, 'demo'), (member, address) => member.play(address))
const withMany = await timesOf('serve', many, (member, address) => member.signIn(address, password))
if (!asked.made) rmSync(folder, { recursive: true })
for (const [page, time] of Object.entries(withMany))
  console.log(`${page}: ${(time / inDemo[page]).toFixed(1)} × as long as in the demo, ${time.toFixed(1)} ms and not ${inDemo[page].toFixed(1)}`)

async function timesOf(command, data, comesIn) {
  const program = await start(asked.program, data, command)
  const member = new Member(email)
  await comesIn(member, program.address)
  const process = (await member.look('/processes')).text.match(/href="(\/processes\/[0-9a-z]{20,})"/)[1]
  const times = {
    'the map': await timeOf(member, '/processes'),
    'the map a week ago': await timeOf(member, `/processes?on=${aWeekAgo}`),
    'a process': await timeOf(member, process),
    'a process a week ago': await timeOf(member, `${process}?on=${aWeekAgo}`),
    'the organisation': await timeOf(member, '/organisation'),
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
