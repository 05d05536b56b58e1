// Tells Playwright's results as TAP, each when it is known, and which of them are long.
const LONG_S = 30;

export default class Tap {
  #n = 0;

  printsToStdio() {
    return true;
  }

  onTestEnd(test, result) {
    const good = result.status === test.expectedStatus;
    const seconds = Math.round(result.duration / 1000);
    const skip = result.status === 'skipped' ? ' # SKIP' : '';
    console.log(`${good ? 'ok' : 'not ok'} ${++this.#n} - ${test.title}${skip}`);
    if (seconds >= LONG_S)
      console.log(`# ${seconds} s`);
    if (good)
      return;
    for (const error of result.errors)
      for (const line of Tap.#plain(error).split('\n').slice(0, 40))
        console.log(`# ${line}`);
  }

  // What a walk tells of itself.
  onStdOut(chunk) {
    for (const line of String(chunk).trimEnd().split('\n'))
      console.log(`# ${line}`);
  }

  onError(error) {
    for (const line of Tap.#plain(error).split('\n').slice(0, 20))
      console.log(`# ${line}`);
    console.log(`not ok ${++this.#n} - the walks can begin`);
  }

  onEnd() {
    console.log(`1..${this.#n}`);
  }

  static #plain(error) {
    const text = error.stack ?? error.message ?? error.value ?? '';
    return text.replace(/\u001b\[\d*m/g, '');
  }
}
