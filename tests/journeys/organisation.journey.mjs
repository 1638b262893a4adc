import { equal, sees, seesNot } from './support/expect.mjs'
import { password } from './support/journey.mjs'

// Ingrid founds a team; answers its page's address.
async function found(ingrid, name) {
  await ingrid.goto('/teams')
  await ingrid.click('main a[href="/teams/new"]')
  await ingrid.fill('[name=name]', name)
  await ingrid.selectOption('[name=zone]', 'Europe/London')
  await ingrid.click('main form button.button')
  await ingrid.waitForURL((url) => /\/teams\/[0-9a-z]{25}$/.test(url.pathname))
  return new URL(ingrid.url()).pathname
}

async function signIn(person, email) {
  await person.goto('/sign-in')
  await person.fill('[name=email]', email)
  await person.fill('[name=password]', password)
  await person.click('main form button.button')
}

async function add(ingrid, team, name) {
  await ingrid.goto(team)
  await ingrid.click(`form[action$="/members"] >> xpath=ancestor::details/summary`)
  await ingrid.selectOption('select[name=member]', { label: name })
  await ingrid.click('form[action$="/members"] button')
  await sees(ingrid, name)
}

export default {
  'A second team is founded, somebody is invited into it, and a colleague joins it as well': async (journey) => {
    const ingrid = await journey.setUp()
    const tom = await journey.join(ingrid, 'Tom de Graaf', 'tom@frontwheel.example')
    const back = await found(ingrid, 'Back wheel')
    await sees(ingrid, 'Nobody is in this team yet.')
    await ingrid.click('form[action$="/invitations"] button')
    const noor = await journey.person()
    await noor.goto(await journey.invitationShownTo(ingrid))
    await sees(noor, 'Welcome to Back wheel.')
    await noor.fill('[name=name]', 'Noor Visser')
    await noor.fill('[name=email]', 'noor@frontwheel.example')
    await noor.fill('[name=password]', password)
    await noor.click('main form button.button')
    await journey.keepCodes(noor)
    await add(ingrid, back, 'Tom de Graaf')
    await tom.goto('/people')
    await sees(tom, 'Noor Visser')
    equal(await tom.locator('li', { hasText: 'Tom de Graaf' }).locator('a').count(), 2, 'the teams of Tom')
  },

  'A closed team is not there for an outsider, also where its board stood open': async (journey) => {
    const ingrid = await journey.setUp()
    const tom = await journey.join(ingrid, 'Tom de Graaf', 'tom@frontwheel.example')
    const sanne = await journey.join(ingrid, 'Sanne Bakker', 'sanne@frontwheel.example')
    const garden = await found(ingrid, 'Walled garden')
    await add(ingrid, garden, 'Tom de Graaf')
    await sanne.goto(`${garden}/board`)
    await sees(sanne, 'Walled garden')
    await ingrid.goto(garden)
    await ingrid.click('form[action$="/openness"] button')
    await sees(ingrid, 'closed team')
    await sees(sanne, 'There is nothing here.')
    await sanne.goto('/teams')
    await sees(sanne, '1 closed team')
    await seesNot(sanne, 'Walled garden')
    await tom.goto(`${garden}/board`)
    await sees(tom, 'Walled garden')
  },

  'An account is closed without a script, and its browser is signed out': async (journey) => {
    const sanne = await journey.join(await journey.setUp({ language: 'nl' }), 'Sanne Bakker', 'sanne@frontwheel.example')
    await journey.nameKpi(sanne, 'Complaints solved', 8)
    await sanne.locator('nav[aria-label] a[href$="/board"]').first().click()
    await sanne.waitForURL('**/board')
    const ingrid = await journey.person({ script: false, language: 'nl' })
    await signIn(ingrid, 'ingrid@frontwheel.example')
    await ingrid.waitForURL('**/my-numbers')
    await ingrid.goto('/people')
    await ingrid.locator('li', { hasText: 'Sanne Bakker' }).locator('a[href^="/people/"]').click()
    await ingrid.click('main a[href$="/closing"]')
    await sees(ingrid, 'Het account van Sanne Bakker sluiten?')
    await ingrid.click('main form button.button')
    await sees(ingrid, 'weg sinds')
    await sanne.waitForURL('**/sign-in**')
    await signIn(sanne, 'sanne@frontwheel.example')
    await sees(sanne, 'do not belong together')
    await ingrid.goto('/deeds')
    await sees(ingrid, 'sloot het account van')
  },
}
