: Node of Ranvier: fast and persistent sodium, slow potassium, leak.
: Written from the equations of McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995, for comparison with Ephapse.
NEURON {
    SUFFIX mrgnode
    NONSPECIFIC_CURRENT i
    RANGE fast, persistent, slow, leak
}
UNITS { (mA) = (milliamp) (mV) = (millivolt) (S) = (siemens) }
PARAMETER {
    fast = 3 (S/cm2)
    persistent = 0.01 (S/cm2)
    slow = 0.08 (S/cm2)
    leak = 0.007 (S/cm2)
    ena = 50 (mV)
    ek = -90 (mV)
    celsius (degC)
}
ASSIGNED { v (mV) i (mA/cm2) qa qi qs am bm ah bh ap bp as bs }
STATE { m h p s }
INITIAL {
    qa = 2.2^((celsius - 20)/10)
    qi = 2.9^((celsius - 20)/10)
    qs = 3.0^((celsius - 36)/10)
    rates(v)
    m = am/(am + bm)
    h = ah/(ah + bh)
    p = ap/(ap + bp)
    s = as/(as + bs)
}
BREAKPOINT {
    SOLVE gates METHOD cnexp
    i = (fast*m*m*m*h + persistent*p*p*p)*(v - ena) + (slow*s + leak)*(v - ek)
}
DERIVATIVE gates {
    rates(v)
    m' = am - (am + bm)*m
    h' = ah - (ah + bh)*h
    p' = ap - (ap + bp)*p
    s' = as - (as + bs)*s
}
FUNCTION linoid(x, k) {
    if (fabs(x/k) < 1e-6) { linoid = k } else { linoid = x/(1 - exp(-x/k)) }
}
PROCEDURE rates(v (mV)) {
    am = qa*1.86*linoid(v + 21.4, 10.3)
    bm = -qa*0.086*linoid(v + 25.7, -9.16)
    ah = -qi*0.062*linoid(v + 114, -11)
    bh = qi*2.3/(1 + exp(-(v + 31.8)/13.4))
    ap = qa*0.01*linoid(v + 27, 10.2)
    bp = -qa*0.00025*linoid(v + 34, -10)
    as = qs*0.3/(1 + exp(-(v + 53)/5))
    bs = qs*0.03/(1 + exp(-(v + 90)))
}
