import { findings } from './support/axe.mjs'
import { equal, sees, seesNot } from './support/expect.mjs'

const aSecond = 1000

// What another browser does must be here within a second.
async function seesSoon(page, text) {
  const began = Date.now()
  await page.getByText(text, { exact: false }).locator('visible=true').first().waitFor({ timeout: 10_000 })
  const took = Date.now() - began
  if (took > aSecond) throw new Error(`"${text}" took ${took} ms`)
}

// A screen on the wall that Tom lets in by its code.
async function wall(journey, tom) {
  const screen = await journey.person()
  await screen.setViewportSize({ width: 1920, height: 1080 })
  await screen.goto('/wall')
  await tom.goto('/walls')
  await tom.fill('[name=code]', await screen.innerText('.wall-code'))
  await tom.click('main form button.strong')
  await tom.waitForURL((url) => !url.pathname.startsWith('/walls'))
  return screen
}

async function keepsNobodyOut(...pages) {
  for (const page of pages) {
    const found = await findings(page)
    if (found.length > 0) throw new Error(found.join('\n'))
  }
}

const press = (page, deed) => page.locator(`button[name=deed][value=${deed}]`).first().click()

// Three on their phones, in a huddle that Ingrid started and runs.
async function huddle(journey) {
  const ingrid = await journey.setUp({ phone: true })
  const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example', { phone: true })
  const tom = await journey.join(ingrid, 'Tom de Graaf', 'tom@frontwheel.example', { phone: true })
  await ingrid.goto('/teams')
  await ingrid.click('main a[href$="/board"]')
  await ingrid.click('main a[href$="/huddle"]')
  await ingrid.check('[name=order][value=fixed]')
  await ingrid.click('main form button.strong')
  await ingrid.waitForURL('**/meetings/*')
  for (const each of [sanne, tom]) {
    await each.goto(ingrid.url())
    await press(each, 'join')
    await each.locator('button[value=leave]').waitFor()
  }
  return { ingrid, sanne, tom }
}

export default {
  'A huddle of three on their phones and a wall: wins, a stuck, a follow-up, and the same summary everywhere': async (journey) => {
    const { ingrid, sanne, tom } = await huddle(journey)
    const screen = await wall(journey, tom)
    await sees(screen, 'Who is here?')
    await press(ingrid, 'begin_round')
    await sees(ingrid, 'Your turn, Ingrid.')
    await seesSoon(screen, 'Ingrid Hofman')
    await tom.goto(ingrid.url())
    await seesSoon(sanne, 'Ingrid has the turn.')
    await keepsNobodyOut(ingrid, sanne, screen)
    await ingrid.getByText('I am stuck').click()
    await ingrid.fill('[name=stuck]', 'The spokes come late.')
    await ingrid.selectOption('[name=helper]', { label: 'Tom de Graaf' })
    await ingrid.getByRole('button', { name: 'Ask for help' }).click()
    await sees(ingrid, 'The spokes come late.')
    await press(ingrid, 'end_turn')
    await seesSoon(sanne, 'Your turn, Sanne.')

    // What is typed stays when the server is started again in the middle of a turn.
    await sanne.getByText('A win first?').click()
    await sanne.fill('[name=win]', 'A new customer.')
    await tom.context().setOffline(true)
    await journey.program.restart('SIGKILL')
    await sanne.getByRole('button', { name: 'Say my win' }).click()
    await sees(sanne, 'A new customer.')
    await press(sanne, 'end_turn')
    await sees(sanne, 'Tom has the turn.')
    await sees(screen, 'Tom de Graaf')
    await tom.context().setOffline(false)
    await sees(tom, 'Your turn, Tom.')
    await tom.getByText('Agree on something').click()
    await tom.fill('[name=what]', 'Call the supplier.')
    await tom.selectOption('[name=who]', { label: 'Sanne Bakker' })
    await tom.getByRole('button', { name: 'Propose it' }).click()
    await sees(sanne, 'Call the supplier.')
    await seesNot(tom, 'Count on me!')
    await sanne.getByRole('button', { name: 'Count on me!' }).click()
    await sees(tom, 'promised')
    await press(tom, 'end_turn')
    await sees(ingrid, 'Everybody has spoken.')
    await press(ingrid, 'close')
    for (const each of [ingrid, sanne, tom]) await sees(each, 'what we said')
    await sees(screen, 'Start the huddle on your phone.')
    await screen.goto('/my-numbers')
    equal(new URL(screen.url()).pathname, '/sign-in', 'where the wall is nobody')
    await keepsNobodyOut(ingrid, screen)
    const summary = await ingrid.innerText('#live-meeting')
    equal(await tom.innerText('#live-meeting'), summary, 'the summary that Tom sees')
    for (const said of ['A new customer.', 'The spokes come late.', 'Call the supplier.'])
      equal(summary.includes(said), true, said)
  },

  'Without JavaScript a huddle works by reading the page again, and two who press at once get one outcome': async (journey) => {
    const ingrid = await journey.setUp({ script: false })
    await ingrid.goto('/teams')
    await ingrid.click('main a[href$="/board"]')
    await ingrid.click('main a[href$="/huddle"]')
    await ingrid.click('main form button.strong')
    const other = await ingrid.context().newPage()
    await other.goto(ingrid.url())
    await press(ingrid, 'begin_round')
    await sees(ingrid, 'Your turn, Ingrid.')
    await press(other, 'begin_round')
    await sees(other, 'Your turn, Ingrid.')
    await other.close()
    await press(ingrid, 'end_turn')
    await sees(ingrid, 'Everybody has spoken.')
    await press(ingrid, 'close')
    await sees(ingrid, 'what we said')
  },

  'A number is heard by nobody else before it is said, and then by everybody': async (journey) => {
    await journey.program.start('demo', '--today', '2026-11-23T08:31:00')
    const sanne = await journey.person({ phone: true })
    const tom = await journey.person()
    await journey.play(sanne)
    await journey.play(tom, 1)
    const heard = []
    tom.on('response', async (response) => heard.push(await response.text().catch(() => '')))
    await sanne.locator('nav[aria-label] a[href$="/board"]').last().click()
    await sanne.click('main a[href$="/huddle"]')
    await sanne.check('[name=order][value=fixed]')
    await sanne.click('main form button.strong')
    await sanne.waitForURL('**/meetings/*')
    await tom.goto(sanne.url())
    await press(tom, 'join')
    await tom.locator('button[value=leave]').waitFor()
    await press(sanne, 'begin_round')
    await sees(sanne, 'Your turn, Sarah.')
    const number = sanne.locator('.to-say').first()
    await number.locator('[name=value]').fill('4127')
    await tom.reload()
    equal(heard.some((body) => body.includes('4127') || body.includes('4,127')), false, 'heard before it was said')
    await number.locator('form button:not([name])').first().click()
    await seesSoon(tom, '4,127')
  },
}
