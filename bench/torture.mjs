// Sixty-four members say their numbers at once, and the program is killed at a random moment: round after round.
//   node bench/torture.mjs --program build/release/kept --people build/release/torture_people [--rounds 100]
// What was not answered is sent again with the same key. In the end every number is there once, and kept check is
// content.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Member, newKey, password } from './member.mjs'
import { linesOf, start, stopAll } from './program.mjs'

const { values: asked } = parseArgs({
  options: {
    program: { type: 'string' },
    people: { type: 'string' },
    rounds: { type: 'string', default: '100' },
  },
})
const longestLife = 700 // milliseconds until a kill at most
const killsInARound = 2
const folder = mkdtempSync(join(tmpdir(), 'kept-torture-'))
const counted = { numbers: 0, kills: 0, unanswered: 0, repeated: 0 }
const faults = []

try {
  const template = join(folder, 'template')
  const people = await arrive(template)
  for (let round = 1; round <= Number(asked.rounds) && faults.length === 0; round += 1) {
    const data = join(folder, 'data')
    cpSync(template, data, { recursive: true })
    await torture(data, people)
    if (faults.length === 0) rmSync(data, { recursive: true })
    console.log(`round ${round} of ${asked.rounds}: ${counted.kills} kills, ${counted.numbers} numbers`)
  }
} catch (error) {
  faults.push(error.stack)
}
stopAll()
summarise()

function summarise() {
  const { unanswered, repeated } = counted
  console.log(`${unanswered} went unanswered and were sent again, ${repeated} were answered and sent once more`)
  for (const fault of faults.slice(0, 10)) console.error(`✗ ${fault}`)
  if (faults.length === 0) rmSync(folder, { recursive: true })
  else console.error(`The data is in ${folder}`)
  console.log(faults.length === 0 ? '✓ Nothing was lost, and nothing doubled' : '✗ It did not hold')
  process.exit(faults.length === 0 ? 0 : 1)
}

// Everybody there is, signed in, with what they may say.
async function arrive(data) {
  const people = new Map()
  for (const [email, kpi, period] of linesOf(asked.people, 'prepare', data)) {
    if (!people.has(email)) people.set(email, { member: new Member(email), sayable: [] })
    people.get(email).sayable.push({ kpi, period })
  }
  const program = await start(asked.program, data)
  for (const { member } of people.values()) await member.signIn(program.address, password)
  await stop(program)
  return [...people.values()]
}

async function torture(data, people) {
  const queues = people.map(({ member, sayable }) => ({
    member,
    numbers: sayable.map((one) => ({ ...one, key: newKey(), value: below(1000), state: 'unsaid' })),
  }))
  counted.numbers += queues.flatMap(({ numbers }) => numbers).length
  for (let kill = 1; kill <= killsInARound; kill += 1) await liveAndDie(data, queues)
  const program = await start(asked.program, data)
  await everybodySays(program, queues)
  for (const queue of queues) await repeatOne(queue)
  await stop(program)
  compare(data, queues.flatMap(({ numbers }) => numbers))
  check(data)
}

async function liveAndDie(data, queues) {
  const program = await start(asked.program, data)
  const saying = everybodySays(program, queues)
  await new Promise((wait) => setTimeout(wait, below(longestLife)))
  program.child.kill('SIGKILL')
  counted.kills += 1
  await Promise.all([program.stopped, saying])
  counted.unanswered += queues.flatMap(({ numbers }) => numbers).filter(({ state }) => state === 'unanswered').length
}

// All at the same time, each one number after another, until nobody answers.
function everybodySays(program, queues) {
  return Promise.all(
    queues.map(async ({ member, numbers }) => {
      member.address = program.address
      for (const number of numbers) {
        if (number.state === 'answered') continue
        number.state = 'unanswered'
        const answer = await member.say(number).catch(() => null)
        if (!answer) return
        if (answer.status !== 303) faults.push(`${nameOf(number)} was answered with ${answer.status}`)
        number.state = 'answered'
        number.location = answer.location
      }
    }),
  )
}

// The same key makes the same number and gets the same answer, also after a restart.
async function repeatOne({ member, numbers }) {
  const number = numbers[below(numbers.length)]
  const answer = await member.say(number)
  counted.repeated += 1
  if (answer.location !== number.location) faults.push(`${nameOf(number)}, sent once more, got another answer`)
}

function compare(data, numbers) {
  const there = new Map()
  for (const [kpi, period, value] of linesOf(asked.people, 'list', data)) {
    const name = nameOf({ kpi, period })
    if (there.has(name)) faults.push(`${name} is there twice`)
    there.set(name, Number(value))
  }
  for (const number of numbers) {
    const value = there.get(nameOf(number))
    if (value !== number.value) faults.push(`${nameOf(number)} is ${value ?? 'not there'}, and ${number.value} was said`)
  }
}

function check(data) {
  try {
    execFileSync(asked.program, ['check', '--data', data], { encoding: 'utf8' })
  } catch (error) {
    faults.push(`kept check found:\n${error.stdout}${error.stderr}`)
  }
}

async function stop({ child, stopped }) {
  child.kill('SIGTERM')
  const code = await stopped
  if (code !== 0) faults.push(`asked to stop, it ended with ${code}`)
}

function nameOf({ kpi, period }) {
  return `${kpi} of ${period}`
}

function below(most) {
  return Math.floor(Math.random() * most)
}
