package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.block.Inputs;
import dev.touchbase.sandbox.block.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A modal or a Home tab as one person sees it, with what they have entered. Guarded by `TeamState`.
public final class OpenView {
    private final String id;
    private final String userId;
    private final String rootId;
    private final @Nullable String previousId;
    private final EnteredValues entered = new EnteredValues();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private ObjectNode json;
    private String hash;
    private String trouble = "";
    private long shown;

    OpenView(
            String id,
            String userId,
            String rootId,
            @Nullable String previousId,
            ObjectNode json,
            String hash,
            long shown) {
        this.id = id;
        this.userId = userId;
        this.rootId = rootId;
        this.previousId = previousId;
        this.json = json;
        this.hash = hash;
        this.shown = shown;
    }

    public String id() {
        return id;
    }

    public String userId() {
        return userId;
    }

    public String rootId() {
        return rootId;
    }

    public @Nullable String previousId() {
        return previousId;
    }

    /// The view as the app sent it, with ids filled in.
    public ObjectNode json() {
        return json;
    }

    public JsonNode blocks() {
        return json.path("blocks");
    }

    public String hash() {
        return hash;
    }

    /// What has been entered so far.
    public EnteredValues entered() {
        return entered;
    }

    /// Messages under the inputs, by block id.
    public Map<String, String> errors() {
        return errors;
    }

    /// A line above all inputs, when the last submission failed altogether; empty otherwise.
    public String trouble() {
        return trouble;
    }

    /// Says that the last submission failed altogether.
    public void trouble(String line) {
        trouble = line;
    }

    /// The order in which it appeared or was last replaced.
    public long shown() {
        return shown;
    }

    /// Shows other content; what was entered stays where block and action keep their ids.
    void replace(ObjectNode newJson, String newHash, long order) {
        json = newJson;
        hash = newHash;
        shown = order;
        errors.clear();
        trouble = "";
    }

    /// Whether a value differs from what the app has put there.
    public boolean touched() {
        return Reading.usable(blocks(), PlainNames.INSTANCE).stream()
                .filter(u -> Inputs.keepsValue(u.element()))
                .anyMatch(u -> !entered.of(u.blockId(), u.element()).equals(Inputs.initial(u.element())));
    }
}
