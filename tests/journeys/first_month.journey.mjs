import { sees, seesNot } from './support/expect.mjs'
import { Month } from './support/month.mjs'

// Kept, late and away.
async function firstWeek(month) {
  const { sanne } = month
  await month.saysOn('03', 8)
  await month.saysOn('04', 9)
  await month.turnTo('05', '11:00')
  await sanne.goto('/my-numbers')
  await sees(sanne, 'Still silent')
  await month.saysLate('04', 7, 'Not kept.')
  await month.saysOn('06', 8)
  await month.turnTo('06', '11:00')
  await sanne.goto('/my-numbers')
  await sanne.locator('#declare-leave summary').click()
  await sanne.locator('#declare-leave form button.strong').click()
  await sanne.waitForURL('**/leaves/new**')
  await sanne.locator('main form[method=post] button.strong').click()
  await sanne.waitForURL('**/my-numbers')
  await sees(sanne, 'Away today')

  await month.turnTo('09', '10:00')
  await month.showsColleagues('week-1', {
    words: 'The six: 8 kept, 9 kept, 7 not kept, 8 kept, away. Promise: at least 8.',
    shapes: 'solid solid hollow solid excused',
    rows: [
      'Mon 9 Nov – ≥ 8 open',
      'Fri 6 Nov – ≥ 8 away Leave declared Fri 6 Nov 11:00',
      'Thu 5 Nov 8 ≥ 8 kept Fri 6 Nov 08:50',
      'Wed 4 Nov 7 ≥ 8 not kept late Thu 5 Nov 11:00',
      'Tue 3 Nov 9 ≥ 8 kept Wed 4 Nov 08:50',
      'Mon 2 Nov 8 ≥ 8 kept Tue 3 Nov 08:50',
    ],
  })
}

// Corrected until it is not kept any more, and what is needed then; one day stays silent.
async function secondWeek(month) {
  const { sanne, ingrid } = month
  await month.saysOn('10', 9)
  await month.turnTo('10', '15:00')
  await sanne.goto(`${await month.ownKpi()}/corrections/2026-11-09`)
  await sanne.fill('form[action$="/corrections"] [name=value]', '6')
  await sanne.fill('form[action$="/corrections"] [name=note]', 'Three were counted twice.')
  await sanne.click('form[action$="/corrections"] button.button:not([name]):not([type=button])')
  await sanne.waitForURL(/\/kpis\/[a-z0-9]+$/)
  await month.opensReport('09')
  await sees(sanne, 'What do you need?')
  await sanne.fill('#need', 'Two people at the telephone on Mondays.')
  await sanne.click('form[action$="/needs"] button')
  await sees(sanne, 'What is needed')
  await ingrid.goto('/teams')
  await ingrid.click('main a[href$="/board"]')
  await ingrid.click('main a[href$="/needs"]')
  await sees(ingrid, 'Two people at the telephone on Mondays.')
  await month.saysOn('11', 8)
  await month.turnTo('11', '10:00')
  await ingrid.reload()
  await seesNot(ingrid, 'Two people at the telephone on Mondays.')
  await month.saysOn('12', 9)
  await month.saysOn('16', 9)

  await month.turnTo('16', '10:00')
  await month.showsColleagues('week-2', {
    words: 'The six: 7 not kept, 8 kept, away, 6 not kept, 8 kept, 9 kept, silent, 9 kept. Promise: at least 8.',
    shapes: 'hollow solid excused hollow solid solid silent solid',
    rows: [
      'Mon 16 Nov – ≥ 8 open',
      'Fri 13 Nov 9 ≥ 8 kept Mon 16 Nov 08:50',
      'Thu 12 Nov – ≥ 8 silent',
      'Wed 11 Nov 9 ≥ 8 kept Thu 12 Nov 08:50',
      'Tue 10 Nov 8 ≥ 8 kept Wed 11 Nov 08:50',
      'Mon 9 Nov 9 6 ≥ 8 not kept Three were counted twice. Tue 10 Nov 08:50 corrected Tue 10 Nov 15:00',
    ],
  })
}

