// A team of ten on their phones, with three numbers each, and a screen on the wall: a whole huddle, driven tap by tap.
import { password } from './journey.mjs'

const names = ['Ingrid Hofman', 'Sanne Bakker', 'Tom de Graaf', 'Noor Visser', 'Daan Kuipers', 'Joyce Pinas', 'Bram Willems',
  'Fatima el Amrani', 'Jeroen Smit', 'Lotte van Dijk']
const numbersOfEach = 3

export class Ten {
  // Pace in milliseconds: before each tap, and of talk for each person. Digits are taps too.
  constructor(journey, { tap = 0, talk = 0 } = {}) {
    this.journey = journey
    this.pace = { tap, talk }
    this.taps = { numbers: 0, digits: 0, others: 0 }
    this.delays = []
  }

  // They come in on a Tuesday morning; their numbers of Monday are due in its huddle at 09:07.
  async gather() {
    const { program } = this.journey
    program.clockStandsAt('2026-11-02T08:30')
    await program.start('serve')
    this.people = await Promise.all(names.map(() => this.journey.person({ phone: true })))
    const [ingrid, ...others] = this.people
    await fill(ingrid, await program.setUpLink(), /set-up/, { organisation: 'Frontwheel Leasing', team: 'Frontwheel', zone: 'Europe/Amsterdam', ...account(0) })
    const team = (await read(ingrid, '/teams')).match(/\/teams\/[a-z0-9]{25}/)[0]
    for (const [each, person] of others.entries()) {
      const shown = await fill(ingrid, team, /invitations$/, {})
      await fill(person, shown.match(/\/invitations\/[a-z0-9]+\.[^"<\s]+/)[0], /invitations/, account(each + 1))
    }
    for (const person of this.people)
      for (let number = 1; number <= numbersOfEach; number += 1) await fill(person, '/kpis/new', /\/kpis$/, kpi(number))
    await program.turnClockTo('2026-11-03T09:06')
    this.team = team
    await this.#hangScreen()
  }

  // From the first tap to the last, in seconds.
  async meet() {
    const [ingrid, ...others] = this.people
    await ingrid.goto(`${this.team}/huddle`)
    await ingrid.check('[name=order][value=fixed]')
    const began = Date.now()
    await this.#tap('others', ingrid, 'main form button.strong')
    await ingrid.waitForURL('**/meetings/*')
    for (const each of others) await each.goto(ingrid.url())
    await Promise.all(others.map((each) => this.#tap('others', each, 'button[value=join]')))
    await this.#tap('others', ingrid, 'button[value=begin_round]', names[0])
    for (let speaker = 0; speaker < names.length; speaker += 1) await this.#speak(speaker)
    await ingrid.getByText('Everybody has spoken.').waitFor()
    await this.#tap('others', ingrid, 'button[value=close]', 'What we said')
    return (Date.now() - began) / 1000
  }

  async #speak(speaker) {
    const person = this.people[speaker]
    await pause(this.pace.talk)
    for (let number = 0; number < numbersOfEach; number += 1) {
      const value = String(31 + speaker * numbersOfEach + number)
      await this.#tap('numbers', person, '.to-say [name=value]')
      await pause(this.pace.tap * value.length)
      this.taps.digits += value.length
      await person.locator('.to-say [name=value]').first().pressSequentially(value)
      await this.#tap('numbers', person, '.to-say form button:not([name])', value)
      await person.waitForFunction(
        (left) => document.querySelectorAll('.to-say:not(details *)').length === left,
        numbersOfEach - number - 1,
      )
    }
    const next = names[speaker + 1]
    await this.#tap('others', person, 'button[value=end_turn]', next ?? 'Everybody has spoken.')
  }

  // One tap. What it brings must be on the wall: how long that takes is measured in its browser.
  async #tap(what, person, button, brings) {
    const there = person.locator(button).first()
    await there.waitFor()
    await pause(this.pace.tap)
    const seen = brings && this.#seesOnWall(brings)
    await seen?.watching
    const pressed = Date.now()
    this.taps[what] += 1
    await there.click({ noWaitAfter: true })
    if (seen) this.delays.push((await seen.at) - pressed)
  }

  // In every frame the screen is looked at: whether its words say this, and not only in its foot.
  #seesOnWall(words) {
    const at = this.screen.evaluate(
      ([text, longest]) =>
        new Promise((resolve, reject) => {
          const began = Date.now()
          const look = () => {
            const shown = [...document.querySelectorAll('#wall h1, #wall p')].some((each) => each.innerText.includes(text))
            if (shown) resolve(Date.now())
            else if (Date.now() - began > longest) reject(new Error(`the wall never showed "${text}"`))
            else requestAnimationFrame(look)
          }
          look()
        }),
      [words, 15_000],
    )
    return { at, watching: this.screen.evaluate(() => 0) }
  }

  async #hangScreen() {
    this.screen = await this.journey.person()
    await this.screen.setViewportSize({ width: 1920, height: 1080 })
    await this.screen.goto('/wall')
    const code = await this.screen.innerText('.wall-code')
    await fill(this.people[0], '/walls', /\/walls$/, { code, team: this.team.split('/')[2] })
    await this.screen.getByText('Start the huddle on your phone.').waitFor()
  }

  get tapsPerNumber() {
    return this.taps.numbers / (names.length * numbersOfEach)
  }

  get longestDelay() {
    return Math.max(...this.delays)
  }
}

function account(place) {
  return { name: names[place], email: `member-${place}@frontwheel.example`, password }
}

function kpi(number) {
  return {
    name: `Complaints solved at desk ${number}`,
    contribution: 'What is solved the same day is a customer who returns.',
    unit: 'count',
    direction: 'increase',
    cadence: 'workday',
    least: String(number * 5),
  }
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time))

async function read(person, path) {
  return (await person.request.get(path)).text()
}

// Sends a form of a page, without drawing either: only the huddle itself is looked at.
async function fill(person, path, action, fields) {
  const page = await read(person, path)
  const form = [...page.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)].find(([, head]) => action.test(head.match(/action="([^"]*)"/)?.[1]))
  if (!form) throw new Error(`there is no form ${action} on ${path}`)
  const hidden = [...form[2].matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value])
  const answer = await person.request.post(form[1].match(/action="([^"]*)"/)[1], {
    form: { ...Object.fromEntries(hidden), ...fields },
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  const text = await answer.text()
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}:\n${text.replaceAll(/<[^>]*>/g, ' ').slice(0, 2000)}`)
  return text
}
