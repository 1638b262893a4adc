import htmx from "htmx.org";
import { Idiomorph } from "idiomorph";
import { nothingHeard, heardAgain } from "./away";

// Parts of a page depend on names: <article id="…" data-live="kpi-1 board-2">. The server tells which names
// changed; the page is then read again from its own address, and those parts take their new form.

const gatheringTime = 80;
const shortestPause = 1_000;
const longestPause = 15_000;
const everySoOften = 5_000;
const asleep = 30_000;

let stream: EventSource | undefined;
let watched = "";
let pause = shortestPause;
let listeningAgain: number | undefined;
let missedSomething = false;
const changed = new Set<string>();
let gathering: number | undefined;
let reading = false;
let drawings = 0;

export function startLive(): void {
    watch();
    document.addEventListener("htmx:beforeSwap", () => (drawings += 1));
    document.addEventListener("htmx:afterSettle", watch);
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") watch();
    });
    window.addEventListener("online", listenAtOnce);
    listenAfterSleep();
    window.addEventListener("pageshow", (event) => {
        if (event.persisted) readEverythingAgain();
    });
}

/** Listens for the names of this page, and only those. */
function watch(): void {
    const names = [...new Set(livingParts().flatMap(namesOf))].sort();
    const address = eventsAddress(document);
    const wanted = address && names.length ? `${address}?${new URLSearchParams(names.map((n) => ["name", n]))}` : "";
    if (wanted === watched && stream && stream.readyState !== EventSource.CLOSED) return;
    stream?.close();
    stream = undefined;
    watched = wanted;
    if (wanted) listen(wanted);
}

function listen(address: string): void {
    // What changed between the drawing of the page and this moment is told at once.
    const source = new EventSource(`${address}&since=${drawnAt()}`);
    stream = source;
    source.addEventListener("changed", (event: MessageEvent<string>) => gather([event.data]));
    source.onopen = () => {
        pause = shortestPause;
        heardAgain();
        if (missedSomething) readEverythingAgain();
        missedSomething = false;
    };
    source.onerror = () => {
        missedSomething = true;
        if (source !== stream) return;
        // Refused, and not only out of reach: who reads may have been signed out before this page began to listen.
        if (source.readyState === EventSource.CLOSED) readEverythingAgain();
        nothingHeard();
        listenLater();
    };
}

/** The server is away, or says no as while it starts: thousands of pages must not all come back at once. */
function listenLater(): void {
    stream?.close();
    stream = undefined;
    clearTimeout(listeningAgain);
    listeningAgain = setTimeout(watch, nextPause());
}

function nextPause(): number {
    const before = pause;
    pause = Math.min(pause * 2, longestPause);
    return before * (0.5 + Math.random());
}

function listenAtOnce(): void {
    stream?.close();
    stream = undefined;
    missedSomething = true;
    pause = shortestPause;
    watch();
}

/** A screen that slept for a while may hold a stream that nobody speaks in any more. */
function listenAfterSleep(): void {
    let before = Date.now();
    setInterval(() => {
        if (Date.now() - before > asleep) listenAtOnce();
        before = Date.now();
    }, everySoOften);
}

function readEverythingAgain(): void {
    gather(livingParts().flatMap(namesOf));
}

/** Several names often change together: they are read as one page. */
function gather(names: string[]): void {
    for (const name of names) changed.add(name);
    clearTimeout(gathering);
    gathering = setTimeout(readAgain, gatheringTime);
}

async function readAgain(): Promise<void> {
    if (reading || changed.size === 0) return;
    reading = true;
    const names = new Set(changed);
    changed.clear();
    try {
        await takeOver(names);
        pause = shortestPause;
    } catch {
        missedSomething = true;
        if (stream) setTimeout(() => gather([...names]), nextPause());
    } finally {
        reading = false;
        if (changed.size > 0) gather([]);
    }
}

