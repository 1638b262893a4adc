const everySoOften = 5_000;
const began = new WeakMap<HTMLElement, { drawn: string; at: number }>();

/** How many minutes a meeting has lasted stays true while the page is open, by the server's clock. */
export function startMeetingClock(): void {
    setInterval(() => document.querySelectorAll<HTMLElement>("[data-seconds-passed]").forEach(say), everySoOften);
}

function say(element: HTMLElement): void {
    const drawn = element.dataset.secondsPassed ?? "0";
    let known = began.get(element);
    if (known?.drawn !== drawn) {
        known = { drawn, at: Date.now() - Number(drawn) * 1000 };
        began.set(element, known);
    }
    const minutes = String(Math.max(0, Math.floor((Date.now() - known.at) / 60_000)));
    if (element.textContent !== minutes) element.textContent = minutes;
}
