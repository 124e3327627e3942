package dev.touchbase.slack.view;

import com.slack.api.model.block.composition.OptionObject;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import java.util.Arrays;
import java.util.List;

/// What can be chosen in forms; each value is the name of its constant.
final class FormChoices {

    private FormChoices() {}

    /// Stages that people set: closing has its own command, with a reason.
    static List<OptionObject> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.CLOSED)
                .map(stage -> Say.choice(stage.label(), stage.name()))
                .toList();
    }

    static List<OptionObject> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Say.choice(role.label(), role.name()))
                .toList();
    }

    static List<OptionObject> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> Say.choice(channel.label(), channel.name()))
                .toList();
    }
}