async function takeOver(names: Set<string>): Promise<void> {
    const address = location.href;
    const drawing = drawings;
    const response = await fetch(address, {
        headers: { Accept: "text/html", "Kept-Reads-Again": "yes" },
        cache: "no-store",
    });
    if (response.status >= 500) throw new Error(`the page could not be read again: ${response.status}`);
    const page = await response.text();
    if (location.href !== address) return;
    if (drawings !== drawing) {
        // What the reader just did drew the page anew meanwhile: this answer is older than what stands here.
        gather([...names]);
        return;
    }
    const parts = livingParts().filter((part) => namesOf(part).some((name) => names.has(name)));
    const onlyAroundIt = parts.length > 0 && parts.every(standsInEveryPage);
    const leadsElsewhere = response.redirected && new URL(response.url).pathname !== location.pathname;
    if (leadsElsewhere && (!onlyAroundIt || isForNobody(page))) {
        // Signed out meanwhile: the page leaves, unless somebody is typing in it.
        if (!somethingIsTyped(document.body)) location.assign(response.url);
        return;
    }
    if (onlyAroundIt) {
        // The page itself is not read again: it may say what is said once, as the codes of a newcomer.
        if (response.ok) takeForm(parts, page);
        return;
    }
    if (response.status === 404 && !somethingIsTyped(document.body)) {
        // What stood here is no longer for this reader to see.
        location.reload();
        return;
    }
    if (response.ok) takeForm(parts, page);
}

function takeForm(parts: HTMLElement[], page: string): void {
    const fresh = new DOMParser().parseFromString(page, "text/html");
    if (parts.length === livingParts().length) noteDrawing(fresh.querySelector("main")?.dataset.drawn);
    for (const part of parts) morph(part, fresh.getElementById(part.id));
    watch();
}

/** When everything that lives on this page was last drawn. */
function drawnAt(): string {
    return document.querySelector("main")?.dataset.drawn ?? "";
}

function noteDrawing(at: string | undefined): void {
    const main = document.querySelector("main");
    if (main && at) main.dataset.drawn = at;
}

/** Nobody is signed in on it. */
function isForNobody(page: string): boolean {
    return eventsAddress(new DOMParser().parseFromString(page, "text/html")) === undefined;
}

function eventsAddress(page: Document): string | undefined {
    return page.querySelector("main")?.dataset.eventsAddress;
}

function standsInEveryPage(part: HTMLElement): boolean {
    return part.closest("header.top") !== null;
}

/** A part keeps what is being typed in it; everything else becomes as the server says. */
function morph(part: HTMLElement, fresh: HTMLElement | null): void {
    if (!fresh || part.isEqualNode(fresh) || !part.isConnected) return;
    Idiomorph.morph(part, fresh, {
        ignoreActiveValue: true,
        callbacks: {
            beforeNodeMorphed: (old: Node) => !(old instanceof Element && isTypedIn(old)),
            // What the reader unfolded stays unfolded; what is new comes as the server says, and has nothing in it yet.
            beforeAttributeUpdated: (name: string, old: Element) =>
                !(name === "open" && old instanceof HTMLDetailsElement && old.childElementCount > 0),
            beforeNodeRemoved: (old: Node) => !(old instanceof Element && somethingIsTyped(old)),
        },
    });
    // A form or a link that became another one still leads where it led before, until htmx looks at it again.
    htmx.process(part);
}

function isTypedIn(element: Element): boolean {
    if (element instanceof HTMLSelectElement) return element.selectedIndex !== givenIn(element);
    if (element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type))
        return element.checked !== element.defaultChecked;
    const holdsText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    return holdsText && (element.value !== element.defaultValue || element === document.activeElement);
}

/** Which one stood there when the page came. */
function givenIn(choice: HTMLSelectElement): number {
    return Math.max(
        [...choice.options].findIndex((each) => each.defaultSelected),
        0,
    );
}

function somethingIsTyped(within: Element): boolean {
    return isTypedIn(within) || [...within.querySelectorAll("input, textarea, select")].some(isTypedIn);
}

function livingParts(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>("[data-live][id]")];
}

function namesOf(part: HTMLElement): string[] {
    return (part.dataset.live ?? "").split(" ").filter((name) => name !== "");
}
