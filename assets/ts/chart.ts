const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Pointing at a chart, dragging a finger along it, or walking through it with the arrow keys says one period's words
 * beneath it.
 */
export function startChart(): void {
    document.addEventListener("pointermove", point);
    document.addEventListener("pointerdown", point);
    document.addEventListener("keydown", walk);
    document.addEventListener("focusin", (event) => {
        const chart = chartOf(event.target);
        if (chart && chart.matches(":focus-visible") && !inspected(chart)) inspect(chart, shapesOf(chart).at(-1));
    });
}

function point(event: PointerEvent): void {
    const chart = chartOf(event.target);
    if (chart) inspect(chart, nearest(chart, event.clientX));
}

function walk(event: KeyboardEvent): void {
    const chart = chartOf(event.target);
    if (!chart || event.target !== chart || event.altKey || event.ctrlKey || event.metaKey) return;
    const shapes = shapesOf(chart);
    const steps: Record<string, number> = {
        ArrowLeft: -1,
        ArrowRight: 1,
        PageUp: -6,
        PageDown: 6,
        Home: -shapes.length,
        End: shapes.length,
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const here = inspected(chart);
    const from = here ? shapes.indexOf(here) : shapes.length;
    inspect(chart, shapes[Math.max(0, Math.min(shapes.length - 1, from + by))]);
}

function chartOf(target: EventTarget | null): HTMLElement | null {
    const chart = target instanceof Element ? target.closest<HTMLElement>(".chart") : null;
    return chart?.querySelector(".readout") ? chart : null;
}

/** Of the drawing that is shown: the desk's or the phone's. */
function shapesOf(chart: HTMLElement): SVGGraphicsElement[] {
    return [...chart.querySelectorAll<SVGGraphicsElement>("[data-at]")].filter((shape) => shape.getClientRects().length);
}

/** Says a period of this chart, as if one had walked there. */
export function inspectAt(chart: HTMLElement, at: number): void {
    inspect(chart, shapesOf(chart)[at]);
}

function inspected(chart: HTMLElement): SVGGraphicsElement | undefined {
    return shapesOf(chart).find((shape) => shape.hasAttribute("data-inspected"));
}

function nearest(chart: HTMLElement, x: number): SVGGraphicsElement | undefined {
    let found: SVGGraphicsElement | undefined;
    let least = Infinity;
    for (const shape of shapesOf(chart)) {
        const box = shape.getBoundingClientRect();
        const distance = Math.abs(box.left + box.width / 2 - x);
        if (distance < least) [found, least] = [shape, distance];
    }
    return found;
}

function inspect(chart: HTMLElement, shape: SVGGraphicsElement | undefined): void {
    if (!shape || shape.hasAttribute("data-inspected")) return;
    for (const other of chart.querySelectorAll("[data-inspected]")) other.removeAttribute("data-inspected");
    for (const mark of chart.querySelectorAll(".inspected")) mark.remove();
    shape.setAttribute("data-inspected", "");
    const words = chart.querySelector(".inspection");
    const said = chart.querySelectorAll(".readout > li")[Number(shape.dataset.at)];
    if (words) words.textContent = said?.textContent ?? "";
    // A week is framed by its own look.
    if (!shape.matches(".week-reach")) mark(shape);
}

/** A ring around the shape, and a hair to the axis: at close steps the eye needs both. */
function mark(shape: SVGGraphicsElement): void {
    const drawing = shape.ownerSVGElement;
    if (!drawing) return;
    const box = shape.getBBox();
    const x = String(box.x + box.width / 2);
    const hair = document.createElementNS(svgNamespace, "path");
    hair.setAttribute("class", "inspected hair");
    hair.setAttribute("d", `M${x} ${box.y + box.height}V${drawing.viewBox.baseVal.height - 34}`);
    const ring = document.createElementNS(svgNamespace, "circle");
    ring.setAttribute("class", "inspected");
    ring.setAttribute("cx", x);
    ring.setAttribute("cy", String(box.y + box.height / 2));
    ring.setAttribute("r", String(Math.max(7, Math.min(box.width, 16) / 2 + 4)));
    drawing.append(hair, ring);
}
