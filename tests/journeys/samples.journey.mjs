import { findings } from './support/axe.mjs'
import { equal } from './support/expect.mjs'
import { SampleBook } from './support/sample_book.mjs'

// Each language, scheme and size, with every pair of them; real pages are asked in all eight.
const looks = [
  { language: 'nl', dark: false, phone: true },
  { language: 'nl', dark: true, phone: false },
  { language: 'en', dark: true, phone: true },
  { language: 'en', dark: false, phone: false },
]

const tooWide = (person) => person.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function readInOneLook(journey, book, look, question) {
  const answers = []
  const person = await journey.person(look)
  for (const chapter of await book.chapters(person, look.language)) {
    await person.goto(book.address + chapter)
    answers.push(...(await question(person)).map((answer) => `${JSON.stringify(look)} ${answer}`))
  }
  await person.context().close()
  return answers
}

// Opens every chapter of the book in each look, two looks at a time, and complains with all answers at once.
async function askEveryChapter(journey, wanted, question) {
  const book = new SampleBook(journey.program.path)
  const answers = []
  const waiting = [...wanted]
  const read = async () => {
    for (let look = waiting.shift(); look; look = waiting.shift())
      answers.push(...(await readInOneLook(journey, book, look, question)))
  }
  await book.open()
  try {
    await Promise.all([read(), read()])
  } finally {
    book.close()
  }
  if (answers.length > 0) throw new Error(answers.join('\n'))
}

export default {
  'No component keeps somebody out in any state, in any look': async (journey) => {
    await askEveryChapter(journey, looks, (person) => findings(person, { repeats: true }))
  },

  'No component loses something on a screen of 320 pixels': async (journey) => {
    await askEveryChapter(journey, looks.filter((look) => look.phone), async (person) => {
      await person.setViewportSize({ width: 320, height: 640 })
      const excess = await tooWide(person)
      return excess > 0 ? [`${person.url()} is ${excess} too wide`] : []
    })
  },

  'No program that people run has the sample book': async (journey) => {
    const book = new SampleBook(journey.program.path)
    await book.open()
    for (const command of ['serve', 'demo']) {
      await journey.program.start(command)
      const person = await journey.person()
      for (const path of ['/en', '/nl', '/samples.css', ...(await book.chapters(person, 'en'))]) {
        const answer = await person.request.get(journey.program.address + path, { maxRedirects: 0 })
        equal(answer.status(), 404, `${path} of kept ${command}`)
      }
      await journey.program.remove()
    }
    book.close()
  },
}
