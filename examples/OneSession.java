import org.ephapse.body.session.*;
import org.ephapse.numeric.Seed;

void main() {
    Spot spot = new Spot(0, 0.2, 0.6, 1, 2, 0.2, 18, 0.2);
    Protocol protocol = Protocol.rest(1000).with(new Act.Blink(200));
    SessionRecord record = new Session(spot.lesion(), protocol, Setting.STANDARD.after(500), new Seed(1)).run();
    for (Events.Event event : Events.of(record)) {
        IO.println("simulated, %.0f ms: %d muscles for %.0f ms".formatted(event.from_ms(), event.muscles(), event.lasts_ms()));
    }
}
