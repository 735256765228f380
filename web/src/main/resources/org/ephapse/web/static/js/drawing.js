// Draws one row of a life into the pictures that the server sent: it changes attributes and makes no picture of its own.

import {NERVE, bend, fibers, nearest, outline, path, pressed, sheath, side, strand, surface} from './geometry.js';

const SVG = 'http://www.w3.org/2000/svg';
const SCALE = 18, CONTACT = [262, 210], LENS = 90, CUT = 150, CENTER = [160, 152];
// fibers and sparks are drawn in so many millimeters, to keep the page small
const FINE = 0.005;
const FOCUS = 0.35, LUMEN = 0.74, GLOSS = 0.16, SPARKS = 1, FAINT = 0.14, DEEP = 0.85, SEEN = 0.005;
// where along the nerve the segments lie, from the point where it leaves the brainstem (mm): a sketch
const SEGMENTS = {root_exit_point: 1, attached: 5.4, transition: 8.6, distal: 12};
// where it goes into the bone
const ENDS = 13.6, SULCUS = 20;
const STRANDS = [-0.86, -0.56, -0.26, 0.04, 0.34, 0.64], BAND = 0.16;
// a fiber's myelin is drawn in so many steps
const STEPS = 3;

/** @param {Element} root @param {string} selector @returns {SVGElement} */
const one = (root, selector) => /** @type {SVGElement} */ (root.querySelector(selector));

