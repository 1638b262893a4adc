import { equal, sees } from './support/expect.mjs'
import { password } from './support/journey.mjs'

export default {
  'An administrator sets up the organisation and invites a colleague': async (journey) => {
    const ingrid = await journey.setUp()
    await sees(ingrid, 'Which handful of numbers')
    const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example')
    await sees(sanne, 'Which handful of numbers')
    await ingrid.reload()
    await sees(ingrid, 'Sanne Bakker')
  },

  'The one-time link works once, and an invitation for one person': async (journey) => {
    const ingrid = await journey.setUp()
    const stranger = await journey.person()
    await stranger.goto(await journey.program.setUpLink())
    equal(await stranger.locator('[name=password]').count(), 0, 'fields of the used link')
    await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example')
    await stranger.goto(await journey.invitationShownTo(ingrid))
    equal(await stranger.locator('[name=password]').count(), 0, 'fields of the used invitation')
  },

  'Signing out and in again, with one sentence for everything that does not fit': async (journey) => {
    const ingrid = await journey.setUp()
    await ingrid.click('.me summary')
    await ingrid.click('form[action="/sessions/ended"] button')
    await ingrid.goto('/my-numbers')
    await ingrid.waitForURL('**/sign-in**')
    await ingrid.fill('[name=email]', 'ingrid@frontwheel.example')
    await ingrid.fill('[name=password]', 'not the right password')
    await ingrid.click('main form button.button')
    await sees(ingrid, 'do not belong together')
    equal(await ingrid.inputValue('[name=email]'), 'ingrid@frontwheel.example', 'the address typed')
    await ingrid.fill('[name=password]', password)
    await ingrid.click('main form button.button')
    await ingrid.waitForURL('**/my-numbers')
  },

  'A whole set-up in Dutch on a phone': async (journey) => {
    const ingrid = await journey.setUp({ language: 'nl', phone: true, dark: true })
    await sees(ingrid, 'Welke handvol getallen')
    equal(await ingrid.getAttribute('html', 'lang'), 'nl', 'the language')
    const overflow = await ingrid.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    equal(overflow > 0, false, 'something is wider than the phone')
  },
}
