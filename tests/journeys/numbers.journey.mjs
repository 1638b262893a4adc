import { equal, sees } from './support/expect.mjs'

async function say(person, number) {
  await person.locator('form.entry [name=value]').first().fill(String(number))
  await person.locator('form.entry button.button:not([name]):not([type=button])').first().click()
}

export default {
  'A number is named, promised and said': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await sees(ingrid, 'At least 8')
    await say(ingrid, 8)
    await sees(ingrid, 'Kept!')
    await sees(ingrid, 'Entry')
  },

  'What will become of a number is said while it is typed, and its answer when it is not kept': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await ingrid.locator('form.entry [name=value]').first().pressSequentially('9')
    await sees(ingrid, 'That will be kept')
    await say(ingrid, 7)
    await sees(ingrid, 'Not kept')
  },

  'What cannot be taken comes back with a sentence and what was typed': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await say(ingrid, 'eight')
    await sees(ingrid, 'That is not a number.')
    equal(await ingrid.locator('form.entry [name=value]').first().inputValue(), 'eight', 'what was typed')
    await say(ingrid, 8)
    await sees(ingrid, 'Kept!')
  },

  'A number is corrected, and the earlier one stays in sight': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await say(ingrid, 9)
    await sees(ingrid, 'Kept!')
    await ingrid.locator('a[href*="/corrections/"]').first().click()
    await ingrid.waitForURL('**/corrections/**')
    await ingrid.fill('form[action$="/corrections"] [name=value]', '7')
    await ingrid.click('form[action$="/corrections"] button.button:not([name]):not([type=button])')
    await ingrid.waitForURL(/\/kpis\/[a-z0-9]+$/)
    await ingrid.locator('del', { hasText: '9' }).first().waitFor()
    await sees(ingrid, 'not kept')
  },

  'A promise is replaced from a later period, and made easier only with a reason': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await ingrid.locator('main a[href^="/kpis/"]:not([href$="/new"])').first().click()
    await ingrid.locator('a[href$="/promises/new"]').first().click()
    await ingrid.waitForURL('**/promises/new')
    await ingrid.fill('[name=least]', '5')
    await ingrid.click('main form button.button:not([name])')
    await sees(ingrid, 'makes the promise easier')
    equal(await ingrid.inputValue('[name=least]'), '5', 'what was typed')
    await ingrid.fill('[name=reason]', 'Two of us are ill this week.')
    await ingrid.click('main form button.button:not([name])')
    await ingrid.waitForURL(/\/kpis\/[a-z0-9]+$/)
    await sees(ingrid, 'Two of us are ill this week.')
  },

  'A hand holds four, and the fifth is refused kindly': async (journey) => {
    const ingrid = await journey.setUp()
    for (const kpi of ['Complaints', 'Leads', 'Margin', 'Projects']) await journey.nameKpi(ingrid, kpi, 8)
    await ingrid.goto('/kpis/new')
    await sees(ingrid, 'Your hand is full')
    equal(await ingrid.locator('form[action$="/retirement"]').count(), 4, 'the ones that may retire')
    await ingrid.locator('form[action$="/retirement"] button').first().click()
    await ingrid.waitForURL('**/kpis/new')
    await ingrid.locator('[name=contribution]').waitFor()
  },

  'Everything works without JavaScript': async (journey) => {
    const ingrid = await journey.setUp({ script: false })
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await say(ingrid, 'eight')
    await sees(ingrid, 'That is not a number.')
    await say(ingrid, 8)
    await sees(ingrid, 'Kept!')
    const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example', { script: false })
    await sanne.goto('/teams')
    await sanne.locator('main a[href$="/board"]').first().click()
    await sees(sanne, 'Complaints solved')
  },

  'Four numbers are said on a phone held in one hand': async (journey) => {
    const ingrid = await journey.setUp({ phone: true })
    for (const kpi of ['Complaints', 'Leads', 'Margin', 'Projects']) await journey.nameKpi(ingrid, kpi, 8)
    for (let number = 0; number < 4; number += 1) {
      const before = ingrid.url()
      await say(ingrid, 8)
      await ingrid.waitForURL((address) => address.href !== before && /answer=/.test(address.href))
      await sees(ingrid, 'Kept!')
    }
    const overflow = await ingrid.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    equal(overflow > 0, false, 'something is wider than the phone')
  },
}
