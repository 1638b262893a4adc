import { equal, sees, seesNot } from './support/expect.mjs'

const aSecond = 1000

// What another browser does must be here within a second.
async function seesSoon(page, text) {
  const began = Date.now()
  await page.getByText(text, { exact: false }).locator('visible=true').first().waitFor({ timeout: 10_000 })
  const took = Date.now() - began
  if (took > aSecond) throw new Error(`"${text}" took ${took} ms`)
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
  'A huddle of three on their phones: wins, a stuck, a follow-up, and the same summary everywhere': async (journey) => {
    const { ingrid, sanne, tom } = await huddle(journey)
    await press(ingrid, 'begin_round')
    await sees(ingrid, 'Your turn, Ingrid.')
    await seesSoon(sanne, 'Ingrid has the turn.')
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
}
