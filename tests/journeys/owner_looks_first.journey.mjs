import { equal, sees } from './support/expect.mjs'

const board = (page) => page.locator('nav[aria-label] a[href$="/board"]').first()
const complaints = (page) => page.locator('article', { hasText: 'Complaints solved' }).first()
const signal = /six in a row, rising/i

async function sayComplaints(person, number) {
  await complaints(person).locator('[name=value]').fill(String(number))
  await complaints(person).locator('form.entry button.button:not([name]):not([type=button])').click()
}

// Everything that came over the wire to a person: pages, parts of pages, and the names of the stream.
function listen(person) {
  const bodies = []
  person.on('response', async (response) => {
    if (/html/.test(response.headers()['content-type'] ?? '')) bodies.push(await response.text().catch(() => ''))
  })
  return bodies
}

async function until(holds, what) {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 200) throw new Error(what)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export default {
  'The owner looks first, and only then the board of another browser tells': async (journey) => {
    await journey.program.start('demo', '--today', '2026-11-20T10:12')
    const sarah = await journey.person()
    const other = await journey.person()
    await journey.play(sarah)
    await journey.play(other, 1)
    const heard = listen(other)
    await board(other).click()
    await other.waitForURL('**/board')
    const card = complaints(other)
    const before = await card.innerText()
    await sayComplaints(sarah, 8)
    await sees(sarah, 'Kept!')
    await sees(sarah, 'What do you see in your six?')
    await until(async () => (await card.innerText()) !== before, 'the number did not come to the other board')
    for (const body of [...heard, await other.content(), await sarah.content()])
      equal(/complaints solved[\s\S]{0,4000}six in a row, rising/i.test(body), false, 'the signal before the look')
    equal(signal.test(await card.innerText()), false, 'the signal on the card before the look')
    await sarah.locator('.look [name=why]').fill('Since we do the old ones first, it runs.')
    await sarah.locator('.look button[value=rising]').click()
    await sarah.waitForURL('**/looks/**')
    await sees(sarah, 'The rules see')
    await sees(sarah, 'You and the rules see the same.')
    await sees(sarah, 'Since we do the old ones first, it runs.')
    await until(async () => signal.test(await card.innerText()), 'the board of the other browser stayed silent')
  },

  'A look is skipped without a script': async (journey) => {
    await journey.program.start('demo', '--today', '2026-11-20T10:12')
    const sarah = await journey.person({ script: false, phone: true })
    await journey.play(sarah)
    await sayComplaints(sarah, 8)
    await sarah.locator('.look button[value=skipped]').click()
    await sees(sarah, 'Skipped the look.')
    await sees(sarah, 'That is more than chance.')
  },

  'In the guide a point moves with the arrow keys, and the rules answer': async (journey) => {
    await journey.program.start('demo')
    const reader = await journey.person()
    await reader.goto('/guide/six')
    const chart = reader.locator('#chart-calm')
    const field = chart.locator('input')
    const before = await field.inputValue()
    await chart.locator('.chart').focus()
    for (let press = 0; press < 20; press += 1) await reader.keyboard.press('ArrowUp')
    await until(async () => (await field.inputValue()) !== before, 'the number stayed')
    await until(
      async () => /natural limits/.test(await chart.locator('.announced').innerText()),
      'the rules stayed silent about an exceptional number',
    )
    await reader.locator('#chart-rising input').fill('9 8 7 6 5 4')
    await until(
      async () => /falling/.test(await reader.locator('#chart-rising .announced').innerText()),
      'the rules stayed silent about six falling numbers',
    )
  },
}
