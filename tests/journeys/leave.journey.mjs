import { equal, sees, seesNot } from './support/expect.mjs'

const board = (page) => page.locator('nav[aria-label] a[href$="/board"]').first()

async function declareToday(person) {
  await person.goto('/my-numbers')
  await person.locator('#declare-leave summary').click()
  await person.locator('#declare-leave form button.strong').click()
  await person.waitForURL('**/leaves/new**')
  await person.locator('main form[method=post] button.strong').click()
  await person.waitForURL('**/my-numbers')
}

async function becomes(what, wanted) {
  for (let tries = 0; (await what()) !== wanted; tries += 1) {
    if (tries > 100) throw new Error(`it stayed ${await what()}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

export default {
  'From the top of My numbers leave takes three taps': async (journey) => {
    const ingrid = await journey.setUp({ phone: true })
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await ingrid.goto('/my-numbers')
    await ingrid.locator('.to-leave').tap()
    await ingrid.waitForURL('**/leaves')
    await ingrid.locator('.declaring form button.strong').first().tap()
    await ingrid.waitForURL('**/leaves/new**')
    await ingrid.locator('main form[method=post] button.strong').tap()
    await sees(ingrid, 'Away today')
  },

  'Leave in three taps on a phone is seen on the board of another browser, and taken back': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example', { phone: true })
    await journey.nameKpi(sanne, 'Leads called', 8)
    await board(ingrid).click()
    await ingrid.waitForURL('**/board')
    const away = () => ingrid.getByText('away until').count()
    equal(await away(), 0, 'members that are away')
    await declareToday(sanne)
    await sees(sanne, 'Away today')
    const overflow = await sanne.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    equal(overflow > 0, false, 'something is wider than the phone')
    await becomes(away, 1)
    await sanne.locator('.own-leave a').first().click()
    await sees(sanne, 'What taking it back changes')
    await sanne.locator('form[action$="/taken-back"] button').click()
    await sees(sanne, 'taken back')
    await becomes(away, 0)
  },

  'Leave without JavaScript, refused with a sentence and then declared': async (journey) => {
    const ingrid = await journey.setUp({ script: false, language: 'nl' })
    await journey.nameKpi(ingrid, 'Klachten opgelost', 8)
    await ingrid.goto('/leaves')
    await ingrid.fill('[name=first] >> visible=true', '2027-02-02')
    await ingrid.fill('[name=last] >> visible=true', '2027-02-01')
    await ingrid.locator('.declaring form.form button').click()
    await sees(ingrid, 'De laatste dag')
    equal(await ingrid.inputValue('#last'), '2027-02-01', 'what was typed')
  },

  'An administrator ticks public holidays, and everybody reads them': async (journey) => {
    const ingrid = await journey.setUp()
    const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example')
    await ingrid.goto('/days-off')
    await ingrid.locator('form.ticks button').click()
    await ingrid.waitForURL('**/days-off/new**')
    await ingrid.locator('main form[method=post] button.strong').click()
    await ingrid.waitForURL('**/days-off')
    await sanne.goto('/days-off')
    await sees(sanne, 'Easter Monday')
    await seesNot(sanne, 'Tick')
  },
}
