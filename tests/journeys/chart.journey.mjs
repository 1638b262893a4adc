import { equal, sees } from './support/expect.mjs'

// In the example it is always the same Friday, and Sarah's first number is how soon somebody hears from them.
async function openCourse(journey, options) {
  await journey.program.start('demo', '--today', '2026-11-20T09:12')
  const sarah = await journey.person(options)
  await journey.play(sarah)
  await sarah.locator('main a[href^="/kpis/"]:not([href$="/new"])').first().click()
  await sarah.waitForURL(/\/kpis\/[a-z0-9]+$/)
  await sarah.locator('.chart').waitFor()
  return sarah
}

const readout = (person) => person.locator('.chart .inspection')

async function expectReadout(person, words) {
  await readout(person).filter({ hasText: words }).waitFor()
}

// A finger goes from one part of the chart's breadth to another, without leaving the glass.
async function drag(person, from, to) {
  const drawing = person.locator('.chart svg.narrow')
  await drawing.evaluate((svg) => svg.scrollIntoView({ block: 'center' }))
  const box = await drawing.boundingBox()
  const session = await person.context().newCDPSession(person)
  const touch = (type, part) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width * part, y: box.y + box.height / 2 }],
    })
  await touch('touchStart', from)
  for (let step = 1; step <= 5; step += 1) await touch('touchMove', from + ((to - from) * step) / 5)
  await touch('touchEnd')
}

export default {
  'One walks along a chart with the keyboard': async (journey) => {
    const sarah = await openCourse(journey)
    await sarah.locator('.reaches a').last().focus()
    await sarah.keyboard.press('Tab')
    await expectReadout(sarah, 'Friday 20 November')
    await sarah.keyboard.press('ArrowLeft')
    await expectReadout(sarah, 'Thursday 19 November: at most 30 minutes, open')
    await sarah.keyboard.press('ArrowLeft')
    await expectReadout(sarah, 'Wednesday 18 November: 22 minutes, at most 30 minutes, kept')
    await sarah.keyboard.press('Home')
    await expectReadout(sarah, 'October')
    await sarah.keyboard.press('End')
    await expectReadout(sarah, 'Friday 20 November')
    equal(await sarah.locator('.chart').evaluate((chart) => chart.matches(':focus-visible')), true, 'seen to be focused')
    equal(await readout(sarah).getAttribute('role'), 'status', 'who listens hears the readout')
    await sarah.goto('/organisation')
    await sarah.locator('.growth-words a').last().focus()
    await sarah.keyboard.press('Tab')
    await expectReadout(sarah, /^Week 46: \d+ kept, \d+ not/)
    await sarah.keyboard.press('ArrowLeft')
    await expectReadout(sarah, /^Week 45: /)
    await sarah.keyboard.press('Home')
    await expectReadout(sarah, /^Week 21: /)
  },

  'One points at a chart': async (journey) => {
    const sarah = await openCourse(journey)
    const box = await sarah.locator('.chart svg.wide').boundingBox()
    await sarah.mouse.move(box.x + 4, box.y + box.height / 2)
    await expectReadout(sarah, 'October')
    await sarah.mouse.move(box.x + box.width - 4, box.y + box.height / 2)
    await expectReadout(sarah, 'Friday 20 November')
    equal(await sarah.locator('.chart .inspected').count(), 2, 'one ring and its hair')
  },

  'A finger goes along a chart on a phone': async (journey) => {
    const sarah = await openCourse(journey, { phone: true })
    await drag(sarah, 0.9, 0.02)
    await expectReadout(sarah, 'October')
    await drag(sarah, 0.1, 0.99)
    await expectReadout(sarah, 'Friday 20 November')
    const overflow = await sarah.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    equal(overflow > 0, false, 'something is wider than the phone')
  },

  'One looks further back by one tap, without JavaScript': async (journey) => {
    const sarah = await openCourse(journey, { phone: true, script: false })
    equal(await sarah.locator('.reaches [aria-current]').innerText(), '26 workdays', 'what is shown')
    await sarah.click('.reaches a:has-text("52 weeks")')
    await sees(sarah, 'Added up per week.')
    equal(await sarah.locator('.reaches [aria-current]').innerText(), '52 weeks', 'what is shown')
    await sarah.click('.reaches a:has-text("everything")')
    await sarah.locator('.reaches [aria-current]:has-text("everything")').waitFor()
    equal((await sarah.locator('.chart svg.narrow [data-at]').count()) > 100, true, 'all of half a year')
    await sees(sarah, 'What was said')
  },
}
