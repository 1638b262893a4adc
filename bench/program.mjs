// The program as a process of its own, and what torture_people says about its data.
import { execFileSync, spawn } from 'node:child_process'

const alive = new Set()

// On a free port; it says where, on a line of its own.
export function start(program, data) {
  const child = spawn(program, ['serve', '--data', data, '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  alive.add(child)
  const stopped = new Promise((resolve) => child.on('exit', (code) => (alive.delete(child), resolve(code))))
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text
      const found = said.match(/answers at (http:\S+)/)
      if (found) resolve({ child, stopped, address: found[1] })
    })
    stopped.then((code) => reject(new Error(`it did not start (${code}): ${said}`)))
  })
}

export function stopAll() {
  for (const child of alive) child.kill('SIGKILL')
}

export function linesOf(people, verb, data) {
  const said = execFileSync(people, [verb, data], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return said.trim().split('\n').map((line) => line.split(' '))
}
