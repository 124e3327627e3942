package dev.touchbase.journey;

import dev.touchbase.store.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Lets the houses of a class keep their data in PostgreSQL, each in a database of its own on one server.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnPostgres.Switch.class)
@interface OnPostgres {

    /// Switches over and back.
    final class Switch implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            House.areKeptIn(TestDatabase.Kind.POSTGRES);
        }

        @Override
        public void afterAll(ExtensionContext context) {
            House.areKeptIn(TestDatabase.Kind.SQLITE);
        }
    }
}
