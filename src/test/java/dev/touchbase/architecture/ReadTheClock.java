package dev.touchbase.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/// The condition that code asks the machine what time it is or in which zone it stands, by a call or a method
/// reference.
///
/// `now(Clock)` is no such question: its clock was passed in.
final class ReadTheClock extends ArchCondition<JavaClass> {

    static final ArchCondition<JavaClass> READ_THE_CLOCK = new ReadTheClock();

    private static final Set<String> QUESTIONS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.util.GregorianCalendar.<init>");

    private ReadTheClock() {
        super("ask the machine for its time or zone");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> asksTheMachine(access.getTarget()))
                .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget target) {
        var owner = target.getOwner();
        var arguments = target.getRawParameterTypes();
        var name = target.getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick") && arguments.size() == 1;
        }
        if (name.equals("now")) {
            return owner.getPackageName().startsWith("java.time")
                    && arguments.stream().noneMatch(argument -> argument.isEquivalentTo(Clock.class));
        }
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>") && arguments.isEmpty();
        }
        return QUESTIONS.contains(owner.getName() + "." + name);
    }
}
