package dev.touchbase.sandbox.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Files on their way: an address is asked for, bytes arrive, the upload is completed. Guarded by `TeamState`.
public final class Uploads {
    /// An upload that has been announced.
    ///
    /// @param content null until the bytes have arrived
    public record Upload(String id, String name, long length, byte @Nullable [] content) {}

    private final Map<String, Upload> byId = new HashMap<>();
    private int counter;

    /// Announces a file.
    public Upload announce(String name, long length) {
        String id = "F0SANDBOX%03d".formatted(++counter);
        Upload upload = new Upload(id, name, length, null);
        byId.put(id, upload);
        return upload;
    }

    /// The bytes of an announced file.
    ///
    /// @return false when no such file was announced or its length is another
    public boolean receive(String id, byte[] content) {
        Upload known = byId.get(id);
        if (known == null || known.length() != content.length) {
            return false;
        }
        byId.put(id, new Upload(id, known.name(), known.length(), content));
        return true;
    }

    /// An upload by its id.
    public Optional<Upload> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
