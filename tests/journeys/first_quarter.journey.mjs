// From an invitation to the first report. What docs/first-quarter.md says about it is counted here.
import { readFileSync } from 'node:fs'
import { equal, sees, seesNot } from './support/expect.mjs'
import { password } from './support/journey.mjs'
import { Quarter } from './support/quarter.mjs'

// Ingrid draws how the work goes, and makes a link for somebody new.
async function invited(journey) {
  const ingrid = await journey.setUp()
  await ingrid.goto('/processes/new')
  await ingrid.fill('[name=name]', 'From complaint to smile')
  await ingrid.fill('[name=flows]', 'a complaint')
  await ingrid.fill('[name=steps]', 'Heard\nRepaired\nSolved')
  await ingrid.click('main form button.strong')
  await ingrid.waitForURL(/\/processes\/[a-z0-9]+$/)
  await ingrid.goto('/teams')
  await ingrid.click('main .entries a[href^="/teams/"]:not([href$="/board"])')
  await ingrid.click('form[action$="/invitations"] button')
  return journey.invitationShownTo(ingrid)
}

async function comesIn(quarter, link, name, email) {
  await quarter.opens(link)
  await quarter.fills('[name=name]', name)
  await quarter.fills('[name=email]', email)
  await quarter.fills('[name=password]', password)
  await quarter.isAnswered('main form button.button', '.codes code')
  await quarter.goesOn('main a.button.strong', /\/first-quarter\/candidates$/)
}

async function writesThree(quarter, names) {
  for (const [at, name] of names.entries()) await quarter.fills(`[name=candidate_${at + 1}]`, name)
  await quarter.goesOn('form[action="/first-quarter/candidates"] button.strong', /\/candidates\/1\/place$/)
}

async function makesItANumber(quarter, sentence) {
  const steps = quarter.page.locator('[name=step]')
  await quarter.chooses('step', await steps.nth(3).getAttribute('value'))
  await quarter.goesOn('form[action$="/place"] button.strong', /\/candidates\/1$/)
  await quarter.fills('[name=contribution]', sentence)
  await quarter.goesOn('form[action$="/candidates/1"] button.strong', /\/first-quarter\/promises\//)
}

async function promisesAndSays(quarter) {
  await quarter.fills('[name=least]', '8')
  await quarter.goesOn('button.redeems', /\/first-quarter\/reports\//)
  await quarter.fills('form.entry [name=value]', '9')
  await quarter.goesOn('form.entry button.redeems', /\/first-quarter\/next$/)
}

// The same page in a new tab, after this one was closed.
async function opensAgain(page) {
  const another = await page.context().newPage()
  await another.goto(page.url())
  await page.close()
  return another
}

// The page must say what was counted; a journey that changed makes somebody look at the page again.
function statedIn(page, row) {
  const line = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`| ${row} |`))
  if (!line) throw new Error(`docs/${page} says nothing about: ${row}`)
  const [fields, screens, presses] = line.match(/\d+/g).map(Number)
  return { fields, screens, presses }
}

function compare(quarter, row) {
  const counted = quarter.counted()
  console.log(`   ${row}: ${counted.fields} fields, ${counted.screens} screens, ${counted.presses} presses`)
  equal(JSON.stringify(statedIn('first-quarter.md', row)), JSON.stringify(counted), `what docs/first-quarter.md says of: ${row}`)
}

