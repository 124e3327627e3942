package dev.touchbase.sandbox;

import java.util.List;
import java.util.Map;

/// The dialog that lies on top of somebody's screen.
///
/// @param title its title
/// @param text everything that can be read in it, line by line
/// @param labels labels of its inputs in reading order
/// @param values what stands in each input now, by label; empty where nothing does
/// @param errors the messages under the inputs, by label
/// @param buttons labels of the buttons inside it
/// @param submit the label of the submit button; empty when there is none
public record Modal(
        String title,
        String text,
        List<String> labels,
        Map<String, String> values,
        Map<String, String> errors,
        List<String> buttons,
        String submit) {}
