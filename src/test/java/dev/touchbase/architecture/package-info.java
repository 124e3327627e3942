/// The walls of the house, and the files beside the sources that must agree with them.
///
/// [dev.touchbase.architecture.Arrows] holds the rules with their reasons, `ArrowsTest` holds the production classes to
/// them, and `ArrowsTeethTest` shows each rule a small offender from `offender`, so that no rule can fall asleep.
/// The other tests compare `manifest.yml` and the documents with what the code does.
@NullMarked
package dev.touchbase.architecture;

import org.jspecify.annotations.NullMarked;