// A record, and a promise that is raised.
async function thirdWeek(month) {
  const { sanne } = month
  await month.saysOn('17', 12)
  await sees(sanne, 'Record: never this many before (was 9)')
  await sanne.goto(`${await month.ownKpi()}/promises/new`)
  await sanne.fill('[name=least]', '9')
  await sanne.click('main form button.button:not([name])')
  await sanne.waitForURL(/\/kpis\/[a-z0-9]+$/)
  await month.saysOn('18', 9)
  await month.saysOn('19', 10)
  await month.saysOn('20', 8, 'Not kept.')
  await month.saysOn('23', 9)

  await month.turnTo('23', '10:00')
  await month.showsColleagues('week-3', {
    words: 'The six: 9 kept, 12 kept, 9 kept, 10 kept, 8 not kept, 9 kept. Promise: at least 9.',
    shapes: 'solid solid solid solid hollow solid',
    rows: [
      'Mon 23 Nov – ≥ 9 open',
      'Fri 20 Nov 9 ≥ 9 kept Mon 23 Nov 08:50',
      'Thu 19 Nov 8 ≥ 9 not kept Fri 20 Nov 08:50',
      'Wed 18 Nov 10 ≥ 9 kept Thu 19 Nov 08:50',
      'Tue 17 Nov 9 ≥ 8 kept Wed 18 Nov 08:50',
      'Mon 16 Nov 12 ≥ 8 kept record Tue 17 Nov 08:50',
    ],
  })
}

// Retired, and continued by a number that says better what it is about.
async function fourthWeek(month) {
  const { sanne, ingrid } = month
  await month.saysOn('24', 10)
  const earlier = await month.ownKpi()
  await sanne.goto(`${earlier}/this-number`)
  await sanne.click('form[action$="/retirement"] button')
  await sanne.waitForURL(/\/kpis\/[a-z0-9]+$/)
  await sees(sanne, 'Retired on')
  await sanne.goto('/kpis/new')
  await sanne.click('a[href="/kpis/predecessors"]')
  await sanne.fill('[name=search]', 'complaints')
  await sanne.click('form[action="/kpis/predecessors"] button')
  await sanne.click('a[href*="continues="]')
  await sanne.fill('[name=name]', 'Solved in one call')
  await sanne.fill('[name=contribution]', 'Who is helped at once need not call again.')
  await sanne.fill('[name=least]', '5')
  await sanne.click('main form button.button:not([name])')
  await sanne.waitForURL('**/my-numbers')
  await month.saysOn('25', 5)
  await month.saysOn('26', 6)
  await month.saysOn('27', 4, 'Not kept.')

  await month.turnTo('27', '10:00')
  await month.showsColleagues('week-4', {
    words: 'The six: 5 kept, 6 kept, 4 not kept. Promise: at least 5.',
    shapes: 'solid solid hollow',
    rows: [
      'Fri 27 Nov – ≥ 5 open',
      'Thu 26 Nov 4 ≥ 5 not kept Fri 27 Nov 08:50',
      'Wed 25 Nov 6 ≥ 5 kept Thu 26 Nov 08:50',
      'Tue 24 Nov 5 ≥ 5 kept Wed 25 Nov 08:50',
    ],
  })
  await sees(ingrid, 'Continues Complaints solved of Sanne Bakker')
  await ingrid.goto(earlier)
  await sees(ingrid, 'Retired on')
  await sees(ingrid, 'of Sanne Bakker continues this number')
  await seesNot(ingrid, '10 numbers')
  await sanne.goto(earlier)
  await sees(sanne, '10 numbers: 8 kept, 2 not. Silent 1 time.')
}

export default {
  'A first month: named, promised, said, late, silent, away, corrected, broken, a record, retired and continued': async (
    journey,
  ) => {
    const month = await Month.begun(journey)
    await firstWeek(month)
    await secondWeek(month)
    await thirdWeek(month)
    await fourthWeek(month)
  },
}
