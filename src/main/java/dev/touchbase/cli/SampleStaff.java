package dev.touchbase.cli;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.sandbox.Member;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The people of the stand-in Slack as staff, so that the sample firm has somebody to look after its customers before
/// anybody has typed anything.
final class SampleStaff {

    private SampleStaff() {}

    /// Adds those who may use Touchbase and aren't staff yet.
    static void add(StaffMembers staff, WorkspaceId workspace, List<Member> members) {
        members.stream()
                .filter(member -> !member.guest() && !member.stranger() && !member.deleted())
                .filter(member -> staff.bySlackId(workspace, member.id()).isEmpty())
                .forEach(member -> staff.add(asStaff(workspace, member)));
    }

    private static Staff asStaff(WorkspaceId workspace, Member member) {
        return new Staff(
                new StaffId(0),
                workspace,
                member.id(),
                member.realName(),
                member.email(),
                member.zone(),
                Locale.forLanguageTag(member.locale()),
                member.admin() ? Standing.ADMIN : Standing.MEMBER,
                true,
                Set.of());
    }
}
