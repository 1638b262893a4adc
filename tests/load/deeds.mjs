// What a visitor may do next. Each deed gets the page that is open and answers with the page that is open then.
import net from 'node:net'
import { formsOf, linksOf } from './visitor.mjs'

export const deeds = [follow, follow, follow, fillIn, fillIn, sendTwice, listen, hurry, mumble]

// Signs in as one of the example's members, by their button.
export async function play(visitor, pick) {
  const isPlayer = (button) => button.name === 'member'
  const form = formsOf(await visitor.open('/')).find((one) => one.buttons.some(isPlayer))
  const { name, value } = pick(form.buttons.filter(isPlayer))
  await visitor.press(form, { [name]: value })
  return visitor.open('/')
}

async function follow(visitor, page, pick) {
  return visitor.open(pick([...linksOf(page), '/']))
}

async function fillIn(visitor, page, pick) {
  const form = formOf(page, pick)
  if (!form) return visitor.open('/')
  const value = pick(['8', '41', '1.234', '7,5', 'acht', '<b>', ''])
  const button = pick([{}, ...form.buttons.filter((one) => one.name).map((one) => ({ [one.name]: one.value }))])
  const answer = await visitor.press(form, { value, ...button })
  return answer.location ? visitor.open(answer.location) : answer.text
}

// A double click makes one report, and both get an answer.
async function sendTwice(visitor, page, pick) {
  const form = formOf(page, pick)
  if (form) await Promise.all([visitor.press(form, { value: '8' }), visitor.press(form, { value: '8' })])
  return visitor.open('/')
}

// Only forms that make something: who signs out all the time sees nothing.
function formOf(page, pick) {
  return pick(formsOf(page).filter((form) => 'key' in form.fields))
}

async function listen(visitor, page, pick) {
  await visitor.leave('/events', pick([5, 50, 500]))
  return page
}

async function hurry(visitor, page, pick) {
  await visitor.leave(pick([...linksOf(page), '/']), pick([0, 1, 5]))
  return page
}

// What no browser sends.
async function mumble(visitor, page, pick) {
  const { port, hostname } = visitor.address
  const noise = ['GET / HTTP/1.1\r\n\r\n', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nab', '\0\xff\r\n', 'GET']
  await new Promise((done) => {
    const socket = net.connect(port, hostname, () => socket.write(pick(noise)))
    socket.on('error', () => {}).on('close', done).resume()
    setTimeout(() => socket.destroy(), pick([1, 20]))
  })
  return page
}
