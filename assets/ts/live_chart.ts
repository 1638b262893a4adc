import { inspectAt } from "./chart";

/**
 * A chart of the guide whose numbers change: by dragging a point, or with the arrow keys up and down where one stands.
 * The server draws it, so that the rules that speak are the same as everywhere.
 */
export function startLiveChart(): void {
    document.addEventListener("pointerdown", grasp);
    document.addEventListener("pointermove", drag);
    document.addEventListener("pointerup", release);
    document.addEventListener("pointercancel", release);
    document.addEventListener("keydown", nudge);
    document.addEventListener("input", (event) => {
        const figure = figureOf(event.target);
        if (figure && event.target === fieldOf(figure)) draw(figure);
    });
}

const smallest = 0;
const largest = 999;
const reach = 28;

interface Grasp {
    figure: HTMLElement;
    at: number;
    startY: number;
    startValue: number;
    perPixel: number;
}

let grasped: Grasp | undefined;
const waiting = new WeakMap<HTMLElement, string>();

function figureOf(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>(".live-chart") : null;
}

function fieldOf(figure: HTMLElement): HTMLInputElement | null {
    return figure.querySelector<HTMLInputElement>("input");
}

function numbersOf(figure: HTMLElement): number[] {
    return (fieldOf(figure)?.value ?? "").split(/[ ,;]+/).filter((each) => each !== "").map(Number);
}

function pointsOf(figure: HTMLElement): SVGGraphicsElement[] {
    return [...figure.querySelectorAll<SVGGraphicsElement>("[data-at]")].filter((each) => each.getClientRects().length);
}

function middle(point: Element): { x: number; y: number } {
    const box = point.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** How much a number changes for each pixel: read from the two points that lie furthest apart. */
function perPixel(figure: HTMLElement): number {
    const numbers = numbersOf(figure);
    const points = pointsOf(figure);
    const low = numbers.indexOf(Math.min(...numbers));
    const high = numbers.indexOf(Math.max(...numbers));
    const lowPoint = points[low];
    const highPoint = points[high];
    if (!lowPoint || !highPoint || numbers[low] === numbers[high]) return 0.1;
    return (numbers[high]! - numbers[low]!) / (middle(lowPoint).y - middle(highPoint).y);
}

function grasp(event: PointerEvent): void {
    const figure = figureOf(event.target);
    if (!figure || !(event.target instanceof Element) || !event.target.closest(".live-drawing svg")) return;
    const numbers = numbersOf(figure);
    const near = pointsOf(figure).findIndex((point) => {
        const at = middle(point);
        return Math.hypot(at.x - event.clientX, at.y - event.clientY) <= reach;
    });
    const value = numbers[near];
    if (value === undefined) return;
    event.preventDefault();
    grasped = { figure, at: near, startY: event.clientY, startValue: value, perPixel: perPixel(figure) };
}

function drag(event: PointerEvent): void {
    if (!grasped) return;
    event.preventDefault();
    const { figure, at, startY, startValue } = grasped;
    change(figure, at, Math.round(startValue + (startY - event.clientY) * grasped.perPixel));
}

function release(): void {
    grasped = undefined;
}

function nudge(event: KeyboardEvent): void {
    const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    const figure = figureOf(event.target);
    if (!by || !figure || !(event.target instanceof Element) || !event.target.matches(".chart")) return;
    const at = Number(figure.querySelector<SVGElement>("[data-inspected]")?.dataset.at ?? "-1");
    const value = numbersOf(figure)[at];
    if (value === undefined) return;
    event.preventDefault();
    change(figure, at, value + by);
}

function change(figure: HTMLElement, at: number, value: number): void {
    const field = fieldOf(figure);
    const numbers = numbersOf(figure);
    if (!field || numbers[at] === undefined) return;
    numbers[at] = Math.max(smallest, Math.min(largest, value));
    field.value = numbers.join(" ");
    draw(figure, at);
}

/** One drawing at a time: what was asked meanwhile is asked when the answer is there. */
function draw(figure: HTMLElement, at?: number): void {
    const numbers = fieldOf(figure)?.value ?? "";
    const isBusy = waiting.has(figure);
    waiting.set(figure, numbers);
    if (!isBusy) void fetchDrawing(figure, numbers, at);
}

async function fetchDrawing(figure: HTMLElement, numbers: string, at?: number): Promise<void> {
    const address = figure.closest<HTMLElement>("[data-chart]")?.dataset.chart ?? "";
    try {
        const answer = await fetch(`${address}?numbers=${encodeURIComponent(numbers)}`);
        if (answer.ok) show(figure, await answer.text(), at);
    } catch {
        // Not reached: the drawing stays as it was, and the field keeps what was typed.
    }
    const asked = waiting.get(figure);
    waiting.delete(figure);
    if (asked !== undefined && asked !== numbers) draw(figure, grasped?.at ?? at);
}

function show(figure: HTMLElement, drawing: string, at?: number): void {
    const place = figure.querySelector(".live-drawing");
    if (!place) return;
    const hadFocus = place.contains(document.activeElement);
    place.innerHTML = drawing;
    const chart = place.querySelector<HTMLElement>(".chart");
    if (!chart) return;
    if (at !== undefined) inspectAt(chart, at);
    if (hadFocus) (place.querySelector<HTMLElement>("[tabindex]") ?? chart).focus({ preventScroll: true });
}
