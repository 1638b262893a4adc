import { keepsNobodyOut } from './support/axe.mjs'
import { equal, sees } from './support/expect.mjs'
import { press } from './support/huddle.mjs'

// One line in the part that is now.
async function says(page, words) {
  await page.fill('[name=words]', words)
  await page.locator('form:has([name=words]) button.strong').click()
  await sees(page, words)
}

async function joins(page, address) {
  await page.goto(address)
  await press(page, 'join')
  await page.locator('button[value=leave]').waitFor()
}

// In a huddle before it Sarah promises something, and says where she is stuck.
async function huddle(sarah, board) {
  await sarah.goto(board.replace('/board', '/huddle'))
  await sarah.check('[name=order][value=fixed]')
  await sarah.click('main form button.strong')
  await sarah.waitForURL('**/meetings/*')
  await sarah.getByText('Agree on something').click()
  await sarah.fill('[name=what]', 'Call the supplier.')
  await sarah.getByRole('button', { name: 'Propose it' }).click()
  await sees(sarah, 'promised')
  await press(sarah, 'begin_round')
  await sarah.getByText('I am stuck').click()
  await sarah.fill('[name=stuck]', 'The spokes come late.')
  await sarah.selectOption('[name=helper]', { index: 1 })
  await sarah.getByRole('button', { name: 'Ask for help' }).click()
  await sees(sarah, 'The spokes come late.')
  await press(sarah, 'close')
  await sees(sarah, 'what we said')
}

// Everybody ends their turn; who has a number to say says it first.
async function round(people) {
  for (let turns = 0; turns < people.length; turns += 1) {
    await people[0].locator('.own-turn, [aria-current=true]').first().waitFor()
    const speaker = await Promise.race(
      people.map((each) => each.locator('.own-turn').waitFor().then(() => each)),
    )
    const numbers = await speaker.locator('.to-say').count()
    if (numbers > 0) {
      const number = speaker.locator('.to-say').first()
      await number.locator('[name=value]').fill('12')
      await number.locator('form button:not([name])').first().click()
      await speaker.waitForFunction((left) => document.querySelectorAll('.to-say').length === left, numbers - 1)
    }
    await press(speaker, 'end_turn')
    await speaker.locator('.own-turn').waitFor({ state: 'detached' })
  }
}

// Without the buttons of whoever promised something.
const summaryOn = (page) =>
  page.locator('#live-meeting').evaluate((whole) => {
    const words = whole.cloneNode(true)
    for (const each of words.querySelectorAll('form, details')) each.remove()
    return words.textContent
  })

export default {
  'A weekly meeting of three goes through all its parts, and everybody has the same summary': async (journey) => {
    await journey.program.start('demo', '--today', '2026-11-23T13:01:00')
    const sarah = await journey.person({ phone: true })
    const others = [await journey.person({ phone: true }), await journey.person({ phone: true })]
    await journey.play(sarah)
    for (const [place, each] of others.entries()) await journey.play(each, place + 1)
    const board = await sarah.locator('a[href$="/board"]').first().getAttribute('href')
    await huddle(sarah, board)

    await sarah.goto(board.replace('/board', '/weekly-meeting'))
    await sarah.check('[name=order][value=fixed]')
    await sarah.click('main form button.strong')
    await sarah.waitForURL('**/meetings/*')
    for (const each of others) await joins(each, sarah.url())
    await press(sarah, 'begin_round')

    await sees(others[0], 'What is your good news?')
    await says(others[0], 'A new customer.')
    await sees(sarah, 'A new customer.')
    await keepsNobodyOut(sarah, others[0])

    await press(sarah, 'next_part')
    await round([sarah, ...others])
    await sees(sarah, 'Everybody has spoken.')

    await press(sarah, 'next_part')
    await sees(others[0], 'Call the supplier.')
    await sarah.getByRole('button', { name: 'Done', exact: true }).click()
    await sees(others[0], 'done · by')

    await press(sarah, 'next_part')
    await sees(others[1], 'What is your headline?')
    await others[1].check('[name=line][value=colleagues]')
    await says(others[1], 'Noor begins on Monday.')
    await keepsNobodyOut(others[1])

    await press(sarah, 'next_part')
    await sees(others[0], 'The spokes come late.')
    await press(others[0], 'pick')
    await sees(sarah, 'Put it back')
    await keepsNobodyOut(sarah)

    await press(sarah, 'next_part')
    await others[0].locator('[name=what]').waitFor()
    await others[0].fill('[name=what]', 'Order spokes elsewhere.')
    await others[0].getByRole('button', { name: 'Propose it' }).click()
    await sees(sarah, 'Order spokes elsewhere.')

    await press(sarah, 'next_part')
    for (const [each, phrase] of [[sarah, 'Light.'], [others[0], 'Ready.'], [others[1], 'Curious.']]) await says(each, phrase)
    await press(sarah, 'close')
    for (const each of [sarah, ...others]) await sees(each, 'Weekly meeting: what we said')
    await keepsNobodyOut(sarah)
    const summary = await summaryOn(sarah)
    for (const each of others) {
      await each.reload()
      equal(await summaryOn(each), summary, 'the summary that another sees')
    }
    for (const said of ['A new customer.', 'Call the supplier.', 'Noor begins on Monday.', 'The spokes come late.', 'Order spokes elsewhere.', 'Curious.'])
      equal(summary.includes(said), true, said)
  },
}