export default {
  'From an invitation to the first report by keyboard alone': async (journey) => {
    const link = await invited(journey)
    const sanne = await journey.person()
    const quarter = new Quarter(sanne, { keyboard: true })
    await comesIn(quarter, link, 'Sanne Bakker', 'sanne@frontwheel.example')
    await writesThree(quarter, ['Complaints solved', 'Leads called', 'Refunds'])
    await makesItANumber(quarter, 'What is solved the same day is a customer who returns.')
    await promisesAndSays(quarter)
    await sees(sanne, 'Kept!')
    await sees(sanne, 'What happens next')
    await sees(sanne, 'Huddle at 09:07')
    await sees(sanne, 'Go on: making “Leads called” your number')
    compare(quarter, 'By keyboard alone, at a desk, in English')
  },

  'From an invitation to the first report on a phone in Dutch, left in the middle': async (journey) => {
    const link = await invited(journey)
    const phone = { language: 'nl', phone: true }
    const sanne = await journey.person(phone)
    const quarter = new Quarter(sanne)
    await comesIn(quarter, link, 'Sanne Bakker', 'sanne@frontwheel.example')
    await writesThree(quarter, ['Klachten opgelost', 'Leads gebeld', 'Terugbetaald'])
    await makesItANumber(quarter, 'Wat dezelfde dag is opgelost, is een klant die terugkomt.')
    await quarter.goesOn('a.later', /\/my-numbers$/)
    await sees(sanne, 'Verder waar je was')

    const again = await journey.person(phone)
    quarter.page = again
    await quarter.opens('/sign-in')
    await quarter.fills('[name=email]', 'sanne@frontwheel.example')
    await quarter.fills('[name=password]', password)
    await quarter.goesOn('main form button.button', /\/my-numbers$/)
    await quarter.goesOn('.go-on a', /\/first-quarter\/promises\//)
    await promisesAndSays(quarter)
    await sees(again, 'Waargemaakt!')
    await sees(again, 'Hoe het verder gaat')
    await again.goto('/first-quarter/candidates')
    equal(await again.inputValue('[name=candidate_2]'), 'Leads gebeld', 'the second candidate')
    await again.goto('/my-numbers')
    await again.click('.go-on button')
    await again.locator('.go-on').waitFor({ state: 'detached' })
    await seesNot(again, 'Verder waar je was')
    compare(quarter, 'On a phone, in Dutch, left and taken up again in another browser')
  },

  'Who sets up an organisation begins with the rhythm, says a number and ends with the others': async (journey) => {
    await journey.setUp()
    const ingrid = await journey.person()
    await ingrid.goto('/sign-in')
    await ingrid.fill('[name=email]', 'ingrid@frontwheel.example')
    await ingrid.fill('[name=password]', password)
    await ingrid.click('main form button.button')
    await ingrid.waitForURL('**/my-numbers')
    await ingrid.click('.step-by-step a')
    await ingrid.waitForURL('**/first-quarter/rhythm')
    await sees(ingrid, 'Huddle at 09:07, for 15 minutes')
    await ingrid.click('.other-rhythm summary')
    await ingrid.fill('[name=huddle_start]', '23:41')
    await ingrid.click('form[action="/first-quarter/rhythm"] button.strong')
    await ingrid.waitForURL('**/first-quarter/candidates')
    await ingrid.fill('[name=candidate_1]', 'Complaints solved')
    await ingrid.click('form[action="/first-quarter/candidates"] button.strong')
    await ingrid.waitForURL('**/candidates/1')
    await ingrid.fill('[name=contribution]', 'What is solved the same day is a customer who returns.')
    await ingrid.click('form[action$="/candidates/1"] button.strong')
    await ingrid.waitForURL('**/first-quarter/promises/*')
    await promisesAndSays(new Quarter(ingrid, { keyboard: true }))
    await sees(ingrid, 'Kept!')
    await sees(ingrid, 'Huddle at 23:41')
    await ingrid.click('main a[href="/first-quarter/invitation"]')
    await ingrid.waitForURL('**/first-quarter/invitation')
    await ingrid.click('form[action="/first-quarter/invitation"] button.strong')
    await journey.invitationShownTo(ingrid)
  },

  'What is typed and not sent outlives its tab, and nobody else in that browser finds it': async (journey) => {
    const ingrid = await journey.setUp()
    const typed = 'What is solved the same day'
    await ingrid.goto('/first-quarter/candidates')
    await ingrid.fill('[name=candidate_1]', 'Complaints solved')
    const later = await opensAgain(ingrid)
    equal(await later.inputValue('[name=candidate_1]'), 'Complaints solved', 'the first candidate')
    await later.click('form[action="/first-quarter/candidates"] button.strong')
    await later.waitForURL('**/candidates/1')
    await later.fill('[name=contribution]', typed)
    const again = await opensAgain(later)
    equal(await again.inputValue('[name=contribution]'), typed, 'the sentence')

    await again.fill('[name=name]', '')
    await again.click('form[action$="/candidates/1"] button.strong')
    await again.locator('[name=name][aria-invalid=true]').waitFor()
    equal(await again.inputValue('[name=contribution]'), typed, 'the sentence beside what was refused')
    await again.fill('[name=name]', 'Complaints solved')
    await again.click('form[action$="/candidates/1"] button.strong')
    await again.waitForURL('**/first-quarter/promises/*')
    await again.fill('[name=least]', '8')
    await again.goto('/kpis/new')
    await again.fill('[name=contribution]', 'Only mine')
    equal((await again.evaluate(() => localStorage.getItem('kept-drafts'))).includes(typed), false, 'what was sent is kept')
    await again.click('details.me summary')
    await again.click('form[action="/sessions/ended"] button')
    await again.waitForURL('**/sign-in')
    equal(await again.evaluate(() => localStorage.getItem('kept-drafts')), null, 'what is kept after the session')
  },
}
