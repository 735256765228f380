// One life from left to right: three lanes that show how much eyelid, cheek and mouth twitch, and what happened when.

const SVG = 'http://www.w3.org/2000/svg';
const PARTS = [['lid', 'eyelid'], ['cheek', 'cheek'], ['mouth', 'mouth']];
const LANE = 26, ROW = 20, AXIS = 26, DECADE = 10, EDGE = 14, LETTER = 7.4;

/** @param {Element} parent @param {string} name @param {Record<string, string | number>} values @param {string} text */
const add = (parent, name, values, text = '') => {
    const element = document.createElementNS(SVG, name);
    for (const key in values) element.setAttribute(key, String(values[key]));
    if (text) element.textContent = text;
    parent.append(element);
    return element;
};

/** @param {number} x */
const d1 = x => Math.round(x * 10) / 10;

export class AgeLine {
    /** @param {SVGElement} svg @param {Record<string, string>} words */
    constructor(svg, words) {
        this.svg = svg;
        this.words = words;
    }

    /** What to call a mark; empty for what needs no words here.
     * @param {import('./asset.js').Mark} mark @returns {string} */
    name([, kind, detail]) {
        const word = (/** @type {string} */ key) => this.words[`mark.${key}`] ?? '';
        switch (kind) {
            case 'touch': return word(detail ? 'touching' : 'touch');
            case 'dent': return word('dent');
            case 'onset': return word(detail);
            case 'decompression': return word('operation');
            case 'recurrence': return word('back');
            default: return '';
        }
    }

    /** The marks with words, the first of each kind; toxin as one.
     * @param {import('./asset.js').Life} life @param {boolean} tense @returns {{age: number, name: string}[]} */
    moments(life, tense) {
        /** @type {{age: number, name: string}[]} */
        const found = [];
        const add = (/** @type {number} */ age, /** @type {string} */ name) => {
            if (name && !found.some(m => m.name === name)) found.push({age, name});
        };
        for (const mark of life.marks(tense)) add(mark[0], mark[1] === 'injection' ? this.words['mark.toxin'] : this.name(mark));
        return found.sort((a, b) => a.age - b.age);
    }

    /** Draws a life at the width the picture has now. @param {import('./asset.js').Life} life @param {boolean} tense */
    draw(life, tense) {
        const svg = this.svg, width = Math.max(280, svg.clientWidth || 640);
        const first = life.ages[0], last = life.ages[life.last];
        this.x = (/** @type {number} */ age) => EDGE + (width - 2 * EDGE) * (age - first) / (last - first);
        const moments = this.moments(life, tense), rows = this.rows(moments, width);
        const top = ROW * Math.max(1, ...rows.map(r => r + 1)) + 8, bottom = top + LANE * PARTS.length, height = bottom + AXIS;
        svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
        svg.setAttribute('height', String(height));
        svg.replaceChildren();
        PARTS.forEach(([part, name], i) => this.lane(life, tense, part, name, top + LANE * (i + 1)));
        for (let age = Math.ceil(first / DECADE) * DECADE; age <= last; age += DECADE) {
            add(svg, 'path', {class: 'tick', d: `M${d1(this.x(age))} ${bottom}v5`});
            add(svg, 'text', {class: 'tick-word', x: d1(this.x(age)), y: bottom + 20}, String(age));
        }
        moments.forEach(({age, name}, i) => {
            const x = d1(this.x?.(age) ?? 0), y = ROW * (rows[i] + 1) - 5, flips = this.flips(x, name, width);
            add(svg, 'path', {class: 'moment', d: `M${x} ${y - 12}V${bottom}`});
            add(svg, 'text', {class: 'moment-word', x: flips ? x - 5 : x + 5, y, 'text-anchor': flips ? 'end' : 'start'}, name);
        });
        this.cursor = add(svg, 'path', {class: 'cursor'});
        this.reach = bottom;
    }

    /** Puts the cursor to an age. @param {number} age */
    at(age) {
        this.cursor?.setAttribute('d', `M${d1(this.x?.(age) ?? 0)} 0V${this.reach ?? 0}`);
    }

    /** @param {import('./asset.js').Life} life @param {boolean} tense @param {string} part @param {string} name @param {number} base */
    lane(life, tense, part, name, base) {
        const svg = this.svg, room = LANE - 6, x = this.x ?? (age => age);
        const y = (/** @type {number} */ level) => d1(base - room * level);
        add(svg, 'path', {class: 'base', d: `M${EDGE} ${base}H${d1(x(life.ages[life.last]))}`});
        const commanded = life.ages.map((age, row) => `${d1(x(age))} ${y(life.at(`spasm_${part}`, row, tense))}`);
        const gain = life.data.gain, seen = (/** @type {number} */ age) => y(Math.min(1, life.at(`spasm_${part}`, life.row(age), tense) * life.gain(age)));
        const ages = [...life.ages, ...gain.map((/** @type {number[]} */ g) => g[0])].sort((a, b) => a - b);
        add(svg, 'path', {class: 'seen', d: `M${d1(x(ages[0]))} ${base}${ages.map(age => `L${d1(x(age))} ${seen(age)}`).join('')}L${d1(x(ages[ages.length - 1]))} ${base}Z`});
        if (gain.length) add(svg, 'path', {class: 'commanded', d: `M${commanded.join('L')}`});
        add(svg, 'text', {class: 'lane-word', x: EDGE, y: base - 6}, this.words[`part.${name}`] ?? '');
    }

    /** @param {number} x @param {string} name @param {number} width */
    flips(x, name, width) {
        return x + 5 + LETTER * name.length > width;
    }

    /** Which row each word goes to so that none touches another. @param {{age: number, name: string}[]} moments @param {number} width */
    rows(moments, width) {
        /** @type {[number, number][][]} */
        const taken = [];
        return moments.map(({age, name}) => {
            const x = this.x?.(age) ?? 0, long = LETTER * name.length + 10, flips = this.flips(x, name, width);
            const from = flips ? x - long : x, to = flips ? x + 2 : x + long;
            let row = taken.findIndex(spans => spans.every(([a, b]) => to < a || from > b));
            if (row < 0) row = taken.push([]) - 1;
            taken[row].push([from, to]);
            return row;
        });
    }
}
