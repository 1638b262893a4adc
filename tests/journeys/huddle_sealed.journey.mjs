import { equal, sees, seesComing } from './support/expect.mjs'
import { comeIn, press, startHuddle, wall } from './support/huddle.mjs'
import { Listener } from './support/listener.mjs'

// Sanne sealed 48,613 for the huddle in which all three are now, with a wall. Everything that reached the others
// since before she typed it was written down.
const digits = /48[.,  ]?613/

async function sealedBeforeTheHuddle(journey) {
  journey.program.clockStandsAt('2026-11-02T08:30')
  const ingrid = await journey.setUp({ phone: true })
  const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example', { phone: true })
  const tom = await journey.join(ingrid, 'Tom de Graaf', 'tom@frontwheel.example', { phone: true })
  await journey.nameKpi(sanne, 'Complaints solved', 8)
  await ingrid.goto('/teams')
  await ingrid.click('main .entries a[href^="/teams/"]:not([href$="/board"])')
  await ingrid.locator('form[action$="/rhythms"] [name=meets][value=in_kept]').evaluate((choice) => choice.click())
  await ingrid.locator('form[action$="/rhythms"] [name=from]').evaluate((field) => (field.value = '2026-11-03'))
  const arranged = ingrid.waitForResponse((answer) => answer.request().method() === 'POST' && /\/rhythms$/.test(answer.url()))
  await ingrid.locator('form[action$="/rhythms"] button').last().evaluate((button) => button.click())
  await arranged
  await journey.program.turnClockTo('2026-11-03T08:50')
  const screen = await journey.person()
  const listener = new Listener()
  for (const each of [ingrid, tom, screen]) await listener.listenIn(each)
  await tom.goto('/my-numbers')
  await sanne.goto('/my-numbers')
  await sanne.locator('form.entry [name=value]').first().fill('48613')
  await sanne.getByRole('button', { name: 'Seal it for the meeting' }).first().click()
  await sees(sanne, 'Sealed: 48,613.')
  await journey.program.turnClockTo('2026-11-03T09:07')
  await startHuddle(ingrid)
  await seesComing(tom, 'Huddle under way')
  await comeIn(ingrid, sanne, tom)
  await wall(tom, screen)
  await sees(screen, 'Who is here?')
  return { ingrid, sanne, tom, screen, listener }
}

export default {
  'What is sealed reaches nobody before it is said, through a lost connection and a killed server, and then everybody': async (journey) => {
    const { ingrid, sanne, tom, screen, listener } = await sealedBeforeTheHuddle(journey)
    await press(ingrid, 'begin_round')
    await press(ingrid, 'end_turn')
    await sees(sanne, 'Say 48,613')
    await tom.context().setOffline(true)
    await journey.program.restart('SIGKILL')
    await sees(sanne, 'Say 48,613')
    await tom.context().setOffline(false)
    for (const each of [ingrid, tom, screen]) await sees(each, 'Sanne')
    await tom.reload()
    equal((await listener.heardOf(/stream /)).length >= 6, true, 'the streams that were listened in on')
    equal((await listener.heardOf(digits)).join('\n'), '', 'what was heard before it was said')
    const opened = Promise.all([ingrid, tom, screen].map((each) => seesComing(each, '48,613')))
    await sanne.getByRole('button', { name: 'Say 48,613' }).click()
    await opened
    await press(sanne, 'end_turn')
    await press(tom, 'end_turn')
    await press(ingrid, 'close')
    for (const each of [ingrid, sanne, tom]) await sees(each, 'what we said')
    await sees(screen, 'What we said')
    const summary = await ingrid.innerText('#live-meeting')
    for (const each of [sanne, tom]) equal(await each.innerText('#live-meeting'), summary, 'the summary')
    for (const said of [summary, await screen.innerText('#wall')]) equal(said.includes('48,613'), true, 'that it says the number')

    // A screen that was let in shows nothing of the team twelve hours later, by itself.
    await journey.program.turnClockTo('2026-11-03T21:30')
    await sees(screen, 'and type this code')
    equal(await screen.locator('#wall svg.qr').count(), 1, 'codes for the camera of a phone')
  },
}
