import { sees } from './support/expect.mjs'
import { findings } from './support/axe.mjs'
import { inEachLook, squeezed } from './support/looks.mjs'
import { pagesFrom } from './support/pages.mjs'

const looks = [false, true].flatMap((dark) => [false, true].map((phone) => ({ dark, phone })))

const width = (person) => person.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

// Asks a question of every page in every look, and complains with all answers at once.
async function askEveryPage(journey, language, comeIn, question) {
  const answers = []
  const person = await journey.person({ language })
  for await (const _ of pagesFrom(person, await comeIn(person)))
    answers.push(...(await inEachLook(person, looks, question)).map((answer) => `${language} ${answer}`))
  if (answers.length > 0) throw new Error(answers.join('\n'))
}

// A journey for each language, which travel side by side.
const inBothLanguages = (name, travel) => ({
  [`${name}, in Dutch`]: (journey) => travel(journey, 'nl'),
  [`${name}, in English`]: (journey) => travel(journey, 'en'),
})

async function playing(journey, person) {
  await journey.play(person)
  return '/my-numbers'
}

// Where the keyboard is must be seen: an outline, or a shadow that stands for one, on it or around it.
async function tabTo(person, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    await person.keyboard.press('Tab')
    const here = await person.evaluate((wanted) => {
      const element = document.activeElement
      const isMarked = (each) => {
        const style = getComputedStyle(each)
        return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'
      }
      let marked = false
      for (let each = element; each && !marked; each = each.parentElement) marked = isMarked(each)
      return { reached: element.matches(wanted), marked: marked || element === document.body, tag: element.outerHTML.slice(0, 120) }
    }, selector)
    if (!here.marked) throw new Error(`the keyboard is here, and nobody sees it: ${here.tag}`)
    if (here.reached) return
  }
  throw new Error(`the keyboard does not reach ${selector} on ${person.url()}`)
}

export default {
  ...inBothLanguages('Nothing on any page keeps somebody out, in any look', async (journey, language) => {
    await journey.program.start('demo')
    await askEveryPage(journey, language, (person) => playing(journey, person), findings)
  }),

  ...inBothLanguages('Nothing keeps a newcomer out either', async (journey, language) => {
    await journey.program.start('serve')
    const link = await journey.program.setUpLink()
    await askEveryPage(journey, language, () => link, findings)
  }),

  ...inBothLanguages('Nothing is lost on a screen of 320 pixels, or with letters twice as large', async (journey, language) => {
    await journey.program.start('demo')
    const lost = []
    const person = await journey.person({ language, phone: true })
    await journey.play(person)
    await person.setViewportSize({ width: 320, height: 640 })
    for await (const page of pagesFrom(person, '/my-numbers')) {
      if ((await width(person)) > 0) lost.push(`320 pixels: ${page}: ${await width(person)} too wide`)
      lost.push(...(await squeezed(person)))
      await person.setViewportSize({ width: 640, height: 900 })
      await person.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      if ((await width(person)) > 0) lost.push(`large letters: ${page}: ${await width(person)} too wide`)
      await person.setViewportSize({ width: 320, height: 640 })
    }
    if (lost.length > 0) throw new Error(lost.join('\n'))
  }),

  'A number is named, promised, said and corrected by keyboard alone': async (journey) => {
    const ingrid = await journey.setUp()
    await tabTo(ingrid, 'main [name=name]')
    await ingrid.keyboard.type('Complaints solved')
    await ingrid.keyboard.press('Enter')
    await ingrid.waitForURL('**/kpis/new?*')
    await tabTo(ingrid, '[name=contribution]')
    await ingrid.keyboard.type('What is solved the same day is a customer who returns.')
    await tabTo(ingrid, '[name=least]')
    await ingrid.keyboard.type('8')
    await ingrid.keyboard.press('Enter')
    await ingrid.waitForURL('**/my-numbers')
    await tabTo(ingrid, 'form.entry [name=value]')
    await ingrid.keyboard.type('9')
    await ingrid.keyboard.press('Enter')
    await sees(ingrid, 'Kept!')
    await tabTo(ingrid, 'a[href*="/corrections/"]')
    await ingrid.keyboard.press('Enter')
    await ingrid.waitForURL('**/corrections/**')
    await tabTo(ingrid, 'form[action$="/corrections"] [name=value]')
    await ingrid.keyboard.press('Control+A')
    await ingrid.keyboard.type('7')
    await ingrid.keyboard.press('Enter')
    await ingrid.waitForURL(/\/kpis\/[a-z0-9]+$/)
    await ingrid.locator('del', { hasText: '9' }).first().waitFor()
    await sees(ingrid, 'not kept')
  },
}
