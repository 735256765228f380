"""One MRG axon in NEURON: velocity, speed and traces, for comparison with Ephapse.

python3 axon.py DIAMETER NODES OUT   writes OUT/neuron.tsv (method, velocity, fibre-ms per CPU second) and
OUT/trace.tsv (backward Euler, 5 us: time and the voltage of every node).
python3 axon.py DIAMETER NODES OUT point   writes OUT/threshold.tsv (backward Euler, 5 us: smallest current out of a
point 1 mm beside the middle node, 0.1 ms, that excites, cathodic and anodic). It takes a second layer outside: the
outermost one's capacitance goes to earth and not to the potential of the electrode.
"""
import math
import os
import sys
import time

from neuron import h

GEOMETRY = {  # axon, node, internode, FLUT, lamellae: McIntyre, Richardson & Grill 2002, table 1
    5.7: (3.4, 1.9, 500, 35, 80), 7.3: (4.6, 2.4, 750, 38, 100), 8.7: (5.8, 2.8, 1000, 40, 110),
    10.0: (6.9, 3.3, 1150, 46, 120), 11.5: (8.1, 3.7, 1250, 50, 130), 12.8: (9.2, 4.2, 1350, 54, 135),
    14.0: (10.4, 4.7, 1400, 56, 140), 15.0: (11.5, 5.0, 1450, 58, 145), 16.0: (12.7, 5.5, 1500, 60, 150)}
STOP, LEVEL = 5.0, -30.0


def section(length, axon, fibre, gap, passive, lamellae):
    """A compartment: true diameter inside; what belongs to the fibre's surface is scaled to the axon's."""
    s = h.Section()
    s.nseg, s.L, s.diam, s.Ra, s.cm = 1, length, axon, 70, 2
    s.insert("extracellular")
    ring = math.pi * ((axon / 2 + gap) ** 2 - (axon / 2) ** 2)  # um2
    for layer in range(int(h.nlayer_extracellular())):
        s.xraxial[layer], s.xc[layer], s.xg[layer] = 1e9, 0, 1e9
    s.xraxial[0] = 70 / ring * 1e8 * 1e-6  # MOhm/cm
    if lamellae:
        s.insert("pas")
        s.g_pas, s.e_pas = passive, -80
        s.xc[0] = 0.1 / (2 * lamellae) * fibre / axon
        s.xg[0] = 0.001 / (2 * lamellae) * fibre / axon
    else:
        s.insert("mrgnode")
        s.xg[0] = 1e10
    return s


def build(fibre, count):
    axon, node, apart, flut, lamellae = GEOMETRY[fibre]
    stin = (apart - 1 - 6 - 2 * flut) / 6
    parts = [(3, node, 0.002, 1e-3), (flut, axon, 0.004, 1e-4)] + [(stin, axon, 0.004, 1e-4)] * 6
    parts += [(flut, axon, 0.004, 1e-4), (3, node, 0.002, 1e-3)]
    sections, nodes = [], []
    for i in range(count):
        sections.append(section(1, node, fibre, 0.002, 0, 0))
        nodes.append(sections[-1])
        if i < count - 1:
            sections += [section(length, d, fibre, gap, g, lamellae) for length, d, gap, g in parts]
    for before, after in zip(sections, sections[1:]):
        after.connect(before(1), 0)
    return sections, nodes


def start(step, atol):
    """At rest at 0 ms: NEURON's usual long steps before the beginning."""
    cvode.active(0)
    h.finitialize(-80)
    h.t, h.dt = -400, 1
    while h.t < -0.5:
        h.fadvance()
    h.t = 0
    if atol:
        cvode.use_daspk(1)  # the only variable step that takes an extracellular layer
        cvode.active(1)
        cvode.atol(atol)
        cvode.re_init()
    else:
        h.dt = step
        h.fcurrent()
    h.frecord_init()


def run():
    while h.t < STOP - 1e-9:
        h.fadvance()


def crossing(t, v):
    for k in range(1, len(v)):
        if v[k - 1] < LEVEL <= v[k]:
            return t[k - 1] + (t[k] - t[k - 1]) * (LEVEL - v[k - 1]) / (v[k] - v[k - 1])
    return math.nan


fibre, count, out, point = float(sys.argv[1]), int(sys.argv[2]), sys.argv[3], len(sys.argv) > 4
h.load_file("stdrun.hoc")
h.nrn_load_dll(os.path.join(out, "mrgnode.so"))
h.nlayer_extracellular(2 if point else 1)
h.celsius, h.secondorder = 37, 0
sections, nodes = build(fibre, count)
shock = h.IClamp(nodes[0](0.5))
shock.delay, shock.dur, shock.amp = 0.1, 0.1, 2
cvode = h.CVode()
a, b = count // 2, count - 8
apart = GEOMETRY[fibre][2] * (b - a)


def velocities():
    with open(os.path.join(out, "neuron.tsv"), "w") as table:
        for name, step, atol in [("backward Euler 5 us", 0.005, 0), ("backward Euler 1 us", 0.001, 0),
                                 ("variable atol 0.1", 0, 0.1), ("variable atol 0.01", 0, 0.01),
                                 ("variable atol 0.001", 0, 0.001)]:
            # once with records, for the velocity
            every = step or 0.0005
            t = h.Vector().record(h._ref_t, every)
            va, vb = (h.Vector().record(nodes[k](0.5)._ref_v, every) for k in (a, b))
            traces = [h.Vector().record(n(0.5)._ref_v, every) for n in nodes] if name == "backward Euler 5 us" else []
            start(step, atol)
            run()
            velocity = apart / (crossing(t, vb) - crossing(t, va)) * 1e-3
            if traces:
                with open(os.path.join(out, "trace.tsv"), "w") as file:
                    for k in range(len(t)):
                        file.write("\t".join([f"{t[k]:.6f}"] + [f"{x[k]:.9f}" for x in traces]) + "\n")
            del t, va, vb, traces
            # and without, for the speed: the best of some runs
            best = math.inf
            for _ in range(3):
                start(step, atol)
                before = time.process_time()
                run()
                best = min(best, time.process_time() - before)
            table.write(f"{name}\t{velocity:.6f}\t{STOP / best:.6f}\n")
            table.flush()


ALONG, ACROSS, BESIDE = 0.571, 0.083, 1000.0  # S/m, S/m, um
middle = count // 2 * GEOMETRY[fibre][2]


def field():
    """mV in each section for 1 nA out of the point."""
    place, fields = -0.5, []
    for s in sections:
        z = place + s.L / 2 - middle
        fields.append(1 / (4 * math.pi * math.sqrt(ACROSS * (ALONG * BESIDE ** 2 + ACROSS * z * z))))
        place += s.L
    return fields


def fires(current, fields):
    start(0.005, 0)
    highest = -1e9
    while h.t < 2 - 1e-9:
        on = 0.1 <= h.t + h.dt / 2 < 0.2
        for s, mV in zip(sections, fields):
            s.e_extracellular = current * mV if on else 0
        h.fadvance()
        highest = max(highest, nodes[b](0.5)._ref_v[0])
    return highest > LEVEL


def thresholds():
    shock.amp = 0
    fields = field()
    with open(os.path.join(out, "threshold.tsv"), "w") as table:
        for sign in (-1, 1):
            low, high = 0.0, 20_000.0
            while not fires(sign * high, fields):
                low, high = high, 1.5 * high
            while high - low > 0.001 * high:
                half = (low + high) / 2
                if fires(sign * half, fields):
                    high = half
                else:
                    low = half
            table.write(f"{sign * high:.3f}\n")


if point:
    thresholds()
else:
    velocities()
