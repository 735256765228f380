import org.ephapse.fibre.*;

void main() {
    Fibre fibre = Fibre.healthy(Geometry.discrete(10), 41);
    Stimulus shock = new Stimulus.IntoNode(2, new Pulse(0.1, 0.1, 2));
    Cable cable = Cable.ready(fibre, 0.0025).apply(List.of(shock));
    double velocity = Spikes.until(cable, 2).velocity_m_per_s(20, 33);
    IO.println("a simulated fibre of 10 µm carries its impulse at %.1f m/s".formatted(velocity));
}