/** @param {Element} element @param {Record<string, string | number>} values */
const set = (element, values) => {
    for (const name in values) {
        const value = String(values[name]);
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
};

/** @param {number} x */
const d2 = x => String(Math.round(x * 100) / 100);


/** Makes as many children as there are drawings. @param {Element} parent @param {number} count @param {string} name */
const children = (parent, count, name) => {
    while (parent.childElementCount > count) parent.lastElementChild?.remove();
    while (parent.childElementCount < count) parent.append(document.createElementNS(SVG, name));
    return [...parent.children];
};

/**
 * @typedef {{life: import('./asset.js').Life, row: number, age: number, tense: boolean, mirrored: boolean,
 *            beat: number, twitch: number, hidden: boolean}} Moment beat and twitch from 0 to 1
 */

/** Turns a picture to the other side of the face; its words stay readable. @param {SVGElement} svg @param {boolean} mirrored */
const turn = (svg, mirrored) => {
    const width = Number(svg.dataset.width), group = one(svg, '.mirror');
    if (mirrored) set(group, {transform: `matrix(-1 0 0 1 ${width} 0)`});
    else group.removeAttribute('transform');
    for (const word of svg.querySelectorAll('[data-x]')) {
        const x = Number(word.getAttribute('data-x'));
        set(word, {x: mirrored ? width - x : x});
    }
};

export class RootView {
    /** @param {SVGElement} svg */
    constructor(svg) {
        this.svg = svg;
    }

    /** @param {Moment} now */
    draw({life, row, age, mirrored, beat}) {
        const svg = this.svg, shapes = life.data.shapes, shape = life.shape(age), [vessel] = shape.vessels;
        turn(svg, mirrored);
        // the artery that presses is as wide as the row says; its line lies where the row's dent and gap put it
        const dent = life.at('dent_mm', row), gap = life.at('gap_mm', row), move = life.at('movement_mm', row) * beat;
        const radius = vessel.diameter / 2, deep = dent > 0 ? dent + move : Math.max(0, move - gap), far = Math.max(0, gap - move);
        const p = shapes.projection, at = (/** @type {import('./asset.js').Place} */ q) => /** @type {[number, number]} */ ([
            CONTACT[0] + SCALE * (p[0] * q.along + p[1] * q.toward + p[2] * q.across),
            CONTACT[1] + SCALE * (p[3] * q.along + p[4] * q.toward + p[5] * q.across)]);
        const layers = [one(svg, '.far.vessels'), one(svg, '.near.vessels')];
        if (!shapes.before) layers.reverse();
        if (layers[0].firstChild) layers[0].replaceChildren();
        const lines = shape.vessels.map(v => ({width: v.diameter * SCALE, d: path(v.line.map(at)), ghost: ghost(v.line, at), end: beyond(v.line[0], v.line[1], at, 96)}));
        const paths = children(layers[1], 4 * lines.length, 'path');
        lines.reverse().forEach(({width, d, ghost}, i) => {
            set(paths[4 * i], {class: 'ghost', d: ghost, 'stroke-width': d2(width)});
            set(paths[4 * i + 1], {class: 'wall', d, 'stroke-width': d2(width)});
            set(paths[4 * i + 2], {class: 'lumen', d, 'stroke-width': d2(width * LUMEN)});
            set(paths[4 * i + 3], {class: 'gloss', d, 'stroke-width': d2(width * GLOSS)});
        });
        const [x, y] = lines[lines.length - 1].end, label = one(svg, '.artery-word');
        const labelX = Math.max(50, Math.min(500, x));
        set(label, {x: d2(mirrored ? 560 - labelX : labelX), y: d2(Math.max(50, Math.min(370, y - 12)))});
        // the nerve, seen from the side: its dent faces the artery
        const slope = Math.atan2(p[3], p[0]) * 180 / Math.PI, long = Math.hypot(p[0], p[3]);
        const facing = (p[0] * p[4] - p[3] * p[1]) / long, flip = facing < 0 ? -1 : 1;
        const push = SCALE * shape.nerve;
        set(one(svg, '.nerve-tube'), {transform: `translate(${d2(CONTACT[0] + p[1] * push)} ${d2(CONTACT[1] + p[4] * push)}) rotate(${d2(slope)}) scale(${d2(SCALE * long)} ${d2(SCALE * flip)})`});
        const leaves = /** @type {Record<string, number>} */ (SEGMENTS)[life.data.person.segment], off = (SEGMENTS.attached - leaves) * SCALE;
        const aslant = NERVE * (p[0] * p[1] + p[3] * p[4]) / (long * long);
        set(one(svg, '.nerve-tube .nerve'), {d: side(deep * Math.abs(facing), radius, -leaves, ENDS, aslant)});
        set(one(svg, '.nerve-tube .shine'), {d: `M${0.6 - leaves} -0.34H${ENDS - 0.3}`});
        set(one(svg, '.stem'), {transform: `translate(${d2(p[0] * off)} ${d2(p[3] * off - SULCUS)})`});
        // the lens: the nerve cut along its length
        set(one(svg, '.lens .turned'), {transform: `rotate(${d2(slope)}) scale(1 ${flip}) translate(0 ${-FOCUS})`});
        const profile = side(deep, radius, -3, 3);
        set(one(svg, '.lens .nerve'), {d: profile});
        set(one(svg, '.lens .bare'), {d: profile, 'fill-opacity': life.at('bare', row)});
        children(one(svg, '.strands'), STRANDS.length, 'path').forEach((line, i) => set(line, {d: strand(STRANDS[i], STRANDS[i] + BAND, deep, radius)}));
        set(one(svg, '.cut'), {transform: `translate(0 ${(NERVE + far - deep + radius).toFixed(3)})`});
        set(one(svg, '.cut .wall'), {r: radius.toFixed(3)});
        set(one(svg, '.cut .lumen'), {r: (radius * LUMEN).toFixed(3)});
    }
}

/** A point so far beyond the end of a vessel. @param {import('./asset.js').Place} end @param {import('./asset.js').Place} before
 * @param {(place: import('./asset.js').Place) => [number, number]} at @param {number} far @returns {[number, number]} */
const beyond = (end, before, at, far) => {
    const [x, y] = at(end), [u, v] = at(before), length = Math.hypot(x - u, y - v) || 1;
    return [x + far * (x - u) / length, y + far * (y - v) / length];
};

/** Where a vessel goes on beyond what holds it: a sketch. @param {import('./asset.js').Place[]} line
 * @param {(place: import('./asset.js').Place) => [number, number]} at */
const ghost = (line, at) => [line.slice(0, 2), line.slice(-2).reverse()]
    .map(([end, before]) => path([at(end), beyond(end, before, at, 110)])).join('');

export class SectionView {
    /** @param {SVGElement} svg */
    constructor(svg) {
        this.svg = svg;
    }

    /** @param {Moment} now */
    draw({life, row, age, mirrored, beat}) {
        const svg = this.svg, data = life.data, angle = data.person.angle_deg;
        turn(svg, mirrored);
        set(one(svg, '.turned'), {transform: `translate(${CENTER[0]} ${CENTER[1]}) rotate(${d2(45 - angle)}) scale(${CUT})`});
        const {vessels} = life.shape(age), [vessel] = vessels, radius = vessel.diameter / 2;
        const dent = life.at('dent_mm', row), gap = life.at('gap_mm', row), move = life.at('movement_mm', row) * beat;
        const deep = dent > 0 ? dent + move : Math.max(0, move - gap), far = Math.max(0, gap - move), edge = bend(vessel);
        // the loop where it lies, moved so that its wall stands where dent and gap say
        const shift = NERVE + far - deep + radius - vessel.line[nearest(vessel)].toward;
        const loop = path(vessel.line.filter(q => Math.abs(q.across) < 3).map(q => [q.across, q.toward + shift]));
        set(one(svg, '.vessels .wall'), {d: loop, 'stroke-width': d2(2 * radius)});
        set(one(svg, '.vessels .lumen'), {d: loop, 'stroke-width': d2(2 * radius * LUMEN)});
        const rim = outline(deep, edge);
        set(one(svg, '.pith'), {d: rim});
        set(one(svg, '.rim'), {d: rim});
        if (this.life !== life) {
            this.life = life;
            this.all = fibers(data.sectors, data.depths, angle);
            this.pairs = neighbors(this.all);
        }
        const all = this.all ?? [], places = all.map(f => pressed(f.x, f.y, deep, edge));
        if (this.row !== row || this.sparksOf !== life) {
            this.row = row;
            this.sparksOf = life;
            this.left = all.map(f => Math.round(STEPS * sheath(life.share('myelin', row, f.cell), f.keeps)));
            this.bolts = this.sparking(all, this.left, life, row);
        }
        const left = this.left ?? [];
        const dots = places.map(([x, y]) => `M${Math.round(x / FINE)} ${Math.round(y / FINE)}h0`);
        for (const step of [1, 2, 3]) {
            const d = dots.filter((_, i) => left[i] === step).join('');
            for (const sheath of svg.querySelectorAll(`.m${step}`)) set(sheath, {d});
        }
        for (const axon of svg.querySelectorAll('.axon')) set(axon, {d: dots.join('')});
        const bolts = (this.bolts ?? []).map(([i, j]) => bolt(places[i], places[j])).join('');
        for (const spark of svg.querySelectorAll('.sparks path')) set(spark, {d: bolts});
    }

    /** The pairs between which a spark is drawn: bare both, pressed together, and ready to fire.
     * @param {{cell: number}[]} all @param {number[]} left @param {import('./asset.js').Life} life @param {number} row */
    sparking(all, left, life, row) {
        const firing = life.at('firing', row), bridge = (/** @type {number} */ i) => life.share('bridges', row, all[i].cell);
        return (this.pairs ?? []).filter(([i, j, at]) => !left[i] && !left[j] && at < SPARKS * firing * (bridge(i) + bridge(j)) / 2);
    }
}

/** Pairs of fibers that lie beside each other, with a number that says how readily a spark is drawn between them.
 * @param {{x: number, y: number}[]} all @returns {[number, number, number][]} */
const neighbors = all => {
    /** @type {[number, number, number][]} */
    const pairs = [];
    all.forEach((a, i) => {
        for (let j = i + 1; j < all.length; j++) {
            if (Math.hypot(a.x - all[j].x, a.y - all[j].y) < 0.118) pairs.push([i, j, (pairs.length * 0.7548776662) % 1]);
        }
    });
    return pairs;
};

/** A spark. @param {[number, number]} a @param {[number, number]} b */
const bolt = (a, b) => {
    const dx = b[0] - a[0], dy = b[1] - a[1];
    const at = (/** @type {number} */ s, /** @type {number} */ off) => /** @type {[number, number]} */ ([a[0] + s * dx - off * dy, a[1] + s * dy + off * dx]);
    return [at(0.12, 0), at(0.42, 0.22), at(0.5, -0.14), at(0.88, 0.04)]
        .map(([x, y], i) => `${i ? 'L' : 'M'}${Math.round(x / FINE)} ${Math.round(y / FINE)}`).join('');
};

export class FaceView {
    /** @param {SVGElement} svg */
    constructor(svg) {
        this.svg = svg;
        this.lids = ['.moving .upper', '.moving .lower', '.moving .white'].map(s => one(svg, s));
    }

    /** @param {Moment} now */
    draw({life, row, tense, mirrored, twitch, hidden}) {
        const svg = this.svg;
        turn(svg, mirrored);
        svg.classList.toggle('hidden-face', hidden);
        for (const [part, name] of [['lid', 'eyelid'], ['cheek', 'cheek'], ['mouth', 'mouth']]) {
            const level = life.seen(part, row, tense);
            set(one(svg, `.muscle.${name}`), {'fill-opacity': d2(level < SEEN ? 0 : FAINT + (DEEP - FAINT) * level)});
            one(svg, `.muscle.${name}`).classList.toggle('quiet', level < SEEN);
        }
        const close = twitch * life.seen('lid', row, tense) * 7;
        const upper = `C188 ${d2(162 + close)} 207 ${d2(160 + close)} 222 172`, lower = `C212 ${d2(182 - close / 2)} 193 ${d2(183 - close / 2)} 180 172`;
        set(this.lids[0], {d: `M180 172${upper}`});
        set(this.lids[1], {d: `M222 172${lower}`});
        set(this.lids[2], {d: `M180 172${upper}${lower}Z`});
    }
}
