import { equal, sees, seesNot } from './support/expect.mjs'

export default {
  'An example is found while it is typed, and lends everything but words': async (journey) => {
    const ingrid = await journey.setUp()
    await ingrid.goto('/my-numbers')
    await ingrid.click('.first-day .to-library a')
    await ingrid.waitForURL('**/library')
    await ingrid.locator('[name=search]').pressSequentially('complianst solv')
    await ingrid.locator('#found a[href="/library/complaints-solved"]').first().click()
    await ingrid.waitForURL('**/library/complaints-solved')
    await sees(ingrid, 'Complaints that came back')
    await ingrid.click('a[href="/kpis/new?example=complaints-solved"]')
    await ingrid.waitForURL('**/kpis/new?example=*')
    equal(await ingrid.inputValue('[name=name]'), '', 'the name')
    equal(await ingrid.inputValue('[name=contribution]'), '', 'the contribution')
    await ingrid.click('main form.naming .buttons button')
    await sees(ingrid, 'What do you call your number?')
    await sees(ingrid, 'An example, not a prescription')
    await ingrid.fill('[name=name]', 'Riders back on the road')
    await ingrid.fill('[name=contribution]', 'A bicycle that rides again is a customer who returns.')
    await ingrid.fill('[name=least]', '5')
    await ingrid.click('main form.naming .buttons button')
    await ingrid.waitForURL('**/my-numbers')
    await sees(ingrid, 'Riders back on the road')
  },

  'Without scripts a member searches, adds an example and takes it away': async (journey) => {
    const ingrid = await journey.setUp({ script: false })
    await ingrid.goto('/library')
    await ingrid.fill('[name=search]', 'offrete')
    await ingrid.click('form.library-search button')
    await sees(ingrid, 'Quotes sent')
    await ingrid.goto('/library')
    await ingrid.click('a[href="/library/new"]')
    await ingrid.fill('[name=name_en]', 'Wheels trued')
    await ingrid.selectOption('[name=department]', 'production')
    await ingrid.click('form.adding-example .buttons button')
    await sees(ingrid, 'Choose at which step it belongs.')
    await ingrid.selectOption('[name=step]', 'check')
    await ingrid.click('form.adding-example .buttons button')
    await sees(ingrid, 'Added by Ingrid Hofman')
    await ingrid.click('form[action$="/taken-away"] button')
    await sees(ingrid, 'took this example away')
    await ingrid.goto('/library?search=wheels')
    await seesNot(ingrid, 'Wheels trued')
  },
}
