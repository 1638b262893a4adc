import { equal, sees } from './support/expect.mjs'

const board = (page) => page.locator('nav[aria-label] a[href$="/board"]').first()

// In the example: the number of complaints that Sarah solved is waiting to be said.
const complaints = (page) => page.locator('article', { hasText: 'Complaints solved' }).first()

async function sayComplaints(person, number) {
  await complaints(person).locator('[name=value]').fill(String(number))
  await complaints(person).locator('form.entry button.button:not([name]):not([type=button])').click()
}

export default {
  'Said here, seen there: the record of the example changes the board of another browser': async (journey) => {
    await journey.program.start('demo')
    const sarah = await journey.person()
    const other = await journey.person()
    await journey.play(sarah)
    await journey.play(other, 1)
    await board(other).click()
    await other.waitForURL('**/board')
    const card = complaints(other)
    const before = await card.innerText()
    await sayComplaints(sarah, 8)
    await sees(sarah, 'Kept!')
    await sees(sarah, 'Record')
    for (let tries = 0; (await card.innerText()) === before; tries += 1) {
      if (tries > 100) throw new Error(`the board of the other browser stayed:\n${before}`)
      await other.waitForTimeout(50)
    }
    equal((await card.innerText()).includes('8'), true, 'the number on the board')
  },

  'A number turns silent at its due moment without being touched': async (journey) => {
    // The huddle is over at 09:45 in Amsterdam, and on this day somebody said nothing.
    await journey.program.start('demo', '--today', '2026-11-20T09:44:40')
    const watcher = await journey.person({ language: 'nl' })
    await journey.play(watcher, 1)
    await board(watcher).click()
    await watcher.waitForURL('**/board')
    const silent = () => watcher.locator('article').getByText('stil', { exact: true }).count()
    const before = await silent()
    for (let tries = 0; (await silent()) <= before; tries += 1) {
      if (tries > 400) throw new Error('nothing turned silent')
      await watcher.waitForTimeout(50)
    }
  },

  'Pages recover after the server was restarted, and see what was said since': async (journey) => {
    await journey.program.start('demo')
    const sarah = await journey.person()
    const other = await journey.person()
    await journey.play(sarah)
    await journey.play(other, 1)
    await board(other).click()
    await other.waitForURL('**/board')
    const card = complaints(other)
    const before = await card.innerText()
    await journey.program.restart('SIGKILL')
    await sayComplaints(sarah, 8)
    await sees(sarah, 'Kept!')
    for (let tries = 0; (await card.innerText()) === before; tries += 1) {
      if (tries > 600) throw new Error(`the board of the other browser stayed:\n${before}`)
      await other.waitForTimeout(50)
    }
  },
}
