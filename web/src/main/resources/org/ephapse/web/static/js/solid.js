// The same scene in three dimensions: the model's arteries and nerve, a sketched brainstem. It turns only when turned.

import * as THREE from 'three';

/** @type {Record<string, number>} */
const LEAVES = {root_exit_point: 1, attached: 5.4, transition: 8.6, distal: 12};
const NERVE = 0.7, ENDS = 13.6, STEP = Math.PI / 12, NEAR = 12, FAR = 60, AROUND = 28;

/** A color of the figure, whatever way the style sheet mixes it. @param {Element} stage @param {string} name */
const color = (stage, name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--${name})`;
    stage.append(probe);
    const pixel = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    if (!pixel) return new THREE.Color(0x888888);
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    probe.remove();
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    return new THREE.Color().setRGB(red / 255, green / 255, blue / 255, THREE.SRGBColorSpace);
};

/** The brainstem, a sketch: radius and height, from the medulla up to the pons (mm). The nerve leaves at height 0. */
const STEM = [[4.6, -26], [5.4, -14], [6.1, -6], [6.2, -1.2], [6.5, 0.4], [7.6, 1.4], [10, 4], [11.6, 9], [11.2, 16], [9.6, 24]];

export class Solid {
    /** @param {HTMLElement} stage @param {Record<string, string>} words @param {() => void} close */
    constructor(stage, words, close) {
        this.stage = stage;
        this.turn = 0.45;
        this.tip = -0.55;
        this.distance = 26;
        const canvas = document.createElement('canvas');
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', words['panel.root']);
        this.renderer = new THREE.WebGLRenderer({canvas, antialias: true});
        this.renderer.setPixelRatio(Math.min(2, devicePixelRatio));
        this.scene = new THREE.Scene();
        this.camera = new THREE.PerspectiveCamera(35, 1, 1, 200);
        this.scene.add(new THREE.HemisphereLight(0xffffff, 0xb8b8b8, 2.6));
        const sun = new THREE.DirectionalLight(0xffffff, 1.2);
        sun.position.set(4, 8, 12);
        this.scene.add(sun);
        this.body = new THREE.Group();
        this.scene.add(this.body);
        const stamp = Object.assign(document.createElement('p'), {className: 'stamp', textContent: words.simulated});
        stage.replaceChildren(canvas, stamp, this.buttons(words, close));
        this.drag(canvas);
        this.observer = new ResizeObserver(() => this.render());
        this.observer.observe(canvas);
        this.theme = matchMedia('(prefers-color-scheme: dark)');
        this.theme.addEventListener('change', this.repaint);
    }

    repaint = () => {
        this.key = '';
        if (this.last) this.draw(this.last);
    };

    /** @param {Record<string, string>} words @param {() => void} close */
    buttons(words, close) {
        const row = Object.assign(document.createElement('div'), {className: 'turns'});
        /** @type {[string, () => void][]} */
        const all = [['left', () => this.by(-STEP, 0, 1)], ['right', () => this.by(STEP, 0, 1)], ['up', () => this.by(0, STEP, 1)],
            ['down', () => this.by(0, -STEP, 1)], ['nearer', () => this.by(0, 0, 0.85)], ['farther', () => this.by(0, 0, 1 / 0.85)], ['close', close]];
        for (const [name, act] of all) {
            const button = Object.assign(document.createElement('button'), {type: 'button', textContent: words[`3d.${name}`]});
            button.addEventListener('click', act);
            row.append(button);
        }
        return row;
    }

    /** @param {HTMLCanvasElement} canvas */
    drag(canvas) {
        canvas.addEventListener('pointerdown', event => canvas.setPointerCapture(event.pointerId));
        canvas.addEventListener('pointermove', event => {
            if (canvas.hasPointerCapture(event.pointerId)) this.by(event.movementX / 150, event.movementY / 150, 1);
        });
    }

    /** @param {number} turn @param {number} tip @param {number} nearer */
    by(turn, tip, nearer) {
        this.turn += turn;
        this.tip = Math.max(-1.5, Math.min(1.5, this.tip + tip));
        this.distance = Math.max(NEAR, Math.min(FAR, this.distance * nearer));
        this.render();
    }

    /** @param {import('./drawing.js').Moment} now */
    draw(now) {
        const {life, age, row, mirrored, beat} = now, data = life.data;
        this.last = now;
        const key = [data.preset, age, mirrored, beat].join();
        if (key === this.key) return;
        this.key = key;
        this.scene.background = color(this.stage, 'panel');
        this.body.traverse(part => {
            if (part instanceof THREE.Mesh) part.geometry.dispose();
        });
        this.body.clear();
        this.body.scale.x = mirrored ? -1 : 1;
        const axes = data.shapes.axes, shape = life.shape(age);
        const at = (/** @type {number} */ along, /** @type {number} */ toward, /** @type {number} */ across) => new THREE.Vector3(
            ...[0, 1, 2].map(i => axes[i] * along + axes[3 + i] * toward + axes[6 + i] * across));
        const move = life.at('movement_mm', row) * beat;
        for (const vessel of shape.vessels) {
            const line = new THREE.CatmullRomCurve3(vessel.line.map(p => at(p.along, p.toward - move, p.across)));
            this.add(new THREE.TubeGeometry(line, 120, vessel.diameter / 2, AROUND), 'lumen');
        }
        const leaves = LEAVES[data.person.segment] ?? LEAVES.attached;
        this.add(this.nerve(life, row, shape.nerve, at, leaves), 'nerve-fill');
        const stem = new THREE.LatheGeometry(STEM.map(([r, y]) => new THREE.Vector2(r, y)), 72);
        stem.translate(-leaves - STEM[3][0], 0, 0);
        this.add(stem, 'stem');
        this.render();
    }

    /** The nerve as a tube that is pressed where the artery lies.
     * @param {import('./asset.js').Life} life @param {number} row @param {number} push @param {(a: number, b: number, c: number) => THREE.Vector3} at @param {number} leaves */
    nerve(life, row, push, at, leaves) {
        const dent = life.at('dent_mm', row), radius = life.at('diameter_mm', row) / 2;
        const places = [], faces = [], rings = 140;
        for (let i = 0; i <= rings; i++) {
            const along = -leaves + (leaves + ENDS) * i / rings;
            const depth = dent > 0 && Math.abs(along) < radius ? Math.max(0, dent - radius + Math.sqrt(radius * radius - along * along)) : 0;
            for (let j = 0; j < AROUND; j++) {
                const turn = 2 * Math.PI * j / AROUND, toward = Math.min(NERVE * Math.cos(turn), NERVE - depth);
                places.push(...at(along, toward + push, NERVE * Math.sin(turn)).toArray());
                if (i === rings) continue;
                const a = i * AROUND + j, b = i * AROUND + (j + 1) % AROUND;
                faces.push(a, b, a + AROUND, b, b + AROUND, a + AROUND);
            }
        }
        const geometry = new THREE.BufferGeometry();
        geometry.setAttribute('position', new THREE.Float32BufferAttribute(places, 3));
        geometry.setIndex(faces);
        geometry.computeVertexNormals();
        return geometry;
    }

    /** @param {THREE.BufferGeometry} geometry @param {string} name of its color */
    add(geometry, name) {
        this.body.add(new THREE.Mesh(geometry, new THREE.MeshStandardMaterial({color: color(this.stage, name), roughness: 0.6, side: THREE.DoubleSide})));
    }

    render() {
        const canvas = this.renderer.domElement, width = canvas.clientWidth, height = canvas.clientHeight;
        if (!width || !height) return;
        this.renderer.setSize(width, height, false);
        this.camera.aspect = width / height;
        this.camera.position.set(Math.sin(this.turn) * Math.cos(this.tip), Math.sin(this.tip), Math.cos(this.turn) * Math.cos(this.tip))
            .multiplyScalar(this.distance);
        this.camera.lookAt(0, 0, 0);
        this.camera.updateProjectionMatrix();
        this.renderer.render(this.scene, this.camera);
    }

    end() {
        this.observer.disconnect();
        this.theme.removeEventListener('change', this.repaint);
        this.renderer.dispose();
        this.stage.replaceChildren();
    }
}
