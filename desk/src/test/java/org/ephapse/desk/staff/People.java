package org.ephapse.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ephapse.desk.Opened;

/// Staff for tests, who come to their accounts as real people do.
public final class People {
    /// Everybody's password.
    public static final String PASSWORD = "seven green umbrellas";

    private final Opened opened;
    private final Map<String, byte[]> secrets = new java.util.HashMap<>();

    /// The recovery codes of whoever came last.
    public List<String> recovery = List.of();

    /// The people at a desk.
    public People(Opened opened) {
        this.opened = opened;
    }

    /// Accepts an invitation with the login, and signs in.
    public Member join(String code, String login) {
        Enrolment.Open open = (Enrolment.Open) opened.desk.invitations().open(code);
        byte[] secret = bytes(open.secret());
        Enrolment made = opened.desk
                .invitations()
                .accept(new Invitations.Answer(code, login, "Dr " + login, PASSWORD, code(secret)), "req-2");
        assertThat(made).isInstanceOf(Enrolment.Made.class);
        recovery = ((Enrolment.Made) made).recovery();
        secrets.put(login, secret);
        return signedIn(login);
    }

    /// The first administrator.
    public Member administrator() {
        return join(opened.desk.invitations().forAdministrator(false), "admin");
    }

    /// One of each role; the administrator invites the others.
    public Map<Role, Member> oneOfEach() {
        var people = new EnumMap<Role, Member>(Role.class);
        Member administrator = administrator();
        people.put(Role.ADMINISTRATOR, administrator);
        for (Role role : List.of(Role.RECEPTION, Role.CLINICIAN, Role.AUDITOR)) {
            String code = opened.desk.staff().invite(administrator, role, "req-3");
            people.put(role, join(code, role.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return people;
    }

    /// The authenticator's code now, in a half minute in which it was not used yet.
    public String freshCode(String login) {
        opened.clock.pass(Duration.ofSeconds(30));
        return code(secrets.get(login));
    }

    private String code(byte[] secret) {
        return Totp.code(secret, opened.clock.millis() / 30_000);
    }

    /// One attempt from an address.
    public Entered enter(String login, String password, String code, String source, String device) {
        return opened.desk.signIn().enter(new SignIn.Attempt(login, password, code, source, device), "req-4");
    }

    /// Signs in rightly.
    public Entered.In in(String login) {
        return (Entered.In) enter(login, PASSWORD, freshCode(login), "7f000001", "");
    }

    /// Signs in rightly, and who that is.
    public Member signedIn(String login) {
        return opened.desk.sessions().find(in(login).session());
    }

    private static byte[] bytes(String base32) {
        var out = new java.io.ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(buffer >> bits);
            }
        }
        return out.toByteArray();
    }
}
