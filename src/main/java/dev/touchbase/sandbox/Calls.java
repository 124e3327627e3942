package dev.touchbase.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the app has asked of the Web API, oldest first. Safe for use by several threads.
public final class Calls {
    /// One call.
    ///
    /// @param method e.g. `chat.postMessage`
    /// @param arguments what was sent, without the token
    /// @param answer what was answered; `null` node when the answer was not JSON
    /// @param at when it was answered
    public record Call(String method, JsonNode arguments, JsonNode answer, Instant at) {
        /// Slack's `ok`.
        public boolean ok() {
            return answer.path("ok").asBoolean();
        }

        /// Slack's `error`, empty when there was none.
        public String error() {
            return answer.path("error").asText("");
        }
    }

    private final List<Call> all = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();

    /// Remembers a call.
    public synchronized void add(Call call) {
        all.add(call);
    }

    /// Remembers that a method was called which the stand-in does not have.
    public synchronized void addUnknown(String method) {
        unknown.add(method);
    }

    /// All calls so far.
    public synchronized List<Call> all() {
        return List.copyOf(all);
    }

    /// The calls of one method.
    public synchronized List<Call> of(String method) {
        return all.stream().filter(c -> c.method().equals(method)).toList();
    }

    /// Names of all methods that were called, known or not.
    public synchronized Set<String> methods() {
        var names = new TreeSet<>(unknown);
        all.forEach(c -> names.add(c.method()));
        return names;
    }

    /// Methods that were called and answered `unknown_method`.
    public synchronized Set<String> unknown() {
        return new TreeSet<>(unknown);
    }

    /// Forgets all.
    public synchronized void clear() {
        all.clear();
        unknown.clear();
    }
}
