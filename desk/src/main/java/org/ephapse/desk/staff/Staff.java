package org.ephapse.desk.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;

/// What an administrator does with accounts, and everybody with their own.
public final class Staff {
    private static final int CODES = 5;

    private final Gate gate;
    private final Store store;
    private final Clock clock;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Throttle codes;

    /// The accounts of one desk.
    public Staff(
            Gate gate,
            Store store,
            KeyRing keys,
            Clock clock,
            Sessions sessions,
            Invitations invitations,
            Passwords passwords) {
        this.gate = gate;
        this.store = store;
        this.clock = clock;
        this.accounts = new Accounts(keys, clock);
        this.passwords = passwords;
        this.sessions = sessions;
        this.invitations = invitations;
        this.codes = new Throttle(CODES, Duration.ofMinutes(15), clock);
    }

    /// All accounts.
    public List<Account> list(Member who, String request) {
        return gate.act(new Gate.Deed(who, Action.LIST_STAFF, "-", request), accounts::all);
    }

    /// The names of those who answer letters, by the ids of their accounts, for those who may see the list of letters.
    public SortedMap<Long, String> colleagues(Member who) {
        if (!Action.LIST_LETTERS.isFor(who.role())) throw new Denied(Action.LIST_LETTERS, who.role());
        var names = new TreeMap<Long, String>();
        for (Account account : store.read(accounts::all)) {
            if (account.active() && Action.LIST_LETTERS.isFor(account.role())) names.put(account.id(), account.name());
        }
        return names;
    }

    /// A code for a new account with this role.
    public String invite(Member who, Role role, String request) {
        return gate.act(
                new Gate.Deed(who, Action.INVITE_STAFF, "-", request),
                handle -> invitations.invite(handle, role, null));
    }

    /// A code for somebody who lost password or telephone; the account is as it was until it is used.
    public String inviteAnew(Member who, long staff, String request) {
        return gate.act(deed(who, Action.INVITE_STAFF, staff, request), handle -> {
            Account account = account(handle, staff);
            return invitations.invite(handle, account.role(), staff);
        });
    }

    /// Gives somebody another role, from the next request on.
    public void setRole(Member who, long staff, Role role, String request) {
        gate.act(deed(who, Action.CHANGE_ROLE, staff, request), handle -> {
            keepAnAdministrator(handle, who, staff);
            accounts.setRole(handle, staff, role);
            return sessions.closeAll(handle, staff);
        });
    }

    /// Closes an account; who is signed in with it is out.
    public void close(Member who, long staff, String request) {
        gate.act(deed(who, Action.CLOSE_ACCOUNT, staff, request), handle -> {
            keepAnAdministrator(handle, who, staff);
            accounts.close(handle, staff);
            return sessions.closeAll(handle, staff);
        });
    }

    /// Nobody can take their own administrator away, so one always stays.
    private void keepAnAdministrator(Handle handle, Member who, long staff) {
        account(handle, staff);
        if (who.staff() == staff) throw new Refusal("Nobody can change or close their own account.");
    }

    private Account account(Handle handle, long staff) {
        Accounts.Locked locked = accounts.byId(handle, staff);
        if (locked == null) throw new Refusal("There is no account " + Member.name(staff) + ".");
        return locked.account();
    }

    /// A new password for oneself, with the old one and a code; every session ends.
    ///
    /// @return the key of a message where something is wrong, empty where it is done
    public String changePassword(Member who, String old, String fresh, String code, String request) {
        if (codes.take(Member.name(who.staff())) > 0) return "staff.wait";
        Accounts.Locked own = own(who);
        if (!passwords.matches(old, own.password())) return "staff.password.wrong";
        String problem = Passwords.problem(fresh, own.account().login());
        if (problem != null) return problem;
        String hash = passwords.hash(fresh);
        try {
            gate.act(deed(who, Action.CHANGE_OWN_PASSWORD, who.staff(), request), handle -> {
                useCode(handle, own, code);
                accounts.setPassword(handle, who.staff(), hash);
                return sessions.closeAll(handle, who.staff());
            });
            return "";
        } catch (WrongCode _) {
            return "staff.code.wrong";
        }
    }

    /// New recovery codes for oneself, with a code; empty where the code is wrong or was tried too often.
    public List<String> renewRecovery(Member who, String code, String request) {
        if (codes.take(Member.name(who.staff())) > 0) return List.of();
        Accounts.Locked own = own(who);
        try {
            return gate.act(deed(who, Action.RENEW_OWN_RECOVERY, who.staff(), request), handle -> {
                useCode(handle, own, code);
                return accounts.renewRecovery(handle, who.staff());
            });
        } catch (WrongCode _) {
            return List.of();
        }
    }

    private static final class WrongCode extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Accounts.Locked own(Member who) {
        Accounts.Locked own = store.read(handle -> accounts.byId(handle, who.staff()));
        if (own == null) throw new Refusal("The account is not there any more.");
        return own;
    }

    private void useCode(Handle handle, Accounts.Locked own, String code) {
        long step = Totp.step(own.totp(), code, clock.millis());
        if (step < 0 || !accounts.useStep(handle, own.account().id(), step)) throw new WrongCode();
    }

    /// Signs oneself out on every device.
    public void signOutEverywhere(Member who, String request) {
        gate.act(
                deed(who, Action.SIGN_OUT_EVERYWHERE, who.staff(), request),
                handle -> sessions.closeAll(handle, who.staff()));
    }

    private static Gate.Deed deed(Member who, Action action, long staff, String request) {
        return new Gate.Deed(who, action, Member.name(staff), request);
    }
}
