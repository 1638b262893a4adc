import { equal, sees, seesNot } from './support/expect.mjs'

async function say(person, number) {
  await person.locator('form.entry [name=value]').first().fill(String(number))
  await person.locator('form.entry button.button:not([name]):not([type=button])').first().click()
  await sees(person, 'Kept!')
}

async function openHand(person) {
  await person.goto('/my-numbers/hand')
  await sees(person, 'My hand')
}

// The page about a number of one's own, by its name in the hand.
async function openNumber(person, kpi) {
  await openHand(person)
  await person.locator('main li', { hasText: kpi }).locator('a[href$="/this-number"]').click()
  await person.waitForURL('**/this-number')
}

async function retire(person, kpi) {
  await openNumber(person, kpi)
  await person.click('form[action$="/retirement"] button')
  await person.waitForURL(/\/kpis\/[a-z0-9]+$/)
  await sees(person, 'Retired on')
}

export default {
  'A number gets other words, and the earlier ones stay in sight': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await openNumber(ingrid, 'Complaints solved')
    await ingrid.fill('[name=name]', 'Hours worked')
    await ingrid.click('form[action$="/wordings"] button')
    await sees(ingrid, 'Being present is not yet a contribution.')
    equal(await ingrid.inputValue('[name=name]'), 'Hours worked', 'what was typed')
    await ingrid.fill('[name=name]', 'Solved the same day')
    await ingrid.fill('[name=presence_reason]', '')
    await ingrid.selectOption('[name=decimals]', '1')
    await ingrid.click('form[action$="/wordings"] button')
    await ingrid.waitForURL(/\/kpis\/[a-z0-9]+$/)
    await sees(ingrid, 'Earlier words')
    await sees(ingrid, 'Complaints solved')
    await openNumber(ingrid, 'Solved the same day')
    equal(await ingrid.locator('[name=decimals] option[value="0"]').count(), 0, 'fewer decimals to choose')
  },

  'A number retires, what it leaves is said beforehand, and it returns': async (journey) => {
    const ingrid = await journey.setUp({ script: false })
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await openNumber(ingrid, 'Complaints solved')
    await sees(ingrid, 'What is running now lapses')
    await retire(ingrid, 'Complaints solved')
    await openHand(ingrid)
    await sees(ingrid, 'They keep everything that was said.')
    await openNumber(ingrid, 'Complaints solved')
    await sees(ingrid, 'You say it again from')
    await ingrid.click('form[action$="/retirement"] button')
    await ingrid.waitForURL(/\/kpis\/[a-z0-9]+$/)
    await seesNot(ingrid, 'Retired on')
  },

  'A number named by mistake goes as if it never was': async (journey) => {
    const ingrid = await journey.setUp()
    await ingrid.goto('/kpis/new')
    await ingrid.fill('[name=name]', 'By mistake')
    await ingrid.fill('[name=contribution]', 'Nothing yet.')
    await ingrid.click('main form button.button:not([name])')
    await ingrid.waitForURL('**/my-numbers')
    await openNumber(ingrid, 'By mistake')
    const address = ingrid.url()
    await ingrid.click('form[action$="/discard"] button')
    await ingrid.waitForURL('**/hand')
    await seesNot(ingrid, 'By mistake')
    await ingrid.goto(address)
    equal(await ingrid.locator('[name=name]').count(), 0, 'the page of a discarded number')
  },

  'A colleague continues a retired number, and its history stands in grey': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await say(ingrid, 8)
    await retire(ingrid, 'Complaints solved')
    const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example')
    await sanne.goto('/kpis/new')
    await sanne.click('a[href="/kpis/predecessors"]')
    await sanne.fill('[name=search]', 'ingrid complaints')
    await sanne.click('form[action="/kpis/predecessors"] button')
    await sanne.click('a[href*="continues="]')
    await sees(sanne, 'It continues Complaints solved of Ingrid Hofman')
    await sanne.fill('[name=contribution]', 'Who is helped today returns.')
    await sanne.fill('[name=least]', '5')
    await sanne.click('main form button.button:not([name])')
    await sanne.waitForURL('**/my-numbers')
    await sanne.locator('main a[href^="/kpis/"]:not([href$="/new"])').first().click()
    await sees(sanne, 'of Ingrid Hofman')
    await ingrid.goto('/my-numbers/hand')
    await ingrid.locator('main a[href^="/kpis/"]', { hasText: 'Complaints solved' }).first().click()
    await sees(ingrid, 'of Sanne Bakker continues this number')
  },
}
