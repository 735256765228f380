package org.ephapse.desk;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.ephapse.desk.letter.Answered;
import org.ephapse.desk.letter.Answered.Accepted;
import org.ephapse.desk.staff.Passwords;
import org.ephapse.desk.store.Store;
import org.ephapse.desk.store.Store.Writing;

/// A desk in a process of its own, to be killed: accepts requests and says their tickets before and their references
/// after. Arguments: the folder, how H2 writes, how many clerks work at once, and after how many letters the power of
/// the
/// process goes (0: never).
public final class Clerk {
    private Clerk() {}

    /// Works until it is killed.
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        int clerks = Integer.parseInt(arguments[2]);
        int last = Integer.parseInt(arguments[3]);
        var clock = new Hands();
        Desk desk = Desk.opened(
                On.H2.settings(home), clock, Store.h2(home, Writing.valueOf(arguments[1])), new Passwords(64));
        IntStream.range(0, clerks).forEach(_ -> Thread.ofPlatform().start(() -> work(desk, clock, last)));
    }

    private static void work(Desk desk, Hands clock, int last) {
        for (int i = 1; ; i++) {
            String ticket;
            synchronized (clock) {
                ticket = desk.tickets().issue();
                clock.pass(java.time.Duration.ofSeconds(4));
            }
            say("ticket " + ticket);
            Answered answered = desk.intake().accept(desk.forms().visit(Opened.visit()), ticket, Opened.PERSON);
            if (answered instanceof Accepted accepted) say("reference " + accepted.reference() + " " + ticket);
            if (i == last) Runtime.getRuntime().halt(0);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
