package dev.touchbase.domain.intake;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.domain.staff.Standing;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds staff by e-mail or by their whole name, in either order of its words, and makes those who are missing: they
/// have no Slack id until they are joined by their e-mail address.
final class StaffDirectory {

    private final WorkspaceId workspace;
    private final StaffMembers members;
    private final ZoneId zone;
    private final Tally tally;
    private final Map<String, Staff> byEmail = new HashMap<>();
    private final Map<String, Staff> byName = new HashMap<>();

    StaffDirectory(WorkspaceId workspace, StaffMembers members, ZoneId zone, Tally tally) {
        this.workspace = workspace;
        this.members = members;
        this.zone = zone;
        this.tally = tally;
        load();
    }

    /// Whoever is called so or has this address. To be called in the transaction that uses the answer.
    Staff findOrMake(String nameOrEmail) {
        Optional<String> email = Cells.email(nameOrEmail);
        String name = email.isPresent() ? email.get() : Cells.name(nameOrEmail);
        return find(name, email.orElse(null)).orElseGet(() -> {
            load();
            return find(name, email.orElse(null)).orElseGet(() -> make(name, email.orElse(null)));
        });
    }

    Optional<Staff> find(String name, @Nullable String email) {
        return Optional.ofNullable(email == null ? null : byEmail.get(email))
                .or(() -> Optional.ofNullable(byName.get(key(name))))
                .filter(staff ->
                        email == null || staff.email() == null || staff.email().equalsIgnoreCase(email));
    }

    Staff make(String name, @Nullable String email) {
        Staff made = members.add(new Staff(
                new StaffId(0), workspace, null, name, email, zone, Locale.ENGLISH, Standing.MEMBER, true, Set.of()));
        tally.madeStaff(name);
        keep(made);
        return made;
    }

    void keep(Staff staff) {
        byName.put(key(staff.name()), staff);
        if (staff.email() != null) {
            byEmail.put(staff.email().toLowerCase(Locale.ROOT), staff);
        }
    }

    private void load() {
        byEmail.clear();
        byName.clear();
        // Of two with the same name the one in Slack is meant.
        List<Staff> all = members.all(workspace);
        all.stream().filter(staff -> staff.slackId() == null).forEach(this::keep);
        all.stream().filter(staff -> staff.slackId() != null).forEach(this::keep);
    }

    /// "Davolio, Nancy" is Nancy Davolio.
    private static String key(String name) {
        String[] words = NameFolding.folded(name).split(" ");
        Arrays.sort(words);
        return words.length == 1 && words[0].isEmpty() ? name.toLowerCase(Locale.ROOT) : String.join(" ", words);
    }
}
