package dev.touchbase.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// The condition that code writes to the terminal past the log.
final class Print extends ArchCondition<JavaClass> {

    static final ArchCondition<JavaClass> PRINT = new Print();

    private static final Set<String> STREAMS = Set.of("out", "err");

    private Print() {
        super("print to the terminal");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                .filter(access -> STREAMS.contains(access.getTarget().getName()))
                .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
        type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class))
                .filter(call -> call.getTarget().getName().equals("printStackTrace"))
                .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
    }
}
