package dev.touchbase.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// The condition that the package of a class says `@NullMarked` in its `package-info.java`.
final class LiveInANullMarkedPackage extends ArchCondition<JavaClass> {

    static final ArchCondition<JavaClass> LIVE_IN_A_NULL_MARKED_PACKAGE = new LiveInANullMarkedPackage();

    private LiveInANullMarkedPackage() {
        super("live in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(
                type, marked, type.getDescription() + " lives in " + type.getPackageName() + ", which is not marked"));
    }
}
