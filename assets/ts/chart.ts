const svgNamespace = "http://www.w3.org/2000/svg";

/** Pointing at a chart, or walking through it with the arrow keys, says one period's words beneath it. */
export function startChart(): void {
    document.addEventListener("pointermove", (event) => {
        const chart = chartOf(event.target);
        if (chart) inspect(chart, nearest(chart, event.clientX));
    });
    document.addEventListener("keydown", (event) => {
        const chart = chartOf(event.target);
        if (!chart || event.target !== chart) return;
        const points = pointsOf(chart);
        const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -points.length, End: points.length };
        const by = steps[event.key];
        if (by === undefined) return;
        event.preventDefault();
        const current = points.findIndex((point) => point.hasAttribute("data-inspected"));
        const from = current < 0 ? points.length : current;
        inspect(chart, points[Math.max(0, Math.min(points.length - 1, from + by))]);
    });
    document.addEventListener("focusin", (event) => {
        const chart = chartOf(event.target);
        if (chart && chart.matches(":focus-visible")) inspect(chart, pointsOf(chart).at(-1));
    });
}

function chartOf(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>(".chart") : null;
}

/** Of the drawing that is shown: the desk's or the phone's. */
function pointsOf(chart: HTMLElement): SVGElement[] {
    return [...chart.querySelectorAll<SVGElement>("[data-words]")].filter((point) => point.getClientRects().length);
}

function nearest(chart: HTMLElement, x: number): SVGElement | undefined {
    let found: SVGElement | undefined;
    let least = Infinity;
    for (const point of pointsOf(chart)) {
        const box = point.getBoundingClientRect();
        const distance = Math.abs(box.left + box.width / 2 - x);
        if (distance < least) [found, least] = [point, distance];
    }
    return found;
}

function inspect(chart: HTMLElement, point: SVGElement | undefined): void {
    if (!point || point.hasAttribute("data-inspected")) return;
    for (const other of chart.querySelectorAll("[data-inspected]")) other.removeAttribute("data-inspected");
    for (const ring of chart.querySelectorAll(".inspected")) ring.remove();
    point.setAttribute("data-inspected", "");
    const words = chart.querySelector(".inspection");
    if (words) words.textContent = point.dataset.words ?? "";
    const ring = document.createElementNS(svgNamespace, "circle");
    const box = (point as SVGGraphicsElement).getBBox();
    ring.setAttribute("class", "inspected");
    ring.setAttribute("cx", String(box.x + box.width / 2));
    ring.setAttribute("cy", String(box.y + box.height / 2));
    ring.setAttribute("r", "11");
    point.ownerSVGElement?.append(ring);
}
