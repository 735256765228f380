// The lifetime explorer: one age, one life, three pictures. It starts at rest and stays there until somebody moves it.

import {Life} from './asset.js';
import {AgeLine} from './ageline.js';
import {FaceView, RootView, SectionView} from './drawing.js';
import {motionWanted} from './base.js';

const BEATS_PER_SECOND = 1.1, TWITCH = [0.9, 2.3, 3.1, 5.2], ROUND = 6.4, TWITCH_SECONDS = 0.34, LEAP_years = 5, DECADE = 10;

/** @param {string} pattern @param {Record<string, string | number>} values */
const filled = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

/** @param {number} x @param {number} digits as it is said: no zeros at the end */
const shown = (x, digits) => String(Number(x.toFixed(digits)));

class Explorer {
    /** @param {HTMLElement} figure @param {Record<string, string>} words */
    constructor(figure, words) {
        this.figure = figure;
        this.words = words;
        const one = (/** @type {string} */ selector) => /** @type {any} */ (figure.querySelector(selector));
        this.one = one;
        this.slider = /** @type {HTMLInputElement} */ (one('input[type=range]'));
        this.views = [new RootView(one('.now .root-view')), new SectionView(one('.now .section-view')), new FaceView(one('.now .face-view'))];
        this.line = new AgeLine(one('.age-line'), words);
        this.beat = 0;
        this.twitch = 0;
        this.clock = 0;
        this.frame = 0;
        /** @type {Map<string, Life>} */
        this.lives = new Map();
        this.life = /** @type {Life} */ (/** @type {unknown} */ (null));
        this.tense = this.swapped = this.hidden = false;
        /** @type {import('./solid.js').Solid | null} */
        this.solid = null;
    }

    async start() {
        await this.choose('typical');
        this.home = this.life.data.start_years;
        this.slider.value = String(this.home);
        this.listen();
        this.figure.classList.add('live');
        for (const hidden of this.figure.querySelectorAll('[data-live]')) hidden.removeAttribute('hidden');
        this.motion();
        this.renewed();
        this.figure.dataset.ready = 'true';
    }

    listen() {
        const {figure, slider, one} = this;
        slider.addEventListener('input', () => this.changed());
        slider.addEventListener('keydown', event => {
            const leap = {PageUp: LEAP_years, PageDown: -LEAP_years}[event.key];
            if (!leap) return;
            event.preventDefault();
            this.go(this.age + leap);
        });
        figure.addEventListener('keydown', event => this.key(event));
        figure.addEventListener('change', event => {
            const input = /** @type {HTMLInputElement} */ (event.target);
            if (input.name === 'preset') this.choose(input.value).then(() => this.renewed()).catch(problem => console.warn(problem));
            if (input.name === 'tension') this.set({tense: input.value === 'tense'});
        });
        const press = (/** @type {string} */ name, /** @type {() => void} */ act) =>
            one(`[data-do=${name}]`).addEventListener('click', act);
        press('play', () => this.play(!this.playing));
        press('reset', () => this.reset());
        press('next', () => this.event(1));
        press('previous', () => this.event(-1));
        press('swap', () => this.set({swapped: !this.swapped}));
        press('hide', () => this.set({hidden: !this.hidden}));
        press('solid', () => this.open());
        document.addEventListener('motion', () => this.motion());
        addEventListener('resize', () => this.outline());
        one('details').addEventListener('toggle', () => this.table());
    }

    /** @param {KeyboardEvent} event */
    key(event) {
        const target = /** @type {HTMLElement} */ (event.target);
        if (event.key === 'Escape' && this.solid) this.close();
        if (event.key !== ' ' || target.closest('button, summary, a, [type=radio]')) return;
        event.preventDefault();
        this.play(!this.playing);
    }

    get age() {
        return Number(this.slider.value);
    }

    get playing() {
        return this.frame !== 0;
    }

    /** @param {string} preset */
    async choose(preset) {
        const input = this.one(`input[value=${preset}]`), known = this.lives.get(preset);
        const life = known ?? await Life.load(input.dataset.life);
        this.lives.set(preset, life);
        if (!input.checked) return;
        this.life = life;
        for (const about of this.figure.querySelectorAll('[data-about]')) about.hidden = about.dataset.about !== preset;
    }

