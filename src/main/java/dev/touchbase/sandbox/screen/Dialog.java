package dev.touchbase.sandbox.screen;

/// A modal as it is drawn.
///
/// @param viewId the view
/// @param title its title
/// @param submit label of the button that submits; empty when there is none
/// @param close label of the button that closes
/// @param trouble a line above the inputs; empty when all is well
/// @param drawing its blocks
public record Dialog(String viewId, String title, String submit, String close, String trouble, Drawing drawing) {}
