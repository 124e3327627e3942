/// Adapters of kept libraries to ports of the domain: public holidays, telephone numbers, likeness of names.
///
/// Each class fills one port and is the only place that imports its library, so that a library can be changed in one
/// file. Nothing here knows Slack, SQL or the clock; only `Wiring` makes these objects. It may use `domain.calendar`
/// and `domain.customer`.
@NullMarked
package dev.touchbase.library;

import org.jspecify.annotations.NullMarked;