    /** @param {Partial<{tense: boolean, swapped: boolean, hidden: boolean}>} change */
    set(change) {
        Object.assign(this, change);
        for (const [name, on] of [['swap', this.swapped], ['hide', this.hidden]]) {
            this.one(`[data-do=${name}]`).setAttribute('aria-pressed', String(on));
        }
        this.renewed();
    }

    /** Another life, or the same seen otherwise. */
    renewed() {
        this.outline();
        this.table();
        this.changed();
        this.figure.dataset.preset = this.life.data.preset;
    }

    /** Another age. */
    changed() {
        this.draw();
        this.say();
    }

    /** @param {number} age */
    go(age) {
        this.slider.value = String(age);
        this.changed();
    }

    /** The next event, or the one before: where it shows first. @param {1 | -1} way */
    event(way) {
        const stops = this.line.moments(this.life, this.tense).map(m => this.life.ages.find(age => age >= m.age) ?? this.age);
        const found = way > 0 ? stops.find(age => age > this.age) : stops.filter(age => age < this.age).pop();
        if (found !== undefined) this.go(found);
    }

    reset() {
        this.play(false);
        this.one('input[value=typical]').checked = true;
        this.one('input[value=calm]').checked = true;
        this.choose('typical').then(() => {
            this.slider.value = String(this.home);
            this.set({tense: false, swapped: false, hidden: false});
        });
    }

    /** Whether there is anything to start: where motion is not wanted, there is not. */
    motion() {
        this.one('[data-do=play]').hidden = !motionWanted();
        if (!motionWanted()) this.play(false);
        this.figure.classList.toggle('still', !motionWanted());
    }

    /** @param {boolean} on */
    play(on) {
        const wanted = on && motionWanted(), button = this.one('[data-do=play]');
        if (wanted === this.playing) return;
        button.textContent = this.words[wanted ? 'pause' : 'play'];
        if (wanted) {
            let before = performance.now();
            const step = (/** @type {number} */ now) => {
                this.frame = requestAnimationFrame(step);
                this.clock += Math.max(0, Math.min(0.1, (now - before) / 1000));
                before = now;
                this.pulse();
                this.draw();
            };
            this.frame = requestAnimationFrame(step);
        } else {
            cancelAnimationFrame(this.frame);
            this.frame = this.clock = this.beat = this.twitch = 0;
            this.draw();
        }
    }

    /** The engine's pulse wave at the heart's pace; the face's movement at a pace of its own, slower than life. */
    pulse() {
        const wave = this.life.data.beat, at = this.clock * BEATS_PER_SECOND * wave.length, i = Math.floor(at);
        this.beat = wave[i % wave.length] + (wave[(i + 1) % wave.length] - wave[i % wave.length]) * (at - i);
        const since = TWITCH.map(t => this.clock % ROUND - t).find(t => t >= 0 && t < TWITCH_SECONDS);
        this.twitch = since === undefined ? 0 : Math.sin(Math.PI * since / TWITCH_SECONDS) ** 2;
    }

    now() {
        const row = this.life.row(this.age);
        return {life: this.life, row, age: this.age, tense: this.tense, hidden: this.hidden, beat: this.beat, twitch: this.twitch,
            mirrored: (this.life.data.person.side === 'right') !== this.swapped};
    }

    draw() {
        const now = this.now();
        for (const view of this.views) view.draw(now);
        this.line.at(this.age);
        this.solid?.draw(now);
    }

    /** The age line at the width there is. */
    outline() {
        this.line.draw(this.life, this.tense);
        this.line.at(this.age);
    }

