package dev.touchbase.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/// The condition that the simple name of a class matches a pattern as a whole.
final class HaveANameThat extends ArchCondition<JavaClass> {

    private final Pattern pattern;

    HaveANameThat(String description, Pattern pattern) {
        super("have a name that " + description);
        this.pattern = pattern;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (pattern.matcher(type.getSimpleName()).matches()) {
            events.add(SimpleConditionEvent.satisfied(type, type.getDescription() + " " + getDescription()));
        }
    }
}
