// The shapes that the drawings share, in millimeters. The depth of the dent is the model's; the roundness beside it is
// a sketch. `Still.java` draws the same for readers without JavaScript, and a test compares the two.

export const NERVE = 0.7;
// how far a pressed nerve widens: half would keep its area, were it an ellipse
const WIDENS = 0.35, HUGS = -0.6;
// points of a curve
const PROFILE = 14, STRAND = 11, ROUND = 72, REACH = 1.3;
const SHOULDER = 0.1, FIBERS = 170, GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** @param {number} x */
const d3 = x => String(Math.round(x * 1000) / 1000);

/** @param {[number, number][]} points */
export const path = points => points.map(([x, y], i) => `${i ? 'L' : 'M'}${d3(x)} ${d3(y)}`).join('');

/** The smaller of two, its corner rounded. @param {number} a @param {number} b @param {number} shoulder */
export const least = (a, b, shoulder) => {
    const near = Math.max(shoulder - Math.abs(a - b), 0);
    return Math.min(a, b) - (near === 0 ? 0 : near * near / (4 * shoulder));
};

/** Where the nerve's surface lies that far along it, under a round artery across it.
 * @param {number} along @param {number} dent @param {number} radius the artery's */
export const surface = (along, dent, radius) => {
    if (dent <= 0 || Math.abs(along) >= radius) return NERVE;
    const artery = NERVE - dent + radius - Math.sqrt(radius * radius - along * along);
    return least(NERVE, artery, Math.min(SHOULDER, dent));
};

/** The nerve from the side, dented on its lower edge. @param {number} dent @param {number} radius
 * @param {number} from @param {number} to where along it the drawing begins and ends @param {number} at of the dent */
export const side = (dent, radius, from, to, at = 0) => {
    /** @type {[number, number][]} */
    const points = [[from, -NERVE], [to, -NERVE], [to, NERVE]];
    for (let i = PROFILE; i >= -PROFILE; i--) points.push([at + i * radius / PROFILE, surface(i * radius / PROFILE, dent, radius)]);
    points.push([from, NERVE]);
    return `${path(points)}A0.4 ${NERVE} 0 0 1 ${d3(from)} ${-NERVE}Z`;
};

/** A band inside the nerve that runs along it, pressed with the rest. @param {number} low @param {number} high its
 * edges, from -1 (far from the artery) to 1 @param {number} dent @param {number} radius */
export const strand = (low, high, dent, radius) => {
    /** @type {[number, number][]} */
    const there = [], back = [];
    for (let i = -STRAND; i <= STRAND; i++) {
        const along = i * REACH / STRAND, room = (surface(along, dent, radius) + NERVE) / 2;
        there.push([along, -NERVE + (low + 1) * room]);
        back.unshift([along, -NERVE + (high + 1) * room]);
    }
    return path([...there, ...back]) + 'Z';
};

/** Where a place of the round cross-section comes to lie: each strip toward the artery is pressed together evenly, and
 * the far side makes room where the artery bends round it. @param {number} across @param {number} toward
 * @param {number} dent @param {number} bend curvature of the artery's edge @returns {[number, number]} */
export const pressed = (across, toward, dent, bend) => {
    if (dent <= 0) return [across, toward];
    const left = 1 - dent / (2 * NERVE), x = across * Math.pow(left, -WIDENS);
    const half = Math.sqrt(Math.max(0, NERVE * NERVE - across * across));
    const top = least(half, NERVE - dent - 0.5 * bend * x * x, Math.min(SHOULDER, dent));
    const bottom = Math.min(-half, top - 2 * half * left);
    return [x, half === 0 ? top : bottom + (toward + half) * (top - bottom) / (2 * half)];
};

/** The outline of the cross-section. @param {number} dent @param {number} bend */
export const outline = (dent, bend) => {
    /** @type {[number, number][]} */
    const points = [];
    for (let i = 0; i < ROUND; i++) {
        const turn = 2 * Math.PI * i / ROUND;
        points.push(pressed(NERVE * Math.sin(turn), NERVE * Math.cos(turn), dent, bend));
    }
    return path(points) + 'Z';
};

/** The node of a vessel that lies nearest to the nerve. @param {import('./asset.js').Vessel} vessel */
export const nearest = vessel => {
    let near = 0;
    vessel.line.forEach((p, i) => {
        if (Math.hypot(p.across, p.toward) < Math.hypot(vessel.line[near].across, vessel.line[near].toward)) near = i;
    });
    return near;
};

/** Curvature of the artery's edge at the nerve (1/mm); below 0 where it bends round the nerve. @param {import('./asset.js').Vessel} vessel */
export const bend = vessel => {
    const n = Math.max(2, Math.min(vessel.line.length - 3, nearest(vessel)));
    const [a, b, c] = [n - 2, n, n + 2].map(i => vessel.line[i]);
    const x = (c.across - a.across) / 2, curvature = (a.toward + c.toward - 2 * b.toward) / (x * x);
    return Math.max(HUGS, curvature / (1 + curvature * vessel.diameter / 2));
};

/** The fibers: place on the round cross-section, cell, and the share of whole myelin at which each loses its own.
 * @param {number} sectors @param {number} depths @param {number} angle direction of the artery (degrees) */
export const fibers = (sectors, depths, angle) => {
    const all = [];
    for (let i = 0; i < FIBERS; i++) {
        const share = Math.sqrt((i + 0.5) / FIBERS) * 0.95, turn = i * GOLDEN;
        const x = NERVE * share * Math.sin(turn), y = NERVE * share * Math.cos(turn);
        // sectors count from antero-caudal, the drawing from the artery
        const place = (turn + angle * Math.PI / 180) / (2 * Math.PI) * sectors;
        const sector = ((Math.round(place) % sectors) + sectors) % sectors;
        const depth = Math.min(depths - 1, Math.floor((1 - share) * depths));
        all.push({x, y, cell: sector * depths + depth, keeps: (i * 0.7548776662 + 0.31) % 1});
    }
    return all;
};

/** What a fiber has left of its sheath, 0 to 1. @param {number} myelin of its cell @param {number} keeps */
export const sheath = (myelin, keeps) => Math.max(0, Math.min(1, (myelin - keeps) / 0.12 + 0.5));