    /** What is true at this age, in words. */
    say() {
        const {words, life, tense} = this, row = life.row(this.age), at = (/** @type {string} */ name) => life.at(name, row, tense);
        const twitching = ['lid', 'cheek', 'mouth'].filter(part => life.seen(part, row, tense) >= 0.005).map(part => part === 'lid' ? 'eyelid' : part);
        const before = (/** @type {string} */ kind) => life.marks(tense).some(mark => mark[1] === kind && mark[0] <= this.age);
        const dent = at('dent_mm'), gap = at('gap_mm'), bare = Math.round(100 * at('bare'));
        const sentences = [
            dent > 0 ? filled(words['say.dent'], {dent: shown(dent, 2)}) : gap > 0 ? filled(words['say.far'], {gap: shown(gap, 2)}) : words['say.touch'],
            bare ? filled(words['say.bare'], {bare}) : words['say.whole'],
            twitching.length ? words[`say.muscles.${twitching.join('-')}`] : words[before('onset') ? 'say.resting' : 'say.quiet'],
        ];
        if (at('muscle_gain') < 0.995) sentences.push(filled(words['say.toxin'], {gain: Math.round(100 * at('muscle_gain'))}));
        if (before('recurrence')) sentences.push(words['say.back']);
        else if (before('decompression')) sentences.push(words['say.operated']);
        const stage = words[`stage.${this.stage(twitching.length, before('onset'), dent, gap)}`];
        this.one('.say').textContent = `${filled(words['say.age'], {age: this.age})} ${sentences.join(' ')}`;
        this.one('.stage').textContent = stage;
        this.slider.setAttribute('aria-valuetext', `${filled(words['age.value'], {age: this.age})}, ${stage}`);
        this.one('output').textContent = filled(words['age.value'], {age: this.age});
    }

    /** @param {number} parts @param {boolean} had @param {number} dent @param {number} gap */
    stage(parts, had, dent, gap) {
        if (parts) return ['first', 'spread', 'whole'][parts - 1];
        if (had) return 'calmed';
        return dent > 0 ? 'dent' : gap > 0 ? 'apart' : 'touch';
    }

    /** The table of this life, when somebody looks at it. */
    table() {
        if (!this.one('details').open) return;
        const {life, tense} = this, body = this.one('tbody');
        const ages = new Set(this.line.moments(life, tense).map(m => life.ages.find(age => age >= m.age)));
        life.ages.filter(age => age % DECADE === 0).forEach(age => ages.add(age));
        const rows = [...ages].filter(age => age !== undefined).sort((a, b) => Number(a) - Number(b)).map(age => {
            const row = life.row(Number(age)), tr = document.createElement('tr');
            const at = (/** @type {string} */ name) => life.at(name, row, tense);
            const cells = [age, at('dent_mm'), at('gap_mm'), at('pressure_mmHg'), Math.round(100 * at('bare')),
                at('spasm_lid'), at('spasm_cheek'), at('spasm_mouth'), Math.round(100 * at('muscle_gain')), at('spasm_visible')];
            for (const cell of cells) tr.append(Object.assign(document.createElement('td'), {textContent: String(cell)}));
            return tr;
        });
        body.replaceChildren(...rows);
    }

    /** 3-D: only now is anything loaded for it. */
    async open() {
        if (this.solid) return this.close();
        const stage = this.one('.solid'), button = this.one('[data-do=solid]');
        button.disabled = true;
        try {
            const {Solid} = await import('./solid.js');
            stage.hidden = false;
            this.solid = new Solid(stage, this.words, () => this.close());
            this.solid.draw(this.now());
            stage.querySelector('button').focus();
        } catch (problem) {
            console.warn(problem);
            this.one('.solid-failed').hidden = false;
            stage.hidden = true;
        } finally {
            button.disabled = false;
        }
        button.setAttribute('aria-expanded', String(Boolean(this.solid)));
    }

    close() {
        this.solid?.end();
        this.solid = null;
        this.one('.solid').hidden = true;
        const button = this.one('[data-do=solid]');
        button.setAttribute('aria-expanded', 'false');
        button.focus();
    }
}

const words = JSON.parse(document.getElementById('words-explorer')?.textContent ?? '{}');
for (const figure of document.querySelectorAll('[data-explorer]')) {
    new Explorer(/** @type {HTMLElement} */ (figure), words).start().catch(problem => console.warn(problem));
}
