package dev.touchbase.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// Comparing what was signed in a time that tells how much of it was right, or leaving it to Bolt, which does so and
/// takes
/// requests from the future.
final class CompareInTheOpen extends ArchCondition<JavaClass> {

    static final CompareInTheOpen COMPARE_IN_THE_OPEN = new CompareInTheOpen();

    private static final Set<String> COMPARISONS = Set.of(
            "equals", "equalsIgnoreCase", "contentEquals", "compareTo", "startsWith", "regionMatches", "mismatch");

    private CompareInTheOpen() {
        super("compare signatures in the open");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean signs = type.getSimpleName().contains("Signature")
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(uses -> uses.getTargetClass().getName().equals("javax.crypto.Mac"));
        type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> isBolts(access.getTarget()) || signs && compares(access.getTarget()))
                .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
    }

    private static boolean compares(CodeUnitAccessTarget target) {
        var owner = target.getOwner().getName();
        return COMPARISONS.contains(target.getName())
                && (owner.startsWith("java.lang.") || owner.startsWith("java.util."));
    }

    private static boolean isBolts(CodeUnitAccessTarget target) {
        var owner = target.getOwner().getName();
        return owner.equals("com.slack.api.bolt.middleware.builtin.RequestVerification")
                || owner.startsWith("com.slack.api.app_backend.SlackSignature");
    }
}
