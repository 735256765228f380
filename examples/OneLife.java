import org.ephapse.body.*;
import org.ephapse.numeric.Seed;

void main() {
    Person person = Prior.STANDARD.person(new Seed(1).of("people"), 509_749, Person.Side.LEFT);
    LifeRecord life = Life.live(person, Plan.waiting(80), new Seed(1));
    for (Mark mark : life.marks()) {
        IO.println("%.1f years: %s %s".formatted(mark.age_years(), mark.kind(), mark.detail()));
    }
}
