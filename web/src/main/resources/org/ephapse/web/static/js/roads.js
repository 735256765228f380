// One cursor through three roads: the mean of a year, as the table has it.

/** @param {string} pattern @param {Record<string, string>} values */
const filled = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

for (const figure of document.querySelectorAll('[data-roads]')) {
    const slider = /** @type {HTMLInputElement} */ (figure.querySelector('input[type=range]'));
    const patterns = /** @type {HTMLElement} */ (figure.querySelector('[data-pattern]')).dataset;
    const pictures = [...figure.querySelectorAll('svg[data-from]')];
    /** The slider reaches as far as the picture that is seen. */
    const fit = () => {
        const seen = /** @type {SVGElement | undefined} */ (pictures.find(svg => svg.clientWidth > 0));
        if (!seen) return;
        slider.min = String(Number(seen.dataset.from));
        slider.max = String(Number(seen.dataset.to));
    };
    const draw = () => {
        const rows = [...figure.querySelectorAll('tr[data-age]')], age = Number(slider.value);
        const row = rows.findLast(tr => Number(/** @type {HTMLElement} */ (tr).dataset.age) <= age);
        const [, wait, toxin, operation] = [...(row?.children ?? [])].map(cell => cell.textContent ?? '');
        const values = {age: slider.value, wait, toxin, operation}, said = filled(patterns.pattern ?? '', values);
        for (const svg of pictures) {
            const [from, to, left, right] = ['from', 'to', 'left', 'right'].map(name => Number(/** @type {SVGElement} */ (svg).dataset[name]));
            const cursor = svg.querySelector('.cursor'), x = left + (right - left) * (age - from) / (to - from);
            cursor?.setAttribute('d', x >= left && x <= right ? `M${x.toFixed(1)} 12V${cursor.getAttribute('data-height')}` : '');
        }
        const output = figure.querySelector('output'), telling = figure.querySelector('p.telling');
        if (output) output.textContent = filled(patterns.agePattern ?? '', values);
        if (telling) telling.textContent = said;
        slider.setAttribute('aria-valuetext', said);
    };
    for (const hidden of figure.querySelectorAll('[data-live]')) hidden.removeAttribute('hidden');
    slider.addEventListener('input', draw);
    addEventListener('resize', () => {
        fit();
        draw();
    });
    fit();
    draw();
}
