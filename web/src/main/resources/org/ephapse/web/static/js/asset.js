// A life as the build packed it: one row each half year. Nothing here computes physiology.

const FIRST = 35, BASE = 91, BACKSLASH = 92;

/** @param {string} text @param {number} i a digit of base 91 */
const digit = (text, i) => {
    const code = text.charCodeAt(i);
    return code - FIRST - (code > BACKSLASH ? 1 : 0);
};

/** @param {string} text @param {number} i two digits */
const pair = (text, i) => digit(text, 2 * i) * BASE + digit(text, 2 * i + 1);

/**
 * @typedef {[number, string, string]} Mark age, kind, detail
 * @typedef {{along: number, toward: number, across: number}} Place millimeters from the nerve's axis at the contact
 * @typedef {{name: string, diameter: number, line: Place[]}} Vessel
 */

export class Life {
    /** @param {any} data the parsed file */
    constructor(data) {
        this.data = data;
        /** @type {number[]} */
        this.ages = data.ages;
        this.last = this.ages.length - 1;
        this.cells = data.sectors * data.depths;
    }

    /** @param {string} url */
    static async load(url) {
        const answer = await fetch(url);
        if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
        return new Life(await answer.json());
    }

    /** The row nearest to an age. @param {number} age */
    row(age) {
        const step = this.ages[1] - this.ages[0];
        return Math.max(0, Math.min(this.last, Math.round((age - this.ages[0]) / step)));
    }

    /** One number. @param {string} name @param {number} row @param {boolean} tense @returns {number} */
    at(name, row, tense = false) {
        return (tense && this.data.tense[name] || this.data.columns[name])[row];
    }

    /** What happened. @param {boolean} tense @returns {Mark[]} */
    marks(tense) {
        return tense ? this.data.tense.marks : this.data.marks;
    }

    /** How much a part of the face is seen to twitch. @param {string} part lid, cheek, mouth @param {number} row @param {boolean} tense */
    seen(part, row, tense) {
        return Math.min(1, this.at(`spasm_${part}`, row, tense) * this.at('muscle_gain', row));
    }

    /** What toxin leaves of the muscles' answer at any age, also between rows. @param {number} age @returns {number} */
    gain(age) {
        const line = this.data.gain;
        let i = 0;
        while (i < line.length && line[i][0] <= age) i++;
        if (i === 0 || i === line.length) return 1;
        const [from, low] = line[i - 1], [to, high] = line[i];
        return low + (high - low) * (age - from) / (to - from);
    }

    /** A share of a cell of the cross-section. @param {'myelin' | 'bridges'} field @param {number} row @param {number} cell */
    share(field, row, cell) {
        return digit(this.data[field], row * this.cells + cell) / (BASE - 1);
    }

    /** How arteries and nerve lie at an age. @param {number} age @returns {{nerve: number, vessels: Vessel[]}} */
    shape(age) {
        if (this.bent?.age !== age) this.bent = {age, shape: this.bend(age)};
        return this.bent.shape;
    }

    /** @param {number} age @returns {{nerve: number, vessels: Vessel[]}} */
    bend(age) {
        const {ages, nerve_mm: nerve, vessels, unit_mm: unit, offset_mm: offset} = this.data.shapes;
        let i = 0;
        while (i + 2 < ages.length && ages[i + 1] <= age) i++;
        const share = Math.max(0, Math.min(1, (age - ages[i]) / (ages[i + 1] - ages[i])));
        const mix = (/** @type {number} */ a, /** @type {number} */ b) => a + (b - a) * share;
        return {
            nerve: mix(nerve[i], nerve[i + 1]),
            vessels: vessels.map((/** @type {any} */ vessel) => {
                const at = (/** @type {number} */ shape, /** @type {number} */ node, /** @type {number} */ axis) =>
                    pair(vessel.packed, (shape * vessel.nodes + node) * 3 + axis) * unit - offset;
                const line = [];
                for (let n = 0; n < vessel.nodes; n++) {
                    const [along, toward, across] = [0, 1, 2].map(axis => mix(at(i, n, axis), at(i + 1, n, axis)));
                    line.push({along, toward, across});
                }
                return {name: vessel.name, diameter: mix(vessel.diameter_mm[i], vessel.diameter_mm[i + 1]), line};
            }),
        };
    }
}
