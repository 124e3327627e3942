package dev.touchbase.security;

import com.slack.api.model.view.View;
import dev.touchbase.TestFirm;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.slack.Refusals;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ButtonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A firm whose customers, colleagues and notes are hostile texts, and everything it is answered with. Whatever an
/// answer offers is pressed once a text, and every form filled in with it.
final class HostileFirm implements AutoCloseable {

    private static final int MOST_PRESSES = 80;
    private static final Set<String> LAST = Set.of("undo", "delete-touchpoint", "close-customer", "plan-cancel");

    final TestFirm firm = new TestFirm();
    final Staff owner = firm.olivia;

    /// By surface the numbers of the texts that it showed whole.
    final Map<String, Set<Integer>> shown = new TreeMap<>();

    final Set<String> wrong = new TreeSet<>();

    /// Of the registries, what has answered with more than a refusal.
    final Set<String> answered = new HashSet<>();

    /// And the last refusal of each.
    final Map<String, String> refused = new TreeMap<>();

    private final Map<String, Spoken.Usable> usables = new LinkedHashMap<>();
    private final Set<String> pressed = new HashSet<>();
    private final Map<String, Integer> submitted = new HashMap<>();
    private String text = "";

    HostileFirm() {
        firm.member("UTOM", "Tom Hale");
    }

    /// From now on it is about this text, which is marked already.
    void about(String hostile) {
        text = hostile;
        usables.clear();
        pressed.clear();
        submitted.clear();
        rename(firm.priya, hostile);
    }

    private void rename(Staff member, String name) {
        var known = firm.store.staff.find(firm.workspace.id(), member.id()).orElseThrow();
        firm.store.staff.save(new Staff(
                known.id(),
                known.workspace(),
                known.slackId(),
                name,
                known.email(),
                known.zone(),
                known.locale(),
                known.standing(),
                known.active(),
                Set.of(Role.SERVICE)));
    }

    /// Types a line; `about` is its subcommand.
    Reply types(String about, String line) {
        return heard("command " + about, () -> firm.types(owner, line));
    }

    /// The same as somebody else.
    Reply types(Staff who, String about, String line) {
        return heard("command " + about, () -> firm.types(who, line));
    }

    /// Draws the Home tab of the owner.
    void home() {
        View home = firm.surface().home().draw(firm.by(owner), firm.speaker(owner), Optional.empty());
        look("home", Spoken.of(home));
    }

    /// What this notice says.
    void notice(Notice notice) {
        var kind = "notice " + notice.getClass().getSimpleName();
        for (boolean stands : new boolean[] {false, true}) {
            firm.surface()
                    .notices()
                    .prepare(firm.workspace.id(), notice, stands, firm.clock.instant())
                    .ifPresent(said -> {
                        answered.add(kind);
                        look(kind, Spoken.of(said));
                    });
        }
    }

    /// Presses whatever was offered so far, and what comes of it, once each; what takes away comes last.
    void pressesEverything() {
        var presses = 0;
        while (presses++ < MOST_PRESSES && next() instanceof Spoken.Usable usable) {
            press(usable);
        }
    }

    /// Presses the newest button of this action.
    void presses(String action) {
        usables.values().stream()
                .filter(usable -> usable.action().equals(action) && !usable.choice())
                .findFirst()
                .ifPresent(this::press);
    }

    private void press(Spoken.Usable usable) {
        if (usable.choice()) {
            answered.add("button " + usable.action());
        }
        var what = usable.choice() ? ButtonValue.read(usable.value()).word() : usable.action();
        heard(
                "button " + what,
                () -> firm.presses(
                        owner,
                        usable.actionId(),
                        ButtonValue.read(usable.value()),
                        usable.choice() ? usable.value() : null));
    }

    private Spoken.@Nullable Usable next() {
        var left =
                usables.keySet().stream().filter(key -> !pressed.contains(key)).toList();
        var key = left.stream()
                .filter(each -> LAST.stream().noneMatch(each::contains))
                .findFirst()
                .or(() -> left.stream().findFirst());
        key.ifPresent(pressed::add);
        return key.map(usables::get).orElse(null);
    }

    /// Closes whoever is open, and forgets the firm's own rules, so that the next life is looked at alone.
    void closeAll() {
        var all = firm.store.customers.page(firm.workspace.id(), new CustomerId(0), 10_000);
        firm.tampers("DELETE FROM policy_rule");
        all.stream()
                .filter(each -> !each.closed())
                .forEach(each -> firm.domain.customers.close(firm.by(owner), each.id(), "gone"));
    }

    private Reply heard(String surface, Supplier<Reply> gesture) {
        Reply reply;
        try {
            reply = gesture.get();
            if (!(reply instanceof Reply.Errors)) {
                answered.add(surface);
            }
        } catch (Refused no) {
            refused.put(surface, Refusals.plain(no.refusal()));
            look("refusal", Spoken.of(Refusals.say(no.refusal()).toString()));
            return new Reply.Quiet();
        }
        var spoken = Spoken.of(reply);
        look(surface, spoken);
        new ArrayList<>(spoken.forms()).forEach(this::fillsIn);
        return reply;
    }

    private void fillsIn(View form) {
        var id = form.getCallbackId();
        look("form " + id, Spoken.of(form));
        if (submitted.merge(id + form.getTitle().getText(), 1, Integer::sum) > 2) {
            return;
        }
        var filling = new FormFilling(text, "UPRIYA", firm.clock.instant());
        var reply = heard("submit " + id, () -> firm.submitsExactly(owner, form, filling.of(form, Set.of())));
        if (reply instanceof Reply.Errors errors) {
            var asFilled = errors.byBlock().keySet();
            heard("submit " + id, () -> firm.submitsExactly(owner, form, filling.of(form, asFilled)));
        }
    }

    private void look(String surface, Spoken spoken) {
        usables.putAll(spoken.usables());
        spoken.notVerbatim().forEach(said -> wrong.add(surface + ": not verbatim: " + said));
        for (String marked : spoken.marked()) {
            shown.computeIfAbsent(surface, it -> new TreeSet<>()).addAll(PeoplesText.shownIn(marked));
            for (String fault : PeoplesText.wrongIn(marked)) {
                wrong.add(surface + ": " + fault + "\n      in " + shortened(marked));
            }
        }
    }

    private static String shortened(String marked) {
        return marked.length() < 400 ? marked : marked.substring(0, 400) + "…";
    }

    @Override
    public void close() {
        firm.close();
    }
}
