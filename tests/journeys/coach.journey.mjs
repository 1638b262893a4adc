import { equal, sees, seesComing, seesNot } from './support/expect.mjs'
import { keepsNobodyOut } from './support/axe.mjs'
import { password } from './support/journey.mjs'
import { Month } from './support/month.mjs'

// Ingrid makes a link on the page of who reads along, until a day of November.
async function invites(ingrid, day) {
  await ingrid.goto('/teams')
  await ingrid.click('main .entries a[href^="/teams/"]:not([href$="/board"])')
  await ingrid.click('main a[href$="/coaches"]')
  await ingrid.fill('form[action$="/coaches"] [name=until]', `2026-11-${day}`)
  await ingrid.click('form[action$="/coaches"] button')
  await ingrid.locator('#invitation-link').waitFor()
  return ingrid.innerText('#invitation-link')
}

// Who comes from outside fills in the same as a member, keeps ten codes and stands at the board.
async function joins(journey, link, options) {
  const vera = await journey.person(options)
  await vera.goto(link)
  await keepsNobodyOut(vera)
  await vera.fill('[name=name]', 'Vera Lind')
  await vera.fill('[name=email]', 'vera@outside.example')
  await vera.fill('[name=password]', password)
  await vera.click('main form button.button')
  await vera.locator('.codes code').first().waitFor()
  await vera.click('main a.button.strong')
  await vera.waitForURL('**/board')
  return vera
}

async function says(person, words) {
  await person.fill('#words', words)
  await person.click('form[action$="/remarks"] button')
}

export default {
  'A coach joins, reads, asks, sees the answer come, and is out at the end of the last day': async (journey) => {
    const month = await Month.begun(journey)
    const { ingrid, sanne } = month
    await month.saysOn('03', 9)
    const vera = await joins(journey, await invites(ingrid, '20'), { phone: true })
    await sees(vera, 'Complaints solved')
    await sees(vera, 'reads along as a coach, until 20 November 2026')
    equal(await vera.locator('a[href="/my-numbers"]').count(), 0, 'ways to numbers of their own')
    await keepsNobodyOut(vera)

    const report = `${await month.ownKpi()}/reports/2026-11-02`
    await sanne.goto(report)
    await vera.goto(report)
    await seesNot(vera, 'Applaud')
    await says(vera, 'What made nine possible?')
    await seesComing(sanne, 'What made nine possible?')
    await sees(sanne, 'coach')
    await says(sanne, 'Two of us at the telephone.')
    await seesComing(vera, 'Two of us at the telephone.')
    await keepsNobodyOut(vera, sanne)

    await month.turnTo('20', '23:59')
    await vera.reload()
    await sees(vera, 'Two of us at the telephone.')
    await month.turnTo('21', '00:00')
    await vera.waitForURL('**/sign-in**')
    await sees(vera, 'Your time as a coach here ended on 20 November 2026.')
    await sanne.reload()
    await sees(sanne, 'What made nine possible?')

    await ingrid.reload()
    await ingrid.goto(ingrid.url())
    await ingrid.click('summary:has-text("Let them read along again")')
    await ingrid.fill('form[action$="/last-days"] [name=until]', '2026-12-18')
    await ingrid.click('form[action$="/last-days"] button')
    await sees(ingrid, 'until 18 December 2026')
    await keepsNobodyOut(ingrid)
    await vera.fill('[name=email]', 'vera@outside.example')
    await vera.fill('[name=password]', password)
    await vera.click('main form button.button')
    await vera.waitForURL((url) => !url.pathname.startsWith('/s'))
    await sees(vera, 'What made nine possible?')
  },

  'What a coach has open leaves the moment somebody ends it, in Dutch': async (journey) => {
    const ingrid = await journey.setUp({ language: 'nl' })
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    await ingrid.goto('/teams')
    await ingrid.click('main .entries a[href^="/teams/"]:not([href$="/board"])')
    await ingrid.click('main a[href$="/coaches"]')
    await ingrid.fill('form[action$="/coaches"] [name=until]', day)
    await ingrid.click('form[action$="/coaches"] button')
    const vera = await joins(journey, await ingrid.innerText('#invitation-link'), { language: 'nl' })
    await sees(vera, 'leest mee als coach')
    await ingrid.reload()
    await ingrid.goto(ingrid.url())
    await ingrid.click('form[action$="/coaches/ended"] button')
    await vera.waitForURL('**/sign-in**')
  },
}
